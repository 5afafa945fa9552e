public import StaffingDomain

/// Everything that the audit checks: the rules of a plan, and what files say about it.
///
/// Every rule of the domain says here how it is checked, so that a new one does not compile without its check.
public enum AuditRule: Sendable, Hashable {
  /// A rule that plans keep, or whose misses the summary lists.
  case plan(RuleName)
  /// Something that the files have to say rightly.
  case files(FileRule)

  /// The name of the rule in messages, tests and the documentation.
  public var name: String {
    switch self {
    case .plan(let rule): rule.rawValue
    case .files(let rule): rule.rawValue
    }
  }

  /// How the rule is checked; nil for a rule that no plan can break.
  var check: RuleCheck? {
    switch self {
    case .plan(let rule): rule.check
    case .files(let rule): rule.check
    }
  }
}

extension AuditRule: CaseIterable {
  /// The rules that are checked, in the order of a report: first what the plan does, then what the files say about it.
  public static let allCases: [AuditRule] =
    (RuleName.allCases.map(AuditRule.plan) + FileRule.allCases.map(AuditRule.files))
    .filter { $0.check != nil }.sorted()
}

extension AuditRule: Comparable {
  /// Orders as a report does.
  public static func < (left: AuditRule, right: AuditRule) -> Bool { left.place < right.place }

  private var place: Int { check?.place ?? .max }
}

/// Something that the files of a results folder have to say rightly; the raw value names it.
public enum FileRule: String, CaseIterable, Sendable, Hashable {
  /// The results belong to this case.
  case otherCase = "other-case"
  /// `assignments.csv` gives the right fit, in the right order.
  case assignmentsFile = "assignments-file"
  /// `transfers.csv` follows from the assignments.
  case transfersFile = "transfers-file"
  /// `staffing.csv` follows from the assignments.
  case staffingFile = "staffing-file"
  /// `vacancies.csv` follows from the assignments.
  case vacanciesFile = "vacancies-file"
  /// `surplus.csv` follows from the assignments.
  case surplusFile = "surplus-file"
  /// `training.csv` follows from the assignments.
  case trainingFile = "training-file"
  /// `recruits.csv` names every cell once, in order, with recruits.
  case recruitsFile = "recruits-file"
  /// `sharing.csv` names officers, communes and posts of the case, each pair once, in order, with hours.
  case sharingFile = "sharing-file"
  /// `changes.csv` names officers of the case, each once, in order, with what they did and do and why.
  case changesFile = "changes-file"
  /// The objective is the one that the files give.
  case objective
  /// The objective of doing nothing is right, and so are the hours recovered.
  case doNothing = "do-nothing"
  /// Bound, gap and status agree with the objective.
  case gap
  /// The counts of the summary are right.
  case counts
  /// No file was changed after it was written.
  case editedFile = "edited-file"
}

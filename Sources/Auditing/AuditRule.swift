public import StaffingDomain

/// Everything that the audit checks: the rules of a plan, and what files say about it.
///
/// Every rule of the domain says here how it is checked, so that a new one does not compile without its check.
public enum AuditRule: Sendable, Hashable {
  /// A rule that plans keep, or whose misses the summary lists.
  case plan(RuleName)
  /// Something that the files have to say rightly.
  case files(FileRule)
  /// Something about the months of a plan's changes, which only a waves folder has.
  case waves(WavesRule)
  /// Something about how the changes stand in a month, which only a month folder has.
  case month(MonthRule)

  /// The name of the rule in messages, tests and the documentation.
  public var name: String {
    switch self {
    case .plan(let rule): rule.rawValue
    case .files(let rule): rule.rawValue
    case .waves(let rule): rule.rawValue
    case .month(let rule): rule.rawValue
    }
  }

  /// How the rule is checked in a results folder; nil for a rule that no plan can break, and for those of waves and
  /// months.
  var check: RuleCheck? {
    switch self {
    case .plan(let rule): rule.check
    case .files(let rule): rule.check
    case .waves, .month: nil
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

  private var place: Int {
    if case .waves(let rule) = self { return 1_000 + (WavesRule.allCases.firstIndex(of: rule) ?? 0) }
    if case .month(let rule) = self { return 2_000 + (MonthRule.allCases.firstIndex(of: rule) ?? 0) }
    return check?.place ?? .max
  }
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

/// Something that a waves folder has to say rightly; the raw value names it.
///
/// Reports list them in this order.
public enum WavesRule: String, CaseIterable, Sendable, Hashable {
  /// The waves belong to this case, to this plan and to these bounds.
  case otherWaves = "other-waves"
  /// Every change of the plan has one row, and nothing else has.
  case wavesFile = "waves-file"
  /// Every month is one of the schedule's.
  case monthRange = "month-range"
  /// At most so many move in a month.
  case perMonth = "per-month"
  /// At most so many leave a commune or arrive in it in a month.
  case perCommune = "per-commune"
  /// Courses end before the new post begins.
  case coursesFirst = "courses-first"
  /// Couples who both go to another commune go together.
  case coupleTogether = "couple-together"
  /// The months and days that `waves.csv` of the case names are kept.
  case monthBound = "month-bound"
  /// `staffing_by_month.csv` follows from the waves.
  case monthStaffing = "month-staffing"
  /// The figures of the summary are those that the files give.
  case wavesSummary = "waves-summary"
  /// Bound, gap and status agree with the objective.
  case wavesGap = "waves-gap"
  /// No file was changed after it was written.
  case editedWaves = "edited-waves"
}

/// Something that a month folder has to say rightly; the raw value names it.
///
/// Reports list them in this order.
public enum MonthRule: String, CaseIterable, Sendable, Hashable {
  /// The month belongs to this case, to this plan and to these waves.
  case otherMonth = "other-month"
  /// Every change has one row, with a state that agrees with its months and dates.
  case monthProgress = "month-progress"
  /// `staffing_now.csv` follows from the waves and the progress.
  case monthNow = "month-now"
  /// The figures of the summary are those that the files give.
  case monthSummary = "month-summary"
  /// No file was changed after it was written.
  case editedMonth = "edited-month"
}

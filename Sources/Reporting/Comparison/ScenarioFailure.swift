public import Planning
public import ResultsFormat
public import Wording

/// Why a scenario has no plan.
public enum ScenarioFailure: Sendable {
  /// The what-if or the changed case has errors.
  case unusableCase(CaseRefusal)
  /// Orders contradict each other, or a limit came before there was any plan.
  case withoutPlan(PlanRefusal)
  /// The plan did not pass its check.
  case failedCheck(AuditRefusal)
  /// A fault of the machine or the program.
  case fault(Fault)

  /// A fault of the machine or the program.
  public enum Fault: Sendable, Hashable {
    /// Results cannot be written or read.
    case results(ResultsError)
    /// Planning could not go on.
    case planning(PlanningError)
    /// Anything else, in the words of whoever found it.
    case other(String)
  }

  /// What stopped it, as tables and JSON have it.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// The what-if or the changed case has errors.
    case inputErrors = "input-errors"
    /// Orders contradict each other or a rule.
    case contradictory
    /// A limit came before there was any plan.
    case noPlan = "no-plan"
    /// The plan did not pass its check.
    case auditFailed = "audit-failed"
    /// A fault of the machine or the program.
    case fault
  }

  /// What stopped it.
  public var kind: Kind {
    switch self {
    case .unusableCase: .inputErrors
    case .withoutPlan(.contradictoryOrders): .contradictory
    case .withoutPlan(.noPlan): .noPlan
    case .failedCheck: .auditFailed
    case .fault: .fault
    }
  }

  /// What is wrong, one line for each problem.
  public func lines(in language: any Language) -> [String] {
    switch self {
    case .unusableCase(let refusal):
      refusal.lines(in: language) + (refusal.hidden > 0 ? [language.moreErrors(refusal.hidden)] : [])
    case .withoutPlan(let refusal): refusal.lines(in: language)
    case .failedCheck(let refusal): refusal.lines(in: language)
    case .fault(.results(let error)): [language.fault(language.refusal(error))]
    case .fault(.planning(let error)): [language.fault(language.sentence(error))]
    case .fault(.other(let reason)): [language.unknownFault(reason)]
    }
  }
}

extension ScenarioFailure.Kind {
  /// The kind as reports word it.
  public var label: ScenarioFailureLabel {
    switch self {
    case .inputErrors: .inputErrors
    case .contradictory: .contradictory
    case .noPlan: .noPlan
    case .auditFailed: .auditFailed
    case .fault: .fault
    }
  }
}

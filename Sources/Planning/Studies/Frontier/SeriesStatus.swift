import LinearProgramming

/// How one solve of a series ended, as tables say it.
public enum SeriesStatus: String, Sendable {
  /// Proved to be within the gap.
  case optimal
  /// A plan with a wider gap.
  case feasible
  /// Orders contradict each other or a rule.
  case contradictory
  /// A limit came before any plan.
  case noPlan = "no_plan"
  /// The run ended before it.
  case notReached = "not_reached"

  /// The status of a result; nil where there is none.
  init(_ result: PlanningResult?) {
    guard let result else {
      self = .notReached
      return
    }
    switch result.termination.reason {
    case _ where result.plan != nil: self = result.isOptimal ? .optimal : .feasible
    case .infeasible: self = .contradictory
    default: self = .noPlan
    }
  }
}

/// What ended a series of solves before all were done; what was done is kept.
public enum SeriesInterruption: String, Sendable, Hashable {
  /// The time limit.
  case time
  /// The caller cancelled.
  case cancelled
}

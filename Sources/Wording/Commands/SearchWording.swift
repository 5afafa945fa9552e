public import LinearProgramming
public import Planning
public import StaffingDomain

/// Work that a limit or a contradiction ended before it brought anything.
public enum FruitlessWork: Sendable, Hashable {
  /// A search ended without a plan.
  case noPlan(Termination)
  /// No future was whole before the end; what ended it, where it is known.
  case noFuture(SeriesInterruption?)
  /// No point of a frontier has a plan.
  case noPoint
  /// Orders contradict each other at every point of a frontier.
  case contradictionAtEveryPoint
  /// No value of training was known.
  case noTrainingValue(Termination.Limit)
  /// No value of a limit was known.
  case noLimitValue(Termination.Limit)
  /// Whether orders contradict each other was not found out.
  case ordersUnchecked
}

/// A plan that is the best found when its search ended, with a gap left.
public struct UnprovedPlan: Sendable {
  /// What ended the search.
  public var termination: Termination
  /// The stage that was under way; nil where it is not known.
  public var stage: PlanningStage?
  /// The gap that is left; nil where no bound was proved.
  public var gap: Double?
  /// By how much a plan may be better at most; nil where no bound was proved.
  public var hours: HoursPerMonth?

  /// Creates a fact from its parts.
  public init(_ termination: Termination, during stage: PlanningStage?, gap: Double?, hours: HoursPerMonth?) {
    (self.termination, self.stage, self.gap, self.hours) = (termination, stage, gap, hours)
  }
}

/// How a language tells of the end of searches.
public protocol SearchWording {
  /// Why work brought nothing, and what to do.
  func outcome(_ work: FruitlessWork) -> String
  /// How many contradictions there are and what ends one, in one line.
  func remedy(for conflicts: [OrderConflict]) -> String
  /// Where to see what dropping each row of a contradiction would do.
  var placeOfWaysOut: String { get }
  /// That a plan is the best found when its search ended, at which stage, how far it may be from the best, and what more time would
  /// bring.
  func unprovedPlan(_ plan: UnprovedPlan) -> String
  /// That the plan in a folder, which prices are asked about, is worse than the best plan by some hours.
  func shortfall(of folder: String, by hours: HoursPerMonth) -> String
}

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

/// How a language tells of the end of searches.
public protocol SearchWording {
  /// Why work brought nothing, and what to do.
  func outcome(_ work: FruitlessWork) -> String
  /// How many contradictions there are and what ends one, in one line.
  func remedy(for conflicts: [OrderConflict]) -> String
  /// Where to see what dropping each row of a contradiction would do.
  var placeOfWaysOut: String { get }
  /// That a plan is the best found when its search ended, and how far it is from the best.
  ///
  /// - Parameter gap: The gap that is left; nil where no bound was proved.
  func unprovedPlan(_ termination: Termination, gap: Double?) -> String
  /// That the plan in a folder, which prices are asked about, is worse than the best plan by some hours.
  func shortfall(of folder: String, by hours: HoursPerMonth) -> String
}

public import Planning
public import StaffingDomain

/// How the workload of a sweep's futures varies.
public struct SweepBands: Sendable, Hashable {
  /// The narrowest band of a volume, as a share of it.
  public var narrowest: Double
  /// The widest band.
  public var widest: Double
  /// What has a deviation of its own.
  public var grouping: WorkloadVariation.Grouping
  /// The seed.
  public var seed: UInt64

  /// Creates a description.
  public init(narrowest: Double, widest: Double, grouping: WorkloadVariation.Grouping, seed: UInt64) {
    (self.narrowest, self.widest, self.grouping, self.seed) = (narrowest, widest, grouping, seed)
  }
}

/// What a sweep says besides its tables.
public enum SweepRemark: Sendable, Hashable {
  /// What it looks at.
  case title(case: String, on: CalendarDate, futures: Int, SweepBands)
  /// In how many futures the base plan stays the best.
  case keepsBasePlan(futures: Int, of: Int)
  /// Futures in which the base plan is none; `combines` where it has officers hold two posts.
  case breaksBasePlan(futures: Int, combines: Bool)
  /// Futures without a plan.
  case withoutPlan(futures: Int)
  /// The run ended before all futures were whole.
  case interrupted(SeriesInterruption, futures: Int, of: Int)
  /// A list of transfers is empty.
  case none(SweepList)
  /// Transfers of the base plan that are neither robust nor fragile.
  case between(transfers: Int)
  /// No post is empty in any future.
  case noVacancy
}

/// The words of a sweep.
public protocol SweepWording {
  /// The heading of a column.
  func heading(_ heading: SweepHeading) -> String
  /// The label of a line of hours.
  func label(_ line: SweepLine) -> String
  /// The title of a list with its number of rows, and how many of them are shown.
  func title(_ list: SweepList, shown: Int, of count: Int) -> String
  /// A sentence.
  func sentence(_ remark: SweepRemark) -> String
  /// Whether a post is empty, in a table.
  func word(isEmpty: Bool) -> String
}

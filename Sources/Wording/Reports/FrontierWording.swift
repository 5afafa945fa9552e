public import Planning
public import StaffingDomain

/// What a frontier says besides its table.
public enum FrontierRemark: Sendable, Hashable {
  /// What it looks at; keys with their units.
  case title(case: String, on: CalendarDate, keys: [String], points: Int)
  /// The unit of all hours, and what is proved.
  case meaning
  /// From which value of a key on little is recovered.
  case elbow(key: String, value: String, rest: HoursPerMonth, range: HoursPerMonth)
  /// Points whose gap is wider than asked for.
  case notProved(points: Int)
  /// Points without a plan.
  case interrupted(SeriesInterruption, points: Int, of: Int)
}

/// What the plot of a frontier says.
public enum FrontierPlotLabel: Sendable, Hashable {
  /// What is drawn.
  case title(case: String, key: String)
  /// How many points have a plan, and the widest gap where every one of them has a bound.
  case proof(on: CalendarDate, planned: Int, of: Int, gap: Double?)
  /// The vertical axis.
  case axis
  /// A point with a plan, by its values in words.
  case plan(at: String, hours: HoursPerMonth, most: HoursPerMonth?)
  /// A point at which orders contradict each other.
  case contradiction(at: String)
  /// A point without a plan.
  case noPlan(at: String)
}

/// The words of a frontier.
public protocol FrontierWording {
  /// What a key of the policy is called in titles and headings.
  ///
  /// - Parameter key: The key as it is typed.
  func name(ofKey key: String) -> String
  /// A value of a key for reading.
  ///
  /// - Parameter value: The value as it was typed.
  func value(_ value: String) -> String
  /// The heading of a column.
  func heading(_ heading: FrontierHeading) -> String
  /// A sentence.
  func sentence(_ remark: FrontierRemark) -> String
  /// The first line about a contradiction: the points that have it, and what contradicts.
  func contradiction(_ explanation: String, at points: [String]) -> String
  /// How a point without a plan ended, in a table; empty for one with a plan.
  func words(for status: SeriesStatus) -> String
  /// A text of the plot.
  func text(_ label: FrontierPlotLabel) -> String
}

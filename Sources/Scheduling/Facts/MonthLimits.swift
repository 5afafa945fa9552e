public import StaffingDomain

/// Why an officer cannot change before a month.
public enum EarliestGround: Sendable, Hashable {
  /// It is the first month of all.
  case start
  /// The courses end only in the month before.
  case courses
  /// A row of `waves.csv` names the month.
  case fixed(MonthBound)
  /// A row of `waves.csv` names a first day.
  case notBefore(MonthBound)
  /// The change was put off to the month.
  case delayed
}

/// Why an officer cannot change after a month.
public enum LatestGround: Sendable, Hashable {
  /// It is the last month of all.
  case end
  /// A row of `waves.csv` names the month.
  case fixed(MonthBound)
  /// A row of `waves.csv` names a last day.
  case notAfter(MonthBound)
}

/// The months in which an officer may change, by their places from 0, with what sets them.
public struct MonthLimits: Sendable, Hashable {
  /// The first place; it may lie behind ``latest``, and then no month is left.
  public var earliest: Int
  /// Why not before.
  public var earliestGround: EarliestGround
  /// The last place.
  public var latest: Int
  /// Why not after.
  public var latestGround: LatestGround

  /// Whether no month is left.
  public var isEmpty: Bool { earliest > latest }
}

extension MonthLimits {
  /// The months of one change.
  ///
  /// - Parameters:
  ///   - ready: The month from which the courses leave the officer free; nil without courses.
  ///   - bound: The officer's row of `waves.csv`.
  ///   - delayed: The month to which the change was put off; nil where it was not.
  init(ready: CalendarMonth?, bound: MonthBound?, delayedTo delayed: CalendarMonth?, settings: ScheduleSettings) {
    self.init(earliest: 0, earliestGround: .start, latest: settings.months - 1, latestGround: .end)
    if let ready { raise(settings.from.months(until: ready), .courses) }
    if let delayed { raise(settings.from.months(until: delayed), .delayed) }
    guard let bound else { return }
    if let day = bound.notBefore {
      let month = CalendarMonth(of: day)
      raise(settings.from.months(until: day == month.firstDay ? month : month.adding(1)), .notBefore(bound))
    }
    if let day = bound.notAfter { lower(settings.from.months(until: CalendarMonth(of: day)), .notAfter(bound)) }
    if let month = bound.month {
      let place = settings.from.months(until: month)
      lower(place, .fixed(bound))
      if place >= earliest { (earliest, earliestGround) = (place, .fixed(bound)) }
    }
  }

  private mutating func raise(_ place: Int, _ ground: EarliestGround) {
    if place > earliest { (earliest, earliestGround) = (place, ground) }
  }

  private mutating func lower(_ place: Int, _ ground: LatestGround) {
    if place < latest { (latest, latestGround) = (place, ground) }
  }

  /// Whether a row of `waves.csv` names the month.
  var isFixed: Bool { if case .fixed = latestGround { true } else { false } }
}

public import StaffingDomain

/// The years that an outlook covers: periods of twelve months, the first beginning on the plan date.
///
/// Year 0 stands for what is overdue on the plan date.
public struct OutlookPeriod: Sendable, Hashable {
  /// The day from which the years count.
  public let planDate: CalendarDate
  /// The years, numbered from 1; at least one.
  public let years: [Year]

  /// Twelve months of an outlook.
  public struct Year: Sendable, Hashable {
    /// Its number, from 1.
    public let number: Int
    /// Its first day.
    public let firstDay: CalendarDate
    /// Its last day.
    public let lastDay: CalendarDate
  }

  /// Creates a period of years from the plan date; fewer than 1 count as 1, more than 9,999 as 9,999.
  public init(planDate: CalendarDate, years count: Int) {
    self.planDate = planDate
    years = (1...min(max(count, 1), 9999)).map { number in
      Year(
        number: number, firstDay: planDate.adding(months: 12 * (number - 1)),
        lastDay: planDate.adding(months: 12 * number).dayBefore)
    }
  }

  /// The last day that the outlook covers.
  public var lastDay: CalendarDate { years.last?.lastDay ?? planDate }

  /// The number of the year that a day lies in: 0 before the plan date, nil after the period.
  func year(of day: CalendarDate) -> Int? {
    if day < planDate { return 0 }
    return years.first { day <= $0.lastDay }?.number
  }
}

/// Events counted by the year of an outlook in which they fall.
public struct YearlyCounts: Sendable, Hashable {
  /// The counts: overdue first, then year by year.
  public private(set) var counts: [Int]

  init(_ period: OutlookPeriod) { counts = [Int](repeating: 0, count: period.years.count + 1) }

  /// Events that are overdue on the plan date.
  public var overdue: Int { counts[0] }
  /// All events, the overdue ones included.
  public var total: Int { counts.reduce(0, +) }
  /// The events of a year, 0 standing for overdue.
  public subscript(year: Int) -> Int { counts.indices.contains(year) ? counts[year] : 0 }

  mutating func add(_ year: Int) {
    if counts.indices.contains(year) { counts[year] += 1 }
  }
}

public import StaffingDomain

/// When an officer's service ends, as far as the dates of the case tell.
///
/// `leaves_on` decides where it is given. Otherwise it is the end of the month in which the officer reaches the statutory
/// retirement age, where `born` and `sex` are given.
public struct ServiceEnd: Sendable, Hashable {
  /// The last day of service.
  public let lastDay: CalendarDate
  /// Retirement or not.
  public let ground: Ground

  /// Why a service ends.
  public enum Ground: String, Sendable, Hashable, CaseIterable {
    /// The retirement age is reached in the month of the last day or before it.
    case retirement
    /// A last day before the retirement age, or without the dates that would tell it.
    case departure
  }

  /// Reads an officer's dates; nil where they tell no last day.
  public init?(of officer: Officer) {
    let statutory = officer.born.flatMap { born in
      officer.sex.map { RetirementAge.lastDay(born: born, sex: $0) }
    }
    guard let lastDay = officer.leavesOn ?? statutory else { return nil }
    self.lastDay = lastDay
    // The month counts: who leaves on the day of the age, before the month is over, retires as well.
    let retires = statutory.map { (lastDay.year, lastDay.month) >= ($0.year, $0.month) } ?? false
    ground = retires ? .retirement : .departure
  }
}

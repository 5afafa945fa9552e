public import StaffingDomain

/// A point in time, in milliseconds since the start of 1970 in Greenwich.
public struct Timestamp: Sendable, Hashable, Comparable, Codable {
  /// The milliseconds.
  public let milliseconds: Int64

  /// Takes milliseconds.
  public init(milliseconds: Int64) { self.milliseconds = milliseconds }

  /// The point some seconds later, or earlier where they are negative.
  public func adding(seconds: Int64) -> Timestamp { Timestamp(milliseconds: milliseconds + seconds * 1000) }

  /// The seconds to a later point, rounded down; negative where the other comes first.
  public func seconds(until other: Timestamp) -> Int64 {
    let difference = other.milliseconds - milliseconds
    return difference >= 0 ? difference / 1000 : -((-difference + 999) / 1000)
  }

  /// Orders by time.
  public static func < (left: Timestamp, right: Timestamp) -> Bool { left.milliseconds < right.milliseconds }
}

/// A point in time on the calendar and clock of Vietnam, which has one zone, seven hours before Greenwich, and no summer time.
public struct LocalTime: Sendable, Hashable {
  /// The day.
  public let date: CalendarDate
  /// The hour, 0 to 23.
  public let hour: Int
  /// The minute.
  public let minute: Int
  /// The second.
  public let second: Int

  /// The seconds by which clocks are before those of Greenwich.
  public static let offset: Int64 = 7 * 3600
  private static let secondsOfDay: Int64 = 86_400

  /// The time on the clock at a point in time.
  public init(_ timestamp: Timestamp) {
    let milliseconds = timestamp.milliseconds
    let local = milliseconds / 1000 - (milliseconds % 1000 < 0 ? 1 : 0) + Self.offset
    let day = local / Self.secondsOfDay - (local % Self.secondsOfDay < 0 ? 1 : 0)
    let rest = Int(local - day * Self.secondsOfDay)
    date = Self.date(day: Int(day))
    (hour, minute, second) = (rest / 3600, rest / 60 % 60, rest % 60)
  }

  /// The point at which a day starts.
  public static func start(of date: CalendarDate) -> Timestamp {
    let day = Int64(epoch.days(until: date))
    return Timestamp(milliseconds: (day * secondsOfDay - offset) * 1000)
  }

  private static let epoch = CalendarDate(clampingYear: 1970, month: 1, day: 1)

  /// The day so many days after 1 January 1970, by the eras of 400 years of the Gregorian calendar.
  private static func date(day: Int) -> CalendarDate {
    // Counted from 1 March of the year 0, so that the leap day is the last of its year.
    let shifted = day + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * dayOfYear + 2) / 153
    let isNextYear = month >= 10
    return CalendarDate(
      clampingYear: yearOfEra + era * 400 + (isNextYear ? 1 : 0), month: isNextYear ? month - 9 : month + 3,
      day: dayOfYear - (153 * month + 2) / 5 + 1)
  }
}

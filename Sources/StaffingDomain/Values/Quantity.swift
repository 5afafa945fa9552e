/// A number with a unit that the compiler checks: hours cannot be added to kilometres.
@frozen
public struct Quantity<Unit>: Hashable, Comparable, AdditiveArithmetic, Sendable {
  /// The amount, in the unit.
  public var value: Double

  /// Creates a quantity of an amount in the unit.
  @inlinable
  public init(_ value: Double) { self.value = value }

  /// The neutral element of addition.
  @inlinable
  public static var zero: Quantity { Quantity(0) }

  /// The sum of two quantities of one unit.
  @inlinable
  public static func + (left: Quantity, right: Quantity) -> Quantity { Quantity(left.value + right.value) }

  /// The difference of two quantities of one unit.
  @inlinable
  public static func - (left: Quantity, right: Quantity) -> Quantity { Quantity(left.value - right.value) }

  /// A quantity scaled by a plain factor.
  @inlinable
  public static func * (factor: Double, right: Quantity) -> Quantity { Quantity(factor * right.value) }

  /// A quantity scaled by a plain factor.
  @inlinable
  public static func * (left: Quantity, factor: Double) -> Quantity { Quantity(left.value * factor) }

  /// A quantity divided by a plain divisor.
  @inlinable
  public static func / (left: Quantity, divisor: Double) -> Quantity { Quantity(left.value / divisor) }

  /// The plain ratio of two quantities of one unit.
  @inlinable
  public static func / (left: Quantity, right: Quantity) -> Double { left.value / right.value }

  /// Orders quantities by amount.
  @inlinable
  public static func < (left: Quantity, right: Quantity) -> Bool { left.value < right.value }
}

extension Quantity where Unit == Units.MillionDong {
  /// Dong in a million; no amount is finer than one dong.
  public static var dongPerUnit: Double { 1e6 }

  /// The amount in whole dong: a whole number, so that sums of amounts are exact and compare as they were written.
  public var dong: Double { (value * Self.dongPerUnit).rounded() }

  /// An amount of whole dong.
  public init(dong: Double) { self.init(dong / Self.dongPerUnit) }
}

/// The units of ``Quantity``; none has values.
public enum Units {
  /// Hours of work, once or a year, as the property says.
  public enum Hour {}
  /// Officer-hours a month: the unit of the objective.
  public enum HourPerMonth {}
  /// Kilometres.
  public enum Kilometre {}
  /// Kilometres an hour.
  public enum KilometrePerHour {}
  /// Working days a year.
  public enum Day {}
  /// Millions of Vietnamese dong, once or a month, as the property says.
  public enum MillionDong {}
  /// Full-time equivalents: 1 is one full-time officer.
  public enum FullTimeEquivalent {}
}

/// Hours of work.
public typealias Hours = Quantity<Units.Hour>
/// Officer-hours a month.
public typealias HoursPerMonth = Quantity<Units.HourPerMonth>
/// A distance in kilometres.
public typealias Kilometres = Quantity<Units.Kilometre>
/// A speed in kilometres an hour.
public typealias KilometresPerHour = Quantity<Units.KilometrePerHour>
/// Working days.
public typealias Days = Quantity<Units.Day>
/// Money in million VND.
public typealias MillionDong = Quantity<Units.MillionDong>
/// Capacity in full-time equivalents.
public typealias FullTimeEquivalents = Quantity<Units.FullTimeEquivalent>

public import StaffingDomain

/// What a cell of a table or a value of the policy may hold.
public enum ValueType: Sendable, Hashable {
  /// The code of the entity that the row describes.
  case code
  /// A code that names a row of another table.
  case reference(CaseTable)
  /// Free text.
  case text
  /// A whole number within a range, ends included.
  case integer(ClosedRange<Int>)
  /// A number within a range.
  case number(NumberRange)
  /// `yes` or `no`.
  case yesNo
  /// A word of a list.
  case word(WordList)
  /// A date `2025-07-01` whose year lies in a range.
  case date(years: ClosedRange<Int>)
}

/// A range of numbers whose ends may or may not belong to it.
public struct NumberRange: Sendable, Hashable {
  /// The lower end.
  public let lower: Double
  /// The upper end.
  public let upper: Double
  /// Whether the lower end belongs to the range.
  public let includesLower: Bool
  /// Whether the upper end belongs to the range.
  public let includesUpper: Bool
  /// Whether the numbers are money in million VND, which is never finer than a dong.
  public let isMoney: Bool

  /// Creates a range with both ends.
  public init(_ range: ClosedRange<Double>) {
    self.init(range.lowerBound, range.upperBound, includesLower: true, includesUpper: true)
  }

  private init(_ lower: Double, _ upper: Double, includesLower: Bool, includesUpper: Bool, isMoney: Bool = false) {
    (self.lower, self.upper, self.isMoney) = (lower, upper, isMoney)
    (self.includesLower, self.includesUpper) = (includesLower, includesUpper)
  }

  /// Amounts in million VND from 0 to a largest one.
  public static func money(through upper: Double) -> NumberRange {
    NumberRange(0, upper, includesLower: true, includesUpper: true, isMoney: true)
  }

  /// A range that leaves out its lower end.
  public static func above(_ lower: Double, through upper: Double) -> NumberRange {
    NumberRange(lower, upper, includesLower: false, includesUpper: true)
  }

  /// A range that leaves out its upper end.
  public static func from(_ lower: Double, below upper: Double) -> NumberRange {
    NumberRange(lower, upper, includesLower: true, includesUpper: false)
  }

  /// Whether a number lies in the range.
  public func contains(_ number: Double) -> Bool {
    (includesLower ? number >= lower : number > lower) && (includesUpper ? number <= upper : number < upper)
  }
}

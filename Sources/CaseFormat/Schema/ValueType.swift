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
  /// One of some words.
  case word([String])
  /// A date `2025-07-01` whose year lies in a range.
  case date(years: ClosedRange<Int>)

  /// The type in words, for the format page and for messages.
  public var summary: String {
    switch self {
    case .code: "code"
    case .reference(let table): "code in \(table.fileName)"
    case .text: "text"
    case .integer(let range): "whole number, \(range.lowerBound) to \(range.upperBound)"
    case .number(let range): "number, \(range.summary)"
    case .yesNo: "yes or no"
    case .word(let words): "one of " + words.joined(separator: ", ")
    case .date: "date (2025-07-01)"
    }
  }
}

extension ValueType {
  /// The type as the object of "give" or "fill in with".
  var phrase: String {
    switch self {
    case .code: "a code of its own"
    case .reference, .integer, .number, .date: "a \(summary)"
    case .text: "a text"
    case .yesNo, .word: summary
    }
  }
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

  /// Creates a range with both ends.
  public init(_ range: ClosedRange<Double>) {
    (lower, upper, includesLower, includesUpper) = (range.lowerBound, range.upperBound, true, true)
  }

  private init(_ lower: Double, _ upper: Double, includesLower: Bool, includesUpper: Bool) {
    (self.lower, self.upper) = (lower, upper)
    (self.includesLower, self.includesUpper) = (includesLower, includesUpper)
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

  /// The range in words, for example `above 0, at most 24`.
  public var summary: String {
    let (low, high) = (NumberText.plain(lower), NumberText.plain(upper))
    return switch (includesLower, includesUpper) {
    case (true, true): "\(low) to \(high)"
    case (false, true): "above \(low), at most \(high)"
    case (true, false): "\(low) or more, below \(high)"
    case (false, false): "above \(low), below \(high)"
    }
  }
}

/// Numbers as a planner writes them.
enum NumberText {
  /// A number without `.0`, for example `24` or `0.25`.
  static func plain(_ number: Double) -> String {
    if let whole = Int(exactly: number) { return String(whole) }
    return "\(number)"
  }
}

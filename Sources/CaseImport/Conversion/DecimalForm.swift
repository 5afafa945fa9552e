internal import Spreadsheets

/// How a department writes numbers in texts: `1.234,5` by default.
public struct DecimalForm: Sendable, Hashable {
  /// The mark before decimals.
  public var decimal: Character
  /// The mark between groups of three digits; nil for none.
  public var thousands: Character?

  /// Creates a form.
  public init(decimal: Character = ",", thousands: Character? = ".") {
    (self.decimal, self.thousands) = (decimal, thousands)
  }

  /// The form of the case format: a point and no groups.
  public static let plain = DecimalForm(decimal: ".", thousands: nil)

  /// A number of the form as read.
  public struct Reading: Sendable, Hashable {
    /// The value; of a percentage the share.
    public let value: Double
    /// Whether a percent sign follows.
    public let isPercent: Bool
  }

  /// Reads a text; nil for what is no number of the form.
  ///
  /// Groups have to be of three digits, the first of one to three, so that `12.5` is none where the point is the mark of
  /// thousands.
  public func read(_ text: String) -> Reading? {
    var rest = Substring(text)
    let isPercent = rest.hasSuffix("%")
    if isPercent {
      rest = rest.dropLast()
      while rest.last?.isWhitespace == true { rest = rest.dropLast() }
    }
    let sign = rest.first == "-" || rest.first == "\u{2212}" ? "-" : ""
    if !sign.isEmpty { rest = rest.dropFirst() }
    let parts = rest.split(separator: decimal, maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = parts.first.flatMap(digits), parts.count == 1 || DecimalForm.isDigits(parts[1]) else {
      return nil
    }
    let plain = sign + whole + (parts.count == 2 ? "." + parts[1] : "")
    guard let value = Double(plain), value.isFinite else { return nil }
    return Reading(value: isPercent ? value / 100 : value, isPercent: isPercent)
  }

  /// The digits of a whole number whose groups are sound; nil for anything else.
  private func digits(_ text: Substring) -> String? {
    guard let thousands else { return DecimalForm.isDigits(text) ? String(text) : nil }
    let groups = text.split(omittingEmptySubsequences: false) { character in
      character == thousands || thousands == " " && ["\u{A0}", "\u{202F}"].contains(character)
    }
    guard groups.allSatisfy(DecimalForm.isDigits) else { return nil }
    guard groups.count > 1 else { return String(text) }
    guard let first = groups.first, first.count <= 3, groups.dropFirst().allSatisfy({ $0.count == 3 }) else {
      return nil
    }
    return groups.joined()
  }

  private static func isDigits(_ text: Substring) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  /// A number as the case format writes it: a point before decimals, at most 15 digits, no exponent.
  public static func text(_ value: Double) -> String { SheetNumber(value, written: "").text }

  /// The form in letters, for example `1.234,5`.
  public var example: String { "1" + (thousands.map(String.init) ?? "") + "234" + String(decimal) + "5" }
}

/// What numbers are multiplied by: `1/60` makes hours of minutes.
public struct ConversionFactor: Sendable, Hashable {
  /// What is multiplied by.
  public let numerator: Double
  /// What is divided by.
  public let denominator: Double
  /// The factor as the mapping has it.
  public let text: String

  /// Reads `0.01`, `1/60`; nil for anything else and for 0.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { DecimalForm.plain.read(String($0)) }
    let numbers = parts.compactMap { $0?.isPercent == false ? $0?.value : nil }
    guard (1...2).contains(parts.count), numbers.count == parts.count, numbers.allSatisfy({ $0 != 0 }) else {
      return nil
    }
    (numerator, denominator, self.text) = (numbers[0], numbers.count == 2 ? numbers[1] : 1, text)
  }

  /// A number times the factor, rounded once.
  public func applied(to value: Double) -> Double { value * numerator / denominator }
}

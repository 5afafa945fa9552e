/// How a number is written, to tell a decimal point from one that groups thousands.
enum AmountForm: Equatable {
  /// Digits alone.
  case whole
  /// A decimal: no point that groups thousands could stand where its point stands.
  case decimal
  /// `1.832`: it may be 1,832 with the point of Vietnamese thousands. The number without its point.
  case grouped(Int)

  /// The form of a number; nil for another text and for what has a sign or an exponent.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    var digits = 0
    var value = 0
    var point: Int?
    for byte in bytes {
      if byte == UInt8(ascii: "."), point == nil, digits > 0 {
        point = digits
      } else if byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9"), digits < 18 {
        value = value * 10 + Int(byte - UInt8(ascii: "0"))
        digits += 1
      } else {
        return nil
      }
    }
    guard digits > 0, digits != point else { return nil }
    guard let point else {
      self = .whole
      return
    }
    let isGrouped = digits - point == 3 && point <= 3 && bytes.first != UInt8(ascii: "0")
    self = isGrouped && !AmountForm.isThird(value % 1_000) ? .grouped(value) : .decimal
  }

  /// Whether decimals are those of thirds: means of three years are often rounded to three of them.
  private static func isThird(_ decimals: Int) -> Bool { [333, 666, 667].contains(decimals) }
}

/// The forms of a column's numbers.
struct AmountForms {
  private var whole = 0
  private var decimal = 0
  private var grouped = 0
  /// The largest number that may have its thousands grouped.
  private var largest = 0
  /// Where it stands first.
  var place: CellPlace?

  /// Counts a number; true for the largest so far that may have its thousands grouped, whose place is to be kept.
  mutating func note(_ form: AmountForm) -> Bool {
    switch form {
    case .whole: whole += 1
    case .decimal: decimal += 1
    case .grouped(let value):
      grouped += 1
      guard value > largest else { return false }
      largest = value
      return true
    }
    return false
  }

  /// What the forms together say of a column or key; nil where points are decimal points.
  func fact(_ name: String) -> ThousandsPoint? {
    guard grouped > 0, grouped >= PlausibilityBounds.groupedForEachDecimal * decimal else { return nil }
    return ThousandsPoint(
      name: name, text: AmountForms.text(grouped: largest), grouped: String(largest),
      others: grouped - 1, whole: whole)
  }

  /// For example `1.832` of 1832.
  private static func text(grouped value: Int) -> String {
    let decimals = String(value % 1_000)
    return "\(value / 1_000)." + String(repeating: "0", count: 3 - decimals.count) + decimals
  }
}

import Tables

/// Measures what a column holds while it is written, so that the column becomes as wide as that.
struct ColumnGauge {
  private let most: Int
  private let form: CellForm
  private var widest = 0
  private var largest = 0.0
  private var hasNegative = false

  /// Begins with the heading; nil where the width of the column is given.
  init?(_ column: SheetColumn) {
    guard case .automatic(let most) = column.width else { return nil }
    (self.most, form) = (most, column.form)
    // Headings are broken between words, into two lines or so, and leave room for the button of the filter.
    let words = column.heading.split { $0 == " " || $0 == "\n" }.map { DisplayWidth.columns(of: String($0)) }
    let whole = words.reduce(0, +) + max(0, words.count - 1)
    see(width: max(words.max() ?? 0, (whole + 1) / 2) + 3)
    if let codeName = column.codeName { see(width: DisplayWidth.columns(of: codeName) + 2) }
    if case .yesNo(let yes, let no) = form { for word in [yes, no] { see(word) } }
  }

  /// Takes notice of a text, of whose lines the widest counts.
  mutating func see(_ text: String) {
    // A letter takes at least one byte for each column.
    guard widest < most, text.utf8.count > widest else { return }
    for line in text.split(separator: "\n") { see(width: DisplayWidth.columns(of: String(line))) }
  }

  /// Takes notice of a number.
  mutating func see(_ number: Double) {
    if number < 0 { hasNegative = true }
    if abs(number) > largest { largest = abs(number) }
  }

  /// The width in digits, which includes some air.
  var width: Double { Double(min(most, max(widest, widthOfNumbers, 6))) + 2 }

  /// Takes notice of a width.
  private mutating func see(width: Int) { widest = max(widest, width) }

  private var widthOfNumbers: Int {
    guard largest > 0 else { return 0 }
    let shown = if case .share = form { largest * 100 } else { largest }
    let digits = shown < 1e15 ? String(Int(shown.rounded())).count : 16
    return digits + (digits - 1) / 3 + (hasNegative ? 1 : 0) + tail
  }

  /// What stands behind the whole part of a number.
  private var tail: Int {
    switch form {
    case .number(let decimals): decimals > 0 ? decimals + 1 : 0
    case .share(let decimals): (decimals > 0 ? decimals + 1 : 0) + 1
    case .change: 1
    case .date: 4
    default: 0
    }
  }
}

extension SheetColumn {
  /// The width in digits, measured where it is not given.
  func digits(_ gauge: ColumnGauge?) -> Double {
    switch width {
    case .characters(let width): width
    case .automatic: gauge?.width ?? 8
    }
  }
}

/// What the cells of a column hold by rule, and how they look.
///
/// A cell may hold something else, for example the words that a user wrote where a number belongs; it then looks like what
/// it holds.
public enum CellForm: Sendable, Hashable {
  /// Words; what somebody types below stays text.
  case text
  /// A code, which stays text where it looks like a number.
  case code
  /// Words that may take several lines.
  case wrapped
  /// A whole number with its thousands grouped.
  case count
  /// A whole number with its sign, which 0 has not.
  case change
  /// A number with its thousands grouped and so many decimals, 0 to 15.
  case number(decimals: Int)
  /// A share in percent with so many decimals, 0 to 15; a value of 1 is 100 %.
  case share(decimals: Int)
  /// A day, `dd/mm/yyyy`.
  case date
  /// Yes or no in the words of the reader.
  case yesNo(yes: String, no: String)

  /// How the numbers of the column look.
  var numberDisplay: NumberDisplay {
    switch self {
    case .text, .code, .yesNo: .text
    case .wrapped: .general
    case .count: .decimals(0)
    case .change: .signed
    case .number(let decimals): .decimals(decimals)
    case .share(let decimals): .share(decimals)
    case .date: .date
    }
  }

  /// How a value looks in the column: as the column has it where it is of its kind, else as it is.
  func numberDisplay(for value: SheetValue) -> NumberDisplay {
    switch (value, self) {
    case (.number, .number), (.number, .share), (.count, .number), (.count, .share): numberDisplay
    case (.count, .count), (.count, .change): numberDisplay
    case (.number(let number), .count), (.number(let number), .change):
      number == number.rounded() ? numberDisplay : .general
    case (.number, _), (.count, _): .general
    case (.date, _): .date
    case (.yesNo, .yesNo), (.text, _), (.absent, _): numberDisplay
    case (.yesNo, _): .general
    }
  }

  /// Whether words stand on several lines.
  var isWrapped: Bool { self == .wrapped }

  /// Whether the cells hold text, digits included.
  var isText: Bool { numberDisplay == .text }

  /// How the cells stand.
  var alignment: CellLook.Alignment {
    switch self {
    case .date, .yesNo: .centre
    case .text, .code, .wrapped, .count, .change, .number, .share: .natural
    }
  }
}

/// How a spreadsheet program shows the number of a cell; text stays text in every one.
enum NumberDisplay: Hashable {
  /// As the program likes.
  case general
  /// As it was typed.
  case text
  /// Thousands grouped, with so many decimals.
  case decimals(Int)
  /// Whole, with a sign.
  case signed
  /// In percent.
  case share(Int)
  /// Day, month and year.
  case date

  /// The code of the form in the file; nil for the general one.
  var code: String? {
    switch self {
    case .general: nil
    case .text: "@"
    case .decimals(let decimals): "#,##0" + NumberDisplay.fraction(decimals)
    case .signed: "+#,##0;-#,##0;0"
    case .share(let decimals): "0" + NumberDisplay.fraction(decimals) + "%"
    case .date: "dd/mm/yyyy"
    }
  }

  /// The number by which every program knows the form without its code; nil where there is none.
  var builtIn: UInt8? {
    switch self {
    case .text: 49
    case .decimals(0): 3
    case .decimals(2): 4
    default: nil
    }
  }

  private static func fraction(_ decimals: Int) -> String {
    decimals > 0 ? "." + String(repeating: "0", count: min(decimals, 15)) : ""
  }
}

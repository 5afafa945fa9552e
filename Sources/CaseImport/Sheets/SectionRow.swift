internal import StaffingDomain

/// A row of a sheet that says something of the rows below it, up to the next one: `I | PHƯỜNG LONG XUYÊN`.
struct SectionRow: Sendable, Hashable {
  /// The number of the row, from 1.
  let row: Int
  /// The column of the text, from 1.
  let column: Int
  /// The text without the numeral in front of it.
  let text: String
  /// The cell of the text as it stands.
  let cell: String
  /// How it is numbered: sections within sections are numbered in another way.
  let level: Level
  /// The letter that numbers it among capitals; nil where it is numbered in another way.
  let capital: Character?

  /// A way of numbering.
  typealias Level = SectionMapping.Numbering

  /// Reads a row; nil where it is no section.
  ///
  /// A section holds one text, and at most one numeral besides: in front of the text, or in a column that nothing uses. So
  /// `Long Xuyên | 3` is none where the number is a cell of the table.
  ///
  /// - Parameters:
  ///   - used: The columns that the table uses.
  ///   - capital: The letter of the last section that is numbered by capitals: `I` is the ninth of them right after `H`.
  init?(_ row: SheetGrid.Row, used: Set<Int>, after capital: Character? = nil) {
    var (text, numeral): ((column: Int, text: String)?, Int?) = (nil, nil)
    var number: String?
    for (place, cell) in row.cells.enumerated() {
      guard let cell else { continue }
      switch cell {
      case .text(let found)
      where SectionRow.isDash(found) && text == nil && numeral == nil && !used.contains(place + 1):
        (numeral, number) = (place + 1, found)
      case .text(let found) where !SectionRow.isNumeral(found):
        guard text == nil else { return nil }
        text = (place + 1, found)
      case .text, .number:
        guard numeral == nil else { return nil }
        (numeral, number) = (place + 1, cell.text)
      case .date, .yesNo, .unusable: return nil
      }
    }
    guard let text, numeral.map({ $0 < text.column || !used.contains($0) }) ?? true else { return nil }
    let bare = SectionRow.withoutNumeral(text.text)
    (self.row, column, self.text, cell) = (row.number, text.column, bare, text.text)
    let front = number ?? String(text.text.dropLast(bare.count))
    let mark = SectionRow.mark(of: front)
    level = SectionRow.isDash(front) ? .dash : SectionRow.level(of: mark, after: capital)
    self.capital = level == .capital ? mark.first : nil
  }

  /// Whether a text is the dash or the point of a list: `-`, `•`.
  private static func isDash(_ text: String) -> Bool {
    let bare = text.filter { $0 != " " }
    return bare.count == 1 && bare.allSatisfy(dashes.contains)
  }

  private static let dashes: Set<Character> = [
    "-", "\u{2010}", "\u{2013}", "\u{2014}", "\u{2212}", "+", "*", "\u{2022}",
  ]

  private static let marks: Set<Character> = [".", ")", ":", "-", "\u{2013}", "/"]

  /// Whether a text is a numeral alone: `1`, `IV`, `a)`, `2.`.
  static func isNumeral(_ text: String) -> Bool {
    var rest = Substring(text)
    while let last = rest.last, marks.contains(last) || last == " " { rest = rest.dropLast() }
    guard !rest.isEmpty, rest.count <= 9 else { return false }
    if rest.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) { return true }
    let isLetter = rest.count == 1 && rest.allSatisfy { $0.isASCII && $0.isLetter }
    return isLetter || rest.uppercased().allSatisfy { "IVXLC".contains($0) }
  }

  /// A numeral without what stands around it.
  private static func mark(of numeral: String) -> String { numeral.filter { !marks.contains($0) && $0 != " " } }

  /// How a numeral counts; a text without any is a level of its own.
  private static func level(of mark: String, after capital: Character?) -> Level {
    if mark.isEmpty { return .none }
    if mark.allSatisfy(\.isNumber) { return .number }
    // `I`, `V` and `X` are letters, too: where they follow the one before.
    if mark.count == 1, let own = mark.first?.asciiValue, let last = capital?.asciiValue, own == last + 1 {
      return .capital
    }
    // No list has 50 sections: `C` is the third of capitals.
    if mark.allSatisfy({ "IVXLC".contains($0) }), !["L", "C"].contains(mark) { return .roman }
    return mark.allSatisfy(\.isUppercase) ? .capital : .small
  }

  /// A text without the numeral or dash in front of it: `1. Phường Long Xuyên` is `Phường Long Xuyên`, and `1.2. Kế toán` is `Kế toán`.
  private static func withoutNumeral(_ text: String) -> String {
    if let first = text.first, dashes.contains(first) {
      let rest = text.dropFirst().drop { $0 == " " }
      // A number below zero is none of a list.
      return rest.first?.isLetter == true ? String(rest) : text
    }
    guard let mark = text.firstIndex(where: marks.contains), isNumeral(String(text[..<mark])) else { return text }
    let rest = text[mark...].drop { marks.contains($0) || $0 == " " }
    if rest.isEmpty { return text }
    return rest.first?.isNumber == true ? withoutNumeral(String(rest)) : String(rest)
  }
}

/// The rows of a table with the sections that they stand in.
struct SectionedRows {
  /// The rows that are rows of the table.
  var rows: [SheetGrid.Row] = []
  /// The sections, from the top, with the place of what they give among the sections of the mapping.
  var sections: [(row: SectionRow, place: Int)] = []
}

internal import Foundation
import Spreadsheets
internal import StaffingDomain
import Tables

/// A sheet as the texts of a table.
struct SheetTexts {
  /// The table; nil where no row is a header.
  private(set) var texts: TableTexts?
  /// What stands above the columns, by their code names, unless it is the code name itself.
  private(set) var headings: [String: String] = [:]
  /// The first row of a sheet with content and no header; nil for every other sheet.
  private(set) var rowWithoutHeader: Int?
  /// The rows below the header that say it again.
  private(set) var repeatedHeaders: [Int] = []

  /// How many rows with content may stand before the header has to come.
  private static let mostRowsBeforeHeader = 20

  /// Reads a sheet.
  ///
  /// - Throws: Why it cannot be read.
  init<Names: SheetTableNames>(
    _ workbook: Workbook, _ sheet: SheetInfo, _ names: Names
  ) throws(WorkbookProblem) {
    var first: [SheetRow] = []
    var header: SheetHeader<Names>?
    var texts: TableTexts?
    var repeated: [Int] = []
    try workbook.read(sheet) { row in
      if let header {
        if header.isSaidAgain(by: row) { repeated.append(row.number) } else { texts?.rows.append(header.row(row)) }
        return true
      }
      first.append(row)
      guard first.count == Self.mostRowsBeforeHeader else { return true }
      header = SheetHeader(among: first, names, doubtingFormulas: workbook.recomputesFormulas)
      texts = header?.texts(after: first)
      return header != nil
    }
    if header == nil {
      header = SheetHeader(among: first, names, doubtingFormulas: workbook.recomputesFormulas)
      texts = header?.texts(after: first)
    }
    // Content without a header is no empty table: its first row is told as one of unknown columns.
    if texts == nil, let row = first.first {
      texts = TableTexts(
        header: row.cells.map { $0.text ?? $0.content.shown }, headerLine: row.number, columns: row.cells.map(\.column),
        rows: first.dropFirst().prefix(1).map { TableTexts.Row(line: $0.number, cells: []) })
    }
    self.texts = texts
    repeatedHeaders =
      (header.map { header in first.filter { header.isSaidAgain(by: $0) }.map(\.number) } ?? []) + repeated
    rowWithoutHeader = header == nil ? first.first?.number : nil
    headings = header?.headings ?? [:]
  }
}

/// The header of a sheet with a table.
private struct SheetHeader<Names: SheetTableNames> {
  private let line: Int
  /// The cells of the header by their columns in the sheet.
  private let columns: [Int]
  private let header: [String]
  /// The place in the schema of each of them; nil for what the format does not know.
  private let places: [Int?]
  /// What the cells say of them, by their code names.
  let headings: [String: String]
  private let names: Names
  /// Whether results of formulas that are 0 may be made up.
  private let doubtsFormulas: Bool
  /// Spreadsheets keep 15 digits of a number: from here on, codes that are typed as numbers have lost some.
  private static var firstInexact: Double { 1e15 }

  /// The row with the most names of columns, of several that follow each other the last; nil where no row has any.
  ///
  /// Labels stand over code names; a header that is repeated further down, as for a second page, is none
  /// (``isSaidAgain(by:)``).
  init?(among rows: [SheetRow], _ names: Names, doubtingFormulas: Bool) {
    func known(_ row: SheetRow) -> Int {
      row.cells.count { cell in names.place(ofHeading: cell.text ?? "") != nil }
    }
    let counts = rows.map(known)
    guard let most = counts.max(), most > 0, var place = counts.firstIndex(of: most) else { return nil }
    while place + 1 < rows.count, counts[place + 1] == most, rows[place + 1].number == rows[place].number + 1 {
      place += 1
    }
    let cells = rows[place].cells.filter { $0.text != nil }
    (line, columns) = (rows[place].number, cells.map(\.column))
    let places = cells.map { names.place(ofHeading: $0.text ?? "") }
    let header = zip(cells, places).map { cell, place in place.map { names.columns[$0] } ?? cell.text ?? "" }
    headings = Self.headings(zip(header, cells.map { $0.text ?? "" }))
    (self.names, self.places, self.header, doubtsFormulas) = (names, places, header, doubtingFormulas)
  }

  /// The first lines of some headings that are no code names, by the code names.
  private static func headings(_ cells: some Sequence<(String, String)>) -> [String: String] {
    var headings: [String: String] = [:]
    for (name, text) in cells {
      let line = text.split(whereSeparator: \.isNewline).map { NormalForm.trimmed(String($0)) }.first { !$0.isEmpty }
      if let line, line.lowercased() != name {
        headings[name] = headings[name] ?? ControlCharacters.shown(inLabel: line)
      }
    }
    return headings
  }

  /// The table with those of some rows that stand below the header.
  func texts(after rows: [SheetRow]) -> TableTexts {
    TableTexts(
      header: header, headerLine: line, columns: columns,
      rows: rows.filter { $0.number > line && !isSaidAgain(by: $0) }.map { row($0) })
  }

  /// Whether a row below the header says it again: it holds texts alone, every one under a known column names that column,
  /// and there are two of them at least.
  func isSaidAgain(by row: SheetRow) -> Bool {
    // Names are compared only where nothing else tells the rows of a large table from headings: it takes time.
    guard row.number > line, row.cells.allSatisfy(\.isText) else { return false }
    var said = 0
    for (column, place) in zip(columns, places) {
      guard let place, let text = row[column]?.text, !NormalForm.trimmed(text).isEmpty else { continue }
      guard names.place(ofHeading: text) == place else { return false }
      said += 1
    }
    return said >= 2
  }

  /// A row of the table.
  func row(_ row: SheetRow) -> TableTexts.Row {
    TableTexts.Row(
      line: row.number, cells: zip(columns, places).map { column, place in row[column].map { text($0, place) } ?? "" })
  }

  /// The text of a cell; what says nothing that can be used is shown as spreadsheets show it, to be reported.
  private func text(_ cell: SheetCell, _ place: Int?) -> String {
    if doubtsFormulas, cell.isFormula, case .number(let number) = cell.content, number.value == 0 { return "=" }
    guard let text = cell.text else { return cell.content.shown }
    guard let place else { return text }
    if case .yesNo(let isYes) = cell.content { return names.answer(isYes) }
    if names.isCode[place], case .number(let number) = cell.content, number.value.magnitude >= Self.firstInexact {
      // Shown as spreadsheets do, which tells readers that digits are lost.
      return String(format: "%.14E", number.value)
    }
    return names.word(text, at: place) ?? text
  }
}

extension SheetContent {
  /// What a cell shows that says nothing to a table.
  package var shown: String {
    switch self {
    case .error(let name): name
    case .damaged(.notNumber(let text)), .damaged(.notDate(let text)), .damaged(.notYesNo(let text)),
      .damaged(.noSuchText(let text)), .damaged(.unknownType(let text)):
      "#\(text)"
    case .uncachedFormula: "="
    case .text, .number, .date, .yesNo: text ?? ""
    }
  }
}

extension SheetCell {
  fileprivate var isText: Bool { if case .text = content { true } else { false } }
}

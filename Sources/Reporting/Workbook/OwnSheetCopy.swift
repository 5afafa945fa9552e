import CaseFormat
import Spreadsheets

/// A sheet of somebody's own in another workbook: every cell at its place, as a value.
struct OwnSheetCopy: Sendable {
  private let sheet: OwnSheet

  var name: String { sheet.name }

  /// The copies of some sheets whose names a workbook can have.
  ///
  /// - Parameter taken: The names of its other sheets.
  static func copies(of sheets: [OwnSheet], besides taken: [String]) -> [OwnSheetCopy] {
    var taken = Set(taken.map { $0.lowercased() } + ["history", "_lists"])
    return sheets.compactMap { sheet in
      let name = sheet.name
      guard !name.isEmpty, name.utf16.count <= 31, !name.contains(where: { "[]:*?/\\".contains($0) }),
        !name.hasPrefix("'"), !name.hasSuffix("'"), taken.insert(name.lowercased()).inserted
      else { return nil }
      return OwnSheetCopy(sheet: sheet)
    }
  }

  /// The sheet; its first row stands where others have their headings.
  var document: SheetDocument {
    let width = sheet.rows.flatMap { $0.cells.map(\.column) }.max() ?? 0
    let first = sheet.rows.first { $0.number == 1 }
    let columns = (0..<max(1, width)).map { place in
      SheetColumn(first?[place + 1].map { $0.text ?? $0.content.shown } ?? "", .wrapped, width: .automatic(most: 40))
    }
    let rows = Dictionary(sheet.rows.map { ($0.number, $0) }) { first, _ in first }
    let last = sheet.rows.map(\.number).max() ?? 1
    var document = SheetDocument(sheet.name, columns: columns, rowCount: max(0, last - 1)) { place in
      guard let row = rows[place + 2], let end = row.cells.map(\.column).max() else { return [] }
      return (1...end).map { column in row[column].map { SheetValue($0.content) } ?? .absent }
    }
    (document.hasFilter, document.freezesHeadings, document.framesCells) = (false, false, false)
    return document
  }
}

extension SheetValue {
  /// What a cell of another workbook holds; what says nothing is shown as spreadsheets do.
  fileprivate init(_ content: SheetContent) {
    switch content {
    case .text(let text): self = .text(text)
    case .number(let number):
      switch number.form {
      case .padded, .text: self = .text(number.text)
      case .plain, .percent, .time, .duration, .noDay: self = .number(number.value)
      }
    case .date(let date):
      let day = DocumentDay(year: date.year, month: date.month, day: date.day)
      self = date.second == nil && day.serial != nil ? .date(day) : .text(date.text)
    case .yesNo(let answer): self = .yesNo(answer)
    case .error, .uncachedFormula, .damaged: self = .text(content.shown)
    }
  }

  /// The text of a column of somebody's own: a number where it can be nothing else.
  init(own text: String) {
    let isNumber = text.count <= 15 && !text.isEmpty && text.allSatisfy { $0.isASCII && ($0.isNumber || $0 == ".") }
    let isPlain = !text.hasPrefix("0") || text == "0" || text.hasPrefix("0.")
    if isNumber, isPlain, !text.hasPrefix("."), let number = Double(text) {
      self = .number(number)
    } else {
      self = text.isEmpty ? .absent : .text(String(decoding: text.utf16.prefix(32_000), as: UTF16.self))
    }
  }
}

internal import Spreadsheets
internal import StaffingDomain
internal import Tables
internal import Wording
internal import Workplace

/// A table of a page as a file.
enum TableFile: String, CaseIterable, Sendable {
  /// Text with commas.
  case csv
  /// A workbook.
  case workbook = "xlsx"

  /// The file of a table, its buttons left out.
  func answer(_ table: TableView, name: String) throws -> Answer {
    let shown = table.headings.indices.filter { place in !table.rows.contains { $0.cells[place].button != nil } }
    return switch self {
    case .csv:
      .file(Self.text(table, shown), name: "\(name).csv", type: "text/csv; charset=utf-8")
    case .workbook:
      .file(
        try Self.workbook(table, shown), name: "\(name).xlsx",
        type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    }
  }

  /// Numbers stand as programs read them, not as the page shows them.
  private static func text(_ table: TableView, _ shown: [Int]) -> [UInt8] {
    var writer = CSVWriter(header: shown.map { table.headings[$0].text })
    for row in table.rows {
      writer.append(
        shown.map { row.cells[$0].value.flatMap { DecimalText.text($0, decimals: 6) } ?? row.cells[$0].text })
    }
    return writer.bytes
  }

  private static func workbook(_ table: TableView, _ shown: [Int]) throws -> [UInt8] {
    let columns = shown.map { place in
      let values = table.rows.map { $0.cells[place].value }
      let isWhole = values.allSatisfy { $0.map { $0.rounded() == $0 } ?? true }
      let form: CellForm =
        values.allSatisfy { $0 == nil } ? .text : isWhole ? .count : .number(decimals: 2)
      return SheetColumn(table.headings[place].text, form, width: .automatic(most: 60))
    }
    var sheet = SheetDocument(sheetName(table.caption), columns: columns, rowCount: table.rows.count) { row in
      shown.map { value(of: table.rows[row].cells[$0]) }
    }
    sheet.frozenColumns = 1
    return try WorkbookDocument(title: table.caption, sheets: [sheet]).bytes()
  }

  private static func value(of cell: TableView.CellView) -> SheetValue {
    if let value = cell.value { return Int(exactly: value).map { .count($0) } ?? .number(value) }
    return cell.text.isEmpty ? .absent : .text(cell.text)
  }

  /// Sheets have names of 31 signs, without some signs.
  private static func sheetName(_ caption: String) -> String {
    let name = caption.map { "[]:*?/\\'".contains($0) ? " " : $0 }
    return String(String(name).prefix(31))
  }
}

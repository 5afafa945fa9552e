import CaseFormat
public import Spreadsheets
import StaffingDomain
public import Tables
public import Wording

/// The tables of a report as a workbook: a sheet for each, with all rows of what terminals show the first of.
public struct ReportWorkbook: Sendable {
  private let tables: [Table]
  private let language: any Language

  /// Prepares the workbook of some tables, in their order.
  public init(_ tables: [Table], in language: any Language) { (self.tables, self.language) = (tables, language) }

  /// The workbook.
  public var document: WorkbookDocument {
    WorkbookDocument(title: tables.first.map { name(of: $0) } ?? "", sheets: tables.map { sheet(of: $0) })
  }

  private func name(of table: Table) -> String {
    ReportSheet(rawValue: table.name).map { language.label($0) } ?? table.name
  }

  private func sheet(of table: Table) -> SheetDocument {
    let brief = table.columns.filter { $0.brief != nil }
    // A table that no terminal shows has the columns of its file.
    let shown = (brief.isEmpty ? table.recorded : brief).map { ReportColumn($0, language) }
    var sheet = SheetDocument(name(of: table), columns: shown.map(\.column), rowCount: table.rowCount) { row in
      shown.map { $0.value(row) }
    }
    sheet.frozenColumns = 1
    return sheet
  }
}

/// A column of a report in a sheet.
private struct ReportColumn: Sendable {
  let column: SheetColumn
  let value: @Sendable (Int) -> SheetValue

  init(_ source: TableColumn, _ language: any Language) {
    column = SheetColumn(
      Self.heading(of: source, language), Self.form(of: source, language), width: .automatic(most: 60))
    value = { row in
      if let words = source.shownWords(row) { return words.isEmpty ? .absent : .text(words) }
      switch source.value(row) {
      case .text(let text):
        if source.type == .date, let day = DocumentDay(iso: text), day.serial != nil { return .date(day) }
        return text.isEmpty ? .absent : .text(text)
      case .count(let count): return .count(count)
      case .number(let number): return number.isFinite ? .number(number) : .absent
      case .yesNo(let isTrue): return .yesNo(isTrue)
      case .absent: return .absent
      }
    }
  }

  private static func heading(of column: TableColumn, _ language: any Language) -> String {
    guard let heading = column.brief?.heading else {
      return RecordedColumn(rawValue: column.fileName).map { language.label($0) } ?? column.fileName
    }
    // The values that a frontier varies stand under the names of their keys.
    if let key = PolicySchema.key(named: heading) {
      return language.heading(language.label(of: key.key), code: heading)
    }
    return heading.prefix(1).uppercased() + heading.dropFirst()
  }

  private static func form(of column: TableColumn, _ language: any Language) -> CellForm {
    switch (column.type, column.brief?.look) {
    case (.number, .percent(let decimals)?): .share(decimals: decimals)
    case (.number(let decimals), _): .number(decimals: min(decimals, 2))
    case (.count, _): .count
    case (.code, _): .code
    case (.date, _): .date
    case (.yesNo, _): .yesNo(yes: language.word(true), no: language.word(false))
    case (.text, _), (.choice, _): .text
    }
  }
}

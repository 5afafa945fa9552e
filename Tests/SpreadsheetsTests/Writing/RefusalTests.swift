import Foundation
import Testing

@testable import Spreadsheets

/// What a workbook cannot be is a typed fact, found before the library prints or does worse.
@Suite("Documents that are no workbook")
struct RefusalTests {
  private static func sheet(_ change: (inout SheetDocument) -> Void = { _ in }) -> SheetDocument {
    var sheet = SheetDocument(
      "Tờ", columns: [SheetColumn("Mã", .code), SheetColumn("Số", .count)], rows: [[.text("a"), .count(1)], []])
    change(&sheet)
    return sheet
  }

  private static func expect(
    _ error: WorkbookWritingError, _ sheets: [SheetDocument], font: WorkbookFont = WorkbookFont(),
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(throws: error, sourceLocation: sourceLocation) {
      try WorkbookDocument(title: "", font: font, sheets: sheets).bytes()
    }
  }

  private static func expect(
    _ problem: SheetProblem, sourceLocation: SourceLocation = #_sourceLocation, _ change: (inout SheetDocument) -> Void
  ) {
    expect(.sheet("Tờ", problem), [sheet(change)], sourceLocation: sourceLocation)
  }

  private static func expect(
    _ problem: ColumnProblem, sourceLocation: SourceLocation = #_sourceLocation, _ change: (inout SheetColumn) -> Void
  ) {
    expect(
      .column(sheet: "Tờ", column: 1, problem), [sheet { change(&$0.columns[1]) }], sourceLocation: sourceLocation)
  }

  private static let long = String(repeating: "a", count: 32_768)

  @Test("Workbooks need a sheet to see, names that work, and letters")
  func workbooks() {
    Self.expect(.noVisibleSheet, [])
    Self.expect(.noVisibleSheet, [Self.sheet { $0.isHidden = true }])
    Self.expect(.sheetName("TỜ", .repeated), [Self.sheet(), Self.sheet { $0.name = "TỜ" }])
    Self.expect(.sheetName("_lists", .repeated), [Self.sheet { $0.name = "_LISTS" }])
    Self.expect(.sheetName("a/b", .character("/")), [Self.sheet { $0.name = "a/b" }])
    Self.expect(.fontSize, [Self.sheet()], font: WorkbookFont(.arial, size: .nan))
  }

  @Test("Sheets have sizes, groups and marks that can be")
  func sheets() {
    Self.expect(.negativeRows) { $0.rowCount = -1 }
    Self.expect(.tooManyRows(1_048_575)) { $0.rowCount = 1_048_575 }
    Self.expect(.tooManyRows(2_000_000)) { $0.ruledRowCount = 2_000_000 }
    Self.expect(.tooManyColumns(16_385)) { $0.columns = Array(repeating: SheetColumn("a", .text), count: 16_385) }
    Self.expect(.rowsWithoutColumns) { $0.columns = [] }
    Self.expect(.frozenColumns(3)) { $0.frozenColumns = 3 }
    Self.expect(.margins) { $0.printing.margins.left = .infinity }
    Self.expect(.group(0)) { $0.groups = [RowGroup(1..<3)] }
    Self.expect(.group(1)) { $0.groups = [RowGroup(0..<1), RowGroup(0..<1, level: 8)] }
    Self.expect(.mark(0)) { $0.marks = [CellMark(row: 2, column: 0, .error)] }
    Self.expect(.mark(1)) { $0.marks = [CellMark(row: 0, column: 0, .error), CellMark(row: 0, column: 0, .note)] }
    Self.expect(.noteTooLong(mark: 0, units: 32_768)) {
      $0.marks = [CellMark(row: 0, column: 0, .note, note: Self.long)]
    }
    Self.expect(.preambleTooLong(line: 0, units: 32_768)) { $0.preamble = [PreambleLine(Self.long)] }
  }

  @Test("Columns have words, widths and rules that can be")
  func columns() {
    Self.expect(ColumnProblem.textTooLong(units: 32_768)) { $0.heading = Self.long }
    Self.expect(ColumnProblem.textTooLong(units: 32_768)) { $0.validation = ColumnValidation(.words([Self.long])) }
    Self.expect(.width) { $0.width = .characters(.nan) }
    Self.expect(.width) { $0.width = .automatic(most: 0) }
    Self.expect(.decimals(16)) { $0.form = .number(decimals: 16) }
    Self.expect(.outlineLevel(-1)) { $0.outlineLevel = -1 }
    let (title, message) = (String(repeating: "a", count: 33), String(repeating: "a", count: 256))
    Self.expect(.titleTooLong(units: 33)) {
      $0.validation = ColumnValidation(.anything, prompt: ValidationText(title: title, message: ""))
    }
    Self.expect(.messageTooLong(units: 256)) {
      $0.validation = ColumnValidation(.anything, refusal: ValidationText(title: "", message: message))
    }
    // The library takes one sign away, and so gets another.
    Self.expect(.messageTooLong(units: 256)) {
      $0.validation = ColumnValidation(
        .anything, refusal: ValidationText(title: "", message: "=" + message.dropLast(2)))
    }
    for rule in [ColumnValidation.Rule.words([]), .words(["a", ""])] {
      Self.expect(.emptyList) { $0.validation = ColumnValidation(rule) }
    }
    let bad: [ColumnValidation.Rule] = [
      .counts(from: 2, to: 1), .counts(from: nil, to: nil), .numbers(from: .nan, to: 1),
      .dates(from: DocumentDay(year: 2026, month: 2, day: 30), to: nil),
    ]
    for rule in bad { Self.expect(.limits) { $0.validation = ColumnValidation(rule) } }
    Self.expect(.noSuchList(sheet: "Xã", column: 0)) {
      $0.validation = ColumnValidation(.entries(sheet: "Xã", column: 0))
    }
    Self.expect(.noSuchList(sheet: "Tờ", column: 2)) {
      $0.validation = ColumnValidation(.entries(sheet: "Tờ", column: 2))
    }
    for rule in [ConditionalColour.Rule.less(than: .nan, .error), .text("", .error), .text(Self.long, .error)] {
      Self.expect(.colour) { $0.colours = [ConditionalColour(rule)] }
    }
  }

  @Test(
    "Cells hold what a workbook can hold, and errors say which does not",
    arguments: [
      (.text(long), .textTooLong(units: 32_768)),
      (.text(String(repeating: "👩", count: 16_384)), .textTooLong(units: 32_768)),
      (.number(.nan), .notFinite), (.number(-.infinity), .notFinite),
      (.count(1_000_000_000_000_000), .countTooLarge(1_000_000_000_000_000)), (.count(.min), .countTooLarge(.min)),
      (
        .date(DocumentDay(year: 2026, month: 2, day: 29)), .noSuchDay(DocumentDay(year: 2026, month: 2, day: 29))
      ),
    ] as [(SheetValue, CellProblem)])
  func cells(_ value: SheetValue, _ problem: CellProblem) {
    let sheet = Self.sheet { sheet in
      sheet.preamble = [PreambleLine("a")]
      sheet.row = { $0 == 1 ? [.text("a"), value] : [] }
    }
    Self.expect(.cell(sheet: "Tờ", CellPosition(row: 3, column: 1), problem), [sheet])
  }

  @Test("A row with more values than columns is refused")
  func wideRow() {
    let sheet = Self.sheet { $0.row = { _ in [.absent, .absent, .absent] } }
    Self.expect(.cell(sheet: "Tờ", CellPosition(row: 1, column: 2), .noColumn), [sheet])
    #expect(CellPosition(row: 1, column: 2).name == "C2")
    #expect(CellPosition(row: 0, column: 16_383).name == "XFD1" && CellPosition(row: 9, column: 26).name == "AA10")
  }

  @Test(
    "Charts draw what is there",
    arguments: [
      (ChartDocument(.bars, sheet: "a", rows: 0..<1, categories: 0, series: [.init("", column: 1)]), .noSuchSheet("a")),
      (ChartDocument(.bars, sheet: "Tờ", rows: 0..<3, categories: 0, series: [.init("", column: 1)]), .rows),
      (ChartDocument(.bars, sheet: "Tờ", rows: 1..<1, categories: 0, series: [.init("", column: 1)]), .rows),
      (ChartDocument(.bars, sheet: "Tờ", rows: 0..<1, categories: 0, series: []), .noSeries),
      (ChartDocument(.bars, sheet: "Tờ", rows: 0..<1, categories: 0, series: [.init("", column: 2)]), .noSuchColumn(2)),
      (
        ChartDocument(.bars, title: long, sheet: "Tờ", rows: 0..<1, categories: 0, series: [.init("", column: 1)]),
        .textTooLong(units: 32_768)
      ),
      (
        ChartDocument(
          .bars, sheet: "Tờ", rows: 0..<1, categories: 0, series: [.init("", column: 1)],
          place: .at(CellPosition(row: -1, column: 0))), .size
      ),
    ] as [(ChartDocument, ChartProblem)])
  func charts(_ chart: ChartDocument, _ problem: ChartProblem) {
    Self.expect(.chart(sheet: "Tờ", chart: 0, problem), [Self.sheet { $0.charts = [chart] }])
  }
}

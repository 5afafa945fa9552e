import Foundation
import Spreadsheets
import Testing

/// What openpyxl finds around the cells is what the document asks for.
@Suite("Sheets of workbooks", .whereOthersRead)
struct SheetTests {
  private static let columns = [
    SheetColumn("Mã xã", .code, codeName: "commune", isRequired: true, note: "Mã năm chữ số,\nví dụ 00731."),
    SheetColumn("Tên", .text, codeName: "name", width: .characters(30)),
    SheetColumn("Ghi chú nội bộ", .wrapped, isHidden: true, outlineLevel: 1),
  ]

  private static var sheet: SheetDocument {
    SheetDocument(
      "Xã & phường", preamble: [PreambleLine("TỈNH A", .title), PreambleLine(""), PreambleLine("Năm 2026")],
      columns: columns,
      rows: [[.text("00731"), .text("Phường Bến Nghé")], [.text("00732")], [.text("x"), .text("y")]])
  }

  private static func book(_ sheets: SheetDocument...) throws -> WorkbookReading.Book {
    try WorkbookReading.book(WorkbookDocument(title: "Kế hoạch <2026>", author: "Sở Nội vụ", sheets: sheets))
  }

  @Test("Lines above, headings and names in files stand where they should")
  func headings() throws {
    let sheet = try Self.book(Self.sheet).sheet("Xã & phường")
    let found = ["A1", "A3", "A4", "B4", "C4", "A5", "B5", "A6", "B6", "A8"].map { sheet.cells[$0]?.value[1] }
    #expect(
      found == [
        "TỈNH A", "Năm 2026", "Mã xã", "Tên", "Ghi chú nội bộ", "commune", "name", "00731", "Phường Bến Nghé", "x",
      ])
    #expect(sheet.cells["A2"] == nil)
    #expect(sheet.cells["A1"]?.font == [.name("Times New Roman"), .size(14)])
    #expect(sheet.cells["A6"]?.font == [.name("Times New Roman"), .size(11)])
    #expect(
      sheet.cells["A1"]?.isBold == true && sheet.cells["A4"]?.isBold == true && sheet.cells["A6"]?.isBold == false)
    #expect(sheet.cells["A4"]?.fill == "FFFFE3A8" && sheet.cells["B4"]?.fill == "FFDDE6F0")
    #expect(sheet.cells["A4"]?.isWrapped == true)
    #expect(sheet.cells["A4"]?.note == "Mã năm chữ số,\nví dụ 00731." && sheet.cells["A4"]?.author == "")
    #expect(sheet.cells["B4"]?.note == nil)
  }

  @Test("The properties of the file are those of the document")
  func properties() throws {
    let book = try Self.book(Self.sheet)
    #expect(book.title == "Kế hoạch <2026>" && book.author == "Sở Nội vụ")
    #expect(book.created == "2000-01-01T00:00:00")
    #expect(book.names.isEmpty)
  }

  @Test("Headings stay in view, rows can be filtered, columns have their widths")
  func view() throws {
    var sheet = Self.sheet
    (sheet.frozenColumns, sheet.tabColour) = (1, SheetColour(red: 0, green: 0, blue: 0))
    let found = try Self.book(sheet).sheet(sheet.name)
    #expect(found.frozen == "B6")
    #expect(found.filter == "A5:C8")
    #expect(found.tab.hasSuffix("000000"))
    #expect(found.hiddenColumns == ["C"] && found.columnLevels == ["C": 1])
    #expect(abs((found.widths["B"] ?? 0) - 30) < 1)
    #expect((8...14).contains(found.widths["A"] ?? 0))
    #expect(found.cells["A6"]?.form == "@")
  }

  @Test("Columns are as wide as what they hold, up to a limit")
  func widths() throws {
    let long = String(repeating: "chữ ", count: 60)
    let columns = [
      SheetColumn("A", .text, width: .automatic(most: 40)), SheetColumn("B", .text),
      SheetColumn("C", .number(decimals: 2)),
      SheetColumn("Số cán bộ, công chức đến tuổi nghỉ hưu", .count), SheetColumn("E", .date),
      SheetColumn("F", .wrapped),
    ]
    let day = SheetValue.date(DocumentDay(year: 2026, month: 7, day: 1))
    let row: [SheetValue] = [
      .text(long), .text("Nguyễn Thị Ánh Tuyết"), .number(-1_234_567.891), .count(1), day, .text("a\n\nbcd"),
    ]
    let widths = try Self.book(SheetDocument("Tờ", columns: columns, rows: [row])).sheet("Tờ").widths
    let found = ["A", "B", "C", "D", "E", "F"].map { Int((widths[$0] ?? 0).rounded()) }
    #expect(found == [43, 23, 16, 25, 13, 9])
  }

  @Test("Rows are as high as their texts and headings, where these take several lines")
  func heights() throws {
    let columns = [
      SheetColumn("Số cán bộ, công chức đến tuổi nghỉ hưu", .count),
      SheetColumn("Ghi chú", .wrapped, width: .characters(20)), SheetColumn("Tên", .text),
    ]
    let long = String(repeating: "một vài chữ ", count: 10)
    let rows: [[SheetValue]] = [
      [.count(1), .text("ngắn"), .text(long)], [.count(2), .text(long)], [.count(3), .text("a\nb")],
      [.absent, .text(String(repeating: long, count: 50))],
    ]
    let heights = try Self.book(SheetDocument("Tờ", columns: columns, rows: rows)).sheet("Tờ").heights
    #expect(heights == ["1": 31, "3": 91, "4": 31, "5": 409])
    var titled = SheetDocument("Tờ", preamble: [PreambleLine("a", .title)], columns: columns, rows: rows)
    #expect(try Self.book(titled).sheet("Tờ").heights.filter { $0.key < "3" } == ["1": 21, "2": 31])
    titled.columns[0].heading = "Số"
    let large = WorkbookDocument(title: "", font: WorkbookFont(.arial, size: 14), sheets: [titled])
    let sheet = try WorkbookReading.book(large).sheet("Tờ")
    #expect(sheet.heights["1"] == 25 && sheet.heights["2"] == 21 && sheet.lineHeight == 21)
    #expect(sheet.cells["C3"]?.font == [.name("Arial"), .size(14)])
  }

  @Test("Cells of rows have frames where the document wants them", arguments: [true, false])
  func frames(_ framesCells: Bool) throws {
    var sheet = Self.sheet
    sheet.framesCells = framesCells
    sheet.marks = [CellMark(row: 1, column: 1, .warning)]
    let cells = try Self.book(sheet).sheet(sheet.name).cells
    #expect(cells["A4"]?.hasFrame == true && cells["A1"]?.hasFrame == false)
    #expect(["A6", "A7", "B7", "A8"].allSatisfy { cells[$0]?.hasFrame == framesCells })
    #expect((cells["C6"]?.hasFrame == true) == framesCells && cells["D6"] == nil && cells["A9"] == nil)
  }

  @Test("Marked cells have their colour and note, filled or not")
  func marks() throws {
    var sheet = Self.sheet
    sheet.ruledRowCount = 10
    sheet.marks = [
      CellMark(row: 1, column: 0, .error, note: "Không có xã này."), CellMark(row: 1, column: 1, .warning),
      CellMark(row: 0, column: 2, .note, note: "\u{1B}a"), CellMark(row: 2, column: 0, .plain, note: "b"),
      CellMark(row: 7, column: 1, .error, note: "Thiếu."),
    ]
    let cells = try Self.book(sheet).sheet(sheet.name).cells
    #expect(cells["A7"]?.fill == "FFFFC7CE" && cells["A7"]?.note == "Không có xã này." && cells["A7"]?.form == "@")
    #expect(cells["B7"]?.fill == "FFFFEB9C" && cells["B7"]?.value == ["none", ""])
    #expect(cells["C6"]?.fill == "FFD9EAF7" && cells["C6"]?.note == " a")
    #expect(cells["A8"]?.fill == nil && cells["A8"]?.note == "b")
    #expect(cells["B13"]?.fill == "FFFFC7CE" && cells["B13"]?.note == "Thiếu.")
    #expect(cells["A13"] == nil)
  }

  @Test("Rows are grouped and folded")
  func groups() throws {
    var sheet = SheetDocument("Tờ", columns: [SheetColumn("A", .count)], rows: (0..<8).map { [.count($0)] })
    sheet.groups = [RowGroup(1..<4), RowGroup(2..<4, level: 2, isFolded: true), RowGroup(5..<7, isFolded: true)]
    let found = try Self.book(sheet).sheet("Tờ")
    #expect(found.rowLevels == ["3": 1, "4": 2, "5": 2, "7": 1, "8": 1])
    #expect(found.hiddenRows.sorted() == [4, 5, 7, 8])
  }

  @Test("Hidden sheets are hidden, wherever they stand, and the first other one is open")
  func hidden() throws {
    var first = Self.sheet
    (first.name, first.isHidden) = ("ẩn", true)
    let book = try Self.book(first, Self.sheet, SheetDocument("2026", columns: [], rows: []))
    #expect(book.sheets.map(\.state) == ["hidden", "visible", "visible"])
    #expect(book.active == "Xã & phường")
  }

  @Test("Pages are A4, as wide as the table, with its headings and their numbers", arguments: [true, false])
  func printing(isLandscape: Bool) throws {
    var sheet = Self.sheet
    let margins = PrintSetup.Margins(left: 2.54, right: 1.27, top: 0, bottom: 2.54)
    sheet.printing = PrintSetup(isLandscape ? .landscape : .portrait, margins: margins)
    let found = try Self.book(sheet).sheet(sheet.name).printing
    #expect(found.orientation == (isLandscape ? "landscape" : "portrait") && found.paper == 9)
    #expect(found.fit == [1, 0] && found.isCentred)
    #expect(found.rows == "$4:$5")
    #expect(found.footer == "&P / &N")
    #expect(found.margins == [1, 0.5, 0, 1])
    sheet.printing = PrintSetup(
      fitsWidth: false, repeatsHeadings: false, numbersPages: false, isCentred: false)
    let plain = try Self.book(sheet).sheet(sheet.name).printing
    #expect(plain.fit.isEmpty && plain.rows.isEmpty && plain.footer.isEmpty && !plain.isCentred)
  }

  @Test(
    "Filters and repeated headings work on sheets of any name",
    arguments: [
      "2026", "A1", "R1C1", "O'Brien's", "a&b", String(repeating: "ổ", count: 31), "Kế hoạch, 2026!", "x.y_z",
    ])
  func names(_ name: String) throws {
    var sheet = Self.sheet
    sheet.name = name
    sheet.charts = [
      ChartDocument(.columns, sheet: name, rows: 0..<3, categories: 0, series: [.init("a", column: 1)])
    ]
    let found = try Self.book(sheet).sheet(name)
    let quoted = "'" + name.replacingOccurrences(of: "'", with: "''") + "'"
    #expect(found.printing.rows == "$4:$5" && found.filter == "A5:C8")
    #expect(found.charts.first?.series.first?.values == quoted + "!$B$6:$B$8")
  }
}

import Foundation
import Spreadsheets
import Testing

/// Validations, colours and charts reach the file as the document has them.
@Suite("Rules of workbooks", .whereOthersRead)
struct RuleTests {
  private static func sheet(
    _ rule: ColumnValidation.Rule? = nil, prompt: ValidationText? = nil, refusal: ValidationText? = nil,
    isStrict: Bool = true, colours: [ConditionalColour] = []
  ) -> SheetDocument {
    let validation = rule.map { ColumnValidation($0, prompt: prompt, refusal: refusal, isStrict: isStrict) }
    let columns = [
      SheetColumn("Tên", .text), SheetColumn("Số", .count, validation: validation, colours: colours),
      SheetColumn("Sau", .count),
    ]
    var sheet = SheetDocument("Tờ", columns: columns, rows: [[.text("a"), .count(1), .count(2)], [.text("b")]])
    sheet.ruledRowCount = 100
    return sheet
  }

  private static func book(_ sheets: SheetDocument...) throws -> WorkbookReading.Book {
    try WorkbookReading.book(WorkbookDocument(title: "", sheets: sheets))
  }

  private static func validation(_ sheet: SheetDocument) throws -> WorkbookReading.Validation {
    let found = try book(sheet).sheet("Tờ").validations
    #expect(found.count == 1)
    return try #require(found.first)
  }

  @Test(
    "Limits are those of the rule",
    arguments: [
      (.counts(from: 0, to: 60), "whole", "between", ["0", "60"]),
      (.counts(from: -3, to: nil), "whole", "greaterThanOrEqual", ["-3", ""]),
      (.counts(from: nil, to: 9), "whole", "lessThanOrEqual", ["9", ""]),
      (.numbers(from: 0.5, to: 1.25), "decimal", "between", ["0.5", "1.25"]),
      (
        .dates(from: DocumentDay(year: 2026, month: 7, day: 1), to: DocumentDay(year: 9999, month: 12, day: 31)),
        "date",
        "between", ["46204", "2958465"]
      ),
      (.words(["có", "không"]), "list", "between", ["\"có,không\"", ""]),
    ] as [(ColumnValidation.Rule, String, String, [String])])
  func limits(_ rule: ColumnValidation.Rule, _ type: String, _ criterion: String, _ formulas: [String]) throws {
    let found = try Self.validation(Self.sheet(rule))
    #expect(found.cells == "B2:B101" && found.type == type && found.operator == criterion)
    #expect(found.formulas == formulas)
    #expect(found.allowsBlank && found.style == "stop")
  }

  @Test("What is said beside a cell is said in full")
  func words() throws {
    let (title, message) = (String(repeating: "ổ", count: 32), String(repeating: "\"ổ\"&<>", count: 36) + "\nhết")
    let prompt = ValidationText(title: title, message: String(message.suffix(255)))
    let refusal = ValidationText(title: "=1+1", message: "=\ta\u{7}")
    let found = try Self.validation(Self.sheet(.anything, prompt: prompt, refusal: refusal, isStrict: false))
    #expect(found.prompt == [title, String(message.suffix(255))])
    #expect(found.refusal == ["=1+1", "= a "])
    #expect(found.style == "warning" && found.type == "none")
  }

  @Test(
    "Lists that do not fit into a rule stand on a hidden sheet",
    arguments: [
      (0..<60).map { "Xã thứ \($0)" }, ["a,b", "c"], ["nói \"có\"", "c"], [" a", "b"], (0..<300).map(String.init),
      [String(repeating: "ổ", count: 86)], ["=1+1\n", "x"],
    ])
  func longLists(_ words: [String]) throws {
    let reading = try WorkbookReading.of(WorkbookDocument(title: "", sheets: [Self.sheet(.words(words))]))
    let book = try #require(reading.openpyxl)
    #expect(book.sheets.map(\.name) == ["Tờ", "_lists"] && book.sheets.last?.state == "hidden")
    let formula = try book.sheet("Tờ").validations.first?.formulas.first
    #expect(formula == (words.count == 1 ? "'_lists'!$A$1:$A$1" : "'_lists'!$A$1:$A$\(words.count)"))
    #expect(reading.calamine["_lists"]?.map { $0[0][1] } == words)
  }

  @Test("A list of 255 bytes stands in its rule, and equal lists stand once")
  func shortLists() throws {
    let words = [String(repeating: "ổ", count: 84), "ab"]
    #expect(words.joined(separator: ",").utf8.count == 255)
    #expect(try Self.validation(Self.sheet(.words(words))).formulas[0] == "\"\(words.joined(separator: ","))\"")
    let long = (0..<100).map { "Xã \($0)" }
    var second = Self.sheet(.words(long))
    second.name = "Hai"
    var third = Self.sheet(.words(long.reversed()))
    third.name = "Ba"
    let book = try Self.book(Self.sheet(.words(long)), second, third)
    let formulas = ["Tờ", "Hai", "Ba"].map { name in
      book.sheets.first { $0.name == name }?.validations.first?.formulas[0]
    }
    #expect(formulas == ["'_lists'!$A$1:$A$100", "'_lists'!$A$1:$A$100", "'_lists'!$B$1:$B$100"])
  }

  @Test("A list of another sheet grows with what is filled in there")
  func entries() throws {
    var communes = SheetDocument(
      "Xã & phường", columns: [SheetColumn("Mã", .code)], rows: [[.text("1")], [.text("2")]])
    let fixed = try Self.book(Self.sheet(.entries(sheet: "xã & Phường", column: 0)), communes).sheet("Tờ")
    #expect(fixed.validations.first?.formulas[0] == "'Xã & phường'!$A$2:$A$3")
    communes.ruledRowCount = 500
    let growing = try Self.book(Self.sheet(.entries(sheet: "Xã & phường", column: 0)), communes).sheet("Tờ")
    #expect(
      growing.validations.first?.formulas[0]
        == "OFFSET('Xã & phường'!$A$2,0,0,MAX(1,COUNTA('Xã & phường'!$A$2:$A$501)),1)")
  }

  @Test("Colours follow from numbers and texts")
  func colours() throws {
    let (red, green) = (SheetColour.error, SheetColour.good)
    let rules: [ConditionalColour.Rule] = [
      .less(than: 0, red), .greater(than: 0.5, green), .text("thiếu \"nhiều\"", red),
      .scale(low: red, middle: .warning, high: green), .bars(SheetColour(red: 1, green: 2, blue: 3)),
    ]
    let found = try Self.book(Self.sheet(colours: rules.map { ConditionalColour($0) })).sheet("Tờ").colours
    #expect(found.map(\.cells) == Array(repeating: "B2:B101", count: 5))
    #expect(found.map(\.type) == ["cellIs", "cellIs", "cellIs", "colorScale", "dataBar"])
    #expect(found.prefix(3).map(\.operator) == ["lessThan", "greaterThan", "equal"])
    #expect(found.prefix(3).map(\.formulas) == [["0"], ["0.5"], ["\"thiếu \"\"nhiều\"\"\""]])
    #expect(found.prefix(3).map(\.fill) == ["FFFFC7CE", "FFC6EFCE", "FFFFC7CE"])
    #expect(found[3].scale == ["FFFFC7CE", "FFFFEB9C", "FFC6EFCE"])
  }

  @Test("Charts draw the cells that they name", arguments: [ChartDocument.Kind.columns, .bars])
  func charts(_ kind: ChartDocument.Kind) throws {
    var sheet = Self.sheet()
    // The file repeats the names of the categories beside the chart.
    sheet.row = { [.text("=a\u{7}<\($0)>"), .count($0), .count($0 + 1)] }
    let series: [ChartDocument.Series] = [
      .init("=Trước", column: 1, colour: .error), .init("Sau & hết", column: 2),
    ]
    sheet.charts = [
      ChartDocument(
        kind, title: "Phủ <kín>", sheet: "tờ", rows: 0..<2, categories: 0, series: series, valueTitle: "giờ",
        place: .below)
    ]
    let chart = try #require(try Self.book(sheet).sheet("Tờ").charts.first)
    #expect(chart.type == "BarChart" && chart.direction == (kind == .bars ? "bar" : "col"))
    #expect(chart.title == "Phủ <kín>")
    #expect(
      chart.series == [
        .init(name: " =Trước", categories: "'Tờ'!$A$2:$A$3", values: "'Tờ'!$B$2:$B$3"),
        .init(name: "Sau & hết", categories: "'Tờ'!$A$2:$A$3", values: "'Tờ'!$C$2:$C$3"),
      ])
  }
}

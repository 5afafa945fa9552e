import Foundation
import Testing

@testable import Spreadsheets

/// Values come back from other programs with the type and the text that were asked for.
@Suite("Cells of workbooks", .whereOthersRead)
struct WrittenCellTests {
  private static func document(_ columns: [SheetColumn], _ rows: [[SheetValue]]) -> WorkbookDocument {
    WorkbookDocument(title: "Thử", sheets: [SheetDocument("Tờ", columns: columns, rows: rows)])
  }

  /// Texts that lesser writers take for something else, or cannot hold.
  private static let texts = [
    "=1+1", "=HYPERLINK(\"http://example.com\")", "+84901234567", "-5", "@x", "00731", "1e5", "12/01/2026", "TRUE",
    "#N/A",
    "http://example.com", "mailto:a@b.vn", "internal:Sheet1!A1", "Nguyễn Thị Ánh", "Nguye\u{302}\u{303}n", "👩‍👩‍👧‍👦 🇻🇳",
    "a&b<c>\"d\"'e'", "]]>", "&amp;", "hai\ndòng", "a\tb", " đầu và cuối ", "\n", "\t", " ", "a\u{7}b\u{1B}c", "\u{1}",
    "_x0007_", "_x005F_", "\u{7F}\u{85}", "{=1}", "'quoted", "0", "٣", String(repeating: "ổ", count: 32_767),
  ]

  @Test("Texts stay texts, letter by letter")
  func texts() throws {
    let rows = Self.texts.map { [SheetValue.text($0), .text($0), .text($0), .text($0)] }
    let columns = [
      SheetColumn("Chữ", .text), SheetColumn("Mã", .code), SheetColumn("Dài", .wrapped), SheetColumn("Số", .count),
    ]
    let reading = try WorkbookReading.of(Self.document(columns, rows))
    let read = try #require(reading.calamine["Tờ"])
    #expect(read.count == rows.count + 1)
    for (text, cells) in zip(Self.texts, read.dropFirst()) {
      for cell in cells {
        #expect(cell[0] == "text", "\(text)")
        #expect(Array(cell[1].unicodeScalars) == Array(text.unicodeScalars), "\(text.prefix(40))")
      }
    }
    let cells = try #require(reading.openpyxl).sheet("Tờ").cells
    #expect(cells.values.allSatisfy { $0.kind == "s" })
    #expect(cells["A2"]?.form == "@" && cells["B2"]?.form == "@" && cells["C2"]?.form == "General")
    #expect(cells["C2"]?.isWrapped == true && cells["B2"]?.isWrapped == false)
  }

  @Test("Texts that no workbook holds are changed as little as can be")
  func changedTexts() throws {
    let rows = ["a\r\nb\rc", "a\u{0}b\u{FFFF}"].map { [SheetValue.text($0)] }
    let read = try WorkbookReading.of(Self.document([SheetColumn("Chữ", .text)], rows), valuesOnly: true)
    #expect(read.calamine["Tờ"]?.dropFirst().map { $0[0][1] } == ["a\nb\nc", "a\u{FFFD}b\u{FFFD}"])
  }

  @Test("Numbers, days and truth values have their types and forms")
  func types() throws {
    let day = DocumentDay(year: 2026, month: 7, day: 1)
    let columns = [
      SheetColumn("Số", .count), SheetColumn("Giờ", .number(decimals: 2)), SheetColumn("Tỷ lệ", .share(decimals: 1)),
      SheetColumn("Ngày", .date), SheetColumn("Có?", .yesNo(yes: "có", no: "không")), SheetColumn("Đổi", .change),
    ]
    let rows: [[SheetValue]] = [
      [.count(-1_204), .number(2_345.678_9), .number(0.254), .date(day), .yesNo(true), .count(3)],
      [.count(999_999_999_999_999), .number(-0.0), .number(1e-9), .absent, .yesNo(false), .count(0)],
      [.number(2.5), .count(7), .text("nhiều"), .text("01/07"), .absent, .date(day)],
      [.yesNo(true), .date(day)],
    ]
    let reading = try WorkbookReading.of(Self.document(columns, rows))
    let read = try #require(reading.calamine["Tờ"])
    #expect(
      read[1] == [
        ["number", "-1204.0"], ["number", "2345.6789"], ["number", "0.254"], ["day", "2026-07-01"], ["text", "có"],
        ["number", "3.0"],
      ])
    #expect(
      read[2] == [
        ["number", "999999999999999.0"], ["number", "0.0"], ["number", "1e-09"], ["none", ""], ["text", "không"],
        ["number", "0.0"],
      ])
    #expect(
      read[3] == [
        ["number", "2.5"], ["number", "7.0"], ["text", "nhiều"], ["text", "01/07"], ["none", ""],
        ["day", "2026-07-01"],
      ])
    #expect(read[4].prefix(3) == [["truth", "true"], ["day", "2026-07-01"], ["none", ""]])
    let cells = try #require(reading.openpyxl).sheet("Tờ").cells
    let forms = ["A2", "B2", "C2", "D2", "E2", "F2", "A4", "F4", "A5", "B5"].map { cells[$0]?.form }
    #expect(
      forms == [
        "#,##0", "#,##0.00", "0.0%", "dd/mm/yyyy", "@", "+#,##0;-#,##0;0", "General", "dd/mm/yyyy", "General",
        "dd/mm/yyyy",
      ])
  }

  @Test("Numbers keep 15 digits at least")
  func precision() throws {
    let numbers = [0.1 + 0.2, 1.0 / 3, .pi * 1e200, -123_456.789_012_345, 1e300, .leastNormalMagnitude]
    let read = try WorkbookReading.of(
      Self.document([SheetColumn("Số", .number(decimals: 2))], numbers.map { [.number($0)] }), valuesOnly: true)
    for (number, cells) in zip(numbers, try #require(read.calamine["Tờ"]).dropFirst()) {
      let value = try #require(Double(cells[0][1]))
      #expect(abs(value - number) <= abs(number) * 1e-15)
    }
  }

  @Test("47,000 rows come back whole")
  func manyRows() throws {
    let columns = [
      SheetColumn("Mã", .code), SheetColumn("Tên", .text), SheetColumn("Số", .count),
      SheetColumn("Giờ", .number(decimals: 1)),
    ]
    let sheet = SheetDocument("Tờ", columns: columns, rowCount: 47_000) { row in
      [.text(String(row)), .text("Nguyễn Văn \(row % 1_000)"), .count(row), .number(Double(row) / 8)]
    }
    let read = try WorkbookReading.of(WorkbookDocument(title: "", sheets: [sheet]), valuesOnly: true)
    let rows = try #require(read.calamine["Tờ"])
    #expect(rows.count == 47_001)
    for row in stride(from: 0, to: 47_000, by: 997) {
      #expect(
        rows[row + 1] == [
          ["text", String(row)], ["text", "Nguyễn Văn \(row % 1_000)"], ["number", "\(Double(row))"],
          ["number", "\(Double(row) / 8)"],
        ])
    }
  }
}

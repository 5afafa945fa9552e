import CaseFormat
import Foundation
import Spreadsheets
import StaffingDomain
import TestSupport
import Testing
import Wording

@testable import CaseImport

@Suite("Sheets, headers and guesses")
struct SheetTests {
  private func grid(_ rows: [[MadeUpWorkbook.Cell]], merged: [String] = []) throws -> SheetGrid {
    var workbook = MadeUpWorkbook()
    workbook.add("Data", rows, merged: merged)
    let book = ImportBook(ImportFile(name: "w.xlsx", bytes: workbook.bytes))
    #expect(book.findings.isEmpty, "\(book.findings)")
    return try #require(book.grids.first)
  }

  @Test("What a merged range holds stands above each of its columns, once in one that reaches down")
  func mergedHeaders() throws {
    let grid = try grid(
      [["STT", "Tọa độ", "", "Tên"], ["", "Vĩ độ", "Kinh độ", ""]], merged: ["A1:A2", "B1:C1", "D1:D2"])
    let band = HeaderBand(grid, rows: 1...2)
    #expect(band.columns.map(\.full) == ["STT", "Tọa độ / Vĩ độ", "Tọa độ / Kinh độ", "Tên"])
    #expect(band.columns(named: "vi do").map(\.letters) == ["B"])
    #expect(band.columns(under: "Tọa độ").map(\.letters) == ["B", "C"])
    #expect(band.columns.map { band.name(of: $0) } == ["STT", "Vĩ độ", "Kinh độ", "Tên"])
  }

  @Test("Rows that reach too far are told, not held")
  func wideRows() {
    var workbook = MadeUpWorkbook()
    workbook.add("Data", [["a"] + Array(repeating: "", count: 5_000) + ["b"]])
    for file in [
      ImportFile(name: "w.xlsx", bytes: workbook.bytes),
      ImportFile(name: "w.csv", bytes: Array(String(repeating: ";", count: 300_000).utf8)),
    ] {
      let book = ImportBook(file)
      #expect(book.grids.isEmpty)
      #expect(book.findings.map(\.fact) == [.file(.workbook(.exceeds(.columns, most: 4_096, part: nil)))])
    }
  }

  @Test("Without merged cells, a header over others reaches to the next one")
  func plainHeaders() {
    let rows = SeparatedText("STT;Số hồ sơ;;Ghi chú\n;A;B;\n").rows.map { line, cells in
      SheetGrid.Row(number: line, cells: cells.map { $0.isEmpty ? nil : .text($0) })
    }
    let band = HeaderBand(SheetGrid(file: "t.csv", sheet: nil, rows: rows), rows: 1...2)
    #expect(band.columns.map(\.full) == ["STT", "Số hồ sơ / A", "Số hồ sơ / B", "Ghi chú"])
  }

  @Test("Two columns of one header are told apart by what stands above, and a mapping has to say it")
  func sameHeaders() throws {
    let grid = try grid(
      [["Năm 2024", "", "Năm 2025", ""], ["Số", "Tỷ lệ", "Số", "Tỷ lệ"]], merged: ["A1:B1", "C1:D1"])
    let band = HeaderBand(grid, rows: 1...2)
    #expect(band.columns(named: "Số").count == 2)
    #expect(band.columns(named: "Năm 2025 / Số").map(\.letters) == ["C"])
    #expect(band.name(of: band.columns[2]) == "Năm 2025 / Số")
  }

  @Test("Cells in the font .VnTime are converted and counted, with or without letters that tell")
  func oldFonts() throws {
    let grid = try grid([[.oldFont("Hä vµ tªn"), .oldFont("Lª V¨n TuÊn"), "Lê Văn Tuấn"]])
    #expect(grid.rows[0].cells.map { $0?.text } == ["Họ và tên", "Lê Văn Tuấn", "Lê Văn Tuấn"])
    #expect(grid.letters == [.tcvn3: 2])
  }

  @Test("Rows of numbers of columns, totals and signatures are found; a name that begins like a total is none")
  func rows() throws {
    let grid = try grid([
      ["STT", "Tên", "Số"], ["(1)", "(2)", "(3)"], [1, "Cộng Hòa", 5], [2, "Tổng hợp", 6],
      ["", "Tổng cộng toàn tỉnh", 11],
      ["", "Người lập biểu"],
    ])
    let guess = RowGuess(grid, below: 2, columns: [2, 3])
    #expect(guess.skip == ["Tổng cộng"])
    #expect(guess.end == ["Người lập biểu"])
    let headers = try #require(HeaderGuess(grid) { $0.columns.count { $0.last == "Tên" } })
    #expect(headers.rows == 1...1)
    #expect(headers.numbersRow == 2)
  }

  @Test(
    "Usual headers name columns, whatever their tones, capitals and brackets",
    arguments: [
      ("HỌ VÀ TÊN", CaseTable.officers, "name"), ("Ngày, tháng, năm sinh", .officers, "born"),
      ("Chức vụ/ chức danh", .officers, "position"), ("Don vi cong tac", .officers, "commune"),
      ("Giới tính (Nam/Nữ)", .officers, "sex"), ("Dân số (người)", .communes, "population"),
      ("Thời gian giải quyết (phút)", .activities, "unit_hours"),
    ])
  func vocabulary(header: String, table: CaseTable, column: String) {
    let found = ImportVocabulary().column(named: header, of: table)
    #expect(found?.schema.name == column)
  }

  @Test("Whatever is noted or found has words in every language")
  func words() throws {
    let file = ImportFile(name: "so-lieu.xlsx", bytes: DepartmentWorkbook.bytes)
    let guess = MappingGuesser.guess([file], today: .literal("2026-02-01"))
    var mapping = guess.mapping
    mapping.words = []
    mapping.numbers = .plain
    let wrong = CaseImporter.run([file], mapping, mappingFile: "m.yml")
    #expect(wrong.findings.contains { $0.place == "'1. Đơn vị'!C8" && $0.code == .unknownWord })
    #expect(wrong.files.isEmpty)
    let right = CaseImporter.run([file], guess.mapping, mappingFile: "m.yml")
    for language in LanguageCode.allCases.map(\.language) {
      for note in guess.notes + right.notes + wrong.notes { #expect(!language.sentence(note.fact).isEmpty) }
      for finding in wrong.findings { #expect(!FindingText(finding, in: language).words.remedy.isEmpty) }
    }
  }
}

import Foundation
import TestSupport
import Testing

@testable import Spreadsheets

/// Workbooks that other programs make, with what is easily read wrong in them.
@Suite("Workbooks of other programs", .whereOthersRead)
struct OtherMakersTests {
  /// A program with its options.
  struct Maker: Sendable, CustomTestStringConvertible {
    let name: String
    var options: [String] = []

    var testDescription: String { ([name] + options).joined(separator: " ") }
    /// Neither Excel nor LibreOffice, which compute formulas, but openpyxl leaves them without results.
    var hasResults: Bool { name != "openpyxl" }
  }

  private static let makers =
    [
      Maker(name: "openpyxl"), Maker(name: "openpyxl", options: ["--from-1904"]),
      Maker(name: "openpyxl", options: ["--iso"]), Maker(name: "openpyxl", options: ["--iso", "--from-1904"]),
      Maker(name: "xlsxwriter"), Maker(name: "xlsxwriter", options: ["--from-1904"]),
      Maker(name: "xlsxwriter", options: ["--inline"]), Maker(name: "prefixed"), Maker(name: "bare"),
    ]
    + (WorkbookPrograms.isLibreOfficeThere
      ? [Maker(name: "libreoffice"), Maker(name: "libreoffice", options: ["--from-1904"])] : [])

  private static let values: [(name: String, text: String)] = [
    ("padded code", "00731"), ("code with letters", "CB-017"), ("code as text", "00713"), ("day", "2025-07-01"),
    ("day of another form", "1999-12-31"), ("day and time", "2025-07-01T08:30:00"), ("sum of decimals", "0.3"),
    ("thousands", "1234567.5"), ("many digits", "123456789012"), ("share", "0.15"), ("answer", "yes"),
    ("tones apart", "Nguyễn Thị Thủy"), ("two lines", "một\nhai"), ("spaces", "  An  "),
    ("looks like a formula", "=1+1 là hai"), ("rich text", "Trần Văn An"), ("merged", "gộp"),
  ]
  private static let results: [(name: String, content: SheetContent)] = [
    ("sum", .number(SheetNumber(3, written: "3"))), ("joined", .text("Tân Uyên")), ("nothing found", .error("#N/A")),
  ]

  @Test(arguments: makers)
  func values(_ maker: Maker) throws {
    let folder = try TemporaryFolder()
    defer { withExtendedLifetime(folder) {} }
    let file = folder.url.appendingPathComponent("traps.xlsx")
    try WorkbookPrograms.run("make.py", ["traps", maker.name, file.path] + maker.options)
    let workbook = try Workbook(reading: file)
    #expect(workbook.sheets.map(\.name) == ["Data", "Ẩn", "Styled"])
    #expect(workbook.sheets.map(\.visibility) == [.visible, .hidden, .visible])

    let found = try contents(of: workbook.sheets[0], in: workbook)
    for (name, text) in Self.values {
      #expect(found[name]?.text == text, "\(name): \(String(describing: found[name]))")
    }
    #expect(found["error"] == .error("#REF!"))
    for (name, content) in Self.results {
      #expect(found[name] == (maker.hasResults ? content : .uncachedFormula), "\(name)")
    }
    #expect(found.count == Self.values.count + Self.results.count + 1)

    #expect(try cells(of: workbook.sheets[1], in: workbook).map(\.text) == ["kín"])
    // Rows of nothing but colours are none.
    let last = try cells(of: workbook.sheets[2], in: workbook)
    #expect(last.map(\.text) == ["cuối"] && last.map(\.reference.description) == ["C5001"])
  }

  private func cells(of sheet: SheetInfo, in workbook: Workbook) throws -> [SheetCell] {
    var cells: [SheetCell] = []
    try workbook.read(sheet) { row in
      cells += row.cells
      return true
    }
    return cells
  }

  /// What stands beside each name in the first column.
  private func contents(of sheet: SheetInfo, in workbook: Workbook) throws -> [String: SheetContent] {
    var contents: [String: SheetContent] = [:]
    try workbook.read(sheet) { row in
      if case .text(let name)? = row[1]?.content, let cell = row[2] { contents[name] = cell.content }
      #expect(row[3] == nil)
      return true
    }
    return contents
  }
}

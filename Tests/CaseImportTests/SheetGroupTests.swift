import CaseFormat
import Foundation
import StaffingDomain
import TestSupport
import Testing
import Wording

@testable import CaseImport

@Suite("Hidden sheets, several sheets of one table, and copies")
struct SheetGroupTests {
  private static let headers: [MadeUpWorkbook.Cell] = ["TT", "Họ và tên", "Ngày sinh", "Chức vụ", "Đơn vị công tác"]

  /// Officers of one commune, from a number on.
  private static func officers(_ commune: String, _ numbers: ClosedRange<Int>) -> [[MadeUpWorkbook.Cell]] {
    [headers]
      + numbers.map { number in
        [
          .number(Double(number)), .text("Nguyễn Văn \(Character(UnicodeScalar(UInt8(64 + number))))"),
          .text("0\(number % 9 + 1)/02/1980"), "Kế toán", .text(commune),
        ]
      }
  }

  private static func guess(_ sheets: [(name: String, rows: [[MadeUpWorkbook.Cell]], isHidden: Bool)]) -> MappingGuess {
    MappingGuesser.guess([file(sheets)], today: .literal("2026-02-01"))
  }

  private static func file(_ sheets: [(name: String, rows: [[MadeUpWorkbook.Cell]], isHidden: Bool)]) -> ImportFile {
    var workbook = MadeUpWorkbook()
    for sheet in sheets { workbook.add(sheet.name, sheet.rows, isHidden: sheet.isHidden) }
    return ImportFile(name: "w.xlsx", bytes: workbook.bytes)
  }

  private func sheets(_ guess: MappingGuess) -> [String?] {
    guess.mapping.tables.filter { $0.table == .officers }.map(\.sheet)
  }

  @Test("A hidden sheet is told and not taken; named by the mapping, it is taken and told")
  func hidden() throws {
    let sheets = [
      ("Nay", Self.officers("Tân An", 1...4), false), ("Cũ", Self.officers("Phú Mỹ", 5...9), true),
    ]
    let guess = Self.guess(sheets)
    #expect(self.sheets(guess) == ["Nay"])
    #expect(guess.notes.contains { $0.fact == .hiddenSheet(rows: 6) })
    #expect(!guess.notes.contains { $0.fact == .unknownSheet })
    let named = CaseImporter.run(
      [Self.file(sheets)], try Self.mapping("sheet: Cũ"), mappingFile: "m.yml")
    #expect(named.findings.isEmpty, "\(named.findings)")
    #expect(named.notes.contains { $0.fact == .hiddenSheetUsed })
    #expect(named.files.first { $0.name == "officers.csv" }?.rows == 5)
    // Without a name, the one sheet that is seen is meant.
    let only = CaseImporter.run([Self.file(sheets)], try Self.mapping("file: w.xlsx"), mappingFile: "m.yml")
    #expect(only.files.first { $0.name == "officers.csv" }?.rows == 4)
    #expect(only.notes.contains { $0.fact == .hiddenSheet(rows: 6) })
    for language in LanguageCode.allCases.map(\.language) {
      for note in guess.notes + named.notes + only.notes { #expect(!language.sentence(note.fact).isEmpty) }
    }
  }

  @Test("Totals and signatures that short sheets have in common make no copy")
  func signatures() {
    let tail: [[MadeUpWorkbook.Cell]] = [
      ["", "Tổng cộng"], ["", "", "", "Hà Nội, ngày 05 tháng 01 năm 2026"], ["", "Người lập biểu", "", "Giám đốc"],
      ["", "(Ký, ghi rõ họ tên)"],
    ]
    let guess = Self.guess([
      ("Tân An", Self.officers("Tân An", 1...4) + tail, false),
      ("Phú Mỹ", Self.officers("Phú Mỹ", 5...7) + tail, false),
    ])
    #expect(sheets(guess) == ["Tân An", "Phú Mỹ"])
  }

  private static func mapping(_ sheet: String) throws -> ImportMapping {
    let text = """
      tables:
        - {table: officers, \(sheet), headers: 1,
          columns: {name: Họ và tên, born: Ngày sinh, position: Chức vụ, commune: Đơn vị công tác}}
      """
    return try #require(MappingReader.read(Array(text.utf8), fileName: "m.yml").mapping)
  }

  @Test("Sheets of one table are taken together, and the report names them")
  func together() {
    let guess = Self.guess([
      ("Tân An", Self.officers("Tân An", 1...4), false), ("Phú Mỹ", Self.officers("Phú Mỹ", 5...9), false),
    ])
    #expect(sheets(guess) == ["Tân An", "Phú Mỹ"])
    #expect(
      guess.notes.contains { $0.table == .officers && $0.fact == .together(["w.xlsx!'Tân An'", "w.xlsx!'Phú Mỹ'"]) })
  }

  @Test("A sheet with most of the rows of another is a copy: it is left out, and the report says why")
  func copies() {
    let guess = Self.guess([
      ("Bản cũ", Self.officers("Tân An", 1...5), false), ("Bản mới", Self.officers("Tân An", 2...8), false),
    ])
    #expect(sheets(guess) == ["Bản mới"])
    #expect(
      guess.notes.contains { $0.fact == .copyOfSheet("w.xlsx!'Bản mới'", same: 4, rows: 5) })
    for language in LanguageCode.allCases.map(\.language) {
      for note in guess.notes { #expect(!language.sentence(note.fact).isEmpty) }
    }
  }

  @Test("Officers who stand in two sheets that a mapping takes are told")
  func doubles() throws {
    let file = Self.file([
      ("A", Self.officers("Tân An", 1...4), false), ("B", Self.officers("Tân An", 3...6), false),
    ])
    var mapping = try Self.mapping("sheet: A")
    var other = mapping.tables[0]
    other.sheet = "B"
    mapping.tables.append(other)
    let outcome = CaseImporter.run([file], mapping, mappingFile: "m.yml")
    #expect(
      outcome.notes.contains {
        $0.fact == .sameOfficers(2, "Nguyễn Văn C", first: "w.xlsx!A!4:4", second: "w.xlsx!B!2:2")
      }, "\(outcome.notes)")
  }

  @Test("A sheet named after a commune, or headed by it, gives its rows the commune")
  func sheetsOfCommunes() throws {
    func officers(_ numbers: ClosedRange<Int>) -> [[MadeUpWorkbook.Cell]] {
      Self.officers("", numbers).map { Array($0.prefix(4)) }
    }
    let communes: [[MadeUpWorkbook.Cell]] = [
      ["Tên xã", "Loại", "Vĩ độ", "Kinh độ"], ["Xã Tân An", "Xã", 10.5, 105.5],
      ["Phường Phú Mỹ", "Phường", 10.6, 105.6],
    ]
    let sheets = [
      ("DS xã", communes, false), ("Tân An", officers(1...4), false),
      ("2", [["UBND PHƯỜNG PHÚ MỸ"]] + officers(5...6), false),
    ]
    let guess = Self.guess(sheets)
    #expect(self.sheets(guess) == ["Tân An", "2"])
    #expect(guess.notes.contains { $0.fact == .constant("commune", "UBND PHƯỜNG PHÚ MỸ") })
    var text = MappingWriter.text(guess.mapping)
    text = text.replacing(
      "names_of: officers.position}",
      with: "names_of: officers.position, columns: {group: {value: office}, rank: {value: 3}}}")
    let mapping = try #require(MappingReader.read(Array(text.utf8), fileName: "m.yml").mapping, "\(text)")
    let outcome = CaseImporter.run([Self.file(sheets)], mapping, mappingFile: "m.yml")
    #expect(outcome.findings.isEmpty, "\(outcome.findings)")
    let file = outcome.files.first { $0.name == "officers.csv" }
    let rows = String(decoding: file?.bytes ?? [], as: UTF8.self).split(separator: "\n").dropFirst()
    #expect(rows.count { $0.contains(",XA_TAN_AN,") } == 4)
    #expect(rows.count { $0.contains(",PHUONG_PHU_MY,") } == 2)
    let wrong = text.replacing("value: Tân An", with: "value: Tân Am")
    let other = try #require(MappingReader.read(Array(wrong.utf8), fileName: "m.yml").mapping)
    let findings = CaseImporter.run([Self.file(sheets)], other, mappingFile: "m.yml").findings
    #expect(findings.map(\.code) == [.unknownCommune])
  }
}

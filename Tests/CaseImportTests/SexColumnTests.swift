import CaseFormat
import Foundation
import StaffingDomain
import TestSupport
import Testing
import Wording

@testable import CaseImport

@Suite("Columns of which a row fills one: the year of birth under the sex")
struct SexColumnTests {
  private static let communes = "Tên xã;Loại;Vĩ độ;Kinh độ\nTân An;Xã;10,5;105,25\n"

  private static func files(_ officers: String) -> [ImportFile] {
    [("o.csv", officers), ("c.csv", communes)].map { ImportFile(name: $0.0, bytes: Array($0.1.utf8)) }
  }

  private func rows(_ outcome: ImportOutcome) -> [String] {
    let file = outcome.files.first { $0.name == "officers.csv" }
    return String(decoding: file?.bytes ?? [], as: UTF8.self).split(separator: "\n").map(String.init)
  }

  /// Without merged cells, in two lines, as text files have it.
  private static let years = """
    TT;Họ và tên;Năm sinh;;Chức vụ;Đơn vị công tác
    ;;Nam;Nữ;;
    1;Nguyễn Văn An;1985;;Kế toán;Tân An
    2;Trần Thị Hòa;;1990;Kế toán;Tân An
    3;Lê Hoàng Yến;-;20/11/1988;Tư pháp;Tân An

    """

  @Test("A row with the numbers of columns and signatures do not hide the sexes of a short list")
  func shortList() throws {
    let officers = """
      TT;Họ và tên;Giới tính;;Ngày sinh;Chức vụ;Đơn vị công tác
      ;;Nam;Nữ;;;
      1;2;3;4;5;6;7
      1;Nguyễn Văn An;x;;02/03/1985;Kế toán;Tân An
      2;Trần Thị Hòa;;x;05/04/1990;Kế toán;Tân An
      3;Lê Hoàng Yến;;x;20/11/1988;Tư pháp;Tân An
      ;;;;;Tân An, ngày 05 tháng 01 năm 2026;
      ;Người lập biểu;;;;Giám đốc;
      ;(Ký, ghi rõ họ tên);;;;(Ký tên, đóng dấu);

      """
    let guess = MappingGuesser.guess(Self.files(officers), today: .literal("2026-02-01"))
    let table = try #require(guess.mapping.tables.first { $0.table == .officers })
    let meanings = [WordMeaning("Nam", means: "male"), WordMeaning("Nữ", means: "female")]
    #expect(table.columns.first { $0.column == .officers(.sex) }?.source == .filled(meanings))
    // The header gives the value, whatever the mark.
    #expect(guess.unknownWords.isEmpty)
    #expect(!guess.notes.contains { $0.fact == .unknownWords(column: "sex", ["x"]) })
  }

  @Test("One column for women with marks gives the sexes of all, told; totals hide no joined names")
  func markedWomen() throws {
    let officers = """
      TT;Họ đệm;Tên;Năm sinh;Nữ;Chức vụ;Đơn vị công tác
      1;Nguyễn Văn;An;1985;;P;Tân An
      ;Cộng;;;;;
      2;Trần Thị;Hòa;1990;x;P;Tân An
      ;Cộng;;;;;
      3;Y;Bình;1991;-;P;Tân An
      ;Cộng;;;;;

      """
    let files = Self.files(officers)
    let guess = MappingGuesser.guess(files, today: .literal("2026-02-01"))
    #expect(guess.notes.contains { $0.fact == .word(column: "sex", "x", word: "female", cells: 1) })
    #expect(guess.notes.contains { $0.fact == .blanks(column: "sex", value: "male", cells: 2) }, "\(guess.notes)")
    let text = MappingWriter.text(guess.mapping).replacing(
      "names_of: officers.position}",
      with: "names_of: officers.position, columns: {group: {value: office}, rank: {value: 3}}}")
    let mapping = try #require(MappingReader.read(Array(text.utf8), fileName: "m.yml").mapping, "\(text)")
    let outcome = CaseImporter.run(files, mapping, mappingFile: "m.yml")
    #expect(outcome.findings.isEmpty, "\(outcome.findings)")
    let cells = rows(outcome).dropFirst().map { $0.split(separator: ",").dropFirst().joined(separator: " ") }
    #expect(
      cells == [
        "Nguyễn Văn An TAN_AN P 1985-01-01 male", "Trần Thị Hòa TAN_AN P 1990-01-01 female",
        "Y Bình TAN_AN P 1991-01-01 male",
      ])
  }

  @Test("The last two digits of years of birth are read by a rule that is told, as texts and as numbers")
  func shortYears() throws {
    var workbook = MadeUpWorkbook()
    workbook.add(
      "Cán bộ",
      [
        ["TT", "Họ và tên", "Năm sinh", "", "Chức vụ", "Đơn vị công tác"], ["", "", "Nam", "Nữ"],
        [1, "Nguyễn Văn An", 85, "", "P", "Tân An"], [2, "Trần Thị Hòa", "", "90", "P", "Tân An"],
        [3, "Lê Ba", "02", "", "P", "Tân An"], [4, "Vũ Thị Ca", "", 1979, "P", "Tân An"],
      ], merged: ["C1:D1", "A1:A2", "B1:B2", "E1:E2", "F1:F2"])
    workbook.add("Xã", [["Tên xã", "Loại", "Vĩ độ", "Kinh độ"], ["Tân An", "Xã", 10.5, 105.25]])
    let files = [ImportFile(name: "w.xlsx", bytes: workbook.bytes)]
    let guess = MappingGuesser.guess(files, today: .literal("2026-02-01"))
    let text = MappingWriter.text(guess.mapping).replacing(
      "names_of: officers.position}",
      with: "names_of: officers.position, columns: {group: {value: office}, rank: {value: 3}}}")
    #expect(text.contains("yy"), "\(text)")
    let mapping = try #require(MappingReader.read(Array(text.utf8), fileName: "m.yml").mapping, "\(text)")
    let outcome = CaseImporter.run(files, mapping, mappingFile: "m.yml")
    #expect(outcome.findings.isEmpty, "\(outcome.findings)")
    let births = rows(outcome).dropFirst().map { $0.split(separator: ",").suffix(2).joined(separator: " ") }
    #expect(births == ["1985-01-01 male", "1990-01-01 female", "2002-01-01 male", "1979-01-01 female"])
    let told = outcome.notes.filter { $0.fact == .dates(column: "born", .shortYear, cells: 3) }
    #expect(told.count == 1, "\(outcome.notes)")
    for language in LanguageCode.allCases.map(\.language) {
      for note in told { #expect(language.sentence(note.fact).contains("1930")) }
    }
    // A date of anything else is not made of two digits.
    let head = "TT;Họ và tên;Ngày bổ nhiệm;Chức vụ;Đơn vị công tác\n"
    let others = Self.files(head + "1;Nguyễn Văn An;85;P;Tân An\n2;Lê Ba;12;P;Tân An\n")
    #expect(!MappingWriter.text(MappingGuesser.guess(others, today: .literal("2026-02-01")).mapping).contains("[yy"))
  }

  @Test("Years of birth under Nam and Nữ are guessed as births and sexes, and become both")
  func births() throws {
    let files = Self.files(Self.years)
    let guess = MappingGuesser.guess(files, today: .literal("2026-02-01"))
    let table = try #require(guess.mapping.tables.first { $0.table == .officers })
    #expect(table.headers == 1...2)
    let meanings = [WordMeaning("Nam", means: "male"), WordMeaning("Nữ", means: "female")]
    #expect(table.columns.first { $0.column == .officers(.born) }?.source == .either(["Nam", "Nữ"]))
    #expect(table.columns.first { $0.column == .officers(.sex) }?.source == .filled(meanings))
    #expect(guess.notes.contains { $0.fact == .either("born", ["Nam", "Nữ"]) })
    #expect(guess.notes.contains { $0.fact == .filled(column: "sex", header: "Nữ", word: "female", cells: 2) })
    var text = MappingWriter.text(guess.mapping)
    #expect(text.contains("sex: {filled: {Nam: male, Nữ: female}}"), "\(text)")
    text = text.replacing(
      "names_of: officers.position}",
      with: "names_of: officers.position, columns: {group: {value: office}, rank: {value: 3}}}")
    let mapping = try #require(MappingReader.read(Array(text.utf8), fileName: "m.yml").mapping, "\(text)")
    let outcome = CaseImporter.run(files, mapping, mappingFile: "m.yml")
    #expect(outcome.findings.isEmpty, "\(outcome.findings)")
    #expect(
      rows(outcome) == [
        "officer,name,commune,position,born,sex",
        "NGUYEN_VAN_AN,Nguyễn Văn An,TAN_AN,KE_TOAN,1985-01-01,male",
        "TRAN_THI_HOA,Trần Thị Hòa,TAN_AN,KE_TOAN,1990-01-01,female",
        "LE_HOANG_YEN,Lê Hoàng Yến,TAN_AN,TU_PHAP,1988-11-20,female",
      ])
    for language in LanguageCode.allCases.map(\.language) {
      for note in guess.notes + outcome.notes { #expect(!language.sentence(note.fact).isEmpty) }
    }
  }

  @Test("A day of birth that there is not is found by the import, not taken for a mark")
  func noSuchDay() throws {
    let files = Self.files(
      "TT;Họ và tên;Năm sinh;;Chức vụ;Đơn vị công tác\n;;Nam;Nữ;;\n1;An;30/02/1991;;P;Tân An\n2;Ba;;01/02/1990;P;Tân An\n"
    )
    let guess = MappingGuesser.guess(files, today: .literal("2026-02-01"))
    let table = try #require(guess.mapping.tables.last)
    #expect(table.columns.first { $0.column == .officers(.born) }?.source == .either(["Nam", "Nữ"]))
    let findings = CaseImporter.run(files, guess.mapping, mappingFile: "m.yml").findings
    #expect(findings.contains { $0.line == 3 && $0.code == .invalidDate }, "\(findings)")
  }

  @Test("Marks under Nam and Nữ give the sex alone, beside a day of birth of its own; merged headers are the same")
  func marks() throws {
    var workbook = MadeUpWorkbook()
    workbook.add(
      "Cán bộ",
      [
        ["TT", "Họ và tên", "Giới tính", "", "Ngày sinh", "Chức vụ", "Đơn vị công tác"], ["", "", "Nam", "Nữ"],
        [1, "Nguyễn Văn An", "x", "", "01/02/1985", "Kế toán", "Tân An"],
        [2, "Trần Thị Hòa", "", "x", "05/09/1990", "Kế toán", "Tân An"],
      ], merged: ["A1:A2", "B1:B2", "C1:D1", "E1:E2", "F1:F2", "G1:G2"])
    let guess = MappingGuesser.guess(
      [ImportFile(name: "w.xlsx", bytes: workbook.bytes)], today: .literal("2026-02-01"))
    let table = try #require(guess.mapping.tables.first { $0.table == .officers })
    #expect(table.columns.first { $0.column == .officers(.born) }?.source == .header("Ngày sinh"))
    #expect(
      table.columns.first { $0.column == .officers(.sex) }?.source
        == .filled([WordMeaning("Nam", means: "male"), WordMeaning("Nữ", means: "female")]))
  }

  @Test("A row that fills both, and one that fills none where the table needs one, are findings")
  func both() throws {
    let mapping = """
      words: {Xã: commune}
      tables:
        - {table: communes, file: c.csv, headers: 1, columns: {name: Tên xã, kind: Loại, latitude: {value: 1}, longitude: {value: 2}}}
        - {table: officers, file: o.csv, headers: 1, columns: {name: {either: [T, U]}, commune: X, position: V,
          born: {either: [Nam, Nữ], dates: yyyy}, sex: {filled: {Nam: male, Nữ: female}}}}
      """
    let parsed = try #require(MappingReader.read(Array(mapping.utf8), fileName: "m.yml").mapping)
    let outcome = CaseImporter.run(
      Self.files("T;U;X;V;Nam;Nữ\nAn;;Tân An;P;1980;1981\n;;Tân An;P;1980;\n;Ba;Tân An;P;;\n"), parsed,
      mappingFile: "m.yml")
    #expect(
      outcome.findings.map { "\($0.line ?? 0) \($0.fact)" } == [
        "2 \(ImportFact.cell(column: "born", .severalFilled(["E2", "F2"])))",
        // Without a name there is nothing to make a code of.
        "3 \(ImportFact.cell(column: "officer", .empty(.code)))",
      ])
    for language in LanguageCode.allCases.map(\.language) {
      for finding in outcome.findings { #expect(!FindingText(finding, in: language).words.remedy.isEmpty) }
    }
  }

  @Test(
    "The mapping of such columns is checked like the rest",
    arguments: [
      ("either: [Nam]", "invalid-mapping"), ("either: Nam", "invalid-mapping"), ("filled: {}", "missing-value"),
      ("filled: {Nam: man}", "unknown-word"), ("filled: Nam", "invalid-mapping"),
      ("filled: {Nam: male}, words: {x: male}", "invalid-mapping"), ("either: [Nam, Nữ], header: X", "invalid-mapping"),
      ("filled: {Nam: male, Nữ: female}", nil),
    ] as [(String, String?)])
  func checked(keys: String, expected: String?) {
    let text = "tables:\n  - {table: officers, headers: 1, columns: {name: Tên, sex: {\(keys)}}}"
    let reading = MappingReader.read(Array(text.utf8), fileName: "m.yml")
    #expect(reading.findings.map(\.code.rawValue) == (expected.map { [$0] } ?? []))
    for language in LanguageCode.allCases.map(\.language) {
      for finding in reading.findings { #expect(!FindingText(finding, in: language).words.remedy.isEmpty) }
    }
  }

  @Test("Counts of men and women are no columns of sexes, and an empty column gives way to a full one")
  func others() throws {
    let counts = MappingGuesser.guess(
      Self.files("Họ và tên;Chức vụ;Đơn vị công tác;Nam;Nữ\nAn;P;Tân An;3;4\nBa;P;Tân An;1;2\n"),
      today: .literal("2026-02-01"))
    let table = try #require(counts.mapping.tables.first { $0.table == .officers })
    #expect(!table.columns.contains { $0.column == .officers(.sex) })
    let empty = MappingGuesser.guess(
      Self.files("Họ và tên;Chức vụ;Đơn vị;Đơn vị công tác\nAn;P;;Tân An\nBa;P;;Tân An\n"),
      today: .literal("2026-02-01"))
    let full = try #require(empty.mapping.tables.first { $0.table == .officers })
    #expect(full.columns.first { $0.column == .officers(.commune) }?.source == .header("Đơn vị công tác"))
    #expect(empty.notes.contains { $0.fact == .unusedHeaders(["Đơn vị"]) })
  }
}

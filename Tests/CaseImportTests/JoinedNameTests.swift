import CaseFormat
import Foundation
import StaffingDomain
import TestSupport
import Testing
import Wording

@testable import CaseImport

@Suite("Names that stand in several columns")
struct JoinedNameTests {
  private static let communes = "Tên xã;Loại;Vĩ độ;Kinh độ\nTân An;Xã;10,5;105,25\n"

  private static func files(_ officers: String) -> [ImportFile] {
    [("o.csv", officers), ("c.csv", communes)].map { ImportFile(name: $0.0, bytes: Array($0.1.utf8)) }
  }

  private func names(_ outcome: ImportOutcome) -> [String] {
    let file = outcome.files.first { $0.name == "officers.csv" }
    let rows = String(decoding: file?.bytes ?? [], as: UTF8.self).split(separator: "\n").dropFirst()
    return rows.map { $0.split(separator: ",").dropFirst().first.map(String.init) ?? "" }
  }

  /// The import of what is guessed, with the positions filled in.
  private func outcome(_ files: [ImportFile], _ guess: MappingGuess) throws -> ImportOutcome {
    let text = MappingWriter.text(guess.mapping).replacing(
      "names_of: officers.position}",
      with: "names_of: officers.position, columns: {group: {value: office}, rank: {value: 3}}}")
    let mapping = try #require(MappingReader.read(Array(text.utf8), fileName: "m.yml").mapping, "\(text)")
    return CaseImporter.run(files, mapping, mappingFile: "m.yml")
  }

  private static let rows = "1;Nguyễn Văn;An;P;Tân An\n2;Trần Thị Thu;Hà;P;Tân An\n3;Lê;Nga;Q;Tân An\n"
  private static let joined = ["Nguyễn Văn An", "Trần Thị Thu Hà", "Lê Nga"]

  @Test(
    "Two columns with the parts of a name are joined, whatever their headers",
    arguments: [
      ("TT;Họ đệm;Tên;Chức vụ;Đơn vị công tác\n", "[Họ đệm, Tên]"),
      ("TT;Họ và tên đệm;Tên;Chức vụ;Đơn vị công tác\n", "[Họ và tên đệm, Tên]"),
      ("TT;Họ và chữ đệm;Tên;Chức vụ;Đơn vị công tác\n", "[Họ và chữ đệm, Tên]"),
      ("TT;Họ và tên;;Chức vụ;Đơn vị công tác\n", "[Họ và tên, {letter: C}]"),
      ("TT;Họ và tên;Tên;Chức vụ;Đơn vị công tác\n", "[Họ và tên, Tên]"),
      ("TT;Họ và tên;;Chức vụ;Đơn vị công tác\n;Họ, tên đệm;Tên;;\n", "[\"Họ, tên đệm\", Tên]"),
    ])
  func guessed(head: String, expected: String) throws {
    let files = Self.files(head + Self.rows)
    let guess = MappingGuesser.guess(files, today: .literal("2026-02-01"))
    let text = MappingWriter.text(guess.mapping)
    #expect(text.contains("name: {join: \(expected)}"), "\(text)")
    let outcome = try outcome(files, guess)
    #expect(outcome.findings.isEmpty, "\(outcome.findings)")
    #expect(names(outcome) == Self.joined)
    for notes in [guess.notes, outcome.notes] {
      #expect(notes.contains { if case .joined("name", _) = $0.fact { true } else { false } })
      for language in LanguageCode.allCases.map(\.language) {
        for note in notes { #expect(!language.sentence(note.fact).isEmpty) }
        // Columns stand with their headings, as in the notes of columns.
        #expect(
          notes.allSatisfy { note in
            if case .joined = note.fact { language.sentence(note).contains("(name)") } else { true }
          })
      }
    }
  }

  @Test(
    "The given name may stand on the left of the others, as in a list that is sorted by it",
    arguments: ["Tên;Họ và tên đệm", "Tên;Họ đệm", "Tên gọi;Họ và chữ lót"])
  func givenNameFirst(heads: String) throws {
    let rows = "1;An;Nguyễn Văn;P;Tân An\n2;Hà;Trần Thị Thu;P;Tân An\n3;Nga;Lê;Q;Tân An\n"
    let files = Self.files("TT;\(heads);Chức vụ;Đơn vị công tác\n" + rows)
    let guess = MappingGuesser.guess(files, today: .literal("2026-02-01"))
    #expect(guess.mapping.tables.contains { $0.table == .officers }, "\(guess.notes)")
    let outcome = try outcome(files, guess)
    #expect(outcome.findings.isEmpty, "\(outcome.findings)")
    #expect(names(outcome) == Self.joined)
  }

  @Test(
    "Under headers of the parts of a name, the second column may hold middle names, too",
    arguments: [
      "Họ;Tên đệm và tên", "Họ;Đệm và tên", "Họ và đệm;Tên", "Họ và tên đệm;Tên", "Họ;Tên",
    ])
  func middleNames(head: String) throws {
    let rows = "1;Nguyễn;Văn An;P;Tân An\n2;Trần;Thị Thu Hà;P;Tân An\n3;Lê;Nga;Q;Tân An\n"
    let files = Self.files("TT;\(head);Chức vụ;Đơn vị công tác\n" + rows)
    let guess = MappingGuesser.guess(files, today: .literal("2026-02-01"))
    #expect(guess.mapping.tables.contains { $0.table == .officers }, "\(guess.notes)")
    let outcome = try outcome(files, guess)
    #expect(outcome.findings.isEmpty, "\(outcome.findings)")
    #expect(names(outcome) == ["Nguyễn Văn An", "Trần Thị Thu Hà", "Lê Nga"])
  }

  @Test(
    "Ethnic groups and religions beside the name are none of its parts, and told as left out",
    arguments: [
      "Kinh,Tày,Kinh,Thái", "Hoa,Khmer,Chăm,Kinh", "Gia Rai,Ê Đê,Kinh,Ba Na", "Không,Phật giáo,Công giáo,Không",
    ])
  func ethnicGroups(words: String) throws {
    let people = ["Nguyễn Văn An", "Hoàng Thị Thái", "Lê Ba", "Lò Văn Hoa"]
    let rows = zip(people, words.split(separator: ",")).map { "1;\($0);\($1);P;Tân An\n" }.joined()
    let files = Self.files("TT;Họ và tên;;Chức vụ;Đơn vị công tác\n" + rows)
    let guess = MappingGuesser.guess(files, today: .literal("2026-02-01"))
    let table = try #require(guess.mapping.tables.last)
    #expect(table.columns.first { $0.column == .officers(.name) }?.source == .header("Họ và tên"))
    let outcome = try outcome(files, guess)
    #expect(names(outcome) == people)
    for notes in [guess.notes, outcome.notes] {
      #expect(notes.contains { $0.fact == .unusedColumns(["C"]) }, "\(notes)")
      for language in LanguageCode.allCases.map(\.language) {
        #expect(language.sentence(.unusedColumns(["C", "F"])).contains("C, F"))
      }
    }
  }

  @Test("A merged header over two columns is that of both")
  func merged() throws {
    var workbook = MadeUpWorkbook()
    workbook.add(
      "Cán bộ",
      [
        ["TT", "Họ và tên", "", "Chức vụ", "Đơn vị công tác"], [1, "Nguyễn Văn", "An", "P", "Tân An"],
        [2, "Trần Thị", "Hà", "P", "Tân An"], [3, "Lê", "Nga", "P", "Tân An"],
      ], merged: ["B1:C1"])
    workbook.add("Xã", [["Tên xã", "Loại", "Vĩ độ", "Kinh độ"], ["Tân An", "Xã", 10.5, 105.25]])
    let files = [ImportFile(name: "w.xlsx", bytes: workbook.bytes)]
    let guess = MappingGuesser.guess(files, today: .literal("2026-02-01"))
    let officers = try #require(guess.mapping.tables.last)
    #expect(officers.columns.first { $0.column == .officers(.name) }?.source == .join([.number(2), .number(3)]))
    let outcome = try outcome(files, guess)
    #expect(outcome.findings.isEmpty, "\(outcome.findings)")
    #expect(names(outcome) == ["Nguyễn Văn An", "Trần Thị Hà", "Lê Nga"])
  }

  @Test(
    "Columns that hold something else are not joined",
    arguments: [
      // The given name beside the whole name, as for sorting.
      "TT;Họ và tên;Tên;Chức vụ;Đơn vị công tác\n1;Nguyễn Văn An;An;P;Tân An\n2;Trần Thị Hà;Hà;P;Tân An\n",
      // Marks, sexes and numbers without a header.
      "TT;Họ và tên;;Chức vụ;Đơn vị công tác\n1;Nguyễn Văn An;Nam;P;Tân An\n2;Lê Ba;Nam;P;Tân An\n3;Vũ Ca;Nữ;P;Tân An\n",
      "TT;Họ và tên;;Chức vụ;Đơn vị công tác\n1;Nguyễn Văn An;x;P;Tân An\n2;Trần Thị Hà;x;P;Tân An\n",
      "TT;Họ và tên;;Chức vụ;Đơn vị công tác\n1;Nguyễn Văn An;1980;P;Tân An\n2;Trần Thị Hà;1981;P;Tân An\n",
    ])
  func others(text: String) throws {
    let guess = MappingGuesser.guess(Self.files(text), today: .literal("2026-02-01"))
    let table = try #require(guess.mapping.tables.last)
    #expect(table.columns.first { $0.column == .officers(.name) }?.source == .header("Họ và tên"))
  }

  @Test("A join takes what is filled, in the order of the mapping; a name of another table may be joined, too")
  func values() throws {
    let mapping = """
      words: {Xã: commune}
      tables:
        - {table: communes, file: c.csv, headers: 1, columns: {name: Tên xã, kind: Loại, latitude: Vĩ độ, longitude: Kinh độ}}
        - {table: officers, file: o.csv, headers: 1, columns: {name: {join: [Họ, {letter: C}, Tên]}, commune: X, position: V}}
        - {table: bars, file: b.csv, headers: 1, columns: {officer: {join: [H, T]}, rule: {value: illness}}}
      """
    let parsed = try #require(MappingReader.read(Array(mapping.utf8), fileName: "m.yml").mapping)
    let again = MappingReader.read(Array(MappingWriter.text(parsed).utf8), fileName: "m.yml")
    #expect(again.mapping?.tables.map { $0.columns.map(\.source) } == parsed.tables.map { $0.columns.map(\.source) })
    let bars = ImportFile(name: "b.csv", bytes: Array("H;T\nNguyễn Văn;An\n".utf8))
    let outcome = CaseImporter.run(
      Self.files("Họ;Tên;;X;V\nNguyễn;An;Văn;Tân An;P\n-;Ba;;Tân An;P\n") + [bars], parsed, mappingFile: "m.yml")
    #expect(outcome.findings.isEmpty, "\(outcome.findings)")
    #expect(names(outcome) == ["Nguyễn Văn An", "Ba"])
    let file = outcome.files.first { $0.name == "bars.csv" }
    let text = String(decoding: file?.bytes ?? [], as: UTF8.self)
    #expect(text.contains("NGUYEN_VAN_AN,illness"), "\(text)")
  }

  @Test(
    "The mapping of joined columns is checked like the rest",
    arguments: [
      ("name: {join: [Tên]}", "invalid-mapping"), ("name: {join: Tên}", "invalid-mapping"),
      ("name: {join: [A, {letters: B}]}", "unknown-key"), ("name: {join: [A, {letter: 7}]}", "invalid-mapping"),
      ("name: {join: [A, B], header: C}", "invalid-mapping"), ("name: X, born: {join: [A, B]}", "invalid-mapping"),
      ("name: {join: [A, {letter: B}]}", nil),
    ] as [(String, String?)])
  func checked(columns: String, expected: String?) {
    let text = "tables:\n  - {table: officers, headers: 1, columns: {\(columns)}}"
    let reading = MappingReader.read(Array(text.utf8), fileName: "m.yml")
    #expect(reading.findings.map(\.code.rawValue) == (expected.map { [$0] } ?? []))
    for language in LanguageCode.allCases.map(\.language) {
      for finding in reading.findings { #expect(!FindingText(finding, in: language).words.remedy.isEmpty) }
    }
  }

  @Test("Joined headers that the sheet does not have are findings")
  func unknownHeader() throws {
    let mapping =
      "tables:\n  - {table: officers, file: o.csv, headers: 1, columns: {name: {join: [Họ, Ten]}, commune: X}}"
    let parsed = try #require(MappingReader.read(Array(mapping.utf8), fileName: "m.yml").mapping)
    let outcome = CaseImporter.run(Self.files("Họ;Tem;X\nA;B;C\n"), parsed, mappingFile: "m.yml")
    #expect(outcome.findings.map(\.code) == [.unknownColumn])
  }
}

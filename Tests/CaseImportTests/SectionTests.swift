import CaseFormat
import Foundation
import StaffingDomain
import TestSupport
import Testing
import Wording

@testable import CaseImport

@Suite("Sections of a sheet")
struct SectionTests {
  private func outcome(_ text: String, _ tables: String, head: String = "") throws -> ImportOutcome {
    let reading = MappingReader.read(Array("\(head)\ntables:\n\(tables)".utf8), fileName: "m.yml")
    let mapping = try #require(reading.mapping, "\(reading.findings)")
    let communes = ImportFile(name: "c.csv", bytes: Array("X;L\nTân An;Xã\nPhú Mỹ;Phường\n".utf8))
    return CaseImporter.run(
      [ImportFile(name: "t.csv", bytes: Array(text.utf8)), communes], mapping, mappingFile: "m.yml")
  }

  private func rows(_ outcome: ImportOutcome, _ name: String) -> [String] {
    let file = outcome.files.first { $0.name == name }
    return String(decoding: file?.bytes ?? [], as: UTF8.self).split(separator: "\n").dropFirst().map(String.init)
  }

  private static let communes = """
      - {table: communes, file: c.csv, headers: 1,
        columns: {name: X, kind: L, latitude: {value: 1}, longitude: {value: 2}}}\n
    """
  private static let words = "words: {Xã: commune, Phường: ward}"

  @Test(
    "A section is one text with at most one numeral, before it or in a column that nothing uses",
    arguments: [
      (["I", "PHƯỜNG A", nil, nil], "PHƯỜNG A"), (["1. Phường A", nil, nil], "Phường A"), (["1", "B"], nil),
      ([nil, "Xã A"], "Xã A"), (["IV", "a) Xã B"], "Xã B"), (["1", "An", "Nam"], nil), (["An", "Nam"], nil),
      (["An", "3"], nil), (["An", nil, nil, "24"], "An"), (["II"], nil), (["I - Xã C"], "Xã C"),
      (["1", "2", "An"], nil),
    ] as [([String?], String?)])
  func form(cells: [String?], expected: String?) {
    let row = SheetGrid.Row(number: 7, cells: cells.map { $0.map { .text($0) } })
    #expect(SectionRow(row, used: [1, 2])?.text == expected)
  }

  @Test("Sections give their column to the rows below them; words and texts as well as names")
  func values() throws {
    let officers = try outcome(
      "Mã;Tên;VT\n;;\n1;TÂN AN;\n1;An;P\nCộng;;9\n2. Phường Phú Mỹ;;\n2;Ba;P\n3;Ca;P\n",
      Self.communes
        + "  - {table: officers, file: t.csv, headers: 1, skip: Cộng, sections: {column: commune}, columns: {officer: Mã, name: Tên, position: VT}}",
      head: Self.words)
    #expect(officers.findings.isEmpty, "\(officers.findings)")
    #expect(rows(officers, "officers.csv") == ["1,An,TAN_AN,P", "2,Ba,PHU_MY,P", "3,Ca,PHU_MY,P"])
    let shown = [ImportSection(row: 3, text: "TÂN AN"), ImportSection(row: 6, text: "Phường Phú Mỹ")]
    #expect(officers.notes.contains { $0.fact == .sections(column: "commune", shown, giveCells: true) })
    let positions = try outcome(
      "Tên;Bậc\nI. Phòng Kinh tế;\nA;3\nB;2\nII. Văn phòng;\nC;3\n",
      "  - {table: positions, file: t.csv, headers: 1, sections: {column: group}, columns: {name: Tên, rank: Bậc}}",
      head: "words: {Phòng Kinh tế: economy, Văn phòng: office}")
    #expect(rows(positions, "positions.csv") == ["A,A,economy,3", "B,B,economy,2", "C,C,office,3"])
    let activities = try outcome(
      "Tên;VT;Giờ\nI. Đất đai;;\nA;P;3\n",
      "  - {table: activities, file: t.csv, headers: 1, sections: {column: field}, columns: {name: Tên, position: VT, unit_hours: Giờ}}"
    )
    #expect(rows(activities, "activities.csv") == ["A,A,Đất đai,P,3"])
  }

  @Test(
    "Where the sheet has the column too, sections are passed over, and a row that names nothing is a row with findings")
  func passedOver() throws {
    let table =
      "  - {table: officers, file: t.csv, headers: 1, sections: {column: commune}, columns: {name: Tên, position: VT, commune: Xã}}"
    let sound = try outcome(
      "TT;Tên;VT;Xã\nI;XÃ TÂN AN;;\n1;An;P;Phú Mỹ\n", Self.communes + table, head: Self.words)
    #expect(sound.findings.isEmpty, "\(sound.findings)")
    #expect(rows(sound, "officers.csv") == ["AN,An,PHU_MY,P"])
    #expect(
      sound.notes.contains {
        $0.fact == .sections(column: "commune", [ImportSection(row: 2, text: "XÃ TÂN AN")], giveCells: false)
      })
    let broken = try outcome(
      "TT;Tên;VT;Xã\nI;XÃ TÂN AN;;\n1;An;;\n2;Ba;P;Phú Mỹ\n", Self.communes + table, head: Self.words)
    #expect(broken.findings.map(\.line) == [3, 3])
    #expect(broken.findings.allSatisfy { $0.code == .missingValue })
  }

  @Test("A section that names nothing and a row above all sections are findings, in words of every language")
  func findings() throws {
    let outcome = try outcome(
      "Tên;VT\nAn;P\nTÂN ANH;\nBa;P\nXÃ KHÁC;\nCa;P\n",
      Self.communes
        + "  - {table: officers, file: t.csv, headers: 1, sections: {column: commune}, columns: {name: Tên, position: VT}}",
      head: Self.words)
    #expect(
      outcome.findings.map { "\($0.line ?? 0) \($0.code.rawValue)" } == [
        "2 missing-value", "3 unknown-commune", "5 unknown-commune",
      ])
    #expect(outcome.files.isEmpty)
    for language in LanguageCode.allCases.map(\.language) {
      for finding in outcome.findings { #expect(!FindingText(finding, in: language).words.remedy.isEmpty) }
    }
  }

  @Test(
    "The mapping of sections is checked like the rest",
    arguments: [
      ("sections: {column: comune}", "unknown-column"), ("sections: {colum: commune}", "unknown-key"),
      ("sections: {}", "missing-key"), ("sections: commune", "invalid-mapping"),
      ("sections: {column: born}", "invalid-mapping"), ("sections: {column: name}", "invalid-mapping"),
      ("sections: {column: officer}", "invalid-mapping"), ("sections: {column: commune}", nil),
      ("sections: {column: commune, numbering: I}", nil), ("sections: [{column: commune}]", nil),
      ("sections: {column: commune, numbering: i}", "invalid-mapping"),
      ("sections: [{column: commune, numbering: I}, {column: second_position, numbering: 1}]", nil),
      ("sections: [{column: commune, numbering: I}, {column: second_position, numbering: I}]", "invalid-mapping"),
      ("sections: [{column: commune, numbering: I}, {column: second_position}]", "missing-key"),
    ] as [(String, String?)])
  func checked(key: String, expected: String?) {
    let text = "tables:\n  - {table: officers, headers: 1, \(key), columns: {name: Tên, position: VT}}"
    let reading = MappingReader.read(Array(text.utf8), fileName: "m.yml")
    #expect(reading.findings.map(\.code.rawValue) == (expected.map { [$0] } ?? []))
    for language in LanguageCode.allCases.map(\.language) {
      for finding in reading.findings { #expect(!FindingText(finding, in: language).words.remedy.isEmpty) }
    }
  }

  @Test("Sections have no place under wide or beside names_of")
  func elsewhere() {
    let wide =
      "tables:\n  - {table: workload, headers: 1, sections: {column: activity}, columns: {commune: X}, wide: {across: activity, values: annual_volume}}"
    let names = "tables:\n  - {table: positions, names_of: officers.position, sections: {column: group}}"
    for text in [wide, names] {
      let reading = MappingReader.read(Array(text.utf8), fileName: "m.yml")
      #expect(reading.findings.map(\.code) == [.invalidMapping])
    }
  }

  @Test("Words of the mapping and of a column are numbers in columns of numbers; what is no rank is found")
  func numberWords() throws {
    let table = "  - {table: positions, file: t.csv, headers: 1, columns: {name: T, group: {value: office}, rank: B}}"
    let sound = try outcome("T;B\nA;Chuyên viên\nB;2\n", table, head: "words: {Chuyên viên: 3}")
    #expect(rows(sound, "positions.csv") == ["A,A,office,3", "B,B,office,2"])
    let wrong = try outcome("T;B\nA;Chuyên viên\n", table, head: "words: {Chuyên viên: 9}")
    #expect(wrong.findings.map(\.line) == [2])
    let own = try outcome(
      "T;B\nA;Chuyên viên\n", table.replacing("rank: B", with: "rank: {header: B, words: {Chuyên viên: 4}}"),
      head: "words: {Chuyên viên: 3}")
    #expect(rows(own, "positions.csv") == ["A,A,office,4"])
  }

  @Test("Officers with names, positions and sections alone are told from a list of positions")
  func shortList() {
    let officers = "STT;Họ và tên;Vị trí việc làm;Ngạch\n1. XÃ TÂN AN;;;\n1;An;P;3\n2;Ba;Q;3\nII. PHÚ MỸ;;;\n1;Ca;P;4\n"
    let files = [
      ImportFile(name: "t.csv", bytes: Array(officers.utf8)),
      ImportFile(
        name: "c.csv", bytes: Array("Tên xã;Loại;Vĩ độ;Kinh độ\nTân An;Xã;1,5;2\nPhú Mỹ;Phường;2;3\n".utf8)),
    ]
    let guess = MappingGuesser.guess(files, today: .literal("2026-02-01"))
    #expect(guess.mapping.tables.map(\.table) == [.communes, .positions, .officers])
    #expect(guess.mapping.tables.last?.sections == [SectionMapping(.officers(.commune))])
    #expect(guess.missing == [1: ["group", "rank"]])
  }

  private func guess(
    _ officers: String, communes: String = "Tên xã;Loại;Vĩ độ;Kinh độ\nTân An;Xã;1,5;2\nPhú Mỹ;Phường;2;3\n"
  )
    -> MappingGuess
  {
    let files = [("t.csv", officers), ("c.csv", communes)]
    return MappingGuesser.guess(
      files.map { ImportFile(name: $0.0, bytes: Array($0.1.utf8)) }, today: .literal("2026-02-01"))
  }

  /// Officers below communes, and there below offices.
  private static let levels = """
    STT;Họ và tên;Chức vụ;Ngạch
    I;XÃ TÂN AN;;
    1;Văn phòng HĐND và UBND;;
    1;An;P;3
    2;Ba;Q;3
    2;Phòng Kinh tế;;
    3;Ca;P;4
    II;PHƯỜNG PHÚ MỸ;;
    1;Văn phòng HĐND và UBND;;
    1;Da;P;3
    ;Cộng phường Phú Mỹ;;

    """

  @Test("Of sections within sections, the level that names communes counts; the others are passed over and told")
  func withinSections() throws {
    let guess = guess(Self.levels)
    let table = try #require(guess.mapping.tables.last)
    #expect(table.sections == [SectionMapping(.officers(.commune))])
    #expect(table.skip == ["Cộng phường", "Văn phòng HĐND và UBND", "Phòng Kinh tế"])
    let shown = [ImportSection(row: 2, text: "XÃ TÂN AN"), ImportSection(row: 8, text: "PHƯỜNG PHÚ MỸ")]
    #expect(guess.notes.contains { $0.fact == .sections(column: "commune", shown, giveCells: true) })
    #expect(guess.notes.contains { $0.fact == .skipped("Văn phòng HĐND và UBND", rows: [3, 9]) })
    #expect(guess.notes.contains { $0.fact == .sheet(headers: 1...1, rows: 4) })
    // Without a list of communes, the words for their kinds tell the level.
    let alone = self.guess(Self.levels, communes: "Ghi chú\nx\n")
    #expect(alone.mapping.tables.last?.sections == [SectionMapping(.officers(.commune))])
    #expect(alone.mapping.tables.last?.skip.contains("Phòng Kinh tế") == true)
  }

  /// Officers below communes, and there below positions, of which the second commune has none at first.
  private static let positions = """
    STT;Họ và tên;Năm sinh;Giới tính
    I;XÃ TÂN AN;;
    1;Địa chính;;
    1;An;1985;Nam
    2;Ba;1990;Nữ
    2;Tư pháp;;
    3;Ca;1979;Nam
    II;PHƯỜNG PHÚ MỸ;;
    1;Địa chính;;
    1;Da;1977;Nam

    """

  @Test("Sections of two levels that both say something give both, communes and positions")
  func bothLevels() throws {
    let guess = guess(Self.positions)
    let table = try #require(guess.mapping.tables.last)
    let expected = [
      SectionMapping(.officers(.commune), numbered: .roman), SectionMapping(.officers(.position), numbered: .number),
    ]
    #expect(table.sections == expected)
    let communes = shown([(2, "XÃ TÂN AN"), (8, "PHƯỜNG PHÚ MỸ")])
    #expect(guess.notes.contains { $0.fact == .sections(column: "commune", communes, giveCells: true) })
    let offices = shown([(3, "Địa chính"), (6, "Tư pháp"), (9, "Địa chính")])
    #expect(guess.notes.contains { $0.fact == .sections(column: "position", offices, giveCells: true) })
    let text = MappingWriter.text(guess.mapping)
    #expect(text.contains("sections: [{column: commune, numbering: I}, {column: position, numbering: 1}]"), "\(text)")
    let filled = text.replacing(
      "names_of: officers.position}",
      with: "names_of: officers.position, columns: {group: {value: office}, rank: {value: 3}}}")
    let mapping = try #require(MappingReader.read(Array(filled.utf8), fileName: "m.yml").mapping, "\(filled)")
    #expect(mapping.tables.last?.sections == expected)
    let files = [
      ("t.csv", Self.positions), ("c.csv", "Tên xã;Loại;Vĩ độ;Kinh độ\nTân An;Xã;1,5;2\nPhú Mỹ;Phường;2;3\n"),
    ]
    .map { ImportFile(name: $0.0, bytes: Array($0.1.utf8)) }
    let outcome = CaseImporter.run(files, mapping, mappingFile: "m.yml")
    #expect(outcome.findings.isEmpty, "\(outcome.findings)")
    let cells = rows(outcome, "officers.csv").map {
      $0.split(separator: ",").dropFirst().prefix(3).joined(separator: " ")
    }
    #expect(cells == ["An TAN_AN DIA_CHINH", "Ba TAN_AN DIA_CHINH", "Ca TAN_AN TU_PHAP", "Da PHU_MY DIA_CHINH"])
    // A commune ends the positions of the one before: a row right below it has none.
    let gap = Self.positions.replacing("II;PHƯỜNG PHÚ MỸ;;\n1;Địa chính;;\n", with: "II;PHƯỜNG PHÚ MỸ;;\n")
    let short = [ImportFile(name: "t.csv", bytes: Array(gap.utf8)), files[1]]
    let found = CaseImporter.run(short, mapping, mappingFile: "m.yml").findings
    #expect(found.map(\.code) == [.missingValue] && found.first?.line == 9, "\(found)")
  }

  private func shown(_ sections: [(Int, String)]) -> [ImportSection] {
    sections.map { ImportSection(row: $0.0, text: $0.1) }
  }

  @Test("The words of sections are told with their meaning, as those of cells")
  func groups() throws {
    let text = "STT;Tên vị trí việc làm;Bậc\nI;Văn phòng HĐND và UBND;\n1;A;3\n2;B;3\nII;Phòng Kinh tế;\n1;C;4\n"
    let files = [ImportFile(name: "t.csv", bytes: Array(text.utf8))]
    let guess = MappingGuesser.guess(files, today: .literal("2026-02-01"))
    let outcome = CaseImporter.run(files, guess.mapping, mappingFile: "m.yml")
    #expect(outcome.findings.isEmpty, "\(outcome.findings)")
    #expect(rows(outcome, "positions.csv") == ["A,A,office,3", "B,B,office,3", "C,C,economy,4"])
  }

  @Test("Rows with a text alone that are not understood are told with their rows")
  func notUnderstood() {
    let guess = guess(
      "Họ và tên;Chức vụ;Đơn vị công tác\nCán bộ chuyên trách;;\nAn;P;Tân An\nCán bộ khác;;\nBa;P;Phú Mỹ\n")
    let shown = [ImportSection(row: 2, text: "Cán bộ chuyên trách"), ImportSection(row: 4, text: "Cán bộ khác")]
    #expect(guess.notes.contains { $0.fact == .loneTexts(shown) })
    for language in LanguageCode.allCases.map(\.language) {
      for note in guess.notes { #expect(!language.sentence(note.fact).isEmpty) }
    }
  }

  @Test("A province of wrong ranks is a finding for each cell")
  func manyFindings() throws {
    let text = "T;B\n" + (0..<4_500).map { "N\($0);Chuyên viên\n" }.joined()
    let outcome = try outcome(
      text, "  - {table: positions, file: t.csv, headers: 1, columns: {name: T, group: {value: office}, rank: B}}")
    #expect(outcome.findings.count == 4_500)
  }
}

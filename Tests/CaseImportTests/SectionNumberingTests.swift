import CaseFormat
import StaffingDomain
import TestSupport
import Testing
import Wording

@testable import CaseImport

@Suite("How sections and headers of a printed list are told")
struct SectionNumberingTests {
  @Test("I and V are capitals right after the letter before, and Roman numerals elsewhere")
  func capitals() throws {
    var capital: Character?
    var levels: [SectionRow.Level] = []
    for (place, name) in ["A", "H", "I", "J", "U", "V", "X"].enumerated() {
      let row = SheetGrid.Row(number: place + 2, cells: [.text(name), .text("Xã \(name)")])
      let section = try #require(SectionRow(row, used: [2, 3], after: capital))
      levels.append(section.level)
      capital = section.capital ?? capital
    }
    #expect(levels == [.capital, .capital, .capital, .capital, .capital, .capital, .roman])
  }

  @Test(
    "Numerals before a text are left out, those of levels in one text, too",
    arguments: [("1. Kế toán", "Kế toán"), ("1.2. Kế toán", "Kế toán"), ("I. A. Lê", "A. Lê"), ("2.", "2.")])
  func numerals(text: String, expected: String) throws {
    let row = SheetGrid.Row(number: 2, cells: [.text(text)])
    #expect((SectionRow(row, used: [1])?.text ?? text) == expected)
  }

  private static let head = """
    dates: [yyyy]
    words: {Xã: commune, Phường: ward, Nam: male, Nữ: female}
    tables:
      - {table: communes, file: c.csv, headers: 1,
        columns: {name: X, kind: L, latitude: {value: 1}, longitude: {value: 2}}}

    """

  private func outcome(_ text: String, _ officers: String) throws -> ImportOutcome {
    let reading = MappingReader.read(Array((Self.head + officers).utf8), fileName: "m.yml")
    let mapping = try #require(reading.mapping, "\(reading.findings)")
    let files = [("t.csv", text), ("c.csv", "X;L\nTân An;Xã\nPhú Mỹ;Phường\n")]
    return CaseImporter.run(
      files.map { ImportFile(name: $0.0, bytes: Array($0.1.utf8)) }, mapping, mappingFile: "m.yml")
  }

  @Test("A row with a text alone that is numbered as no section is a finding, and nobody")
  func strayTexts() throws {
    let outcome = try outcome(
      "STT;Tên;Sinh;Giới\nI;XÃ TÂN AN;;\n1;An;1985;Nam\na;Khối văn phòng;;\n2;Ba;1990;Nữ\n",
      """
        - {table: officers, file: t.csv, headers: 1, sections: [{column: commune, numbering: I}],
          columns: {name: Tên, born: Sinh, sex: Giới, position: {value: P}}}
      """)
    let found = outcome.findings.filter { $0.fact == .layout(.loneText("Khối văn phòng")) }
    #expect(found.map(\.line) == [4], "\(outcome.findings)")
    for language in LanguageCode.allCases.map(\.language) {
      for finding in found { #expect(!FindingText(finding, in: language).words.remedy.isEmpty) }
    }
  }

  private func guess(_ officers: String) -> MappingGuess {
    let communes = "Tên xã;Loại;Vĩ độ;Kinh độ\nTân An;Xã;1,5;2\nPhú Mỹ;Phường;2;3\n"
    let files = [("t.csv", officers), ("c.csv", communes)].map {
      ImportFile(name: $0.0, bytes: Array($0.1.utf8))
    }
    return MappingGuesser.guess(files, today: .literal("2026-02-01"))
  }

  @Test("A line that belongs to nothing leaves the sections of two levels as they are, and is passed over")
  func strayLine() throws {
    var lines = ["STT;Họ và tên;Năm sinh;Giới tính"]
    for commune in ["I;XÃ TÂN AN;;", "II;PHƯỜNG PHÚ MỸ;;"] {
      lines.append(commune)
      for office in 1...4 { lines += ["\(office);Phòng \(office);;", "1;Lê An \(office);1985;Nam"] }
    }
    lines.insert(";Trang 2/3;;", at: 8)
    let guess = guess(lines.joined(separator: "\n"))
    let table = try #require(guess.mapping.tables.last)
    #expect(table.sections.map(\.numbering) == [.roman, .number])
    #expect(table.skip == ["Trang 2/3"], "\(table.skip)")
  }

  /// Officers below communes, and below positions within these.
  private static func list(_ commune: String, _ position: String) -> String {
    var lines = ["TT;Họ và tên;Năm sinh;Giới tính"]
    for (place, name) in ["Xã Tân An", "Phường Phú Mỹ"].enumerated() {
      lines.append(commune + name + ";;")
      for (number, work) in ["Kế toán", "Tư pháp"].enumerated() {
        lines.append(position + work + ";;")
        lines.append("\(number + 1);Lê Văn \("ABCD".dropFirst(place * 2 + number).prefix(1));1985;Nam")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  @Test(
    "Positions behind dashes are a level of their own below communes without a number",
    arguments: [";- ", "-;", ";• ", ";– ", ";+ "])
  func dashes(position: String) throws {
    let text = Self.list(";", position)
    let guess = guess(text)
    let table = try #require(guess.mapping.tables.last { $0.table == .officers }, "\(guess.notes)")
    #expect(table.sections.map(\.column) == [.officers(.commune), .officers(.position)])
    #expect(table.sections.map(\.numbering) == [SectionMapping.Numbering.none, .dash])
    let outcome = try outcome(
      text,
      """
        - {table: officers, file: t.csv, headers: 1,
          sections: [{column: commune, numbering: none}, {column: position, numbering: dash}],
          columns: {name: Họ và tên, born: Năm sinh, sex: Giới tính}}
      """)
    #expect(outcome.findings.isEmpty, "\(outcome.findings)")
    let rows = outcome.files.first { $0.name == "officers.csv" }.map { String(decoding: $0.bytes, as: UTF8.self) }
    #expect(rows?.contains("Kế toán") == true && rows?.contains("- ") == false, "\(rows ?? "")")
  }

  @Test(
    "Sections of two levels that are written alike are told with their rows, for nothing tells them apart",
    arguments: [(";", ";"), (";- ", ";- "), ("I;", "II;")])
  func sectionsOfOneKind(commune: String, position: String) throws {
    let guess = guess(Self.list(commune, position))
    #expect(!guess.mapping.tables.contains { $0.table == .officers })
    let note = try #require(guess.notes.first { $0.place == "t.csv" })
    guard case .sectionsOfOneKind(let sections) = note.fact else {
      Issue.record("\(note)")
      return
    }
    #expect(sections.map(\.row) == [2, 3, 5, 7, 8, 10])
    for language in LanguageCode.allCases.map(\.language) {
      #expect(language.sentence(note).contains("Phường Phú Mỹ"))
    }
  }

  @Test(
    "Headers of a page that are written in another way are told, and no row above them is lost",
    arguments: [
      "STT;HỌ VÀ TÊN;NĂM SINH;CHỨC VỤ;ĐƠN VỊ CÔNG TÁC", "TT;Họ và tên;Năm sinh;Chức vụ;Đơn vị công tác",
      "STT;Họ và tên;Năm sinh;Chức vụ;Đơn vị công tác;Ghi chú",
    ])
  func otherPages(header: String) throws {
    let people = (1...8).map { "\($0);Lê Văn \($0);19\(80 + $0);P;Tân An" }
    let lines = ["STT;Họ và tên;Năm sinh;Chức vụ;Đơn vị công tác"] + people.prefix(5) + [header] + people.suffix(3)
    let guess = guess(lines.joined(separator: "\n"))
    let table = try #require(guess.mapping.tables.last { $0.table == .officers })
    #expect(table.headers == 1...1)
    #expect(guess.notes.contains { $0.fact == .repeatedHeaders(rows: [7]) }, "\(guess.notes)")
    #expect(guess.notes.contains { $0.fact == .sheet(headers: 1...1, rows: 8) })
  }
}

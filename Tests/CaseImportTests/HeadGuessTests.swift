import CaseFormat
import Foundation
import StaffingDomain
import TestSupport
import Testing
import Wording

@testable import CaseImport

@Suite("Heads of tables, and rows with the numbers of columns below them")
struct HeadGuessTests {
  typealias Cell = MadeUpWorkbook.Cell

  private static let communes: [[Cell]] = [
    ["STT", "Mã xã", "Tên đơn vị", "Loại hình", "Vĩ độ", "Kinh độ"],
    [1, "00001", "Xã Phú Lộc", "Xã", 21.01, 105.8], [2, "00002", "Phường An Hòa", "Phường", 21.05, 105.85],
  ]

  /// A list of officers of one commune as offices keep it: a title, marks under the sexes, a total, signatures.
  private static func officers(_ commune: String, _ numbers: ClosedRange<Int>, below head: [Cell]) -> [[Cell]] {
    let positions: [Cell] = ["Địa chính", "Văn phòng", "Tư pháp - Hộ tịch"]
    let title: [[Cell]] = [
      [.text("DANH SÁCH CBCC \(commune)")], [],
      ["STT", "Họ và tên", "Giới tính", "", "Đơn vị công tác", "Vị trí việc làm", "Mã CBCC"],
      ["", "", "Nam", "Nữ"],
    ]
    let rows = numbers.map { number -> [Cell] in
      [
        .number(Double(number)), .text("Nguyễn Văn \(Character(UnicodeScalar(UInt8(64 + number))))"),
        number % 2 == 0 ? "x" : "", number % 2 == 0 ? "" : "x", .text(commune), positions[number % 3],
        .text("CB0\(number)"),
      ]
    }
    let tail: [[Cell]] = [
      ["", "Cộng", 5, 3], [], ["", "", "", "", "", "Hà Nội, ngày 05 tháng 01 năm 2026"],
      ["", "Người lập biểu", "", "", "", "CHỦ TỊCH"], ["", "Lê Thị C", "", "", "", "Phạm Văn D"],
    ]
    return title + (head.isEmpty ? [] : [head]) + rows + tail
  }

  private static func file(_ head: [Cell], _ first: ClosedRange<Int>, _ second: ClosedRange<Int>) -> ImportFile {
    var workbook = MadeUpWorkbook()
    workbook.add("Xã", communes)
    workbook.add("CBCC Phú Lộc", officers("Xã Phú Lộc", first, below: head), merged: ["C3:D3"])
    workbook.add("CBCC An Hòa", officers("Phường An Hòa", second, below: head), merged: ["C3:D3"])
    return ImportFile(name: "w.xlsx", bytes: workbook.bytes)
  }

  @Test("Headers below a long text are found, too", arguments: [1, 24, 30, 120])
  func belowTexts(lines: Int) throws {
    let text = (1...lines).map { "Dòng hướng dẫn thứ \($0);;;\n" }.joined()
    let file = ImportFile(
      name: "c.csv", bytes: Array((text + "Tên xã;Loại;Vĩ độ;Kinh độ\nTân An;Xã;10,5;105,25\n").utf8))
    let guess = MappingGuesser.guess([file], today: .literal("2026-02-01"))
    #expect(guess.mapping.tables.map(\.headers) == [lines + 1...lines + 1], "\(guess.notes)")
  }

  private static let heads: [[Cell]] = [
    ["A", "B", 1, 2, 3, 4, 5], ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)"], [1, 2, 3, 4, 5, 6, 7],
    // As a spreadsheet reads (1), (2), (3).
    [-1, -2, -3, -4, -5, -6, -7], ["[1]", "[2]", "[3]", "[4]", "[5]", "[6]=[1]+[2]", "[7]"],
    ["A", "B", "C", "D", "E", "F", "G"],
  ]

  @Test(
    "A row with the numbers of columns is passed over and told, and makes no table of its own", arguments: heads.indices
  )
  func numbers(place: Int) throws {
    for (first, second) in [(1...3, 4...4), (1...3, 4...5), (1...8, 9...14), (1...12, 13...22)] {
      let guess = MappingGuesser.guess([Self.file(Self.heads[place], first, second)], today: .literal("2026-02-01"))
      #expect(
        guess.mapping.tables.map(\.table) == [.communes, .positions, .officers, .officers], "\(guess.notes)")
      for (table, numbers) in zip(guess.mapping.tables.suffix(2), [first, second]) {
        #expect(table.headers == 3...4)
        #expect(table.rows.first == 6)
        let sheet = "w.xlsx!\(SheetReference.quoted(table.sheet ?? ""))"
        #expect(guess.notes.contains { $0.place == sheet && $0.fact == .columnNumbers(row: 5) })
        #expect(guess.notes.contains { $0.place == sheet && $0.fact == .sheet(headers: 3...4, rows: numbers.count) })
      }
      // The names of positions are those that an import makes, without numbers and signatures.
      #expect(guess.notes.contains { $0.fact == .madeRows(3, of: .officers(.position)) })
      #expect(guess.unknownWords.isEmpty)
      for language in LanguageCode.allCases.map(\.language) {
        for note in guess.notes { #expect(!language.sentence(note.fact).isEmpty) }
      }
    }
  }

  @Test(
    "Rows are told for numbers of columns by counting on",
    arguments: [
      ("A;B;1;2", true), ("(1);(2);(3)", true), ("1;2;3=1+2;4", true), ("a;b;c;d", true), ("1;2", false),
      ("1;Nguyễn Văn An;2", false), ("1;3;2", false), ("3;4;5", false), ("120;240;360", false), ("A;B", false),
      ("A;A;A", false), (";1;2;3", true), ("(1);(2);(3) = (1) x (2)", true), ("2023;2024;2025", false),
      ("-9223372036854775808;2;3", false),
    ])
  func forms(row: String, expected: Bool) {
    let cells = row.split(separator: ";", omittingEmptySubsequences: false).map { text in
      text.isEmpty ? nil : SheetGrid.Cell.text(String(text))
    }
    #expect(ColumnNumbers.areHeld(by: SheetGrid.Row(number: 5, cells: cells)) == expected)
  }

  @Test("What is told of names of positions is what an import makes of them", arguments: [[], heads[0]])
  func positions(head: [Cell]) throws {
    let file = Self.file(head, 1...2, 4...5)
    let guess = MappingGuesser.guess([file], today: .literal("2026-02-01"))
    let text = MappingWriter.text(guess.mapping).replacing(
      "names_of: officers.position}",
      with: "names_of: officers.position, columns: {group: {value: office}, rank: {value: 3}}}")
    let mapping = try #require(MappingReader.read(Array(text.utf8), fileName: "m.yml").mapping, "\(text)")
    let outcome = CaseImporter.run([file], mapping, mappingFile: "m.yml")
    #expect(outcome.findings.isEmpty, "\(outcome.findings)")
    func made(_ notes: [ImportNote]) -> [ImportNoteFact] {
      notes.map(\.fact).filter { if case .madeRows = $0 { true } else { false } }
    }
    #expect(made(guess.notes) == made(outcome.notes))
    #expect(made(guess.notes) == [.madeRows(2, of: .officers(.position))])
  }

  @Test("A matrix without rows or without numbers is none, one with numbers is")
  func matrices() {
    func tables(_ cells: [[Cell]]) -> [CaseTable] {
      var workbook = MadeUpWorkbook()
      workbook.add("Xã", Self.communes)
      workbook.add("Chỉ tiêu", [["STT", "Đơn vị", "Địa chính", "Văn phòng"]] + cells)
      workbook.add(
        "Vị trí",
        [["Tên vị trí việc làm", "Nhóm", "Ngạch"], ["Địa chính", "Kinh tế", 3], ["Văn phòng", "Văn phòng", 3]])
      let file = ImportFile(name: "w.xlsx", bytes: workbook.bytes)
      return MappingGuesser.guess([file], today: .literal("2026-02-01")).mapping.tables.map(\.table)
    }
    let names: [Cell] = ["Xã Phú Lộc", "Phường An Hòa"]
    #expect(tables(names.map { [1, $0, 2, 1] }) == [.communes, .positions, .posts])
    #expect(tables(names.map { [1, $0, "-", 1] }) == [.communes, .positions, .posts])
    #expect(tables(names.map { [1, $0, "An", "Ba"] }) == [.communes, .positions])
    #expect(tables(names.map { [1, $0] }) == [.communes, .positions])
    #expect(tables([]) == [.communes, .positions])
  }
}

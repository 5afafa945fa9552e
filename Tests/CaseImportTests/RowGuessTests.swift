import CaseFormat
import Foundation
import StaffingDomain
import TestSupport
import Testing
import Wording

@testable import CaseImport

@Suite("Rows that a guess passes over, and where it ends a table")
struct RowGuessTests {
  private static let today = CalendarDate.literal("2026-02-01")

  /// A list of work: number, name, position and minutes, then rows of a test's own.
  private func guess(_ rows: String) -> MappingGuess {
    let text = "STT;Tên công việc;Vị trí việc làm;Thời gian (phút)\n" + rows
    let guess = MappingGuesser.guess([ImportFile(name: "t.csv", bytes: Array(text.utf8))], today: Self.today)
    #expect(guess.mapping.tables.map(\.table) == [.positions, .activities])
    return guess
  }

  @Test("Work named after a day is no end of the list, wherever it stands")
  func days() {
    let day = "Báo cáo số liệu ngày 20 tháng 12 năm trước"
    for rows in ["1;\(day);Kế toán;30\n2;Chứng thực;Tư pháp;45\n", "1;Chứng thực;Tư pháp;45\n2;\(day);Kế toán;30\n"] {
      let guess = guess(rows)
      #expect(guess.mapping.tables[1].end == [])
      #expect(guess.notes.contains { $0.fact == .sheet(headers: 1...1, rows: 2) })
    }
  }

  @Test("The line of place and date below the list ends it, and the report says in which row")
  func place() {
    let guess = guess(
      """
      1;Báo cáo ngày 20 tháng 12 năm trước;Kế toán;30
      2;Chứng thực;Tư pháp;45

      ;;An Giang, ngày 05 tháng 01 năm 2026;
      ;Người lập biểu;;Giám đốc
      ;Trần Văn Bình;;Lê Hòa

      """)
    #expect(guess.mapping.tables[1].end == ["An Giang, ngày"])
    #expect(guess.notes.contains { $0.fact == .ended("An Giang, ngày", row: 5, left: 3) })
  }

  @Test("A beginning that work in the list has, too, is written in full, so that no row is cut off")
  func sameBeginning() {
    let guess = guess(
      "1;Ngày hội đoàn kết;Văn hóa;30\n2;Chứng thực;Tư pháp;45\n;Ngày 05 tháng 01 năm 2026;;\n")
    #expect(guess.mapping.tables[1].end == ["Ngày 05 tháng 01 năm 2026"])
    #expect(guess.notes.contains { $0.fact == .sheet(headers: 1...1, rows: 2) })
  }

  @Test("Where rows of the table follow, no end is taken, and the report says why")
  func doubt() {
    let guess = guess(
      "1;Chứng thực;Tư pháp;45\n;Người lập biểu;;\n2;Quyết toán;Kế toán;30\n3;Tổng hợp;Văn phòng;60\n")
    #expect(guess.mapping.tables[1].end == [])
    #expect(guess.notes.contains { $0.fact == .noEnd("Người lập biểu", row: 3, next: 4) })
  }

  @Test(
    "Sums that are carried to the next page are totals, and hide no total below them",
    arguments: ["Cộng mang sang", "Mang sang", "Số mang sang", "Cộng chuyển sang trang sau", "Cộng trang 1"])
  func carriedOver(text: String) {
    let guess = guess("1;Chứng thực;Tư pháp;45\n;\(text);;45\n2;Quyết toán;Kế toán;30\n;Cộng;;75\n")
    #expect(guess.notes.contains { $0.fact == .sheet(headers: 1...1, rows: 2) }, "\(guess.mapping.tables[1].skip)")
    #expect(guess.notes.contains { if case .skipped(_, [3]) = $0.fact { true } else { false } })
    #expect(guess.notes.contains { $0.fact == .skipped("Cộng", rows: [5]) })
  }

  @Test("Totals and sub-totals are passed over with their rows told; work that begins like one is not")
  func totals() {
    let guess = guess(
      """
      1;Tổng số hóa hồ sơ;Văn phòng;30
      2;Chứng thực;Tư pháp;45
      ;Cộng xã Tân An;;75
      3;Cộng tác viên;Văn hóa;5
      ;Tổng cộng;;80

      """)
    #expect(guess.mapping.tables[1].skip == ["Cộng xã", "Tổng cộng"])
    #expect(guess.notes.contains { $0.fact == .skipped("Cộng xã", rows: [4]) })
    #expect(guess.notes.contains { $0.fact == .skipped("Tổng cộng", rows: [6]) })
    #expect(guess.notes.contains { $0.fact == .sheet(headers: 1...1, rows: 3) })
  }

  @Test("Headers that a printed list repeats on each page are passed over, and told with their rows")
  func repeatedHeaders() throws {
    var workbook = MadeUpWorkbook()
    let head: [[MadeUpWorkbook.Cell]] = [
      ["TT", "Họ và tên", "Năm sinh", "", "Chức vụ", "Đơn vị công tác"], ["", "", "Nam", "Nữ"],
      ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)"],
    ]
    let rows: [[MadeUpWorkbook.Cell]] =
      head + [[1, "Nguyễn Văn An", "1985", "", "P", "Tân An"], [2, "Trần Thị Hòa", "", "1990", "P", "Tân An"]]
      + head + [[3, "Lê Ba", "1979", "", "P", "Tân An"], [4, "Nam", "", "1977", "P", "Tân An"]]
    workbook.add("Cán bộ", rows, merged: ["C1:D1", "A1:A2", "B1:B2", "E1:E2", "F1:F2", "A6:A7", "B6:B7", "C6:D6"])
    workbook.add("Xã", [["Tên xã", "Loại", "Vĩ độ", "Kinh độ"], ["Tân An", "Xã", 10.5, 105.25]])
    let files = [ImportFile(name: "w.xlsx", bytes: workbook.bytes)]
    let guess = MappingGuesser.guess(files, today: .literal("2026-02-01"))
    #expect(guess.notes.contains { $0.fact == .repeatedHeaders(rows: [6, 7, 8]) }, "\(guess.notes)")
    let text = MappingWriter.text(guess.mapping).replacing(
      "names_of: officers.position}",
      with: "names_of: officers.position, columns: {group: {value: office}, rank: {value: 3}}}")
    let mapping = try #require(MappingReader.read(Array(text.utf8), fileName: "m.yml").mapping, "\(text)")
    let outcome = CaseImporter.run(files, mapping, mappingFile: "m.yml")
    #expect(outcome.findings.isEmpty, "\(outcome.findings)")
    #expect(outcome.files.first { $0.name == "officers.csv" }?.rows == 4)
    #expect(outcome.notes.contains { $0.fact == .repeatedHeaders(rows: [6, 7, 8]) })
    for language in LanguageCode.allCases.map(\.language) {
      #expect(language.sentence(.repeatedHeaders(rows: [6, 7])).contains("6, 7"))
    }
  }
}

import StaffingDomain
import TestSupport
import Testing

@testable import CaseImport

@Suite("The day of the plan, from the texts above a table")
struct PlanDateTests {
  private func day(_ lines: String...) -> ImportNoteFact? {
    let text = lines.joined(separator: "\n") + "\nTên xã;Loại;Vĩ độ;Kinh độ\nTân An;Xã;10,5;105,25\n"
    let file = ImportFile(name: "c.csv", bytes: Array(text.utf8))
    let guess = MappingGuesser.guess([file], today: .literal("2026-02-01"))
    return guess.notes.map(\.fact).first { if case .planDate = $0 { true } else { false } }
  }

  @Test(
    "A table is as of a day, in figures or in words",
    arguments: [
      "Tại thời điểm 31/12/2025", "(Thời điểm 31/12/2025)", "Tính đến ngày 31/12/2025", "Số liệu tính đến 31-12-2025",
      "Tính đến hết ngày 31.12.2025", "Có mặt đến 31/12/2025", "Tại thời điểm ngày 31 tháng 12 năm 2025",
      "(Tính đến ngày 31 tháng 12 năm 2025)",
    ])
  func asOf(text: String) {
    #expect(day("DANH SÁCH;;;", text + ";;;") == .planDate("2025-12-31", cell: "c.csv:2"))
  }

  @Test("The day as of which a table is comes before that of a document; without it, any day in figures counts")
  func order() {
    let decision = "(Kèm theo Quyết định số 12/QĐ-UBND ngày 05/01/2026);;;"
    #expect(day(decision) == .planDate("2026-01-05", cell: "c.csv:1"))
    #expect(day(decision, "Tại thời điểm 31/12/2025;;;") == .planDate("2025-12-31", cell: "c.csv:2"))
  }

  @Test("Without a day, or with none that there is, the plan is of today")
  func today() {
    for text in ["Tại thời điểm lập danh sách;;;", "Tại thời điểm 31/02/2025;;;", "Năm 2025;;;"] {
      #expect(day(text) == .planDate("2026-02-01", cell: nil))
    }
  }

  @Test("Until when something holds in a row of a table is no day of it")
  func rows() {
    let row = "Phú Mỹ;Xã đến ngày 30/06/2027;1,5;2"
    #expect(day("Danh sách ngày 05/01/2026;;;", row) == .planDate("2026-01-05", cell: "c.csv:1"))
  }
}

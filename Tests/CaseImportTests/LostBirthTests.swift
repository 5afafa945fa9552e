import StaffingDomain
import TestSupport
import Testing
import Wording

@testable import CaseImport

@Suite("Days and years of birth that a guess cannot take")
struct LostBirthTests {
  private static func files(_ officers: String) -> [ImportFile] {
    let communes = "Tên xã;Loại;Vĩ độ;Kinh độ\nTân An;Xã;10,5;105,25\n"
    return [("o.csv", officers), ("c.csv", communes)].map { ImportFile(name: $0.0, bytes: Array($0.1.utf8)) }
  }

  @Test("Years among marks under the sexes are told: taken for the sex alone, they would be lost")
  func yearsAmongMarks() throws {
    let head = "TT;Họ và tên;Nam;Nữ;Chức vụ;Đơn vị công tác\n"
    let rows = [
      "1;Nguyễn Văn An;x;;Kế toán;Tân An", "2;Trần Thị Hòa;;1990;Kế toán;Tân An", "3;Lê Yến;;x;Tư pháp;Tân An",
      "4;Lê Nam;x;;Tư pháp;Tân An", "5;Lê Bình;12/03/1985;;Tư pháp;Tân An",
    ]
    let guess = MappingGuesser.guess(
      Self.files(head + rows.joined(separator: "\n") + "\n"), today: .literal("2026-02-01"))
    let first = PlacedText("1990", at: "o.csv:3")
    let fact = ImportNoteFact.lostBirths(column: "born", ["Nam", "Nữ"], first: first, cells: 2)
    #expect(guess.notes.contains { $0.fact == fact && $0.table == .officers }, "\(guess.notes)")
    // Where all are years, they are taken.
    let taken = MappingGuesser.guess(
      Self.files(head + "1;Lê An;1985;;P;Tân An\n2;Lê Hoa;;1990;P;Tân An\n"), today: .literal("2026-02-01"))
    #expect(!taken.notes.contains { if case .lostBirths = $0.fact { true } else { false } })
    for language in LanguageCode.allCases.map(\.language) {
      let sentence = language.sentence(try #require(guess.notes.first { $0.fact == fact }))
      #expect(sentence.contains("(born)") && sentence.contains("o.csv:3"), "\(sentence)")
    }
  }
}

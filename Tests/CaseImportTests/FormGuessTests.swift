import CaseFormat
import Foundation
import StaffingDomain
import TestSupport
import Testing
import Wording

@testable import CaseImport

@Suite("Forms of dates and numbers, column by column")
struct FormGuessTests {
  private func guess(_ text: String) -> MappingGuess {
    MappingGuesser.guess([ImportFile(name: "t.csv", bytes: Array(text.utf8))], today: .literal("2026-02-01"))
  }

  private static let officers = "Họ và tên;Chức vụ;Đơn vị công tác;Ngày sinh;Ngày bổ nhiệm\n"

  @Test("Each column has its own form of dates; the one of most columns stands for all")
  func dates() throws {
    let guess = guess(
      Self.officers + "An;Kế toán;Tân An;25/12/1980;7/25/2025\nBa;Kế toán;Tân An;05/06/1981;07/01/2025\n")
    let table = try #require(guess.mapping.tables.last)
    let (born, since) = (
      table.columns.first { $0.column == .officers(.born) }, table.columns.first { $0.column == .officers(.since) }
    )
    #expect((born?.dates ?? guess.mapping.dates) == [.dayFirst])
    #expect((since?.dates ?? guess.mapping.dates) == [.monthFirst])
    #expect(guess.notes.contains { $0.fact == .dateForms(column: "born", [.dayFirst], texts: 2, certain: 1) })
    #expect(guess.notes.contains { $0.fact == .dateForms(column: "since", [.monthFirst], texts: 2, certain: 1) })
    let text = MappingWriter.text(guess.mapping)
    let mapping = try #require(MappingReader.read(Array(text.utf8), fileName: "m.yml").mapping, "\(text)")
    #expect(MappingWriter.text(mapping) == text)
  }

  @Test("A column that contradicts itself is told with one cell of either form, and what fits neither is found")
  func mixed() throws {
    let guess = guess(
      Self.officers + "An;Kế toán;Tân An;25/12/1980;\nBa;Kế toán;Tân An;13/06/1981;\nCa;Kế toán;Tân An;12/31/1982;\n")
    #expect(
      guess.notes.contains {
        $0.fact
          == .mixedForms(
            column: "born", PlacedText("25/12/1980", at: "t.csv:2"), "dd/mm/yyyy",
            PlacedText("12/31/1982", at: "t.csv:4"), "mm/dd/yyyy", taken: ["dd/mm/yyyy"])
      })
    for language in LanguageCode.allCases.map(\.language) {
      for note in guess.notes { #expect(!language.sentence(note.fact).isEmpty) }
    }
  }

  @Test("Each column has its own form of numbers; texts that can be either are told as such")
  func numbers() throws {
    let guess = guess(
      "Tên xã;Loại;Vĩ độ;Kinh độ;Dân số\nTân An;Xã;10.5;105.25;12.345\nPhú Mỹ;Xã;10.75;105.5;9.870\n")
    let table = try #require(guess.mapping.tables.last { $0.table == .communes })
    func form(_ column: CaseColumn) -> DecimalForm {
      table.columns.first { $0.column == column }?.numbers ?? guess.mapping.numbers
    }
    #expect(form(.communes(.latitude)) == FormGuess.english)
    // People are whole, so their points can only group thousands.
    #expect(form(.communes(.population)) == DecimalForm())
    #expect(
      guess.notes.contains { $0.fact == .numberForm(column: "population", DecimalForm(), texts: 2, certain: 2) })
    let work = self.guess("Tên công việc;Vị trí việc làm;Thời gian (phút)\nA;P;1.250\nB;P;2.500\n")
    #expect(
      work.notes.contains { $0.fact == .numberForm(column: "unit_hours", DecimalForm(), texts: 2, certain: 0) })
    let own = self.guess(
      "Tên xã;Loại;Vĩ độ;Kinh độ;Dân số\nTân An;Xã;10.5;105.25;1.012.345\nPhú Mỹ;Xã;10.75;105.5;9.870\n")
    let communes = try #require(own.mapping.tables.last { $0.table == .communes })
    let population = communes.columns.first { $0.column == .communes(.population) }
    #expect((population?.numbers ?? own.mapping.numbers) == DecimalForm())
    #expect(own.mapping.numbers == FormGuess.english)
  }

  @Test("A column of numbers in two forms is told with one cell of either")
  func mixedNumbers() {
    let guess = guess("Tên xã;Loại;Vĩ độ;Kinh độ\nTân An;Xã;10.5;105,25\nPhú Mỹ;Xã;10,75;105,5\nB;Xã;10,5;105,1\n")
    #expect(
      guess.notes.contains {
        $0.fact
          == .mixedForms(
            column: "latitude", PlacedText("10,75", at: "t.csv:3"), "1.234,5", PlacedText("10.5", at: "t.csv:2"),
            "1,234.5", taken: ["1.234,5"])
      })
  }
}

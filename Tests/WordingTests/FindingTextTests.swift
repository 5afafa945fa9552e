import Foundation
import StaffingDomain
import Testing
import Wording

@testable import CaseFormat

@Suite("Findings in words")
struct FindingTextTests {
  @Test("a finding prints as one line with place, severity, code, message and remedy")
  func line() {
    let finding = CaseFinding(
      .error, .reference(.unknown(.communes, code: "00731", nearest: "00713")), file: "officers.csv", line: 17,
      column: 4)
    #expect(
      FindingText(finding, in: English()).description
        == "officers.csv:17:4: error: unknown-commune: commune '00731' is not in communes.csv; did you mean '00713'?")
    #expect(finding.head == .correct)
  }

  @Test("a finding as JSON leaves out what is not known")
  func json() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let whole = FindingText(
      CaseFinding(.warning, .duplicate(.name(.officers, "A", other: "B", line: 2)), file: "x.csv"), in: English())
    let text = try #require(String(bytes: try encoder.encode(whole), encoding: .utf8))
    #expect(text.hasPrefix(#"{"code":"near-duplicate-name","file":"x.csv","head":"clean","message":"the officer 'A'"#))
    #expect(text.hasSuffix(#""severity":"warning"}"#) && !text.contains("line\":") && text.contains("remedy"))
    let note = FindingText(
      CaseFinding(.note, .unlisted(count: 3, code: .nulByte), file: "x.csv", line: 4), in: English())
    let object = try #require(
      try JSONSerialization.jsonObject(with: try encoder.encode(note)) as? [String: Any])
    #expect(Set(object.keys) == ["severity", "code", "file", "line", "message", "remedy"])
  }

  @Test("every code is explained, each in its own words")
  func meanings() {
    let meanings = FindingCode.allCases.map { English().meaning(of: $0) }
    #expect(Set(meanings).count == meanings.count, "two codes share a meaning")
  }

  @Test(
    "dates that spreadsheets write are explained",
    arguments: [
      ("1/7/2025", "write 2025-07-01 if the day comes first; format the column as yyyy-mm-dd before saving"),
      ("12/31/2025", "write 2025-12-31; format the column as yyyy-mm-dd before saving"),
      ("2025-7-1", "write 2025-07-01"), ("2025/07/01", "write 2025-07-01"),
      ("2025-02-29", "the calendar has no such day"),
      (
        "45839",
        "it looks like a spreadsheet's number for the day 2025-07-01: format the column as yyyy-mm-dd before saving"
      ),
      ("soon", "write year-month-day, for example 2025-07-01"),
    ])
  func dates(_ text: String, _ remedy: String) {
    #expect(English().words(ValueProblem.notADate(text, DateParser.advice(for: text))).remedy == remedy)
  }

  @Test("A header of a text file that is a label of a sheet is told the column that it means, whatever the language")
  func labels() {
    for language in LanguageCode.allCases.map(\.language) {
      for column in CaseColumn.allCases {
        let (name, label) = (column.schema.name, language.label(of: column))
        let names = CaseColumn.columns(of: column.table).map(\.schema.name)
        // What is written like another column is the one that it is called.
        let nearest = names.last { $0 != name }
        for text in [label, label.uppercased()] {
          let fact = LayoutFact.unknownColumn(column.table, text, nearest: nearest, absent: names)
          #expect(English().words(fact).remedy == "did you mean '\(name)'?", "\(column.table) \(text)")
          #expect(Vietnamese().words(fact).remedy == "có phải “\(name)” không?", "\(column.table) \(text)")
        }
        // A column that the header has already is not meant.
        let taken = LayoutFact.unknownColumn(column.table, label, nearest: nil, absent: names.filter { $0 != name })
        #expect(!English().words(taken).remedy.contains("'\(name)'"))
      }
      for column in ProgressFileColumn.allCases {
        let label = language.label(of: column)
        let fact = ProgressFact.unknownColumn(label, nearest: nil, absent: ProgressFileColumn.allCases)
        #expect(English().words(of: fact, inSheet: false).remedy == "did you mean '\(column.rawValue)'?", "\(label)")
        #expect(Vietnamese().words(of: fact, inSheet: false).remedy == "có phải “\(column.rawValue)” không?")
      }
    }
  }
}

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
}

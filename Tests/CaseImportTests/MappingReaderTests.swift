import CaseImport
import StaffingDomain
import Testing
import Wording

@Suite("A mapping is checked like a what-if")
struct MappingReaderTests {
  private func findings(_ text: String) -> [String] {
    MappingReader.read(Array(text.utf8), fileName: "m.yml").findings.map { "\($0.line ?? 0) \($0.code.rawValue)" }
  }

  @Test(
    "Every mistake is found at its place",
    arguments: [
      ("tables: []", ["1 invalid-mapping"]), ("", ["0 invalid-mapping"]), ("- a", ["1 invalid-mapping"]),
      (
        "policy: {plan_date: 31/12/2025}\ntables:\n  - {table: posts, headers: 1, columns: {posts: Số}}",
        ["1 invalid-date"]
      ),
      ("tabels: 1", ["1 missing-key", "1 unknown-key"]),
      ("tables:\n  - {table: offices, headers: 1}", ["2 unknown-table"]),
      ("tables:\n  - {table: officers, headers: 1, columns: {nam: Tên}}", ["2 unknown-column"]),
      ("tables:\n  - {table: officers, headers: x, columns: {name: Tên}}", ["2 invalid-mapping"]),
      ("tables:\n  - {table: officers, columns: {name: Tên}}", ["2 missing-key"]),
      ("tables:\n  - {table: officers, headers: 1, columns: {born: {header: S, factor: 2}}}", ["2 invalid-mapping"]),
      (
        "tables:\n  - {table: officers, headers: 1, columns: {sex: {header: G, words: {Nam: man}}}}", ["2 unknown-word"]
      ),
      ("tables:\n  - {table: officers, headers: 1, columns: {sex: {header: G, value: male}}}", ["2 invalid-mapping"]),
      ("dates: dd-mm-yy\ntables:\n  - {table: officers, headers: 1, columns: {name: Tên}}", ["1 invalid-mapping"]),
      (
        "numbers: {decimal: \",\", thousands: \",\"}\ntables:\n  - {table: posts, headers: 1, columns: {posts: S}}",
        ["1 invalid-mapping"]
      ),
      ("a: 1\na: 2", ["1 duplicate-key"]),
      ("tables:\n  - {table: workload, headers: 1, wide: {across: activity}}", ["2 missing-key"]),
      (
        "tables:\n  - {table: workload, headers: 1, wide: {across: annual_volume, values: annual_volume}}",
        ["2 invalid-mapping"]
      ),
    ])
  func mistakes(text: String, expected: [String]) {
    #expect(findings(text) == expected)
  }

  @Test("Every finding has words in every language")
  func words() {
    let reading = MappingReader.read(
      Array("tabels: 1\nnumbers: {decimal: x}\ntables:\n  - {table: offices}\n".utf8), fileName: "m.yml")
    #expect(reading.findings.count >= 3)
    for language in LanguageCode.allCases.map(\.language) {
      for finding in reading.findings { #expect(!FindingText(finding, in: language).words.message.isEmpty) }
    }
  }
}

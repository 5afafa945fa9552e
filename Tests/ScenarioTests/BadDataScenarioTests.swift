import CaseFormat
import Foundation
import StaffingDomain
import TestSupport
import Testing
import Wording

/// The scenario whose case is full of mistakes: each has its finding, and there is no other.
@Suite struct BadDataScenarioTests {
  private static let folder = Project.root.appendingPathComponent("scenarios/04-bad-data")

  @Test func theFindingsAreTheExpectedOnes() throws {
    let reading = try CaseReader.read(Self.folder)
    #expect(reading.staffingCase == nil)
    let text = reading.findings.map { "\(FindingText($0, in: English()))\n" }.joined()
    try GoldenFiles.expect(text, equals: Self.folder.appendingPathComponent("expected/findings.txt"))
  }

  /// Page and goldens must name the same places and codes: neither can change without the other.
  @Test func thePageNamesEachMistakeWithItsFinding() throws {
    let page = try String(contentsOf: Self.folder.appendingPathComponent("README.md"), encoding: .utf8)
    let rows = page.split(separator: "\n").filter { $0.hasPrefix("| ") }.dropFirst(2).map { row in
      let cells = row.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      #expect(cells.count == 4 && cells.allSatisfy { !$0.isEmpty }, "\(row)")
      return "\(cells[0]): \(cells[2]): \(cells[3])"
    }
    let findings = try CaseReader.read(Self.folder).findings
    #expect(rows.sorted() == findings.map { "\($0.place): \($0.severity.rawValue): \($0.code.rawValue)" }.sorted())
    #expect(Set(findings.map(\.code)).count >= 45)
  }

  @Test func theCommandPrintsThemAndEndsWithTwo() throws {
    let run = try CommandRun(["check", "scenarios/04-bad-data"])
    #expect(run.status == 2)
    #expect(run.errors.isEmpty)
    let expected = try String(contentsOf: Self.folder.appendingPathComponent("expected/findings.txt"), encoding: .utf8)
    #expect(run.output.hasPrefix(expected + "\n"))
    #expect(!run.output.contains("\u{1B}"), "colours belong on a terminal only")
  }

  @Test func theCommandPrintsThemAsJSONToo() throws {
    let run = try CommandRun(["check", "scenarios/04-bad-data", "--format", "json"])
    #expect(run.status == 2)
    let object = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let findings = try #require(object["findings"] as? [[String: Any]])
    let lines = try String(
      contentsOf: Self.folder.appendingPathComponent("expected/findings.txt"), encoding: .utf8
    ).split(separator: "\n")
    #expect(findings.count == lines.count)
    #expect(findings.compactMap { $0["code"] as? String }.count == lines.count)
  }

  @Test(arguments: [(["--strict"], 2), ([], 0)] as [([String], Int)])
  func strictMakesWarningsCount(_ options: [String], _ status: Int) throws {
    try Project.withTemporaryFolder { folder in
      let copy = folder.appendingPathComponent("case")
      try FileManager.default.copyItem(
        at: Project.root.appendingPathComponent("scenarios/01-two-communes"), to: copy)
      try Data("officer\n".utf8).write(to: copy.appendingPathComponent("officer.csv"))
      let run = try CommandRun(["check", copy.path] + options)
      #expect(Int(run.status) == status)
      #expect(run.output.contains("officer.csv: warning: unknown-file"))
    }
  }
}

import Auditing
import CaseFormat
import Foundation
import ResultsFormat
import StaffingDomain
import TestSupport
import Testing
import Workloads

@Suite("cadre verify, on files")
struct VerifyCommandTests {
  @Test("The hand-made case, read from files, and its right plan: 0 and the objective to the digit")
  func clean() throws {
    try withFolders { caseFolder, out in
      let run = try CommandRun(["verify", caseFolder.path, out.path])
      #expect(run.status == 0)
      #expect(run.output.contains("objective  482 hours a month"))
      #expect(run.output.contains("recovered  483 hours a month"))
      #expect(run.output.contains("checked    \(AuditRule.allCases.count) rules, 15 rows"))
    }
  }

  @Test("An edited row: 5, and the row is named with file and line")
  func edited() throws {
    try withFolders { caseFolder, out in
      try replace("o5,001,,surplus", "o5,001,LAND,stays", in: out.appendingPathComponent("assignments.csv"))
      let run = try CommandRun(["verify", caseFolder.path, out.path])
      #expect(run.status == 5)
      #expect(run.output.contains("assignments.csv:6: cell-balance: cell 001/LAND has 2 officers in posts; posts: 1"))
      #expect(run.output.split(separator: "\n").count <= 12)
      let json = try CommandRun(["verify", caseFolder.path, out.path, "--json"])
      #expect(json.status == 5)
      let object = try #require(try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
      #expect(object["verified"] as? Bool == false)
      #expect(((object["violations"] as? [Any])?.count ?? 0) > 1)
    }
  }

  @Test("A damaged table, a damaged summary, a missing file: 5", arguments: [0, 1, 2])
  func damaged(kind: Int) throws {
    try withFolders { caseFolder, out in
      switch kind {
      case 0: try replace("o1,", "\"o1,", in: out.appendingPathComponent("assignments.csv"))
      case 1: try replace("{", "[", in: out.appendingPathComponent("summary.json"))
      default: try FileManager.default.removeItem(at: out.appendingPathComponent("training.csv"))
      }
      let run = try CommandRun(["verify", caseFolder.path, out.path])
      #expect(run.status == 5)
      #expect(run.output.contains("Verification failed"))
    }
  }

  @Test("What was changed for the solve is taken from the summary, or compared where it is given")
  func settings() throws {
    try withFolders(transfers: "2") { caseFolder, out in
      let run = try CommandRun(["verify", caseFolder.path, out.path])
      #expect(run.status == 0)
      #expect(run.output.contains("changed: maximum_transfers=2"))
      #expect(try CommandRun(["verify", caseFolder.path, out.path, "--set", "maximum_transfers=2"]).status == 0)
      #expect(try CommandRun(["verify", caseFolder.path, out.path, "--set", "maximum_transfers=3"]).status == 5)
    }
    try withFolders(transfers: "1") { caseFolder, out in
      let run = try CommandRun(["verify", caseFolder.path, out.path])
      #expect(run.status == 5)
      #expect(run.output.contains("maximum-transfers: 2 officers change"))
    }
    try withFolders(transfers: "many") { caseFolder, out in
      let run = try CommandRun(["verify", caseFolder.path, out.path])
      #expect(run.status == 5)
      #expect(run.output.contains("summary.json: edited-file"))
    }
  }

  @Test("A changed case: 5 and other-case; a broken one: 2; a missing results folder: 64; a missing case: 2")
  func otherCodes() throws {
    try withFolders { caseFolder, out in
      #expect(try CommandRun(["verify", caseFolder.path, out.path + "-none"]).status == 64)
      #expect(try CommandRun(["verify", caseFolder.path + "-none", out.path]).status == 2)
      #expect(try CommandRun(["verify", caseFolder.path]).status == 64)
      let other = try CommandRun(["verify", caseFolder.path, out.path, "--set", "surplus_hours=6"])
      #expect(other.status == 5)
      #expect(other.output.contains("summary.json: other-case: the case was solved without --set"))
      try replace("Kế toán", "Kế toán viên", in: caseFolder.appendingPathComponent("positions.csv"))
      let run = try CommandRun(["verify", caseFolder.path, out.path])
      #expect(run.status == 5)
      #expect(run.output.contains("summary.json: other-case"))
      try replace("o1,", "o1,nobody,", in: caseFolder.appendingPathComponent("officers.csv"))
      #expect(try CommandRun(["verify", caseFolder.path, out.path]).status == 2)
    }
  }

  private func replace(_ old: String, _ new: String, in file: URL) throws {
    let text = try String(contentsOf: file, encoding: .utf8)
    #expect(text.contains(old))
    try Data(text.replacingOccurrences(of: old, with: new).utf8).write(to: file)
  }

  private func withFolders(transfers: String? = nil, _ body: (URL, URL) throws -> Void) throws {
    try Project.withTemporaryFolder { folder in
      let caseFolder = folder.appendingPathComponent("case")
      try FileManager.default.createDirectory(at: caseFolder, withIntermediateDirectories: true)
      for (name, text) in HandMadeFiles.all { try Data(text.utf8).write(to: caseFolder.appendingPathComponent(name)) }
      var tables = HandMadePlan.tables()
      tables.summary.inputDigest = try #require(try CaseReader.read(caseFolder).digest)
      tables.summary.overrides = transfers.map { [PolicyOverride(key: "maximum_transfers", text: $0)] } ?? []
      let out = folder.appendingPathComponent("out")
      try ResultsWriter.stage(tables, for: out).publish()
      try body(caseFolder, out)
    }
  }
}

import Foundation
import ResultsFormat
import StaffingDomain
import TestSupport
import Testing

/// `cadre solve --from`: a plan made from an earlier one, run as a planner does after the meetings with the officers.
@Suite struct ReplanningCommandTests {
  private func solve(_ arguments: [String]) throws -> CommandRun {
    try CommandRun(["solve"] + arguments + ["--quiet"])
  }

  /// A copy of a scenario with rows added to its decisions.
  private func copy(of scenario: String, in folder: URL, decisions: String = "") throws -> URL {
    let target = folder.appendingPathComponent("case\(decisions.count)")
    try FileManager.default.createDirectory(at: target, withIntermediateDirectories: false)
    let source = Project.root.appendingPathComponent("scenarios/\(scenario)")
    for name in try FileManager.default.contentsOfDirectory(atPath: source.path)
    where name.hasSuffix(".csv") || name == "policy.yml" {
      try FileManager.default.copyItem(
        at: source.appendingPathComponent(name), to: target.appendingPathComponent(name))
    }
    let file = target.appendingPathComponent("decisions.csv")
    let text = try String(contentsOf: file, encoding: .utf8)
    try Data((text + decisions).utf8).write(to: file)
    return target
  }

  private func tables(_ folder: URL) throws -> ResultTables { try #require(try ResultsReader.read(folder).tables) }

  @Test func aRefusedTransferChangesFewNamesAndHasSubstitutes() throws {
    try Project.withTemporaryFolder { folder throws in
      let results = folder.appendingPathComponent("out")
      #expect(try solve(["scenarios/02-province", "-o", results.path]).status == 0)
      let before = try tables(results)
      let first = try #require(before.transfers.first { $0.fromCommune != $0.toCommune })
      let line = "\(first.officer),refuse,\(first.toCommune),\(first.toPosition),2026-01-05,Declined\n"
      let changed = try copy(of: "02-province", in: folder, decisions: line)
      let again = folder.appendingPathComponent("again")
      let run = try solve([changed.path, "-o", again.path, "--from", results.path, "--stability", "25"])
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.output.contains("Changes against the earlier plan"))
      let after = try tables(again)
      let replanning = try #require(after.summary.replanning)
      #expect(replanning.from == before.summary.ownDigest && replanning.stabilityHours == 25)
      #expect(replanning.changes == after.changes.count && replanning.unknownOfficers == 0)
      // What differs between the two files is what is told, and it is little.
      let duties = { (rows: [AssignmentRow]) in
        rows.map { "\($0.officer) \($0.commune) \($0.position?.text ?? "") \($0.status)" }
      }
      let differing = zip(duties(before.assignments), duties(after.assignments)).count { $0 != $1 }
      #expect(differing == after.changes.count)
      #expect((1...8).contains(differing), "\(differing) names change for one refusal")
      let own = try #require(after.changes.first { $0.officer == first.officer })
      #expect(own.why.contains("decisions.csv:"), "\(own.why)")
      // Whoever takes the post now is the best substitute; nobody is before them.
      let substitutes = after.substitutes.filter { $0.refusedBy == first.officer }
      #expect(substitutes.count == 3 && substitutes.map(\.rank) == [1, 2, 3])
      #expect(substitutes.map(\.extraHours) == substitutes.map(\.extraHours).sorted())
      #expect(substitutes.allSatisfy { $0.substitute != first.officer })
      #expect(try CommandRun(["verify", changed.path, again.path]).status == 0)
    }
  }

  @Test func withoutAChangeNothingChanges() throws {
    try Project.withTemporaryFolder { folder throws in
      let results = folder.appendingPathComponent("out")
      #expect(try solve(["scenarios/05-competency", "-o", results.path]).status == 0)
      let again = folder.appendingPathComponent("again")
      #expect(try solve(["scenarios/05-competency", "-o", again.path, "--from", results.path]).status == 0)
      let (before, after) = (try tables(results), try tables(again))
      #expect(after.summary.replanning?.changes == 0 && after.changes.isEmpty && after.substitutes.isEmpty)
      #expect(before.assignments.map(\.officer) == after.assignments.map(\.officer))
      #expect(before.summary.objective == after.summary.objective)
    }
  }

  @Test func unusableEarlierResultsEndWithOneLineAndNothingWritten() throws {
    try Project.withTemporaryFolder { folder throws in
      let results = folder.appendingPathComponent("out")
      let target = folder.appendingPathComponent("again")
      #expect(try solve(["scenarios/01-two-communes", "-o", results.path]).status == 0)
      func refused(_ arguments: [String], status: Int32, _ word: String) throws {
        let run = try solve(arguments)
        #expect(run.status == status, "\(run.errors)")
        #expect(run.errors.contains(word), "\(run.errors)")
        #expect(run.output.isEmpty)
        #expect(!FileManager.default.fileExists(atPath: target.path))
      }
      let other = ["scenarios/05-competency", "-o", target.path, "--from", results.path]
      try refused(other, status: 5, "another case")
      let missing = folder.appendingPathComponent("nowhere").path
      try refused(["scenarios/01-two-communes", "-o", target.path, "--from", missing], status: 64, "nowhere")
      try refused(["scenarios/01-two-communes", "-o", target.path, "--stability", "5"], status: 64, "--from")
      let own = ["scenarios/01-two-communes", "-o", target.path, "--from", results.path]
      try refused(own + ["--stability", "-5"], status: 64, "--stability")
      let file = results.appendingPathComponent("assignments.csv")
      let text = try String(contentsOf: file, encoding: .utf8)
      try Data((text + " ").utf8).write(to: file)
      try refused(own, status: 5, "assignments.csv")
    }
  }

  @Test func aRemovedFileOfPricesIsNoticed() throws {
    try Project.withTemporaryFolder { folder throws in
      let results = folder.appendingPathComponent("out")
      #expect(try solve(["scenarios/01-two-communes", "-o", results.path]).status == 0)
      try FileManager.default.removeItem(at: results.appendingPathComponent("prices.csv"))
      let run = try CommandRun(["verify", "scenarios/01-two-communes", results.path])
      #expect(run.status == 5)
      #expect(run.output.contains("prices.csv"))
    }
  }
}

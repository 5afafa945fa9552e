import Foundation
import StaffingDomain
import StoreSupport
import TestSupport
import Testing
import Workplace

@testable import PlanStore

@Suite("Cases that are kept")
struct CaseTests {
  private static let checked = CheckedFile(
    findings: [
      CaseVersionFinding(
        severity: .error, code: "unknown-commune", head: .correct, file: "officers.csv", line: 4, column: 19,
        sheet: nil, cell: nil,
        words: [
          .english: CaseVersionFinding.Words(message: "m", remedy: "r"),
          .vietnamese: CaseVersionFinding.Words(message: "v", remedy: ""),
        ]),
      CaseVersionFinding(
        severity: .note, code: "distant-home", head: nil, file: "officers.csv", line: nil, column: nil, sheet: "S",
        cell: "D17", words: [:]),
    ], tally: FindingCounts(errors: 1, warnings: 0, notes: 1))

  private static func staged(_ store: PlanStore, _ text: String) throws -> StagedFile {
    let receiver = try store.receiver(of: .archive)
    for byte in text.utf8 { try receiver.append(Data([byte])) }
    return try receiver.end()
  }

  private static func planner(_ test: TestStore) async throws -> Authorship {
    let administrator = try await test.administrator()
    return Authorship(try await test.user("lap", .planner, by: administrator).actor, address: nil)
  }

  private static func entries(_ test: TestStore, _ folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: "\(test.path)/\(folder)")
  }

  @Test("A case, its findings and its file are there after a restart; what no row names is not")
  func restart() async throws {
    let test = try TestStore()
    let planner = try await Self.planner(test)
    let file = try Self.staged(test.store, "abc")
    #expect(file.digest == SHA256.hexadecimal(of: Array("abc".utf8)) && file.bytes == 3)
    let added = try await test.store.addCase(
      "  Tỉnh ", file: file, named: "a.zip", form: .archive, checked: Self.checked, by: planner)
    #expect(added.name == "Tỉnh" && added.latest.number == 1 && added.latest.addedBy == "lap")
    _ = try Self.staged(test.store, "gone")
    let left = try test.store.receiver(of: .workbook)
    try left.append(Data([1]))
    #expect(try Self.entries(test, "staging").count == 2)
    try Data().write(to: URL(fileURLWithPath: "\(test.path)/files/stray.zip"))
    try test.store.close()
    let again = try test.reopened()
    #expect(try await again.cases() == [added])
    #expect(try await again.findings(FindingFilter(), of: 1, added.number, limit: 10) == Self.checked.findings)
    #expect(try Self.entries(test, "files") == ["\(file.digest).zip"])
    #expect(try Self.entries(test, "staging").isEmpty)
    #expect(try Data(contentsOf: again.place(of: added.latest.file)) == Data("abc".utf8))
    #expect(try await again.checkTrail() == .whole(try await again.auditHead()))
    try again.close()
  }

  @Test("A file that is given up is gone, and so is one whose change is refused, unless another version names it")
  func nothingLeft() async throws {
    let test = try TestStore()
    let planner = try await Self.planner(test)
    do { _ = try Self.staged(test.store, "x") }
    #expect(try Self.entries(test, "staging").isEmpty)
    let first = try await test.store.addCase(
      "A", file: try Self.staged(test.store, "a"), named: "a.zip", form: .archive, checked: Self.checked, by: planner)
    for name in ["a", "", String(repeating: "x", count: 121), "x\ny"] {
      await #expect(throws: CaseChangeRefusal.self) {
        _ = try await test.store.addCase(
          name, file: try Self.staged(test.store, "b"), named: "b.zip", form: .archive,
          checked: Self.checked, by: planner)
      }
    }
    await #expect(throws: CaseChangeRefusal.problems([CaseFieldProblem(.file, .sameAs(version: 1))])) {
      _ = try await test.store.addVersion(
        to: first.number, version: 1, file: try Self.staged(test.store, "a"), named: "a.zip", form: .archive,
        checked: Self.checked, by: planner)
    }
    #expect(try Self.entries(test, "files") == ["\(first.latest.digest).zip"])
    #expect(try Self.entries(test, "staging").isEmpty)
    #expect(try await test.actions().last == .caseAdded)
  }

  @Test("Only planners change cases, whatever page they saw", arguments: Role.allCases)
  func rights(role: Role) async throws {
    let test = try TestStore()
    let administrator = try await test.administrator()
    let user = try await test.user("nguoi", role, unit: role == .unit ? "00731" : nil, by: administrator)
    let author = Authorship(user.actor, address: nil)
    let found = await refusal(UserRefusal.self) {
      try await test.store.addCase(
        "A", file: try Self.staged(test.store, "a"), named: "a.zip", form: .archive, checked: Self.checked, by: author)
    }
    #expect(found == (role == .planner ? nil : .notAllowed(.importCases)))
    #expect(try await test.store.cases().count == (role == .planner ? 1 : 0))
    #expect(try Self.entries(test, "files").count == (role == .planner ? 1 : 0))
  }

  @Test("Corrections are rows of their version, make its digest, and leave the one below as it was")
  func corrections() async throws {
    let test = try TestStore()
    let planner = try await Self.planner(test)
    let added = try await test.store.addCase(
      "A", file: try Self.staged(test.store, "a"), named: "a.zip", form: .archive, checked: Self.checked, by: planner)
    let correction = CellCorrection(
      table: .officers, line: 4, column: "commune", old: "00731", new: "00701", reason: "x", by: "lap",
      at: test.clock.now)
    let corrected = try await test.store.correct(
      added.number, version: 1, base: 1, to: [correction], changed: correction, isWithdrawn: false,
      checked: CheckedFile(findings: [], tally: FindingCounts(errors: 0, warnings: 0, notes: 0)), reason: "x",
      by: planner)
    #expect(corrected.latest.number == 2 && corrected.latest.base == 1 && corrected.latest.isClean)
    #expect(corrected.latest.digest == PlanStore.digest(of: added.latest.file, with: [correction]))
    #expect(corrected.latest.digest != added.latest.digest && corrected.latest.file == added.latest.file)
    #expect(try await test.store.corrections(of: 2, added.number) == [correction])
    #expect(try await test.store.corrections(of: 1, added.number).isEmpty)
    #expect(try await test.store.findingCount(FindingFilter(), of: 1, added.number) == 2)
    #expect(try await test.store.findingCount(FindingFilter(severity: .note), of: 1, added.number) == 1)
    let late = await refusal(CaseChangeRefusal.self) {
      try await test.store.correct(
        added.number, version: 1, base: 1, to: [], changed: correction, isWithdrawn: true, checked: Self.checked,
        reason: "x", by: planner)
    }
    guard case .changedMeanwhile(by: "lap", _, latest: 2) = late else {
      Issue.record("\(String(describing: late))")
      return
    }
  }
}

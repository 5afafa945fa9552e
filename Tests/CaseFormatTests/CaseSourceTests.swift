import Foundation
import StaffingDomain
import TestSupport
import Testing
import Wording

@testable import CaseFormat

@Suite("What a case comes from")
struct CaseSourceTests {
  private static let edits: [[FileEdit]] = [
    [],
    [("officers.csv", "O002,Trần Thị Bình,00701", "O002,Trần Thị Bình,00702")],
    [("policy.yml", "maximum_km: 40", "maximum_km: forty")],
    [("workload.csv", "00701,BIRTH,260", "00701,BIRTH"), ("bars.csv", "discipline", "\"discipline")],
  ]

  @Test("files in memory give the reading and the digest of a folder that holds them", arguments: edits.indices)
  func sameReading(_ number: Int) throws {
    var files = try edited(Self.edits[number]).mapValues { Array($0.utf8) }
    files["officer.csv"] = Array("officer\n".utf8)
    files["notes.txt"] = Array("nothing".utf8)
    let overrides = [PolicyOverride(key: "surplus_hours", text: "5")]
    let whatIfs = [try whatIf("- {table: posts, set: {posts: 2}}")]
    let made = try TemporaryFolder(files)
    let folder = try CaseReader.read(made.url, overrides: overrides, whatIfs: whatIfs)
    let memory = CaseReader.read(MemorySource(files), overrides: overrides, whatIfs: whatIfs)
    #expect(memory.findings == folder.findings)
    #expect(memory.tally == folder.tally)
    #expect(memory.dataQuality == folder.dataQuality)
    #expect(memory.files == folder.files)
    #expect(memory.changes == folder.changes)
    #expect(memory.digest != nil && memory.digest == folder.digest)
    #expect(memory.staffingCase.map(whole) == folder.staffingCase.map(whole))
    #expect((memory.staffingCase != nil) == (number == 0))
  }

  @Test("a file that is there but cannot be read leaves no digest")
  func unreadable() throws {
    var files = CleanCase.files
    files["bars.csv"] = nil
    let made = try TemporaryFolder(files)
    try FileManager.default.createDirectory(
      at: made.url.appendingPathComponent("bars.csv"), withIntermediateDirectories: false)
    #expect(try made.read().digest == nil)
    #expect(CaseReader.read(MemorySource([:])).digest != nil)
  }

  @Test("the digest is that of the bytes that were read, however the source changes meanwhile")
  func changedMeanwhile() throws {
    let source = ChangingSource(CleanCase.files.mapValues { Array($0.utf8) })
    // Two what-ifs of which the second does harm: the case is read once more to find that out.
    let whatIfs = [
      try whatIf("- {table: posts, set: {posts: 2}}"),
      try whatIf(
        "- {table: officers, where: {officer: [O009, O010]}, set: {mobility: fixed}}\n"
          + "- {table: officers, where: {officer: O010}, set: {commune: 00701}}", "b.yml"),
    ]
    let reading = CaseReader.read(source, whatIfs: whatIfs)
    #expect(reading.findings.map(\.code) == [.relationCannotHold])
    #expect(reading.texts.first?.words.message.hasSuffix("(since b.yml)") == true)
    #expect(reading.digest == CaseReader.read(MemorySource(source.files)).digest)
  }

  @Test("a folder that is changed after it was read keeps the digest of what was read")
  func changedAfterwards() throws {
    let made = try TemporaryFolder(CleanCase.files)
    let before = try made.read()
    try made.write(Array("plan_date: 2026-12-01\n".utf8), to: "policy.yml")
    let after = try made.read()
    #expect(before.digest == CaseReader.read(MemorySource(CleanCase.files.mapValues { Array($0.utf8) })).digest)
    #expect(after.digest != before.digest)
  }

  @Test("a table that breaks off is a finding where it does, and leaves no digest")
  func brokenOff() {
    let files = CleanCase.files.mapValues { Array($0.utf8) }
    let reading = CaseReader.read(BreakingSource(whole: MemorySource(files), broken: .table(.preferences), after: 50))
    #expect(reading.digest == nil)
    #expect(reading.findings.contains { $0.code == .unreadableFile && $0.place == "preferences.csv:3" })
    let policy = CaseReader.read(BreakingSource(whole: MemorySource(files), broken: .policy, after: 50))
    #expect(policy.brief == ["policy.yml error unreadable-file"])
  }

  @Test("a policy that is longer than any has no digest, from wherever it comes")
  func longPolicy() throws {
    var files = CleanCase.files.mapValues { Array($0.utf8) }
    files["policy.yml"] = [UInt8](repeating: UInt8(ascii: "#"), count: PolicyReader.longestFile + 5)
    let made = try TemporaryFolder(files)
    let (folder, memory) = (try made.read(), CaseReader.read(MemorySource(files)))
    #expect(folder.findings == memory.findings && folder.hasErrors)
    #expect(folder.digest == nil && memory.digest == nil)
  }
}

/// Files that are other ones after each time that one of them was asked for.
private final class ChangingSource: CaseSource, @unchecked Sendable {
  /// The files as they are at first.
  let files: [String: [UInt8]]
  private var asked: Set<CasePart> = []

  init(_ files: [String: [UInt8]]) { self.files = files }

  var parts: Set<CasePart> { MemorySource(files).parts }
  var strangers: [String] { [] }

  func bytes(of part: CasePart) -> PartBytes {
    guard asked.insert(part).inserted else { return .whole(Array("other\n".utf8)) }
    return MemorySource(files).bytes(of: part)
  }
}

/// Files of which one cannot be read to its end.
private struct BreakingSource: CaseSource {
  let whole: MemorySource
  let broken: CasePart
  let after: Int

  var parts: Set<CasePart> { whole.parts }
  var strangers: [String] { [] }

  func bytes(of part: CasePart) -> PartBytes {
    guard part == broken, case .whole(let bytes) = whole.bytes(of: part) else { return whole.bytes(of: part) }
    return .broken(Array(bytes.prefix(after)))
  }
}

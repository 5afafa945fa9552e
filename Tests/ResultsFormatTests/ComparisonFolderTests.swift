import Foundation
import TestSupport
import Testing

@testable import ResultsFormat
@testable import StaffingDomain

@Suite("Where a comparison may go")
struct ComparisonFolderTests {
  private static let header = "scenario,status\n"

  private func place(_ url: URL, case caseFolder: String = "case") throws -> ComparisonFolder {
    try ComparisonFolder(
      url, fileNames: ["comparison.csv", "changes.csv"], mainHeader: Self.header,
      case: url.deletingLastPathComponent().appendingPathComponent(caseFolder))
  }

  private func refusal(_ url: URL, case caseFolder: String = "case") -> ResultsError.Code? {
    do {
      _ = try place(url, case: caseFolder)
      return nil
    } catch {
      return (error as? ResultsError)?.code
    }
  }

  /// Writes a comparison with one results folder.
  private func write(_ url: URL, scenario: String = "baseline") throws {
    let staged = try place(url).stage()
    let results = staged.folder.appendingPathComponent(scenario)
    try ResultsWriter.stage(ResultsFixture.tables(), for: results).publish()
    for (name, text) in [("comparison.csv", Self.header), ("changes.csv", "x\n")] {
      try staged.write(TableFile(name: name, bytes: Array(text.utf8)))
    }
    try staged.publish()
  }

  @Test("An earlier comparison is replaced as a whole; nothing hidden is left")
  func replaced() throws {
    try Project.withTemporaryFolder { folder in
      let out = folder.appendingPathComponent("out")
      try write(out, scenario: "old")
      #expect(ResultsFixture.names(in: out) == ["changes.csv", "comparison.csv", "old"])
      try write(out, scenario: "new")
      #expect(ResultsFixture.names(in: out) == ["changes.csv", "comparison.csv", "new"])
      #expect(ResultsFixture.names(in: folder) == ["out"])
      try place(out).stage().discard()
      #expect(ResultsFixture.names(in: out) == ["changes.csv", "comparison.csv", "new"])
      #expect(ResultsFixture.names(in: folder) == ["out"])
    }
  }

  @Test(
    "What is no earlier comparison is left alone",
    arguments: [
      ["notes.txt"], ["comparison.csv"], ["comparison.csv", "changes.csv"], ["mine/notes.txt"],
      ["baseline/transfers.csv"],
    ])
  func foreign(_ files: [String]) throws {
    try Project.withTemporaryFolder { folder in
      let out = folder.appendingPathComponent("out")
      for file in files {
        let path = out.appendingPathComponent(file)
        try FileManager.default.createDirectory(
          at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(Self.header.utf8).write(to: path)
      }
      #expect(refusal(out) == .foreignFiles)
    }
  }

  @Test("A comparison with a file, a folder or a main table of somebody else is left alone")
  func mixed() throws {
    try Project.withTemporaryFolder { folder in
      let out = folder.appendingPathComponent("out")
      try write(out)
      try FileManager.default.createDirectory(
        at: out.appendingPathComponent("mine"), withIntermediateDirectories: false)
      #expect(refusal(out) == .foreignFiles)
      try FileManager.default.removeItem(at: out.appendingPathComponent("mine"))
      #expect(refusal(out) == nil)
      try Data("my,own,table\n".utf8).write(to: out.appendingPathComponent("comparison.csv"))
      #expect(refusal(out) == .foreignFiles)
    }
  }

  @Test("The case folder, a place in it or above it, a file and a missing parent are refused; an empty folder is fine")
  func otherPlaces() throws {
    try Project.withTemporaryFolder { folder in
      let out = folder.appendingPathComponent("out")
      #expect(refusal(out, case: "out") == .caseFolder)
      #expect(refusal(out, case: "out/case") == .caseFolder)
      #expect(refusal(folder.appendingPathComponent("case/out")) == .missingParent)
      try Data().write(to: out)
      #expect(refusal(out) == .notAFolder)
      let empty = folder.appendingPathComponent("empty")
      try FileManager.default.createDirectory(at: empty, withIntermediateDirectories: false)
      #expect(refusal(empty) == nil)
    }
  }
}

import Foundation
import TestSupport
import Testing

@testable import ResultsFormat
@testable import StaffingDomain

@Suite("Where results may go")
struct ResultsDestinationTests {
  private func check(_ out: URL, case caseFolder: URL) -> ResultsError.Code? {
    do {
      try ResultsWriter.checkDestination(out, case: caseFolder)
      return nil
    } catch {
      return (error as? ResultsError)?.code
    }
  }

  @Test("A folder with foreign files is refused and stays as it was")
  func foreignFiles() throws {
    try Project.withTemporaryFolder { folder in
      let out = folder.appendingPathComponent("out")
      let caseFolder = folder.appendingPathComponent("case")
      try ResultsWriter.stage(ResultsFixture.tables(), for: out).publish()
      #expect(check(out, case: caseFolder) == nil)
      try Data("x".utf8).write(to: out.appendingPathComponent(".DS_Store"))
      #expect(check(out, case: caseFolder) == nil)
      try Data("x".utf8).write(to: out.appendingPathComponent("budget.xlsx"))
      #expect(check(out, case: caseFolder) == .foreignFiles)
      #expect(throws: ResultsError.self) { try ResultsWriter.stage(ResultsFixture.tables(), for: out) }
      #expect(ResultsFixture.names(in: out).count == 11)
      #expect(ResultsFixture.names(in: folder) == ["out"])
    }
  }

  @Test("Files with the names of results, but no summary of Cadre, are foreign")
  func noSummary() throws {
    try Project.withTemporaryFolder { folder in
      try Data("a,b\n".utf8).write(to: folder.appendingPathComponent("training.csv"))
      #expect(check(folder, case: folder.appendingPathComponent("case")) == .foreignFiles)
      try Data("{}".utf8).write(to: folder.appendingPathComponent("summary.json"))
      #expect(check(folder, case: folder.appendingPathComponent("case")) == .foreignFiles)
    }
  }

  @Test("A folder with the name of a results file is foreign: replacing would delete what is in it")
  func folderWithin() throws {
    try Project.withTemporaryFolder { folder in
      let out = folder.appendingPathComponent("out")
      try ResultsWriter.stage(ResultsFixture.tables(), for: out).publish()
      let table = out.appendingPathComponent("training.csv")
      try FileManager.default.removeItem(at: table)
      try FileManager.default.createDirectory(at: table, withIntermediateDirectories: false)
      #expect(check(out, case: folder.appendingPathComponent("case")) == .foreignFiles)
    }
  }

  @Test("A file, a dangling link and a missing parent are refused")
  func notAFolder() throws {
    try Project.withTemporaryFolder { folder in
      let file = folder.appendingPathComponent("file")
      try Data("x".utf8).write(to: file)
      let link = folder.appendingPathComponent("link")
      try FileManager.default.createSymbolicLink(at: link, withDestinationURL: folder.appendingPathComponent("none"))
      let caseFolder = folder.appendingPathComponent("case")
      #expect(check(file, case: caseFolder) == .notAFolder)
      #expect(check(link, case: caseFolder) == .notAFolder)
      #expect(check(folder.appendingPathComponent("none/out"), case: caseFolder) == .missingParent)
      #expect(check(file.appendingPathComponent("out"), case: caseFolder) == .missingParent)
    }
  }

  @Test("The case folder, a folder in it and one above it are refused, also through a link")
  func caseFolder() throws {
    try Project.withTemporaryFolder { folder in
      let caseFolder = folder.appendingPathComponent("a/case")
      try FileManager.default.createDirectory(at: caseFolder, withIntermediateDirectories: true)
      let link = folder.appendingPathComponent("link")
      try FileManager.default.createSymbolicLink(at: link, withDestinationURL: caseFolder)
      #expect(check(caseFolder, case: caseFolder) == .caseFolder)
      #expect(check(link, case: caseFolder) == .caseFolder)
      #expect(check(link.appendingPathComponent("out"), case: caseFolder) == .caseFolder)
      #expect(check(caseFolder.appendingPathComponent("../case/out"), case: caseFolder) == .caseFolder)
      #expect(check(folder.appendingPathComponent("b"), case: caseFolder) == nil)
      #expect(check(folder.appendingPathComponent("a/case2"), case: caseFolder) == nil)
      // A folder above the case is never empty, so what stands there is refused first.
      #expect(check(folder.appendingPathComponent("a"), case: caseFolder) == .foreignFiles)
    }
  }

  @Test("A parent that cannot be written is refused", .enabled(if: getuid() != 0))
  func readOnlyParent() throws {
    try Project.withTemporaryFolder { folder in
      let parent = folder.appendingPathComponent("closed")
      try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: false)
      chmod(parent.path, 0o555)
      defer { chmod(parent.path, 0o755) }
      #expect(check(parent.appendingPathComponent("out"), case: folder.appendingPathComponent("c")) == .notWritable)
    }
  }

  @Test(
    "A place where the system makes no folders is an error",
    .enabled(if: FileStatus(URL(fileURLWithPath: "/proc/1")) != nil))
  func noFolders() {
    #expect(throws: ResultsError.self) {
      try ResultsWriter.stage(ResultsFixture.tables(), for: URL(fileURLWithPath: "/proc/cadre-results"))
    }
  }
}

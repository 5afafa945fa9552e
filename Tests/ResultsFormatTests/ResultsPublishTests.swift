import Foundation
import TestSupport
import Testing

@testable import ResultsFormat

@Suite("Results put in place as a whole")
struct ResultsPublishTests {
  private func stage(_ mark: String, _ out: URL) throws -> StagedResults {
    try ResultsWriter.stage(ResultsFixture.tables(text: mark), for: out)
  }

  private func mark(of folder: URL) throws -> String? {
    try ResultsReader.read(folder).tables?.transfers.first?.reason
  }

  @Test("A free place, an empty folder and old results are all fine", arguments: [0, 1, 2])
  func allowed(kind: Int) throws {
    try Project.withTemporaryFolder { folder in
      let out = folder.appendingPathComponent("out")
      if kind == 1 { try FileManager.default.createDirectory(at: out, withIntermediateDirectories: false) }
      if kind == 2 { try stage("old", out).publish() }
      try stage("new", out).publish()
      #expect(try mark(of: out) == "new")
      #expect(ResultsFixture.names(in: folder) == ["out"])
    }
  }

  @Test("Staged results do not touch the old ones until they are published")
  func interruptedBeforePublish() throws {
    try Project.withTemporaryFolder { folder in
      let out = folder.appendingPathComponent("out")
      try stage("old", out).publish()
      let staged = try stage("new", out)
      #expect(try mark(of: out) == "old")
      staged.discard()
      #expect(try mark(of: out) == "old")
      #expect(ResultsFixture.names(in: folder) == ["out"])
    }
  }

  @Test("Seconds recorded at the end change the summary alone, and it still bears its digests")
  func secondsRecordedLast() throws {
    try Project.withTemporaryFolder { folder in
      let out = folder.appendingPathComponent("out")
      let staged = try stage("kept", out)
      try staged.record(seconds: [.init(.audit, 3.5)])
      try staged.publish()
      let read = try #require(try ResultsReader.read(out).tables)
      #expect(read.summary.seconds == [.init(.audit, 3.5)])
      #expect(try read.summary.contentDigest() == read.summary.ownDigest)
      #expect(read.summary.files == read.digestsRead)
      #expect(read.transfers.first?.reason == "kept")
      #expect(ResultsFixture.names(in: folder) == ["out"])
    }
  }

  /// No process has this number: it is above the largest that the kernel gives.
  private static let nobody: pid_t = 99_999_999

  @Test("Two jobs of one process for one place never touch each other's files")
  func twoJobs() throws {
    try Project.withTemporaryFolder { folder in
      let out = folder.appendingPathComponent("out")
      let (first, second) = (try stage("first", out), try stage("second", out))
      #expect(first.folder != second.folder)
      #expect(try mark(of: first.folder) == "first")
      try first.publish()
      #expect(try mark(of: out) == "first")
      #expect(try mark(of: second.folder) == "second")
      try second.publish()
      #expect(try mark(of: out) == "second")
      let third = try stage("third", out)
      try stage("fourth", out).publish()
      third.discard()
      #expect(try mark(of: out) == "fourth")
      #expect(ResultsFixture.names(in: folder) == ["out"])
    }
  }

  @Test("What a dead run left behind is cleared; what a live one works in is not")
  func staleStaging() throws {
    try Project.withTemporaryFolder { folder in
      let out = folder.appendingPathComponent("out")
      let dead = StagingFolder.path(for: out, role: .staging, owner: ResultsPublishTests.nobody)
      // As versions before this one named theirs: without an identifier.
      let old = folder.appendingPathComponent(String(dead.lastPathComponent.dropLast(37)))
      let alive = StagingFolder.path(for: out, role: .staging, owner: getppid())
      let ours = StagingFolder.path(for: out, role: .staging)
      for place in [dead, old, alive, ours] {
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: false)
      }
      try stage("new", out).publish()
      #expect(ResultsFixture.names(in: folder) == [alive, ours].map(\.lastPathComponent).sorted() + ["out"])
    }
  }

  @Test("Without an exchange in the file system the old folder is set aside and the new one takes its place")
  func replaceByRenames() throws {
    try Project.withTemporaryFolder { folder in
      let out = folder.appendingPathComponent("out")
      try stage("old", out).publish()
      try stage("new", out).replaceByRenames()
      #expect(try mark(of: out) == "new")
      #expect(ResultsFixture.names(in: folder) == ["out"])
    }
  }

  @Test("Old results that a dead run had set aside come back before anything else happens")
  func asideComesBack() throws {
    try Project.withTemporaryFolder { folder in
      let out = folder.appendingPathComponent("out")
      try stage("old", out).publish()
      let aside = StagingFolder.path(for: out, role: .aside, owner: ResultsPublishTests.nobody)
      try FileManager.default.moveItem(at: out, to: aside)
      let staged = try stage("new", out)
      #expect(try mark(of: out) == "old")
      try staged.publish()
      #expect(try mark(of: out) == "new")
      #expect(ResultsFixture.names(in: folder) == ["out"])
    }
  }

  @Test("Exchanging two folders shows both at every moment")
  func exchange() throws {
    try Project.withTemporaryFolder { folder in
      let (first, second) = (folder.appendingPathComponent("a"), folder.appendingPathComponent("b"))
      for place in [first, second] {
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: false)
      }
      try Data("1".utf8).write(to: first.appendingPathComponent("x"))
      // A file system without the call is allowed; then nothing has moved.
      let isDone = FolderExchange.swap(first, second)
      #expect(ResultsFixture.names(in: isDone ? second : first) == ["x"])
      #expect(ResultsFixture.names(in: isDone ? first : second) == [])
    }
  }

  @Test("A folder that its owner closed to others stays closed")
  func permissions() throws {
    try Project.withTemporaryFolder { folder in
      let out = folder.appendingPathComponent("out")
      try stage("old", out).publish()
      chmod(out.path, 0o700)
      try stage("new", out).publish()
      #expect(FileStatus(out)?.permissions == 0o700)
    }
  }
}

import Foundation
import TestSupport
import Testing

@testable import ResultsFormat
@testable import StaffingDomain

@Suite("Where tables may go")
struct TableDestinationTests {
  private static let files = ["a", "b"].map { TableFile(name: "\($0).csv", bytes: Array("x\n\($0)\n".utf8)) }

  private func destination(_ url: URL, mayReplace: Bool = false, case caseFolder: String = "case") throws
    -> TableDestination
  {
    try TableDestination(
      url, fileNames: Self.files.map(\.name), mayReplace: mayReplace,
      case: url.deletingLastPathComponent().appendingPathComponent(caseFolder))
  }

  private func refusal(_ url: URL, mayReplace: Bool = false, case caseFolder: String = "case") -> ResultsError.Code? {
    do {
      _ = try destination(url, mayReplace: mayReplace, case: caseFolder)
      return nil
    } catch {
      return (error as? ResultsError)?.code
    }
  }

  private func write(_ destination: TableDestination, _ files: [TableFile] = files) throws {
    try destination.write(files, main: files[1])
  }

  @Test("A name ending in .csv gets the main file alone, any other name a folder with all files")
  func kinds() throws {
    try Project.withTemporaryFolder { folder in
      let (file, other) = (folder.appendingPathComponent("out.CSV"), folder.appendingPathComponent("out"))
      try write(destination(file))
      #expect(try String(contentsOf: file, encoding: .utf8) == "x\nb\n")
      try write(destination(other))
      #expect(ResultsFixture.names(in: other) == ["a.csv", "b.csv"])
      #expect(ResultsFixture.names(in: folder) == ["out", "out.CSV"])
      let named = folder.appendingPathComponent("folder.csv")
      try FileManager.default.createDirectory(at: named, withIntermediateDirectories: false)
      try write(destination(named))
      #expect(ResultsFixture.names(in: named) == ["a.csv", "b.csv"])
    }
  }

  @Test("What exists stays as it is, unless the user wants it replaced")
  func existing() throws {
    try Project.withTemporaryFolder { folder in
      let (file, other) = (folder.appendingPathComponent("out.csv"), folder.appendingPathComponent("out"))
      try write(destination(file))
      try write(destination(other))
      for place in [file, other] { #expect(refusal(place) == .exists) }
      let new = Self.files.map { TableFile(name: $0.name, bytes: Array("new\n".utf8)) }
      try write(destination(file, mayReplace: true), new)
      try write(destination(other, mayReplace: true), new)
      #expect(try String(contentsOf: file, encoding: .utf8) == "new\n")
      for name in ["a.csv", "b.csv"] {
        #expect(try String(contentsOf: other.appendingPathComponent(name), encoding: .utf8) == "new\n")
      }
      #expect(ResultsFixture.names(in: folder) == ["out", "out.csv"])
    }
  }

  @Test("A place that is taken between the check and the writing is left alone, and nothing stays behind")
  func takenMeanwhile() throws {
    try Project.withTemporaryFolder { folder in
      for name in ["out.csv", "out"] {
        let place = folder.appendingPathComponent(name)
        let free = try destination(place)
        try write(destination(place))
        #expect(throws: ResultsError.self) {
          try write(free, Self.files.map { TableFile(name: $0.name, bytes: Array("new\n".utf8)) })
        }
      }
      #expect(try String(contentsOf: folder.appendingPathComponent("out.csv"), encoding: .utf8) == "x\nb\n")
      #expect(ResultsFixture.names(in: folder) == ["out", "out.csv"])
    }
  }

  @Test("A folder with anything else in it is refused, even where replacing is wanted")
  func foreignFiles() throws {
    try Project.withTemporaryFolder { folder in
      let out = folder.appendingPathComponent("out")
      try write(destination(out))
      try Data("mine".utf8).write(to: out.appendingPathComponent("officers.csv"))
      #expect(refusal(out, mayReplace: true) == .foreignFiles)
      #expect(refusal(out) == .foreignFiles)
    }
  }

  @Test("Neither the case folder nor a place in it, no pipe, no file as a folder, no missing parent")
  func refusedPlaces() throws {
    try Project.withTemporaryFolder { folder in
      let caseFolder = folder.appendingPathComponent("case")
      try FileManager.default.createDirectory(at: caseFolder, withIntermediateDirectories: false)
      let officers = caseFolder.appendingPathComponent("officers.csv")
      try Data("officer\n".utf8).write(to: officers)
      #expect(refusal(officers, mayReplace: true, case: "../case") == .caseFolder)
      #expect(refusal(caseFolder.appendingPathComponent("out"), case: "../case") == .caseFolder)
      let pipe = folder.appendingPathComponent("pipe.csv")
      #expect(mkfifo(pipe.path, 0o600) == 0)
      #expect(refusal(pipe, mayReplace: true) == .notAFile)
      let file = folder.appendingPathComponent("file")
      try Data("x".utf8).write(to: file)
      #expect(refusal(file, mayReplace: true) == .notAFolder)
      #expect(refusal(folder.appendingPathComponent("none/out.csv")) == .missingParent)
    }
  }
}

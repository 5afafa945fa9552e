import Foundation
import Spreadsheets
import StaffingDomain
import TestSupport
import Testing
import Wording

@testable import CaseFormat

@Suite("Cases in archives")
struct ArchiveSourceTests {
  private static let files = CleanCase.files.mapValues { Array($0.utf8) }

  private static func archive(_ files: [(String, [UInt8])]) -> HandMadeArchive {
    var archive = HandMadeArchive()
    archive.entries = files.map { HandMadeArchive.Entry($0.0, $0.1) }
    return archive
  }

  private static func archive(of files: [String: [UInt8]], in folder: String = "") -> HandMadeArchive {
    archive(files.sorted { $0.key < $1.key }.map { (folder + $0.key, $0.value) })
  }

  private func reading(_ bytes: [UInt8]) throws -> CaseReading {
    let folder = try TemporaryFolder(["case.zip": bytes])
    return CaseReader.read(archive: folder.url.appendingPathComponent("case.zip"))
  }

  @Test("an archive gives the reading and the digest of a folder, at its top or in one folder of it")
  func sameReading() throws {
    var files = Self.files
    files["officer.csv"] = Array("officer\n".utf8)
    let folder = try TemporaryFolder(files).read()
    for name in ["", "my case/", "a\\b\\"] {
      var archive = Self.archive(of: files, in: name)
      archive.entries.append(HandMadeArchive.Entry("__MACOSX/officers.csv", [1, 2, 3]))
      archive.entries.append(HandMadeArchive.Entry("notes/read me.txt", [1, 2, 3]))
      let reading = try reading(archive.bytes)
      #expect(reading.findings == folder.findings)
      #expect(reading.digest != nil && reading.digest == folder.digest)
      #expect(reading.staffingCase != nil)
    }
  }

  @Test("names that lead out of an archive, doubles, passwords, other files and workbooks are told apart")
  func refused() throws {
    let policy = (name: "policy.yml", bytes: Self.files["policy.yml"] ?? [])
    var locked = Self.archive(of: Self.files)
    for index in locked.entries.indices { locked.entries[index].flags = 1 }
    var altered = Self.archive(of: Self.files)
    altered.entries[0].checksum ^= 1
    let outside = ["../policy.yml", "/policy.yml", "a/../../policy.yml", "C:/policy.yml", "..\\policy.yml"]
    let examples: [([UInt8], ArchiveProblem)] =
      outside.map { (Self.archive([($0, policy.bytes)]).bytes, .outsideName($0)) } + [
        (Self.archive([policy, policy]).bytes, .file(.repeatedPart("policy.yml"))),
        (Self.archive([("xl/workbook.xml", []), policy]).bytes, .workbook),
        (Self.archive([("read me.txt", [])]).bytes, .withoutTables),
        (Self.archive([("a/policy.yml", []), ("b/officers.csv", [])]).bytes, .severalFolders(["a", "b"])),
        (Array("officer,name\n".utf8), .file(.otherKind(.text))), ([], .file(.otherKind(.empty))),
        (locked.bytes, .file(.encrypted(part: locked.entries[0].name))),
        (altered.bytes, .file(.damaged(part: altered.entries[0].name))),
      ]
    for (bytes, problem) in examples {
      let reading = try reading(bytes)
      let expected: CaseFact = .file(.archive(problem))
      #expect(reading.findings.map(\.fact.plain) == [expected], "\(problem)")
      #expect(reading.findings.map(\.file) == ["case.zip"])
    }
  }

  @Test("an archive that is cut anywhere is refused as damaged")
  func cut() throws {
    let bytes = Self.archive(of: Self.files).bytes
    for end in stride(from: 4, to: bytes.count, by: 997) {
      #expect(try reading(Array(bytes[..<end])).findings.map(\.code) == [.unreadableFile], "\(end)")
    }
  }

  @Test("what unpacks to more than may be is stopped, whatever it announces")
  func bomb() throws {
    var limits = ArchiveSource.limits
    limits.partBytes = 1_000_000
    var archive = Self.archive(of: Self.files)
    archive.entries.removeAll { $0.name == "officers.csv" }
    archive.entries.append(HandMadeArchive.Entry("officers.csv", start: "officer\n", blanks: 5_000_000, announced: 9))
    let folder = try TemporaryFolder(["case.zip": archive.bytes])
    let file = folder.url.appendingPathComponent("case.zip")
    #expect(throws: ArchiveProblem.file(.exceeds(.partBytes, most: 1_000_000, part: "officers.csv"))) {
      _ = try ArchiveSource(reading: file, limits: limits)
    }
  }
}

extension CaseFact {
  /// The fact, without the workbook around it.
  fileprivate var plain: CaseFact {
    if case .inWorkbook(let fact, _) = self { return fact }
    return self
  }
}

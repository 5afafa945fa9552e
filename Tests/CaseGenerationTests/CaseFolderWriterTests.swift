import CaseGeneration
import Foundation
import TestSupport
import Testing
import Wording

@Suite struct CaseFolderWriterTests {
  private let small = CaseGenerator.generate(GenerationOptions(communes: 3, seed: 1))
  private let folder: TemporaryFolder
  private var root: URL { folder.url }

  init() throws { folder = try TemporaryFolder() }

  private func withRoot(_ body: () throws -> Void) rethrows { try withExtendedLifetime(folder, body) }

  private func contents(of folder: String) -> [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: folder).sorted()) ?? []
  }

  @Test func `A case is written whole into a new or an empty folder`() throws {
    try withRoot {
      for name in ["new/below", "empty"] {
        let folder = root.appendingPathComponent(name).path
        if name == "empty" {
          try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        }
        try CaseFolderWriter.write(small, to: folder, overwrite: false)
        #expect(contents(of: folder) == small.files.map(\.name).sorted())
        for file in small.files {
          #expect(try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(file.name)")) == Data(file.bytes))
        }
      }
      #expect(contents(of: root.path) == ["empty", "new"], "nothing is left beside the cases")
    }
  }

  @Test func `A case in use is replaced only with overwrite, and then leaves no old table behind`() throws {
    try withRoot {
      let folder = root.appendingPathComponent("case").path
      try CaseFolderWriter.write(small, to: folder, overwrite: false)
      try Data("old".utf8).write(to: URL(fileURLWithPath: "\(folder)/courses.csv"))
      let refused = #expect(throws: GenerationError.self) {
        try CaseFolderWriter.write(small, to: folder, overwrite: false)
      }
      #expect(refused?.code == .folderInUse)
      try CaseFolderWriter.write(small, to: folder, overwrite: true)
      #expect(contents(of: folder) == small.files.map(\.name).sorted())
      #expect(contents(of: root.path) == ["case"])
    }
  }

  @Test func `A folder with anything but case files is never touched`() throws {
    try withRoot {
      let folder = root.appendingPathComponent("thesis").path
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      try Data("years of work".utf8).write(to: URL(fileURLWithPath: "\(folder)/thesis.txt"))
      let error = #expect(throws: GenerationError.self) {
        try CaseFolderWriter.write(small, to: folder, overwrite: true)
      }
      #expect(error.map { English().sentence($0).contains("thesis.txt") } == true)
      #expect(contents(of: folder) == ["thesis.txt"])
      #expect(throws: GenerationError.self) { try CaseFolderWriter.check("\(folder)/thesis.txt", overwrite: true) }
      #expect(throws: GenerationError.self) {
        try CaseFolderWriter.write(small, to: "\(folder)/thesis.txt/case", overwrite: true)
      }
    }
  }
}

import Foundation
import TestSupport
import Testing

/// `cadre outlook` on the province: every table and the text are the expected ones, and nothing is overwritten unasked.
@Suite struct OutlookScenarioTests {
  private static let province = "scenarios/02-province"

  @Test func theOutlookOfTheProvinceIsTheExpectedOne() throws {
    try Project.withTemporaryFolder { folder throws in
      let expected = Project.root.appendingPathComponent("\(Self.province)/expected-outlook")
      let tables = folder.appendingPathComponent("outlook")
      let run = try CommandRun(["outlook", Self.province, "--all", "-o", tables.path])
      #expect(run.status == 0)
      #expect(run.errors == "\(tables.path): 6 tables\n")
      try Data(run.output.utf8).write(to: tables.appendingPathComponent("outlook.txt"))
      try GoldenFiles.expect(tables, equals: expected)
    }
  }

  @Test func oneFileGetsThePostsThatFallEmpty() throws {
    try Project.withTemporaryFolder { folder throws in
      let file = folder.appendingPathComponent("posts.csv")
      let run = try CommandRun(["outlook", Self.province, "-o", file.path, "--json"])
      #expect(run.status == 0, "\(run.errors)")
      let written = try String(contentsOf: file, encoding: .utf8)
      let expected = Project.root.appendingPathComponent("\(Self.province)/expected-outlook/empty_posts.csv")
      #expect(try String(contentsOf: expected, encoding: .utf8) == written)
      let document = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
      let posts = document?["empty_posts"] as? [[String: Any]]
      #expect(posts?.count == written.split(separator: "\n").count - 1)
      // Unasked, nothing is overwritten; asked, the file is replaced.
      try Data("mine".utf8).write(to: file)
      let refused = try CommandRun(["outlook", Self.province, "-o", file.path])
      #expect(refused.status == 64)
      #expect(refused.errors.contains("exists; give --overwrite to replace it"), "\(refused.errors)")
      #expect(refused.output.isEmpty)
      #expect(try String(contentsOf: file, encoding: .utf8) == "mine")
      #expect(try CommandRun(["outlook", Self.province, "-o", file.path, "--overwrite"]).status == 0)
      #expect(try String(contentsOf: file, encoding: .utf8) == written)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["posts.csv"])
    }
  }
}

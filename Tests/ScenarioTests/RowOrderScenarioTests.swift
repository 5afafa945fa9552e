import Foundation
import TestSupport
import Testing

/// A plan follows from what the tables say and not from the order of their rows and columns: whatever the program writes and
/// prints is the same to the byte, but for the lines that it cites.
@Suite struct RowOrderScenarioTests {
  private static let runs: [(scenario: String, strategy: String, seed: UInt64)] =
    ["01-two-communes", "05-competency", "06-work-sharing", "07-combined-posts"].flatMap { scenario in
      [(scenario, "columns", 11), (scenario, "direct", 12)]
    } + [("02-province", "columns", 13)]

  private func outputs(of folder: URL, strategy: String, receipt cell: String) throws -> [String: String] {
    try Project.withTemporaryFolder { temporary in
      let results = temporary.appendingPathComponent("results")
      let solved = try CommandRun(["solve", folder.path, "-o", results.path, "--quiet", "--strategy", strategy])
      #expect(solved.status == 0, "\(solved.errors)")
      var texts: [String: String] = [:]
      for name in try FileManager.default.contentsOfDirectory(atPath: results.path) {
        let text = try GoldenFiles.comparable(results.appendingPathComponent(name))
        // The rows of rules that come from a row of a table are called after its line.
        texts[name] = name == "prices.csv" ? text.replacing(/,\d+_/, with: ",LINE_") : text
      }
      for (name, arguments) in [
        ("check", ["check", folder.path]), ("diagnose", ["diagnose", folder.path, "--json"]),
        ("receipt", ["diagnose", folder.path, "--receipt", cell, "--json"]),
        ("outlook", ["outlook", folder.path]), ("verify", ["verify", folder.path, results.path]),
      ] {
        let run = try CommandRun(arguments)
        #expect(run.status == 0, "\(name): \(run.errors)\(run.output)")
        texts[name] = run.output.replacing(folder.path, with: "CASE").replacing(results.path, with: "RESULTS")
      }
      return texts.mapValues(ShuffledTables.withoutLines)
    }
  }

  @Test(arguments: runs)
  func shuffledTablesGiveTheSameBytes(_ scenario: String, _ strategy: String, _ seed: UInt64) throws {
    let folder = Project.root.appendingPathComponent("scenarios/\(scenario)")
    let files = try ShuffledTables.files(of: folder)
    let cells = String(decoding: try #require(files["workload.csv"]), as: UTF8.self).split(separator: "\n")[1]
      .split(separator: ",")
    let activities = String(decoding: try #require(files["activities.csv"]), as: UTF8.self).split(separator: "\n")
    let position = try #require(activities.first { $0.hasPrefix("\(cells[1]),") }).split(separator: ",")[3]
    let shuffled = try TemporaryFolder(ShuffledTables.shuffled(files, seed: seed))
    let plain = try outputs(of: folder, strategy: strategy, receipt: "\(cells[0])/\(position)")
    let other = try outputs(of: shuffled.url, strategy: strategy, receipt: "\(cells[0])/\(position)")
    #expect(plain.keys.sorted() == other.keys.sorted())
    for (name, text) in plain {
      #expect(other[name] == text, "\(name) of \(scenario) depends on the order of rows")
    }
  }
}

import Foundation
import Testing

/// The README of a scenario: the commands and the tables that it prints.
struct ScenarioPage {
  /// The folder of the scenario, as a path in the project.
  let path: String
  private let lines: [String]

  init(_ path: String) throws {
    self.path = path
    let file = Project.root.appendingPathComponent(path).appendingPathComponent("README.md")
    lines = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n")
  }

  /// The options of every printed `cadre solve` of the scenario, by the name of its results folder.
  var commands: [String: [String]] {
    let start = "cadre solve \(path) -o "
    return Dictionary(
      uniqueKeysWithValues: lines.filter { $0.hasPrefix(start) }.compactMap { line in
        let words = line.dropFirst(start.count).split(separator: " ").map(String.init)
        return words.first.map { ($0, Array(words.dropFirst())) }
      })
  }

  /// The table that follows a heading: its rows as cells, without marks of emphasis; the first two lines left out.
  func table(under heading: String, number: Int = 1) -> [[String]] {
    var tables: [[[String]]] = []
    var isInTable = false
    for line in lines.drop(while: { $0 != "## \(heading)" }).dropFirst().prefix(while: { !$0.hasPrefix("## ") }) {
      let isRow = line.hasPrefix("| ")
      if isRow, !isInTable { tables.append([]) }
      isInTable = isRow
      guard isRow, let last = tables.indices.last else { continue }
      tables[last].append(
        line.split(separator: "|").map {
          $0.trimmingCharacters(in: .whitespaces).replacingOccurrences(of: "**", with: "")
        })
    }
    guard tables.indices.contains(number - 1) else { return [] }
    return Array(tables[number - 1].dropFirst(2))
  }

  /// A number as the pages print it: `6,798.779`.
  static func text(_ value: Double) -> String {
    let digits = String(format: "%.3f", value)
    let (whole, fraction) = (digits.prefix { $0 != "." }, digits.drop { $0 != "." })
    let groups = whole.reversed().enumerated().reduce(into: "") { text, digit in
      if digit.offset > 0, digit.offset % 3 == 0, digit.element != "-" { text.append(",") }
      text.append(digit.element)
    }
    return String(groups.reversed()) + fraction
  }
}

/// The results of one solve by the program.
struct SolvedPlan {
  let objective: Double
  let doNothing: Double
  let recovered: Double
  private let counts: [String: Int]
  /// What is not met, as `rule source commune`.
  let unmet: [String]
  private let rows: [String: [[String: String]]]

  /// Solves a case and verifies the plan.
  ///
  /// - Parameter folder: The case, absolute or from the root of the project.
  init(_ folder: String, _ options: [String] = []) throws {
    (objective, doNothing, recovered, counts, unmet, rows) = try Project.withTemporaryFolder { temporary in
      let results = temporary.appendingPathComponent("results")
      let run = try CommandRun(["solve", folder, "-o", results.path, "--quiet"] + options)
      #expect(run.status == 0, "\(run.errors)")
      let verified = try CommandRun(["verify", folder, results.path])
      #expect(verified.status == 0, "\(verified.output)")
      let data = try Data(contentsOf: results.appendingPathComponent("summary.json"))
      let summary = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
      #expect(summary["status"] as? String == "optimal")
      let soft = try #require(summary["unmet_soft_rules"] as? [[String: Any]])
      var rows: [String: [[String: String]]] = [:]
      for table in ["assignments", "sharing", "training", "recruits"] {
        let text = try String(contentsOf: results.appendingPathComponent("\(table).csv"), encoding: .utf8)
        let lines = text.split(separator: "\n").map { $0.components(separatedBy: ",") }
        rows[table] = lines.dropFirst().map { Dictionary(zip(lines[0], $0)) { first, _ in first } }
      }
      return (
        try #require(summary["objective"] as? Double), try #require(summary["do_nothing"] as? Double),
        try #require(summary["recovered"] as? Double), try #require(summary["counts"] as? [String: Int]),
        soft.map { entry in
          ["rule", "source", "commune"].compactMap { entry[$0] as? String }.joined(separator: " ")
        }, rows
      )
    }
  }

  /// A figure among the counts of the summary.
  func count(_ name: String) throws -> Int { try #require(counts[name]) }

  /// The rows of a table whose cells hold no commas, by column.
  func rows(_ table: String) -> [[String: String]] { rows[table] ?? [] }

  /// Where an officer serves, `commune/position`.
  func cell(of officer: String) -> String? {
    rows("assignments").first { $0["officer"] == officer }.map { "\($0["commune"] ?? "")/\($0["position"] ?? "")" }
  }
}

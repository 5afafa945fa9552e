import Foundation

/// The results of one solve by the program, which also verified them.
package struct ProgramPlan {
  /// The objective, hours a month.
  package let objective: Double
  /// What doing nothing costs, hours a month.
  package let doNothing: Double
  /// The difference.
  package let recovered: Double
  /// What is not met, as `rule source commune`.
  package let unmet: [String]
  private let counts: [String: Int]
  private let rows: [String: [[String: String]]]

  /// Why there are no results to look at.
  package struct Failure: Error {
    package let text: String
  }

  /// Solves a case to the optimum and verifies the plan; anything else is thrown.
  ///
  /// - Parameter folder: The case, absolute or from the root of the project.
  package init(_ folder: String, _ options: [String] = []) throws {
    self = try Project.withTemporaryFolder { temporary in
      let results = temporary.appendingPathComponent("results")
      let run = try CommandRun(["solve", folder, "-o", results.path, "--quiet"] + options)
      guard run.status == 0 else { throw Failure(text: "solve \(folder) \(options): \(run.errors)") }
      // Values of keys stand in the results; what-ifs must be given again.
      let whatIfs = options.indices.filter { options[$0] == "--what-if" }.flatMap { options[$0...($0 + 1)] }
      let verified = try CommandRun(["verify", folder, results.path] + whatIfs)
      guard verified.status == 0 else { throw Failure(text: "verify \(folder) \(options): \(verified.output)") }
      return try ProgramPlan(results)
    }
  }

  private init(_ results: URL) throws {
    let data = try Data(contentsOf: results.appendingPathComponent("summary.json"))
    let summary = try JSONDecoder().decode(Summary.self, from: data)
    guard summary.status == "optimal" else { throw Failure(text: "the plan is \(summary.status)") }
    (objective, doNothing, recovered) = (summary.objective, summary.doNothing, summary.recovered)
    counts = summary.counts
    unmet = summary.unmetSoftRules.map { row in
      [row.rule, row.source, row.commune].compactMap(\.self).joined(separator: " ")
    }
    var rows: [String: [[String: String]]] = [:]
    for table in ["assignments", "sharing", "training", "recruits", "vacancies"] {
      let text = try String(contentsOf: results.appendingPathComponent("\(table).csv"), encoding: .utf8)
      let lines = text.split(separator: "\n").map { $0.components(separatedBy: ",") }
      rows[table] = lines.dropFirst().map { Dictionary(zip(lines[0], $0)) { first, _ in first } }
    }
    self.rows = rows
  }

  /// A figure among the counts of the summary.
  package func count(_ name: String) throws -> Int {
    guard let count = counts[name] else { throw Failure(text: "the summary counts no \(name)") }
    return count
  }

  /// The rows of a table by column, up to the first column whose cells hold commas.
  package func rows(_ table: String) -> [[String: String]] { rows[table] ?? [] }

  /// Where an officer serves, `commune/position`.
  package func cell(of officer: String) -> String? {
    rows("assignments").first { $0["officer"] == officer }.map { "\($0["commune"] ?? "")/\($0["position"] ?? "")" }
  }

  /// What is read of `summary.json`.
  private struct Summary: Decodable {
    let status: String
    let objective: Double
    let doNothing: Double
    let recovered: Double
    let counts: [String: Int]
    let unmetSoftRules: [Unmet]

    struct Unmet: Decodable {
      let rule: String?
      let source: String?
      let commune: String?
    }

    enum CodingKeys: String, CodingKey {
      case status, objective, recovered, counts
      case doNothing = "do_nothing"
      case unmetSoftRules = "unmet_soft_rules"
    }
  }
}

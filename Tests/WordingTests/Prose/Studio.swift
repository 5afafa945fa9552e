import Foundation
import GLPKBackend
import Reporting
import ResultsFormat
import StaffingDomain
import Tables
import TestSupport
import Wording
import Workflows

/// Where a test runs workflows in a language: cases are copies of scenarios, and everything goes when the test ends.
struct Studio {
  /// The language of everything that is printed and written.
  let language: any Language
  private let folder: TemporaryFolder

  init(in language: any Language) throws {
    self.language = language
    folder = try TemporaryFolder([String: String]())
  }

  /// A place in the studio; nothing is there yet.
  func place(_ name: String) -> URL { folder.url.appendingPathComponent(name) }

  /// A scenario's case, copied at the first call.
  func input(_ scenario: String) throws -> RequestedCase {
    let copy = place(scenario)
    if !FileManager.default.fileExists(atPath: copy.path) {
      try FileManager.default.copyItem(at: Self.scenario(scenario), to: copy)
    }
    return RequestedCase(.folder(copy))
  }

  /// A case of `scenarios`.
  static func scenario(_ name: String) -> URL { Project.root.appendingPathComponent("scenarios/\(name)") }

  /// A session of its own for one workflow.
  var session: SolverSession { SolverSession(threads: 1, solver: { GLPKSolver(memoryLimit: $0) }) }

  /// What results are written with.
  var style: ResultsStyle { ResultsStyle(language: language, version: "test") }

  /// Writes a file.
  func write(_ text: String, to name: String) throws -> URL {
    try Data(text.utf8).write(to: place(name))
    return place(name)
  }

  /// Solves a case.
  ///
  /// - Throws: ``Unexpected`` where there is no plan.
  func solved(_ input: RequestedCase, into results: String) throws -> ResultTables {
    let outcome = try SolveRequest(SolveSettings(input, destination: place(results), style: style)).run(in: session)
    guard case .written(let tables, _) = outcome else { throw Unexpected(outcome) }
    return tables
  }

  /// The files of a folder that was written, the summary without its seconds and digests.
  func files(in results: String) throws -> [Output] {
    let names = try FileManager.default.contentsOfDirectory(atPath: place(results).path).sorted()
    return try names.compactMap { name in
      let file = place(results).appendingPathComponent(name)
      let form: Output.Form? =
        switch file.pathExtension {
        case "csv": .csv
        case "svg": .svg
        default: nil
        }
      return try form.map { Output("\(results)/\(name)", $0, try String(contentsOf: file, encoding: .utf8)) }
    }
  }
}

/// A workflow that ended otherwise than the test needs.
struct Unexpected: Error {
  let outcome: String

  init(_ outcome: some Any) { self.outcome = String(describing: outcome).prefix(500).description }
}

import ArgumentParser
import CaseFormat
import Foundation
import Reporting
import StaffingDomain
import Wording

/// A scenario of a comparison, as the command line names it.
struct Scenario: Sendable {
  /// The name, which is that of its results folder.
  let name: String
  /// The what-ifs, in order; none is the case as it is.
  let whatIfs: [WhatIf]
  /// The errors of the what-if files; the scenario cannot be solved where there are any.
  let findings: [CaseFinding]

  /// The case as it is.
  static let baseline = Scenario(name: "baseline", whatIfs: [], findings: [])

  private init(name: String, whatIfs: [WhatIf], findings: [CaseFinding]) {
    (self.name, self.whatIfs, self.findings) = (name, whatIfs, findings)
  }

  /// Reads the files of an argument: one what-if, or several joined with `+`, whose changes apply in order.
  ///
  /// - Throws: `ExitCodes.findings`, after one line on standard error, where a file is missing or cannot be read.
  init(_ argument: String) throws {
    let paths = Scenario.paths(argument)
    let readings = paths.map { WhatIfReader.read(URL(fileURLWithPath: $0)) }
    let errors = readings.flatMap(\.findings).filter { $0.severity == .error }
    if let unread = errors.first(where: { $0.code == .missingFile || $0.code == .unreadableFile }) {
      Terminal.note("cadre: \(FindingText(unread, in: OutputLanguage.current))")
      throw ExitCodes.findings
    }
    name = paths.map { URL(fileURLWithPath: $0).deletingPathExtension().lastPathComponent }.joined(separator: "+")
    whatIfs = readings.compactMap(\.whatIf)
    findings = errors
  }

  /// The baseline and the scenarios of some arguments.
  ///
  /// - Throws: `ExitCodes` as the reading of a file; `ValidationError` where two results folders would have one name.
  static func all(_ arguments: [String]) throws -> [Scenario] {
    let scenarios = [Scenario.baseline] + (try arguments.map { try Scenario($0) })
    var names: Set<String> = []
    for scenario in scenarios {
      guard !scenario.name.hasPrefix("."), !ComparisonTables.fileNames.contains(scenario.name) else {
        throw ValidationError(
          "A results folder cannot be called '\(scenario.name)'; give the what-if file another name.")
      }
      // Some file systems do not tell capitals from small letters.
      guard names.insert(scenario.name.lowercased()).inserted else {
        throw ValidationError(
          "Two scenarios are called '\(scenario.name)' (the case as it is is called 'baseline'); rename a what-if file."
        )
      }
    }
    return scenarios
  }

  /// The files of an argument; a file whose own name holds a plus is one.
  private static func paths(_ argument: String) -> [String] {
    if FileManager.default.fileExists(atPath: argument) { return [argument] }
    let parts = argument.split(separator: "+", omittingEmptySubsequences: false).map(String.init)
    return parts.contains("") ? [argument] : parts
  }
}

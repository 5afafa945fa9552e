internal import CaseFormat
internal import Foundation
internal import Reporting
internal import StaffingDomain
internal import Wording

/// A scenario of a comparison whose what-ifs were read.
struct Scenario: Sendable {
  /// The name, which is that of its results folder.
  let name: String
  /// The what-ifs, in order; none is the case as it is.
  let whatIfs: [WhatIf]
  /// The errors of the what-if files; the scenario cannot be solved where there are any.
  let errors: [CaseFinding]

  /// The case as it is.
  static let baseline = Scenario(name: "baseline", whatIfs: [], errors: [])

  private init(name: String, whatIfs: [WhatIf], errors: [CaseFinding]) {
    (self.name, self.whatIfs, self.errors) = (name, whatIfs, errors)
  }

  /// Reads the files of a scenario.
  ///
  /// - Throws: ``UnreadableWhatIf`` where a file is missing or cannot be read.
  init(_ input: RequestedScenario) throws(UnreadableWhatIf) {
    let readings = input.whatIfs.map { $0.reading() }
    errors = readings.flatMap(\.findings).filter { $0.severity == .error }
    if let unread = errors.first(where: { $0.code == .missingFile || $0.code == .unreadableFile }) {
      throw UnreadableWhatIf(finding: unread)
    }
    name = input.name
    whatIfs = readings.compactMap(\.whatIf)
  }

  /// The baseline and the scenarios of a request.
  ///
  /// - Throws: ``UnreadableWhatIf``; ``Wording/ScenarioNameRefusal`` where two results folders would have one name.
  static func all(_ inputs: [RequestedScenario]) throws -> [Scenario] {
    let scenarios = [Scenario.baseline] + (try inputs.map { try Scenario($0) })
    var names: Set<String> = []
    for scenario in scenarios {
      guard !scenario.name.hasPrefix("."), !ComparisonTables.fileNames.contains(scenario.name) else {
        throw ScenarioNameRefusal.unusable(scenario.name)
      }
      // Some file systems do not tell capitals from small letters.
      guard names.insert(scenario.name.lowercased()).inserted else {
        throw ScenarioNameRefusal.twice(scenario.name)
      }
    }
    return scenarios
  }
}

/// A what-if file that is missing or cannot be read.
struct UnreadableWhatIf: Error {
  let finding: CaseFinding
}

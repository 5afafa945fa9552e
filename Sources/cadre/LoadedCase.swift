import ArgumentParser
import Auditing
import CaseFormat
import Foundation
import StaffingDomain
import Wording
import Workloads

/// A case folder that was read and found free of errors, with what ties results to it.
struct LoadedCase {
  /// The case.
  let staffingCase: StaffingCase
  /// Where it was read from.
  let folder: URL
  /// The policy keys changed for this run.
  let overrides: [PolicyOverride]
  /// The what-ifs applied to it, in order.
  let whatIfs: [WhatIf]
  /// What each change of the what-ifs did, in order.
  let changes: [ChangeEffect]
  /// The digest of its files.
  let digest: String

  /// Reads a case; errors among its findings go to standard error.
  ///
  /// - Throws: `ExitCodes.findings` where there are errors.
  init(_ options: CaseOptions) throws {
    try self.init(folder: options.folder, overrides: options.overrides, whatIfs: options.changes.whatIfs)
  }

  /// Reads a case with some keys of its policy and the changes of some what-if files; errors among the findings go to
  /// standard error.
  ///
  /// - Throws: `ExitCode` 2 where there are errors.
  init(folder path: String, overrides: [PolicyOverride], whatIfs paths: [String] = []) throws {
    folder = URL(fileURLWithPath: path)
    self.overrides = overrides
    let folder = folder
    let (reading, whatIfs) = try Faults.reported {
      try Self.reading(of: folder, overrides: overrides, whatIfs: paths)
    }
    (self.whatIfs, changes) = (whatIfs, reading.changes)
    let errors = reading.findings.filter { $0.severity == .error }
    guard let staffingCase = reading.staffingCase, let digest = reading.digest, errors.isEmpty else {
      for finding in errors.prefix(Self.mostShown) {
        Terminal.note(FindingText(finding, in: OutputLanguage.current).description)
      }
      let hidden = errors.count - min(errors.count, Self.mostShown)
      let options = paths.map { " --what-if \($0)" }.joined()
      Terminal.note(
        "\(path): \(errors.count) error\(errors.count == 1 ? "" : "s")"
          + (hidden > 0 ? ", \(hidden) of them not shown" : "")
          + "; 'cadre check \(path)\(options)' lists everything.")
      throw ExitCodes.findings
    }
    self.staffingCase = staffingCase
    self.digest = digest
  }

  /// Reads what-if files, then the case with their changes.
  ///
  /// - Returns: The reading, whose findings are those of the what-if files alone where one of them has errors.
  static func reading(
    of folder: URL, overrides: [PolicyOverride], whatIfs paths: [String]
  ) throws -> (reading: CaseReading, whatIfs: [WhatIf]) {
    let files = paths.map { WhatIfReader.read(URL(fileURLWithPath: $0)) }
    let whatIfs = files.compactMap(\.whatIf)
    guard whatIfs.count == files.count else {
      return (CaseReading(refused: files.flatMap(\.findings)), whatIfs)
    }
    return (try CaseReader.read(folder, overrides: overrides, whatIfs: whatIfs), whatIfs)
  }

  /// What results are tied to.
  var origin: CaseOrigin {
    CaseOrigin(inputDigest: digest, overrides: overrides, whatIfs: whatIfs.map(\.applied))
  }

  /// Computes what every cell needs.
  ///
  /// - Throws: `ExitCodes.findings` where a cell's workload cannot be right.
  func needs() throws -> StaffingNeeds {
    let needs = StaffingNeeds(staffingCase)
    guard needs.implausibleCells.isEmpty else {
      for line in implausibleCells(needs) { Terminal.note(line) }
      throw ExitCodes.findings
    }
    return needs
  }

  /// The first cells whose workload cannot be right, in words.
  func implausibleCells(_ needs: StaffingNeeds) -> [String] {
    needs.implausibleCells.prefix(Self.mostShown).map { cell in
      "workload.csv: error: \(staffingCase.label(of: cell)) would need more than "
        + "\(WISNRounding.largestNumberOfPosts) posts; check its annual_volume and the unit_hours of its activities"
    }
  }

  static let mostShown = 20
}

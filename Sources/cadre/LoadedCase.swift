import ArgumentParser
import CaseFolder
import Foundation
import StaffingDomain
import Workloads

/// A case folder that was read and found free of errors, with what ties results to it.
struct LoadedCase {
  /// The case.
  let staffingCase: StaffingCase
  /// Where it was read from.
  let folder: URL
  /// The policy keys changed for this run.
  let overrides: [PolicyOverride]
  /// The digest of its files.
  let digest: String

  /// Reads a case; errors among its findings go to standard error.
  ///
  /// - Throws: `ExitCodes.findings` where there are errors.
  init(_ options: CaseOptions) throws { try self.init(folder: options.folder, overrides: options.overrides) }

  /// Reads a case with some keys of its policy changed; errors among its findings go to standard error.
  ///
  /// - Throws: `ExitCode` 2 where there are errors.
  init(folder path: String, overrides: [PolicyOverride]) throws {
    folder = URL(fileURLWithPath: path)
    self.overrides = overrides
    let source = folder
    let reading = try Faults.reported { try CaseReader.read(source, overrides: overrides) }
    let errors = reading.findings.filter { $0.severity == .error }
    guard let staffingCase = reading.staffingCase, errors.isEmpty else {
      for finding in errors.prefix(Self.mostShown) { Terminal.note(finding.description) }
      let hidden = errors.count - min(errors.count, Self.mostShown)
      Terminal.note(
        "\(path): \(errors.count) error\(errors.count == 1 ? "" : "s")"
          + (hidden > 0 ? ", \(hidden) of them not shown" : "")
          + "; 'cadre check \(path)' lists everything.")
      throw ExitCodes.findings
    }
    self.staffingCase = staffingCase
    digest = try Faults.reported { try InputDigest.compute(caseFolder: source) }
  }

  /// Computes what every cell needs.
  ///
  /// - Throws: `ExitCodes.findings` where a cell's workload cannot be right.
  func needs() throws -> StaffingNeeds {
    let needs = StaffingNeeds(staffingCase)
    guard needs.implausibleCells.isEmpty else {
      for cell in needs.implausibleCells.prefix(Self.mostShown) {
        Terminal.note(
          "workload.csv: error: \(staffingCase.label(of: cell)) would need more than "
            + "\(WISNRounding.largestNumberOfPosts) posts; check its annual_volume and the unit_hours of its activities"
        )
      }
      throw ExitCodes.findings
    }
    return needs
  }

  private static let mostShown = 20
}

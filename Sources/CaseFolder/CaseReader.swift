public import Foundation
public import StaffingDomain

/// What reading and checking a case folder came to.
public struct CaseReading: Sendable {
  /// The case; nil where any finding is an error.
  public var staffingCase: StaffingCase?
  /// All findings, sorted by file, line and column.
  public var findings: [Finding]
  /// Numbers of findings, those included that go beyond the listing's limit.
  public var tally: FindingTally
  /// Figures under the heads correct, complete, clean and current.
  public var dataQuality: DataQuality
  /// The names of the files that were read, sorted.
  public var files: [String]

  /// Whether any finding is an error.
  public var hasErrors: Bool { tally.number(of: .error) > 0 }
}

/// Reads a case folder into a ``StaffingDomain/StaffingCase`` and reports every problem of it at once.
public enum CaseReader {
  /// Reads and checks a case folder.
  ///
  /// Problems of the input, a missing folder included, are findings. Rows with errors make no entities; rows that
  /// name them are not reported as well.
  ///
  /// - Parameters:
  ///   - folder: The folder with the tables and `policy.yml`.
  ///   - overrides: Values that take precedence over `policy.yml`.
  /// - Throws: The system's error where the folder is there but cannot be listed.
  public static func read(_ folder: URL, overrides: [PolicyOverride] = []) throws -> CaseReading {
    let log = FindingLog()
    guard var source = try CaseSource(folder: folder, log: log) else {
      return CaseReading(
        staffingCase: nil, findings: log.sorted(), tally: log.tally, dataQuality: DataQuality(heads: [], tables: []),
        files: [])
    }
    let policy = PolicyReader.read(
      bytes: source.policyBytes(), isFilePresent: source.hasPolicyFile, overrides: overrides, log: log)
    let assembly = CaseAssembly(source: source, policy: policy, log: log)
    assembly.readTables()
    return CaseReading(
      staffingCase: log.hasErrors ? nil : assembly.staffingCase(), findings: log.sorted(), tally: log.tally,
      dataQuality: assembly.dataQuality(), files: assembly.source.files.sorted())
  }
}

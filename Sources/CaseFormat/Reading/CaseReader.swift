public import Foundation
public import StaffingDomain

/// What reading and checking a case folder came to.
public struct CaseReading: Sendable {
  /// The case; nil where any finding is an error.
  public var staffingCase: StaffingCase?
  /// All findings, sorted by file, line and column.
  public var findings: [CaseFinding]
  /// Numbers of findings, those included that go beyond the listing's limit.
  public var tally: FindingTally
  /// Figures under the heads correct, complete, clean and current.
  public var dataQuality: DataQuality
  /// The names of the files that were read, sorted.
  public var files: [String]
  /// What each change of the what-ifs did, in order.
  public var changes: [ChangeEffect]

  init(
    staffingCase: StaffingCase?, findings: [CaseFinding], tally: FindingTally, dataQuality: DataQuality, files: [String],
    changes: [ChangeEffect]
  ) {
    (self.staffingCase, self.findings, self.tally) = (staffingCase, findings, tally)
    (self.dataQuality, self.files, self.changes) = (dataQuality, files, changes)
  }

  /// Creates what reading came to where nothing could be read.
  init(refused log: FindingLog) {
    self.init(
      staffingCase: nil, findings: log.sorted(), tally: log.tally, dataQuality: DataQuality(heads: [], tables: []),
      files: [], changes: [])
  }

  /// Creates the reading of a case whose what-ifs have errors, so that it was not read.
  public init(refused findings: [CaseFinding]) {
    let log = FindingLog()
    for finding in findings { log.add(finding) }
    self.init(refused: log)
  }

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
  ///   - overrides: Values that take precedence over `policy.yml` and the what-ifs.
  ///   - whatIfs: Changes of tables and policy, applied in order before anything is checked. A change that finds
  ///     nothing to change is an error.
  /// - Throws: The system's error where the folder is there but cannot be listed.
  public static func read(
    _ folder: URL, overrides: [PolicyOverride] = [], whatIfs: [WhatIf] = []
  ) throws -> CaseReading {
    let plain = try readPlain(folder, overrides: overrides, whatIfs: whatIfs)
    let blame = ChangeBlame(whatIfs: whatIfs, traces: plain.traces) { number in
      try readPlain(folder, overrides: overrides, whatIfs: Array(whatIfs.prefix(number))).reading.findings
    }
    var reading = plain.reading
    reading.findings = try blame.explained(reading.findings)
    return reading
  }

  /// Reads and checks, without saying which what-if a problem comes from.
  private static func readPlain(
    _ folder: URL, overrides: [PolicyOverride], whatIfs: [WhatIf]
  ) throws -> (reading: CaseReading, traces: [String: [Int: ChangeTrace]]) {
    let log = FindingLog()
    guard let source = try CaseSource(folder: folder, log: log) else {
      return (CaseReading(refused: log), [:])
    }
    var changes = CaseChanges(source: source, log: log)
    changes.apply(whatIfs)
    let bytes = changes.source.policyBytes()
    let (policy, touched) = PolicyReader.read(
      bytes: bytes, isFilePresent: source.hasPolicyFile, changes: changes.policy.map(\.change),
      overrides: overrides, log: log)
    changes.note(touched)
    let assembly = CaseAssembly(source: changes.source, policy: policy, log: log)
    assembly.readTables()
    let reading = CaseReading(
      staffingCase: log.hasErrors ? nil : assembly.staffingCase(), findings: log.sorted(), tally: log.tally,
      dataQuality: assembly.dataQuality(), files: assembly.source.files.sorted(), changes: changes.effects)
    return (reading, changes.source.traces(of: reading.findings))
  }
}

public import Foundation
public import StaffingDomain
import Tables

/// What reading and checking a case came to.
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
  /// The digest of the bytes that were read, which ties results to the case; nil where a part could not be read.
  ///
  /// SHA-256 in 64 hexadecimal digits over the policy and the tables that the case has; what-ifs and overrides do not
  /// count.
  public var digest: String?
  /// What the workbook that holds the case calls its parts; nil for a case of files.
  public package(set) var workbook: WorkbookNames?
  /// The digest of the bytes of `waves.csv`, on which no plan depends; nil where there is none or it could not be read.
  public internal(set) var boundsDigest: String?

  init(
    staffingCase: StaffingCase?, findings: [CaseFinding], tally: FindingTally, dataQuality: DataQuality,
    files: [String],
    changes: [ChangeEffect], digest: String?
  ) {
    (self.staffingCase, self.findings, self.tally) = (staffingCase, findings, tally)
    (self.dataQuality, self.files, self.changes, self.digest) = (dataQuality, files, changes, digest)
  }

  /// Creates what reading came to where nothing could be read.
  init(refused log: FindingLog) {
    self.init(
      staffingCase: nil, findings: log.sorted(), tally: log.tally, dataQuality: DataQuality(heads: [], tables: []),
      files: [], changes: [], digest: nil)
  }

  /// Creates the reading of a case whose what-ifs have errors, so that it was not read.
  public init(refused findings: [CaseFinding]) {
    let log = FindingLog()
    for finding in findings { log.add(finding) }
    self.init(refused: log)
  }

  /// Adds a finding that others make of the case; it counts like those of the reading.
  package mutating func add(_ finding: CaseFinding) {
    findings = (findings + [workbook.map { finding.cited(in: $0) } ?? finding]).sorted()
    tally.count(finding)
    dataQuality = dataQuality.counting(tally)
  }

  /// Whether any finding is an error.
  public var hasErrors: Bool { tally.number(of: .error) > 0 }
}

/// Reads a case into a ``StaffingDomain/StaffingCase`` and reports every problem of it at once.
public enum CaseReader {
  /// Reads and checks a case folder.
  ///
  /// - Parameter folder: The folder with the tables and `policy.yml`; that there is none is a finding.
  /// - Throws: The system's error where the folder is there but cannot be listed.
  public static func read(
    _ folder: URL, overrides: [PolicyOverride] = [], whatIfs: [WhatIf] = []
  ) throws -> CaseReading {
    do {
      return read(try FolderSource(folder), overrides: overrides, whatIfs: whatIfs)
    } catch let absence as FolderSource.Absence {
      return CaseReading(refused: [
        CaseFinding(
          .error, .file(absence == .isFile ? .notAFolder : .noFolder),
          file: ControlCharacters.shown(inLabel: folder.lastPathComponent))
      ])
    }
  }

  /// Reads and checks a case in a workbook.
  ///
  /// - Parameters:
  ///   - workbook: The file; that it cannot be read is a finding.
  ///   - vocabulary: What its sheets, columns and words may be called.
  public static func read(
    workbook: URL, _ vocabulary: WorkbookVocabulary, overrides: [PolicyOverride] = [], whatIfs: [WhatIf] = []
  ) -> CaseReading {
    guard FileManager.default.fileExists(atPath: workbook.path) else {
      return CaseReading(refused: [CaseFinding(.error, .file(.noWorkbook), file: workbookName(workbook))])
    }
    do {
      return read(
        try WorkbookSource(reading: workbook, vocabulary: vocabulary), overrides: overrides, whatIfs: whatIfs)
    } catch {
      return CaseReading(refused: [
        CaseFinding(.error, .file(.workbook(error)), file: workbookName(workbook))
      ])
    }
  }

  /// Reads and checks a case in an archive; that it cannot be read is a finding.
  public static func read(
    archive: URL, overrides: [PolicyOverride] = [], whatIfs: [WhatIf] = []
  ) -> CaseReading {
    do {
      return read(try ArchiveSource(reading: archive), overrides: overrides, whatIfs: whatIfs)
    } catch {
      return CaseReading(refused: [CaseFinding(.error, .file(.archive(error)), file: workbookName(archive))])
    }
  }

  private static func workbookName(_ file: URL) -> String { ControlCharacters.shown(inLabel: file.lastPathComponent) }

  /// Reads and checks a case.
  ///
  /// Problems of the input are findings. Rows with errors make no entities; rows that name them are not reported as
  /// well. Each part of the source is asked for once.
  ///
  /// - Parameters:
  ///   - source: What holds the tables and the policy.
  ///   - overrides: Values that take precedence over the policy and the what-ifs.
  ///   - whatIfs: Changes of tables and policy, applied in order before anything is checked. A change that finds
  ///     nothing to change is an error.
  public static func read(
    _ source: some CaseSource, overrides: [PolicyOverride] = [], whatIfs: [WhatIf] = []
  ) -> CaseReading {
    let snapshot = CaseSnapshot(of: source)
    let plain = readPlain(snapshot, overrides: overrides, whatIfs: whatIfs)
    let blame = ChangeBlame(whatIfs: whatIfs, traces: plain.traces) { number in
      readPlain(snapshot, overrides: overrides, whatIfs: Array(whatIfs.prefix(number))).reading.findings
    }
    var reading = plain.reading
    reading.findings = blame.explained(reading.findings)
    guard let names = source.workbook else { return reading }
    reading.workbook = names
    reading.staffingCase?.workbook = names
    for (table, row) in names.rowsWithoutHeader {
      reading.add(CaseFinding(.warning, .layout(.noHeadings(table)), file: table.fileName, line: row))
    }
    for (table, rows) in names.repeatedHeaders {
      for row in rows {
        reading.add(CaseFinding(.error, .layout(.repeatedHeader), file: table.fileName, line: row))
      }
    }
    reading.findings = reading.findings.map { $0.cited(in: names, strangers: snapshot.strangers) }
    return reading
  }

  /// Reads and checks, without saying which what-if a problem comes from.
  private static func readPlain(
    _ snapshot: CaseSnapshot, overrides: [PolicyOverride], whatIfs: [WhatIf]
  ) -> (reading: CaseReading, traces: [String: [Int: ChangeTrace]]) {
    let log = FindingLog()
    var changes = CaseChanges(source: CaseInput(snapshot, log: log), log: log)
    changes.apply(whatIfs)
    let bytes = changes.source.policyBytes()
    let (policy, touched) = PolicyReader.read(
      bytes: bytes, isFilePresent: changes.source.hasPolicy, changes: changes.policy.map(\.change),
      overrides: overrides, log: log)
    changes.note(touched)
    let assembly = CaseAssembly(source: changes.source, policy: policy, log: log)
    assembly.readTables()
    var reading = CaseReading(
      staffingCase: log.hasErrors ? nil : assembly.staffingCase(), findings: log.sorted(), tally: log.tally,
      dataQuality: assembly.dataQuality(), files: assembly.source.files, changes: changes.effects,
      digest: snapshot.digest)
    reading.boundsDigest = snapshot.boundsDigest
    return (reading, changes.source.traces(of: reading.findings))
  }
}

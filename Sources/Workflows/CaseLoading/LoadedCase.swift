import Auditing
public import CaseFormat
public import Reporting
public import StaffingDomain
import Wording
public import Workloads

/// A case that was read and found free of errors, with what ties results to it.
public struct LoadedCase: Sendable {
  /// The case.
  public let staffingCase: StaffingCase
  /// The keys of the policy changed for this run.
  public let overrides: [PolicyOverride]
  /// The what-ifs applied to it, in order.
  public let whatIfs: [WhatIf]
  /// What each change of the what-ifs did, in order.
  public let changes: [ChangeEffect]
  /// The digest of the bytes that were read.
  public let digest: String
  /// What the workbook that holds the case calls its parts; nil for a case of files.
  package let workbook: WorkbookNames?
  /// The digest of its `waves.csv`; nil where it has none.
  public let boundsDigest: String?
  /// What was found while reading; no errors.
  package let findings: [CaseFinding]

  /// Reads a case.
  ///
  /// - Throws: ``CaseRefusal`` where it has errors; the system's error where it cannot be read.
  public init(_ input: RequestedCase) throws {
    let (reading, whatIfs) = try CaseLoading.reading(input)
    try self.init(reading, overrides: input.overrides, whatIfs: whatIfs)
  }

  /// Takes a case that was read with some overrides and what-ifs.
  ///
  /// - Throws: ``CaseRefusal`` where it has errors.
  init(_ reading: CaseReading, overrides: [PolicyOverride], whatIfs: [WhatIf]) throws(CaseRefusal) {
    let errors = reading.findings.filter { $0.severity == .error }
    guard let staffingCase = reading.staffingCase, let digest = reading.digest, errors.isEmpty else {
      throw .errors(errors)
    }
    (self.staffingCase, self.overrides, self.whatIfs) = (staffingCase, overrides, whatIfs)
    (changes, self.digest, findings) = (reading.changes, digest, reading.findings)
    workbook = reading.workbook
    boundsDigest = reading.boundsDigest
  }

  /// What results are tied to.
  public var origin: CaseOrigin {
    CaseOrigin(inputDigest: digest, overrides: overrides, whatIfs: whatIfs.map(\.applied))
  }

  /// Computes what every cell needs.
  ///
  /// - Throws: ``CaseRefusal`` where a cell's workload cannot be right.
  public func needs() throws(CaseRefusal) -> StaffingNeeds {
    let needs = StaffingNeeds(staffingCase)
    guard needs.implausibleCells.isEmpty else {
      throw .excessiveWorkload(.inCase, needs.implausibleCells, of: staffingCase)
    }
    return needs
  }
}

/// Reads cases.
enum CaseLoading {
  /// Reads what-ifs, then the case with their changes.
  ///
  /// - Returns: The reading, whose findings are those of the what-ifs alone where one of them has errors.
  /// - Throws: The system's error where the case is there but cannot be read.
  static func reading(_ input: RequestedCase) throws -> (reading: CaseReading, whatIfs: [WhatIf]) {
    let files = input.whatIfs.map { $0.reading() }
    let whatIfs = files.compactMap(\.whatIf)
    guard whatIfs.count == files.count else {
      return (CaseReading(refused: files.flatMap(\.findings)), whatIfs)
    }
    return (try input.reading(with: whatIfs), whatIfs)
  }
}

public import StaffingDomain

/// The number of a case, which is never given again.
public struct CaseNumber: RawRepresentable, Sendable, Hashable, Codable, Comparable {
  /// The number, from 1.
  public let rawValue: Int64

  /// Takes a number.
  public init(rawValue: Int64) { self.rawValue = rawValue }

  /// Orders by number.
  public static func < (left: CaseNumber, right: CaseNumber) -> Bool { left.rawValue < right.rawValue }
}

/// A case of the workplace: a name and a list of versions, the last of which is worked with.
public struct WorkplaceCase: Sendable, Hashable {
  /// The number.
  public let number: CaseNumber
  /// The name.
  public let name: String
  /// How often the case was changed, from 1: who changes it has to have seen the last change.
  public let version: Int
  /// When it was begun.
  public let added: Timestamp
  /// The newest version.
  public let latest: CaseVersion

  /// Takes a case from the store.
  public init(number: CaseNumber, name: String, version: Int, added: Timestamp, latest: CaseVersion) {
    (self.number, self.name, self.version, self.added, self.latest) = (number, name, version, added, latest)
  }
}

/// The form of a file that a case comes in.
public enum CaseForm: String, Sendable, Hashable, CaseIterable, Codable {
  /// A workbook with a sheet for each table.
  case workbook
  /// An archive (zip) of CSV tables and the policy.
  case archive

  /// The ending of the names of such files.
  public var ending: String {
    switch self {
    case .workbook: "xlsx"
    case .archive: "zip"
    }
  }
}

/// A version of a case: a file as it was sent, or one with corrections on top; it never changes.
public struct CaseVersion: Sendable, Hashable {
  /// The number within its case, from 1.
  public let number: Int
  /// The digest of the file and its corrections, in 64 hexadecimal digits.
  public let digest: String
  /// The file.
  public let file: CaseFile
  /// The version that was corrected; nil for one that was sent.
  public let base: Int?
  /// How many corrections lie on top of the file.
  public let corrections: Int
  /// When it was made.
  public let added: Timestamp
  /// The name of who made it.
  public let addedBy: String
  /// What was found in it.
  public let tally: FindingCounts

  /// Takes a version from the store.
  public init(
    number: Int, digest: String, file: CaseFile, base: Int?, corrections: Int, added: Timestamp, addedBy: String,
    tally: FindingCounts
  ) {
    (self.number, self.digest, self.file, self.base) = (number, digest, file, base)
    (self.corrections, self.added, self.addedBy, self.tally) = (corrections, added, addedBy, tally)
  }

  /// Whether it can be planned with.
  public var isClean: Bool { tally.errors == 0 }
}

/// A file that a version stands on.
public struct CaseFile: Sendable, Hashable {
  /// Its digest, in 64 hexadecimal digits.
  public let digest: String
  /// Its name as it was sent, without folders.
  public let name: String
  /// Its form.
  public let form: CaseForm
  /// Its bytes.
  public let bytes: Int

  /// Describes a file.
  public init(digest: String, name: String, form: CaseForm, bytes: Int) {
    (self.digest, self.name, self.form, self.bytes) = (digest, name, form, bytes)
  }
}

/// How many findings a version has.
public struct FindingCounts: Sendable, Hashable, Codable {
  /// Errors.
  public let errors: Int
  /// Warnings.
  public let warnings: Int
  /// Notes.
  public let notes: Int

  /// Takes the counts.
  public init(errors: Int, warnings: Int, notes: Int) {
    (self.errors, self.warnings, self.notes) = (errors, warnings, notes)
  }

  /// Those of a severity.
  public subscript(severity: FindingSeverity) -> Int {
    switch severity {
    case .error: errors
    case .warning: warnings
    case .note: notes
    }
  }
}

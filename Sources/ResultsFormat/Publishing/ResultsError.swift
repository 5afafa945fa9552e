import StaffingDomain

/// Why a results folder cannot be written or read; nothing was touched.
public struct ResultsError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What went wrong, stable for programs and tests.
  public enum Code: String, Sendable, Hashable {
    /// The destination is something else than a folder.
    case notAFolder = "not-a-folder"
    /// The destination of a file is something else than an ordinary file.
    case notAFile = "not-a-file"
    /// The destination exists, and nobody asked for it to be replaced.
    case exists
    /// The destination is a folder with files that are not Cadre results.
    case foreignFiles = "foreign-files"
    /// The destination is the case folder, inside it, or above it.
    case caseFolder = "case-folder"
    /// The folder that is to hold the destination is missing.
    case missingParent = "missing-parent"
    /// The folder that is to hold the destination cannot be written.
    case notWritable = "not-writable"
    /// A number of the results is not finite.
    case notFinite = "not-finite"
    /// The operating system refused to write, flush or rename.
    case writeFailed = "write-failed"
    /// There is no results folder to read.
    case missingFolder = "missing-folder"
  }

  /// What went wrong.
  public let code: Code
  /// One line: what is wrong and how to mend it.
  public let message: String

  /// Creates an error.
  public init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }

  /// The one-line message.
  public var description: String { message }
}

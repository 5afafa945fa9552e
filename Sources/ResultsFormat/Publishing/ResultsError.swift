/// Why results cannot be written or read; nothing was touched.
public enum ResultsError: Error, Sendable, Hashable {
  /// The folder that is to hold the destination does not exist.
  case missingParent(path: String)
  /// The folder that is to hold the destination cannot be written.
  case parentNotWritable(path: String)
  /// The destination is the case folder, inside it, or above it.
  case caseFolder(path: String)
  /// The destination of tables lies in a folder of results, which is to hold them alone.
  case insideResults(path: String)
  /// The destination exists and is not a folder.
  case destinationIsNoFolder(path: String)
  /// The destination is a folder that cannot be read.
  case destinationUnreadable(path: String)
  /// The destination of a file exists and is no ordinary file.
  case notAFile(path: String)
  /// The destination exists, and nobody asked for it to be replaced.
  case exists(path: String)
  /// The destination holds something that is no file of the command.
  case foreignFile(path: String, name: String)
  /// The destination holds files, but no summary that can be read.
  case noSummary(path: String)
  /// The destination holds something that is not of a comparison.
  case notOfComparison(path: String, name: String)
  /// The destination holds something, but not a table that every comparison has.
  case noComparison(path: String, missing: String)
  /// The destination holds tables of the names of a comparison's that are none.
  case notComparison(path: String)
  /// A number of the summary is not finite.
  case summaryNotFinite
  /// A number of a table is not finite; rows count from 1.
  case notFinite(ResultFile, row: Int, column: String)
  /// The system refused a step of writing, for a reason of `errno`.
  case system(SystemStep, path: String, reason: Int32)
  /// There is no results folder to read.
  case missingFolder(path: String, ResultFile.Folder = .plan)
  /// What is to be read as a results folder is none.
  case notAFolder(path: String)

  /// A step of writing that the system may refuse.
  public enum SystemStep: Sendable, Hashable {
    /// Making a file or a folder.
    case create
    /// Writing a file.
    case write
    /// Making sure that a file has reached the disk.
    case flush
    /// Giving a file its name.
    case rename
    /// Putting results in their place.
    case publish
  }

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
    /// The destination of tables is inside a folder of results.
    case insideResults = "inside-results"
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

  /// What went wrong, in one word.
  public var code: Code {
    switch self {
    case .missingParent: .missingParent
    case .parentNotWritable, .destinationUnreadable: .notWritable
    case .caseFolder: .caseFolder
    case .insideResults: .insideResults
    case .destinationIsNoFolder, .notAFolder: .notAFolder
    case .notAFile: .notAFile
    case .exists: .exists
    case .foreignFile, .noSummary, .notOfComparison, .noComparison, .notComparison: .foreignFiles
    case .summaryNotFinite, .notFinite: .notFinite
    case .system: .writeFailed
    case .missingFolder: .missingFolder
    }
  }
}

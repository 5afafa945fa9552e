public import Spreadsheets
package import StaffingDomain

/// What is wrong with a file, or the folder, as a whole.
public enum CaseFileFact: Sendable, Hashable {
  /// There is no case folder of the name.
  case noFolder
  /// A file has the name of the case folder.
  case notAFolder
  /// There is no workbook of the name.
  case noWorkbook
  /// The workbook of the case cannot be read.
  case workbook(WorkbookProblem)
  /// The archive of the case cannot be read.
  case archive(ArchiveProblem)
  /// A table that the case needs is not there.
  ///
  /// - Parameters:
  ///   - file: The name of its file.
  ///   - namedIn: The file whose rows name rows of the table; nil where every case needs it.
  ///   - columns: The columns that the file has to have.
  case missingTable(file: String, namedIn: String?, columns: [String])
  /// The case has no `policy.yml`.
  case missingPolicy
  /// There is no what-if file at a path.
  case missingWhatIf(path: String)
  /// The file cannot be opened or read.
  case unreadable
  /// The case format has no such file.
  case unknownFile(nearest: String?)
  /// The file is read as one whose name differs in capitals alone.
  case spelled(as: String)
  /// The source holds several files whose names differ in capitals alone.
  case severalFiles([String])

  /// The stable code of the fact.
  var code: FindingCode {
    switch self {
    case .noFolder, .notAFolder: .missingFolder
    case .missingTable, .missingPolicy, .missingWhatIf, .noWorkbook: .missingFile
    case .unreadable, .workbook, .archive: .unreadableFile
    case .unknownFile: .unknownFile
    case .spelled: .fileSpelling
    case .severalFiles: .duplicateFile
    }
  }
}

/// What is wrong with a YAML file before its keys are looked at.
public struct YAMLFact: Sendable, Hashable {
  /// What the file should be.
  public let file: File
  /// What is wrong.
  public let problem: Problem

  /// What a YAML file should be.
  public enum File: Sendable, Hashable {
    /// `policy.yml`.
    case policy
    /// A what-if.
    case whatIf
    /// The mapping of an import.
    case mapping
    /// The description of an office.
    case office
  }

  /// What is wrong with a YAML file.
  public enum Problem: Sendable, Hashable {
    /// It is longer than a number of bytes.
    case tooLong(bytes: Int)
    /// It is no UTF-8 text.
    case notUTF8
    /// It holds nothing.
    case empty
    /// It holds anchors or aliases, which could stand for a billion values.
    case anchors
    /// Its lists and keys lie deeper within each other than a number of levels.
    case tooDeep(levels: Int)
    /// It holds a character that no text may hold.
    case strangeCharacter(StrangeCharacter)
    /// It is no YAML; the library's own words where it has any.
    case notYAML(detail: String?)
    /// A key of a mapping stands twice.
    case keyTwice(String)
  }

  package init(_ file: File, _ problem: Problem) { (self.file, self.problem) = (file, problem) }

  /// The stable code of the fact.
  package var code: FindingCode {
    switch problem {
    case .notUTF8: .notUTF8
    case .keyTwice: .duplicateKey
    case .strangeCharacter: .strangeCharacter
    case .tooLong, .empty, .anchors, .tooDeep, .notYAML: invalid
    }
  }

  private var invalid: FindingCode {
    switch file {
    case .policy: .invalidPolicy
    case .whatIf: .invalidWhatIf
    case .mapping: .invalidMapping
    case .office: .invalidOffice
    }
  }
}

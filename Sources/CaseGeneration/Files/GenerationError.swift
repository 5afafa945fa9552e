public import CaseFormat

/// Why a case cannot be made up or written.
public enum GenerationError: Error, Sendable, Hashable {
  /// A folder cannot take the case.
  case folder(String, FolderProblem)
  /// A list of real communes cannot be used.
  case communeList(file: String, CommuneListProblem)

  /// The kinds of trouble; commands match these.
  public enum Code: String, Sendable, CaseIterable {
    /// The folder holds something already.
    case folderInUse = "folder-in-use"
    /// The folder cannot be made, listed or written.
    case notWritable = "not-writable"
    /// The list of real communes cannot be read or used.
    case communeList = "commune-list"
  }

  /// The kind of trouble.
  public var code: Code {
    switch self {
    case .folder(_, .isFile), .folder(_, .notEmpty), .folder(_, .holdsOther): .folderInUse
    case .folder: .notWritable
    case .communeList: .communeList
    }
  }
}

/// Why a folder cannot take a made-up case.
public enum FolderProblem: Sendable, Hashable {
  /// It is a file.
  case isFile
  /// It holds something, and nobody asked for it to be replaced.
  case notEmpty
  /// It holds a file that is not one of a case.
  case holdsOther(String)
  /// The system does not list it.
  case notListable
  /// The system does not write it, for a reason in its words.
  case notWritable(reason: String)
  /// The file system cannot exchange it for the new one in one step.
  case notReplaceable
  /// The system does not put the new one in its place, for a reason in its words.
  case notPlaced(reason: String)
}

/// Why a list of real communes cannot be used.
public enum CommuneListProblem: Sendable, Hashable {
  /// It cannot be opened.
  case notReadable
  /// It has no communes of a province; those that it has.
  case unknownProvince(String, known: [String])
  /// It gives fewer than two communes.
  case tooFewCommunes
  /// Rows are wrong: the first problem, and how many more there are.
  case rows(CommuneListFinding, others: Int)
}

/// What is wrong with a row or the header of a list of real communes.
public enum CommuneListFinding: Sendable, Hashable {
  /// The file breaks a rule of CSV.
  case csv(CaseFinding)
  /// A column is not in the header.
  case missingColumn(String)
  /// A cell is wrong: its line, its position in the line, and how.
  case cell(line: Int, column: Int, Slip)

  /// What is wrong with a cell.
  public enum Slip: Sendable, Hashable {
    /// The code is empty.
    case noCode
    /// A line has the code already.
    case codeTwice(String, line: Int)
    /// A word is no type of commune.
    case unknownType(String)
    /// A text is no number of the range of its column.
    case notANumber(String, in: ClosedRange<Double>, column: String)
  }
}

/// How bad a finding is.
public enum FindingSeverity: String, CaseIterable, Sendable, Hashable, Codable {
  /// The input cannot be used until it is mended.
  case error
  /// The input can be used, but is probably not what the planner means.
  case warning
  /// Something to know.
  case note
}

/// What findings of one format say, as values: what is wrong, and what would mend it.
///
/// The words are a language's; equal facts are equally worded.
public protocol FindingFact: Sendable, Hashable {
  /// The stable code of the fact, for tests, filters and the documentation.
  var code: FindingCode { get }
}

/// One problem of the input: where it is and what is wrong.
///
/// Findings are data, not exceptions: reading goes on after one, so that all problems are reported at once.
public struct Finding<Fact: FindingFact>: Sendable, Hashable {
  /// Error, warning or note.
  public let severity: FindingSeverity
  /// What is wrong.
  public let fact: Fact
  /// The file, relative to its folder; `--set` for a value given on the command line.
  public let file: String
  /// The line, from 1, where one line can be named.
  public let line: Int?
  /// The position of the first character in its line, from 1, where one can be named.
  public private(set) var column: Int?
  /// The sheet of a workbook that holds the file's table, whose cells lines and columns then number; nil for a file.
  public private(set) var sheet: String?

  /// Creates a finding.
  public init(
    _ severity: FindingSeverity, _ fact: Fact, file: String, line: Int? = nil, column: Int? = nil
  ) {
    self.severity = severity
    self.fact = fact
    self.file = file
    self.line = line
    self.column = line == nil ? nil : column
  }

  /// The stable code of what is wrong.
  public var code: FindingCode { fact.code }

  /// The head of data quality that the finding counts under; nil where it is not about data.
  public var head: QualityHead? { code.head }

  /// The same finding, of a table that a sheet of a workbook holds.
  ///
  /// - Parameter column: The column of the sheet, where the finding has that of something else.
  public func cited(in sheet: String, column: Int? = nil) -> Finding {
    var finding = self
    finding.sheet = sheet
    if let column, finding.line != nil { finding.column = column }
    return finding
  }

  /// The cell of the sheet, for example `D17`, or the row where no column is known; nil without a sheet or a line.
  public var cell: String? {
    guard sheet != nil, let line else { return nil }
    return column.map { SheetReference.letters(of: $0) + "\(line)" } ?? "\(line):\(line)"
  }

  /// The place of the finding: `officers.csv:17:4`, or less where line or column are unknown; of a sheet `Officers!D17`.
  public var place: String {
    if let sheet { return cell.map { "\(SheetReference.quoted(sheet))!\($0)" } ?? SheetReference.quoted(sheet) }
    guard let line else { return file }
    guard let column else { return "\(file):\(line)" }
    return "\(file):\(line):\(column)"
  }
}

extension Finding: Comparable {
  /// Orders by file, line, column, code, severity and the parts of the fact; findings about a whole file come first in
  /// it.
  public static func < (left: Finding, right: Finding) -> Bool {
    if left.file != right.file { return left.file.utf8.lexicographicallyPrecedes(right.file.utf8) }
    let places = ((left.line ?? 0, left.column ?? 0), (right.line ?? 0, right.column ?? 0))
    if places.0 != places.1 { return places.0 < places.1 }
    if left.code != right.code { return left.code.rawValue < right.code.rawValue }
    if left.severity != right.severity { return left.severity.rawValue < right.severity.rawValue }
    return FactPart.parts(of: left.fact).lexicographicallyPrecedes(FactPart.parts(of: right.fact))
  }
}

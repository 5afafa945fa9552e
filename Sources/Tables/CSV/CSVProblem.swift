/// What is wrong with the form of a CSV file, and where; what it says about the content is for those who know it.
public struct CSVProblem: Sendable, Hashable {
  /// What is wrong, with the numbers and names that tell it.
  public enum Kind: Sendable, Hashable {
    /// The file has nothing in its first line.
    case noHeader
    /// The file is UTF-16.
    case utf16
    /// The file is UTF-32.
    case utf32
    /// The file was read in another encoding than its own and saved again: what is left of its byte-order mark shows it.
    case misread
    /// The file is a workbook of a spreadsheet program.
    case workbook
    /// The file is a web page, or other XML.
    case markup
    /// The lines of the file end with a carriage return alone.
    case carriageReturnsOnly
    /// Some lines of the file end with a carriage return alone, its first one among them.
    case carriageReturnsToo
    /// The cells are separated by a character that is none of the separators.
    case foreignSeparator(String)
    /// The file begins with several byte-order marks.
    case repeatedMarks(Int)
    /// A cell is not UTF-8 text.
    case notUTF8
    /// A cell holds a NUL byte.
    case nulByte
    /// A quote is never closed.
    case unterminatedQuote
    /// Text follows the closing quote of a cell.
    case textAfterQuote
    /// A quote stands inside a cell that does not begin with one.
    case bareQuote
    /// A carriage return ends no line.
    case strayCarriageReturn
    /// The header names a column twice.
    case duplicateColumn(String)
    /// A row has more or fewer cells than the header.
    case wrongCellCount(cells: Int, columns: Int)
    /// A row does not end within a number of bytes.
    case rowTooLong(bytes: Int)
    /// A line between rows is blank.
    case blankLine
    /// All cells of a row between others are empty.
    case emptyRow
    /// All cells of the last rows are empty; so many rows.
    case emptyRowsAtEnd(Int)
    /// The system does not let the file be read on.
    case unreadable
    /// More problems of one kind than a reader keeps; one of them stands for their kind.
    indirect case unlisted(count: Int, of: Kind)
  }

  /// What is wrong.
  public let kind: Kind
  /// The line, from 1; nil for the file as a whole.
  public let line: Int?
  /// The position of the first character in its line, from 1, where one can be named.
  public let column: Int?

  /// Creates a problem.
  public init(_ kind: Kind, line: Int? = nil, column: Int? = nil) {
    (self.kind, self.line, self.column) = (kind, line, line == nil ? nil : column)
  }
}

extension CSVProblem.Kind {
  /// A stable name of the kind, without its numbers.
  public var name: String {
    switch self {
    case .noHeader: "no-header"
    case .utf16: "utf-16"
    case .utf32: "utf-32"
    case .markup: "markup"
    case .carriageReturnsToo: "carriage-returns-too"
    case .misread: "misread"
    case .workbook: "workbook"
    case .carriageReturnsOnly: "carriage-returns-only"
    case .foreignSeparator: "foreign-separator"
    case .repeatedMarks: "repeated-marks"
    case .notUTF8: "not-utf-8"
    case .nulByte: "nul-byte"
    case .unterminatedQuote: "unterminated-quote"
    case .textAfterQuote: "text-after-quote"
    case .bareQuote: "bare-quote"
    case .strayCarriageReturn: "stray-carriage-return"
    case .duplicateColumn: "duplicate-column"
    case .wrongCellCount: "wrong-cell-count"
    case .rowTooLong: "row-too-long"
    case .blankLine: "blank-line"
    case .emptyRow: "empty-row"
    case .emptyRowsAtEnd: "empty-rows-at-end"
    case .unreadable: "unreadable"
    case .unlisted: "unlisted"
    }
  }
}

extension CSVProblem: CustomStringConvertible {
  /// Place and kind, for logs and tests: `2:3 unterminated-quote`.
  public var description: String {
    let place = [line, column].compactMap { $0.map(String.init) }.joined(separator: ":")
    return place.isEmpty ? kind.name : "\(place) \(kind.name)"
  }
}

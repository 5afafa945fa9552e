/// Builds the bytes of one CSV file: UTF-8, commas, RFC 4180 quotes, a line feed after every row.
///
/// A cell that a spreadsheet would run as a formula (`=`, `+`, `-`, `@`, their forms of full width, tab or carriage return
/// first) gets a leading apostrophe, plain decimal numbers excepted: a name in a plan must never become a command on a
/// planner's machine. So that ``unguarded(_:)`` gives back every text, one that begins with apostrophes before such a
/// character gets one more.
public struct CSVWriter: Sendable {
  /// The file so far, header included.
  public private(set) var bytes: [UInt8] = []
  private let columnCount: Int

  /// Starts a file with its header row.
  public init(header: [String]) {
    columnCount = header.count
    append(header)
  }

  /// Adds a row; missing cells at its end are written empty, cells beyond the header are left out.
  public mutating func append(_ cells: [String]) {
    for column in 0..<columnCount {
      if column > 0 { bytes.append(UInt8(ascii: ",")) }
      if column < cells.count { append(cell: cells[column]) }
    }
    bytes.append(UInt8(ascii: "\n"))
  }

  private mutating func append(cell: String) {
    let text = CSVWriter.guarded(cell)
    let needsQuotes = text.utf8.contains { byte in
      byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\n")
        || byte == UInt8(ascii: "\r")
    }
    guard needsQuotes || text.first == " " || text.last == " " else {
      bytes.append(contentsOf: text.utf8)
      return
    }
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// The text of a cell before ``CSVWriter`` put its apostrophe in front.
  package static func unguarded(_ cell: String) -> String {
    cell.utf8.first == UInt8(ascii: "'") && looksLikeFormula(cell) ? String(cell.utf8.dropFirst()) ?? cell : cell
  }

  private static func guarded(_ cell: String) -> String {
    looksLikeFormula(cell) && !DecimalText.isPlainDecimal(cell) ? "'" + cell : cell
  }

  /// Whether the first character that is no apostrophe starts a formula.
  private static func looksLikeFormula(_ cell: String) -> Bool {
    guard let first = cell.unicodeScalars.first(where: { $0 != "'" }) else { return false }
    return formulaStarts.contains(first)
  }

  /// Spreadsheets set for East Asia take characters of full width for the ASCII ones.
  private static let formulaStarts: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "\t", "\r", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
  ]
}

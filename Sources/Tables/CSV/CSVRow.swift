/// One row of a CSV file: its cells, with the line and column of each.
///
/// A row shares the reader's buffer. Let go of it before asking for the next one, or the reader has to copy.
public struct CSVRow {
  /// The line on which the row starts, from 1.
  public let line: Int
  /// Whether the row kept every rule of the format.
  ///
  /// Cells of a row that did not are those that could be told apart.
  public let isWellFormed: Bool
  /// The bytes that cells are ranges of.
  package let buffer: [UInt8]
  /// The cells, in the order of the row.
  package let cells: [CSVCell]

  /// Creates a row over a buffer.
  package init(line: Int, isWellFormed: Bool, buffer: [UInt8], cells: [CSVCell]) {
    (self.line, self.isWellFormed, self.buffer, self.cells) = (line, isWellFormed, buffer, cells)
  }

  /// The number of cells.
  public var count: Int { cells.count }

  /// Whether every cell is empty, or holds nothing but spaces and tabs.
  public var isBlank: Bool {
    cells.allSatisfy { cell in buffer[cell.start..<cell.end].allSatisfy { $0 == 0x20 || $0 == 0x09 } }
  }

  /// The text of a cell without its quotes, with doubled quotes undone; empty beyond the last cell.
  ///
  /// Bytes that are not UTF-8 become U+FFFD; such a row is not well formed.
  public subscript(column: Int) -> String {
    guard cells.indices.contains(column) else { return "" }
    return withBytes(of: column) { String(decoding: $0, as: UTF8.self) }
  }

  /// Whether a cell is empty; an empty quoted cell is empty too.
  public func isEmpty(_ column: Int) -> Bool {
    guard cells.indices.contains(column) else { return true }
    return cells[column].start == cells[column].end
  }

  /// Hands over the bytes of a cell without its quotes, with doubled quotes undone.
  public func withBytes<Result>(of column: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    guard cells.indices.contains(column) else { return body(UnsafeBufferPointer(start: nil, count: 0)) }
    let cell = cells[column]
    guard cell.hasDoubledQuotes else {
      return buffer.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[cell.start..<cell.end])) }
    }
    var unescaped: [UInt8] = []
    unescaped.reserveCapacity(cell.end - cell.start)
    var isSecond = false
    for byte in buffer[cell.start..<cell.end] {
      isSecond = byte == UInt8(ascii: "\"") && !isSecond
      if !isSecond || byte != UInt8(ascii: "\"") { unescaped.append(byte) }
    }
    return unescaped.withUnsafeBufferPointer(body)
  }

  /// The line of a cell's first character, from 1; the row's line beyond the last cell.
  public func line(of column: Int) -> Int { cells.indices.contains(column) ? cells[column].line : line }

  /// The position of a cell's first character (a quote counts) in its line, from 1, in characters as a reader sees.
  public func column(of column: Int) -> Int? {
    guard cells.indices.contains(column) else { return nil }
    return cells[column].characterPosition(in: buffer)
  }
}

/// Where one cell lies in the reader's buffer.
package struct CSVCell {
  /// The first byte of the content, after an opening quote.
  package var start: Int
  /// One past the last byte of the content, before a closing quote.
  package var end: Int
  /// Whether the cell opened with a quote.
  package var isQuoted: Bool
  /// Whether the content holds doubled quotes.
  package var hasDoubledQuotes = false
  /// The line of the first character, from 1.
  package var line: Int
  /// The offset of the first byte of that line.
  package var lineStart: Int
  /// Where the cell stands in its line.
  package var origin = Origin.start

  /// Creates a cell whose content is where it stands.
  package init(
    start: Int, end: Int, isQuoted: Bool, hasDoubledQuotes: Bool = false, line: Int, lineStart: Int
  ) {
    (self.start, self.end, self.isQuoted, self.hasDoubledQuotes) = (start, end, isQuoted, hasDoubledQuotes)
    (self.line, self.lineStart) = (line, lineStart)
  }

  /// Where a cell stands in its line.
  package enum Origin {
    /// Where its content is.
    case start
    /// At an offset: its content was changed and lies elsewhere.
    case offset(Int)
    /// In a column of a sheet, from 1.
    case sheetColumn(Int)
    /// Nowhere: no file holds the cell.
    case none
  }

  /// The position of the cell's first character in its line, from 1; nil where no file holds the cell.
  package func characterPosition(in buffer: [UInt8]) -> Int? {
    let offset: Int
    switch origin {
    case .start: offset = isQuoted ? start - 1 : start
    case .offset(let place): offset = place
    case .sheetColumn(let column): return column
    case .none: return nil
    }
    return CSVCell.characterPosition(of: offset, lineStart: lineStart, in: buffer)
  }

  /// The same cell in a buffer whose offsets differ by a number.
  package func moved(by distance: Int) -> CSVCell {
    var cell = self
    if case .offset(let place) = origin { cell.origin = .offset(place + distance) }
    cell.start += distance
    cell.end += distance
    cell.lineStart += distance
    return cell
  }

  /// The position in its line of the character that starts at an offset, from 1.
  package static func characterPosition(of offset: Int, lineStart: Int, in buffer: [UInt8]) -> Int {
    String(decoding: buffer[lineStart..<max(lineStart, offset)], as: UTF8.self).count + 1
  }
}

public import Foundation

/// Reads a CSV file row by row, strictly by RFC 4180, with the line and column of every cell.
///
/// - UTF-8, an optional byte-order mark, LF or CRLF; the separator (`,` `;` tab) is recognised from the header, or named by
///   a line such as `sep=;` above it.
/// - What is something else than CSV in UTF-8 as a whole is one ``CSVProblem`` and nothing more.
/// - A malformed row becomes a ``CSVProblem`` and reading goes on with the next row.
/// - The file is read in pieces of 1 MiB into one buffer, so memory does not grow with the file.
///
/// The header is read by the initializer. Not safe for use from two threads at once.
public struct CSVReader {
  /// The name of the file, for those who report its problems.
  public let fileName: String
  /// The cells of the header, without surrounding spaces.
  public private(set) var header: [String] = []
  /// The header with the positions of its cells; nil where the file has none.
  public private(set) var headerRow: CSVRow?
  /// The separator of cells.
  public private(set) var separator = UInt8(ascii: ",")
  /// The problems of the format found so far, in the order of the file.
  public private(set) var problems: [CSVProblem] = []
  /// The number of rows below the header that were malformed, so far.
  public private(set) var malformedRowCount = 0

  private var source: CSVByteSource
  private var buffer: [UInt8] = []
  private var offset = 0
  private var line = 1
  private var cells: [CSVCell] = []
  private var blanks = BlankRows()
  private var counts: [String: (count: Int, kind: CSVProblem.Kind)] = [:]

  /// The line after those that were read, from 1.
  package var nextLine: Int { line }

  /// The most problems of one kind that a reader keeps; the rest become one that counts them.
  public static let mostProblems = 10_000

  /// A row that does not end within this many bytes is given up.
  static let longestRow = 4 << 20

  /// Reads a file.
  ///
  /// - Throws: The system's error where the file cannot be opened. An error while reading becomes a problem.
  public init(contentsOf url: URL, fileName: String) throws {
    self.init(source: .file(try FileHandle(forReadingFrom: url)), fileName: fileName)
  }

  /// Reads bytes in memory.
  public init(bytes: [UInt8], fileName: String) {
    self.init(source: .memory(bytes), fileName: fileName)
  }

  /// Reads the bytes of a file that was read before, as if from the file: a row may be as long as there.
  ///
  /// - Parameter breaksOff: Whether reading the file failed after these bytes; that becomes a finding.
  package init(pieces bytes: [UInt8], breaksOff: Bool = false, fileName: String) {
    self.init(source: .pieces(bytes[...], breaksOff: breaksOff), fileName: fileName)
  }

  private init(source: CSVByteSource, fileName: String) {
    self.source = source
    self.fileName = fileName
    readHeader()
  }

  /// The next well-formed row; nil at the end of the file.
  ///
  /// Blank lines and malformed rows are passed over.
  public mutating func nextRow() -> CSVRow? {
    while let row = nextRowOrFragment() {
      if row.isWellFormed { return row }
    }
    return nil
  }

  /// The next row, malformed ones included with the cells that could be told apart; nil at the end of the file.
  public mutating func nextRowOrFragment() -> CSVRow? {
    guard headerRow != nil else { return nil }
    while let row = scanRow() {
      if row.isWellFormed, row.isBlank {
        blanks.add(row)
        continue
      }
      reportBlanks()
      return checkedForCellCount(row)
    }
    if let line = blanks.firstRow { add(.emptyRowsAtEnd(blanks.rows), line: line) }
    blanks = BlankRows()
    reportUnlisted()
    return nil
  }

  /// Blank lines at the end of a file are nobody's mistake; those before a row are reported with it.
  private mutating func reportBlanks() {
    guard !blanks.isEmpty else { return }
    for (line, kind) in blanks.listed { add(kind, line: line) }
    counts[CSVProblem.Kind.blankLine.name]?.count += blanks.unlistedLines
    counts[CSVProblem.Kind.emptyRow.name]?.count += blanks.unlistedRows
    blanks = BlankRows()
  }

  /// Keeps a problem, unless there are more than enough of its kind: a large file may be malformed in every row.
  private mutating func add(_ kind: CSVProblem.Kind, line: Int? = nil, column: Int? = nil) {
    let count = (counts[kind.name]?.count ?? 0) + 1
    counts[kind.name] = (count, kind)
    if count <= CSVReader.mostProblems { problems.append(CSVProblem(kind, line: line, column: column)) }
  }

  /// Says at the end of the file how many problems were not kept.
  private mutating func reportUnlisted() {
    for (_, (count, kind)) in counts.sorted(by: { $0.key < $1.key }) where count > CSVReader.mostProblems {
      problems.append(CSVProblem(.unlisted(count: count - CSVReader.mostProblems, of: kind)))
    }
    counts.removeAll()
  }

  private mutating func checkedForCellCount(_ row: CSVRow) -> CSVRow {
    guard row.isWellFormed else {
      malformedRowCount += 1
      return row
    }
    guard row.count != header.count else { return row }
    let surplus = row.count > header.count
    add(
      .wrongCellCount(cells: row.count, columns: header.count),
      line: surplus ? row.line(of: header.count) : row.line, column: surplus ? row.column(of: header.count) : nil)
    malformedRowCount += 1
    return CSVRow(line: row.line, isWellFormed: false, buffer: row.buffer, cells: row.cells)
  }
}

extension CSVReader {
  private mutating func readHeader() {
    fill()
    let marks = CSVFileStart.marks(of: buffer)
    offset = marks * CSVFileStart.mark.count
    if let problem = CSVFileStart.problem(of: buffer[offset...]) { return add(problem, line: 1, column: 1) }
    let choice = CSVSeparator(of: buffer[offset...])
    if let foreign = choice.foreign { return add(.foreignSeparator(foreign), line: 1, column: 1) }
    (separator, offset, line) = (choice.separator, offset + choice.length, line + choice.lines)
    if marks > 1 { add(.repeatedMarks(marks), line: 1, column: 1) }
    let known = problems.count
    guard let row = scanRow(), !row.isBlank else {
      if problems.count == known { add(.noHeader) }
      return
    }
    if row.count == 1, row.isWellFormed, let foreign = CSVSeparator.foreign(in: row[0]) {
      return add(.foreignSeparator(foreign), line: row.line, column: 1)
    }
    headerRow = row
    header = (0..<row.count).map { NormalForm.trimmed(row[$0]) }
    var firstPlace: [String: Int] = [:]
    for (column, name) in header.enumerated() where !name.isEmpty {
      if let first = firstPlace.updateValue(column, forKey: name) {
        firstPlace[name] = first
        add(.duplicateColumn(name), line: row.line(of: column), column: row.column(of: column))
      }
    }
  }
}

extension CSVReader {
  /// The next physical row as it stands; nil at the end of the file.
  private mutating func scanRow() -> CSVRow? {
    while true {
      if offset >= buffer.count {
        guard !source.isExhausted else { return nil }
        fill()
        continue
      }
      let scanner = CSVRowScanner(separator: separator, isFinal: source.isExhausted)
      let (start, startLine) = (offset, line)
      let outcome = buffer.withUnsafeBufferPointer { scanner.scan($0, from: start, line: startLine, into: &cells) }
      switch outcome {
      case .needsMore:
        guard buffer.count - offset < CSVReader.longestRow else { return overlongRow() }
        fill()
      case .row(let next, let nextLine, let problem):
        (offset, line) = (next, nextLine)
        var problem = problem
        let bad = buffer.withUnsafeBufferPointer { CSVTextCheck.problem(in: $0, start..<next, cells) }
        if problem == nil { problem = bad }
        if let problem { report(problem) }
        return CSVRow(line: startLine, isWellFormed: problem == nil, buffer: buffer, cells: cells)
      }
    }
  }

  /// Drops what has been read and appends the next piece.
  private mutating func fill() {
    buffer.removeSubrange(0..<min(offset, buffer.count))
    offset = 0
    do {
      try source.appendPiece(to: &buffer)
    } catch {
      source = .exhausted
      add(.unreadable, line: line)
    }
  }

  private mutating func overlongRow() -> CSVRow {
    add(.rowTooLong(bytes: CSVReader.longestRow), line: line)
    let row = CSVRow(line: line, isWellFormed: false, buffer: [], cells: [])
    while true {
      if let end = buffer[offset...].firstIndex(of: UInt8(ascii: "\n")) {
        offset = end + 1
        break
      }
      offset = buffer.count
      guard !source.isExhausted else { break }
      fill()
    }
    line += 1
    return row
  }

  private mutating func report(_ problem: CSVRowScanner.Problem) {
    let column = CSVCell.characterPosition(of: problem.offset, lineStart: problem.lineStart, in: buffer)
    add(problem.kind, line: problem.line, column: column)
  }
}

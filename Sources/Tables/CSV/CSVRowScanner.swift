/// Finds the cells of one row in a buffer, by the grammar of RFC 4180.
///
/// A malformed row is read as far as its cells can be told apart, so that its key is known and one mistake is reported
/// once.
struct CSVRowScanner {
  /// A quoted cell longer than this counts as one whose closing quote is missing.
  static let longestQuotedCell = 65_536

  let separator: UInt8
  /// Whether the buffer holds the end of the file.
  let isFinal: Bool

  /// What a scan came to.
  enum Outcome {
    /// A row; the next one starts at `next`, which is on `nextLine`.
    case row(next: Int, nextLine: Int, problem: Problem?)
    /// The buffer ends within the row.
    case needsMore
  }

  /// What is wrong with a row, and where.
  struct Problem {
    var kind: CSVProblem.Kind
    var offset: Int
    var line: Int
    var lineStart: Int
  }

  private struct Position {
    var offset: Int
    var line: Int
    var lineStart: Int
  }

  /// Scans the row that starts at an offset; `cells` is emptied and filled.
  func scan(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, line: Int, into cells: inout [CSVCell]
  ) -> Outcome {
    cells.removeAll(keepingCapacity: true)
    var position = Position(offset: start, line: line, lineStart: start)
    var problem: Problem?
    while true {
      switch scanCell(bytes, &position, &problem) {
      case .cell(let cell): cells.append(cell)
      case .needsMore: return .needsMore
      case .lost: return recover(bytes, start, line, problem)
      }
      guard position.offset < bytes.count else {
        return .row(next: bytes.count, nextLine: position.line + 1, problem: problem)
      }
      switch bytes[position.offset] {
      case separator: position.offset += 1
      case lineFeed: return .row(next: position.offset + 1, nextLine: position.line + 1, problem: problem)
      default: return .row(next: position.offset + 2, nextLine: position.line + 1, problem: problem)
      }
    }
  }

  private enum CellScan {
    case cell(CSVCell)
    case needsMore
    /// Where the cell ends, and so the row, cannot be told.
    case lost
  }

  /// Scans one cell and goes to the separator or line end after it.
  private func scanCell(
    _ bytes: UnsafeBufferPointer<UInt8>, _ position: inout Position, _ problem: inout Problem?
  ) -> CellScan {
    let opening = position
    let isQuoted = position.offset < bytes.count && bytes[position.offset] == quote
    var cell = CSVCell(
      start: isQuoted ? position.offset + 1 : position.offset, end: position.offset, isQuoted: isQuoted,
      line: position.line, lineStart: position.lineStart)
    if isQuoted {
      switch skipQuoted(bytes, &position, &cell) {
      case .closed: break
      case .needsMore: return .needsMore
      case .unterminated:
        problem = fault(.unterminatedQuote, opening)
        return .lost
      }
      if position.offset < bytes.count, !isCellEnd(bytes, position.offset) {
        if problem == nil { problem = fault(.textAfterQuote, position) }
        if position.line > opening.line { return .lost }
        skipPlain(bytes, &position, &problem, allowsQuotes: true)
      }
    } else {
      skipPlain(bytes, &position, &problem, allowsQuotes: false)
      cell.end = position.offset
    }
    return position.offset < bytes.count || isFinal ? .cell(cell) : .needsMore
  }

  private enum QuotedEnd { case closed, needsMore, unterminated }

  /// Goes to the byte after the closing quote.
  private func skipQuoted(
    _ bytes: UnsafeBufferPointer<UInt8>, _ position: inout Position, _ cell: inout CSVCell
  ) -> QuotedEnd {
    var offset = position.offset + 1
    let limit = min(bytes.count, offset + CSVRowScanner.longestQuotedCell)
    while offset < limit {
      let byte = bytes[offset]
      if byte == lineFeed {
        position.line += 1
        position.lineStart = offset + 1
      } else if byte == quote {
        guard offset + 1 < bytes.count || isFinal else { return .needsMore }
        if offset + 1 < bytes.count, bytes[offset + 1] == quote {
          cell.hasDoubledQuotes = true
          offset += 1
        } else {
          cell.end = offset
          position.offset = offset + 1
          return needsByteAfterReturn(bytes, offset + 1) ? .needsMore : .closed
        }
      }
      offset += 1
    }
    return limit == bytes.count && !isFinal ? .needsMore : .unterminated
  }

  /// Goes to the separator or line end after unquoted text.
  private func skipPlain(
    _ bytes: UnsafeBufferPointer<UInt8>, _ position: inout Position, _ problem: inout Problem?, allowsQuotes: Bool
  ) {
    var offset = position.offset
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == separator || byte == lineFeed { break }
      if byte == quote, !allowsQuotes, problem == nil {
        problem = Problem(kind: .bareQuote, offset: offset, line: position.line, lineStart: position.lineStart)
      } else if byte == carriageReturn {
        if needsByteAfterReturn(bytes, offset) {
          offset = bytes.count
          break
        }
        if isCellEnd(bytes, offset) { break }
        if problem == nil {
          problem = Problem(
            kind: .strayCarriageReturn, offset: offset, line: position.line, lineStart: position.lineStart)
        }
      }
      offset += 1
    }
    position.offset = offset
  }

  /// Resumes after a row that cannot be told from the next ones: on the line below its first.
  private func recover(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ line: Int, _ problem: Problem?
  ) -> Outcome {
    var offset = start
    while offset < bytes.count, bytes[offset] != lineFeed { offset += 1 }
    guard offset < bytes.count || isFinal else { return .needsMore }
    return .row(next: min(offset + 1, bytes.count), nextLine: line + 1, problem: problem)
  }

  private func fault(_ kind: CSVProblem.Kind, _ position: Position) -> Problem {
    Problem(kind: kind, offset: position.offset, line: position.line, lineStart: position.lineStart)
  }

  private func isCellEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Bool {
    let byte = bytes[offset]
    if byte == separator || byte == lineFeed { return true }
    return byte == carriageReturn && offset + 1 < bytes.count && bytes[offset + 1] == lineFeed
  }

  /// Whether the byte after a carriage return is needed to tell a line end from a stray one.
  private func needsByteAfterReturn(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Bool {
    !isFinal && offset + 1 >= bytes.count && offset < bytes.count && bytes[offset] == carriageReturn
  }
}

private let quote = UInt8(ascii: "\"")
private let lineFeed = UInt8(ascii: "\n")
private let carriageReturn = UInt8(ascii: "\r")

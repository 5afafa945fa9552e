/// Blank lines and rows of empty cells since the last row that said something: only what follows tells what they are.
struct BlankRows {
  /// The first of them, with what each is if a row follows; as many as a reader keeps problems of one kind.
  private(set) var listed: [(line: Int, kind: CSVProblem.Kind)] = []
  /// The rows of empty cells.
  private(set) var rows = 0
  /// The line of the first of those.
  private(set) var firstRow: Int?
  /// The blank lines that are not listed.
  private(set) var unlistedLines = 0
  /// The rows of empty cells that are not listed.
  private(set) var unlistedRows = 0

  /// Whether there are none.
  var isEmpty: Bool { listed.isEmpty }

  /// Adds a blank row; one without separators and quotes is a blank line.
  mutating func add(_ row: CSVRow) {
    let isLine = row.count == 1 && !row.cells[0].isQuoted
    if !isLine {
      rows += 1
      if firstRow == nil { firstRow = row.line }
    }
    if listed.count < CSVReader.mostProblems {
      listed.append((row.line, isLine ? .blankLine : .emptyRow))
    } else if isLine {
      unlistedLines += 1
    } else {
      unlistedRows += 1
    }
  }
}

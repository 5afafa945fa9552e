internal import Spreadsheets
internal import StaffingDomain
internal import Tables

/// The sheets of one file.
struct ImportBook {
  /// The name of the file.
  let file: String
  /// The sheets in order; one without a name for a text file.
  private(set) var grids: [SheetGrid] = []
  /// The encoding of a text file.
  private(set) var encoding: TextEncoding?
  /// Why the file, or a sheet of it, cannot be used.
  private(set) var findings: [ImportFinding] = []

  /// Reads a file; whatever is wrong becomes a finding.
  init(_ file: ImportFile) {
    self.file = file.name
    guard let bytes = file.bytes else {
      refuse(.unreadable)
      return
    }
    guard bytes.count <= ImportFile.mostBytes else {
      refuse(.tooLong(bytes: ImportFile.mostBytes))
      return
    }
    if let kind = file.otherKind {
      refuse(.workbook(.otherKind(kind)))
    } else if file.isWorkbook {
      readWorkbook(bytes)
    } else {
      readText(bytes)
    }
  }

  private mutating func refuse(_ fact: ImportFileFact, line: Int? = nil) {
    findings.append(ImportFinding(.error, .file(fact), file: file, line: line))
  }

  private mutating func readText(_ bytes: [UInt8]) {
    guard let decoded = DecodedText(bytes) else { return refuse(.unknownEncoding) }
    encoding = decoded.encoding
    let lines = SeparatedText(decoded.text)
    if let line = lines.openQuote { return refuse(.csv(.unterminatedQuote), line: line) }
    let widths = lines.rows.map { $0.1.count }
    if let excess = ImportBook.excess(width: widths.max() ?? 0, places: widths.reduce(0, +)) {
      return refuse(.workbook(excess))
    }
    var cleaner = TextCleaner()
    let rows = lines.rows.map { line, cells in
      SheetGrid.Row(number: line, cells: cells.map { cleaner.text($0, .unicode).map { .text($0) } })
    }
    let kept = rows.filter { $0.cells.contains { $0 != nil } }
    grids = [SheetGrid(file: file, sheet: nil, rows: kept, letters: cleaner.letters)]
  }

  private mutating func readWorkbook(_ bytes: [UInt8]) {
    do throws(WorkbookProblem) {
      let workbook = try Workbook(reading: bytes)
      for sheet in workbook.sheets {
        var rows: [SheetGrid.Row] = []
        var cleaner = TextCleaner()
        var (places, excess): (Int, WorkbookProblem?) = (0, nil)
        let summary = try workbook.read(sheet) { row in
          let width = row.cells.last?.column ?? 0
          places += width
          excess = ImportBook.excess(width: width, places: places)
          guard excess == nil else { return false }
          let cells = ImportBook.cells(row, &cleaner)
          if cells.contains(where: { $0 != nil }) { rows.append(SheetGrid.Row(number: row.number, cells: cells)) }
          return true
        }
        if let excess { throw excess }
        let merged = summary.mergedRanges.filter { $0.last.row - $0.first.row < 100_000 }
        grids.append(
          SheetGrid(
            file: file, sheet: sheet.name, rows: rows, merged: merged, letters: cleaner.letters,
            isHidden: sheet.visibility != .visible))
      }
    } catch {
      refuse(.workbook(error))
    }
  }

  /// Why rows of a width are too much to be held; nil where they are not.
  ///
  /// Rows are held from the first column to the last that holds something, so that one stray cell far to the right would take
  /// as much as a full sheet.
  private static func excess(width: Int, places: Int) -> WorkbookProblem? {
    if width > mostColumns { return .exceeds(.columns, most: mostColumns, part: nil) }
    return places > mostPlaces ? .exceeds(.cells, most: mostPlaces, part: nil) : nil
  }

  private static let mostColumns = 4_096
  private static let mostPlaces = 4_000_000

  /// The cells of a row by their columns.
  private static func cells(_ row: SheetRow, _ cleaner: inout TextCleaner) -> [SheetGrid.Cell?] {
    var cells = [SheetGrid.Cell?](repeating: nil, count: row.cells.last?.column ?? 0)
    for cell in row.cells where cells.indices.contains(cell.column - 1) {
      cells[cell.column - 1] = self.cell(cell, &cleaner)
    }
    return cells
  }

  private static func cell(_ cell: SheetCell, _ cleaner: inout TextCleaner) -> SheetGrid.Cell? {
    switch cell.content {
    case .text(let text): return cleaner.text(text, cell.font.letters).map { .text($0) }
    case .number(let number) where number.form == .time || number.form == .duration: return .text(number.text)
    case .number(let number): return .number(number)
    case .date(let date): return .date(date)
    case .yesNo(let answer): return .yesNo(answer)
    case .error(let name): return .unusable(name)
    case .uncachedFormula: return .unusable("=")
    case .damaged(let damage): return .unusable(damage.written)
    }
  }
}

extension CellDamage {
  /// The value as the file has it.
  fileprivate var written: String {
    switch self {
    case .notNumber(let text), .notDate(let text), .notYesNo(let text), .noSuchText(let text), .unknownType(let text):
      text
    }
  }
}

/// The part that is a sheet: tells its rows as they come, and knows what stands around them when it has been read.
final class SheetPart: PartReader {
  /// What stands around the rows.
  private(set) var summary = SheetSummary()
  /// Takes a row; returns whether to go on.
  private let take: (SheetRow) -> Bool
  private var section = Section.other
  // Nobody else can reach these two, and checking each use takes a fifth of the time to read a sheet.
  @exclusivity(unchecked) private var cells: CellReader
  @exclusivity(unchecked) private var row = SheetRow(number: 0, cells: [])
  private var isRow = false
  private var cellCount = 0

  /// What part of the sheet is read.
  private enum Section { case columns, rows, merges, other }

  /// Creates a reader for a sheet.
  ///
  /// - Parameter take: Takes a row; returns whether to go on.
  init(_ part: String, _ meanings: CellMeanings, limits: WorkbookLimits, take: @escaping (SheetRow) -> Bool) {
    self.take = take
    cells = CellReader(meanings, limits: limits)
    super.init(part, limits: limits)
  }

  override func start(_ name: ElementName, _ attributes: ElementAttributes) {
    switch depth {
    case 1: break
    case 2: section = SheetPart.section(name)
    case 3:
      switch section {
      case .rows: if name == "row" { startRow(attributes) }
      case .columns: if name == "col" { addColumns(attributes) }
      case .merges: if name == "mergeCell" { addMerge(attributes) }
      case .other: break
      }
    case 4: if isRow, name == "c" { startCell(attributes) }
    default: if cells.isOpen { cells.start(name, attributes, depth: depth) }
    }
  }

  override func append(_ text: UnsafeBufferPointer<UInt8>) {
    if cells.isOpen, let limit = cells.append(text, depth: depth) { fail(limit.limit, limit.most) }
  }

  override func end(_ name: ElementName) {
    switch depth {
    case 3: if isRow { endRow() }
    case 4: if cells.isOpen { endCell() }
    default: if cells.isOpen { cells.end(name, depth: depth) }
    }
  }

  private static func section(_ name: ElementName) -> Section {
    if name == "sheetData" { return .rows }
    if name == "cols" { return .columns }
    return name == "mergeCells" ? .merges : .other
  }

  private func startRow(_ attributes: ElementAttributes) {
    var number = row.number + 1
    if let written = attributes.value("r") {
      guard let value = written.number, value >= number else {
        return fail(.misplacedRow(part: part, line: line, number: String(written.text.prefix(32))))
      }
      number = value
    }
    guard number <= limits.rows else { return fail(.rows, limits.rows) }
    isRow = true
    row.cells.removeAll(keepingCapacity: true)
    row.number = number
    row.isHidden = attributes.value("hidden")?.isTrue ?? false
    cells.startRow()
  }

  private func startCell(_ attributes: ElementAttributes) {
    cellCount += 1
    guard cellCount <= limits.cells else { return fail(.cells, limits.cells) }
    let written = attributes.value("r")
    guard let column = cells.startCell(attributes, reference: written, row: row.number) else {
      return fail(.misplacedCell(part: part, line: line, reference: String((written?.text ?? "").prefix(32))))
    }
    if column > limits.columns { fail(.columns, limits.columns) }
  }

  private func endCell() {
    switch cells.endCell(row: row.number) {
    case .cell(let cell): row.cells.append(cell)
    case .nothing: break
    case .exceeds(let limit, let most): fail(limit, most)
    }
  }

  private func endRow() {
    isRow = false
    if !row.cells.isEmpty, !take(row) { stop() }
  }

  private func addColumns(_ attributes: ElementAttributes) {
    guard let first = attributes.value("min")?.number, let last = attributes.value("max")?.number, first >= 1,
      first <= last, attributes.value("hidden")?.isTrue == true
    else { return }
    guard summary.hiddenColumns.count < limits.columns else { return fail(.columns, limits.columns) }
    summary.hiddenColumns.append(first...last)
  }

  private func addMerge(_ attributes: ElementAttributes) {
    guard let range = attributes.value("ref").flatMap({ CellRange($0.text.prefix(64)) }) else { return }
    guard summary.mergedRanges.count < limits.mergedRanges else { return fail(.mergedRanges, limits.mergedRanges) }
    summary.mergedRanges.append(range)
  }
}

/// What stands around the rows of a sheet.
public struct SheetSummary: Sendable, Hashable {
  /// The ranges that are merged: what they hold stands in the first cell.
  ///
  /// Files have them behind the rows, so that there are none where reading stopped before the last row.
  public internal(set) var mergedRanges: [CellRange] = []
  /// The columns that are hidden, from 1.
  public internal(set) var hiddenColumns: [ClosedRange<Int>] = []

  /// Whether a column, from 1, is hidden.
  public func isHidden(column: Int) -> Bool { hiddenColumns.contains { $0.contains(column) } }
}

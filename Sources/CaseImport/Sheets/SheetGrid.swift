internal import Spreadsheets
internal import StaffingDomain

/// A sheet of a workbook, or a text file, as rows of cells.
struct SheetGrid {
  /// A cell that holds something.
  enum Cell {
    /// A text, trimmed, in NFC, in Unicode.
    case text(String)
    /// A number.
    case number(SheetNumber)
    /// A day.
    case date(CellDate)
    /// Yes or no.
    case yesNo(Bool)
    /// An error, or a formula without a result, as a spreadsheet shows it.
    case unusable(String)

    /// What the cell says as a text.
    var text: String {
      switch self {
      case .text(let text), .unusable(let text): text
      case .number(let number): number.text
      case .date(let date): date.text
      case .yesNo(let answer): answer ? "yes" : "no"
      }
    }
  }

  /// A row with its number, from 1.
  struct Row {
    let number: Int
    /// The cells from the first column on; nil where one holds nothing.
    var cells: [Cell?]

    /// The cell of a column, from 1.
    subscript(column: Int) -> Cell? { cells.indices.contains(column - 1) ? cells[column - 1] : nil }
  }

  /// The name of the file.
  let file: String
  /// The name of the sheet; nil for a text file.
  let sheet: String?
  /// The rows that hold something, in order.
  private(set) var rows: [Row]
  /// The merged ranges.
  let merged: [CellRange]
  /// The cells that a merged one above them fills.
  private(set) var filled: [CellReference] = []
  /// How many cells were in an old encoding.
  let letters: [TextEncoding: Int]
  /// Whether the workbook hides the sheet.
  let isHidden: Bool
  /// The number of columns.
  private(set) var columnCount = 0
  private var places: [Int: Int] = [:]

  init(
    file: String, sheet: String?, rows: [Row], merged: [CellRange] = [], letters: [TextEncoding: Int] = [:],
    isHidden: Bool = false
  ) {
    (self.file, self.sheet, self.rows, self.merged, self.letters) = (file, sheet, rows, merged, letters)
    self.isHidden = isHidden
    for (place, row) in rows.enumerated() { places[row.number] = place }
    for range in merged where range.first.column == range.last.column { fill(range) }
    columnCount = self.rows.lazy.map(\.cells.count).max() ?? 0
  }

  /// Lets the cells below the first one of a merged column hold what it holds.
  private mutating func fill(_ range: CellRange) {
    guard let cell = self[range.first.row, range.first.column], range.first.row < range.last.row else { return }
    let last = min(range.last.row, rows.last?.number ?? 0)
    for number in stride(from: range.first.row + 1, through: last, by: 1) {
      guard let place = places[number] else { continue }
      let column = range.first.column
      while rows[place].cells.count < column { rows[place].cells.append(nil) }
      rows[place].cells[column - 1] = cell
      filled.append(CellReference(column: column, row: number))
    }
  }

  /// The row of a number, from 1.
  func row(_ number: Int) -> Row? { places[number].map { rows[$0] } }

  /// The cell of a row and a column, from 1.
  subscript(row: Int, column: Int) -> Cell? { self.row(row)?[column] }

  /// Whether a column holds nothing below a row.
  func isEmpty(_ column: Int, below row: Int) -> Bool { !rows.contains { $0.number > row && $0[column] != nil } }

  /// The file and the sheet, for notes.
  var place: String { sheet.map { "\(file)!\(SheetReference.quoted($0))" } ?? file }

  /// Where a cell stands, for those who are shown it: `so-lieu.xlsx!'Cán bộ'!D17`.
  func place(row: Int, column: Int?) -> String {
    let cell = column.map { SheetReference.letters(of: $0) + "\(row)" } ?? "\(row):\(row)"
    return sheet == nil ? "\(file):\(row)" : "\(place)!\(cell)"
  }

  /// A finding at a cell or a row.
  func finding(_ fact: ImportFact, row: Int? = nil, column: Int? = nil) -> ImportFinding {
    guard let sheet else { return ImportFinding(.error, fact, file: file, line: row) }
    return ImportFinding(.error, fact, file: file, line: row, column: column).cited(in: sheet)
  }
}

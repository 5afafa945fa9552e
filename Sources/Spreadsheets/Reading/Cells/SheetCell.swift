/// A cell that holds something.
public struct SheetCell: Sendable, Hashable {
  /// The column, from 1.
  public let column: Int
  /// The row, from 1.
  public let row: Int
  /// What the cell holds.
  public let content: SheetContent
  /// Whether a formula computed it.
  public let isFormula: Bool
  /// The font, or that of the first part of the text whose letters are not what its bytes say.
  public let font: SheetFont

  /// Creates a cell.
  public init(
    column: Int, row: Int, content: SheetContent, isFormula: Bool = false, font: SheetFont = SheetFont("")
  ) {
    (self.column, self.row, self.content, self.isFormula, self.font) = (column, row, content, isFormula, font)
  }

  /// The place of the cell in its sheet.
  public var reference: CellReference { CellReference(column: column, row: row) }

  /// What the cell says to a table; nil where it says nothing that can be used: see ``SheetContent/text``.
  public var text: String? { content.text }
}

/// What a cell holds.
public enum SheetContent: Sendable, Hashable {
  /// A text, in Unicode NFC; never empty.
  case text(String)
  /// A number.
  case number(SheetNumber)
  /// A day, perhaps with a time.
  case date(CellDate)
  /// Yes or no.
  case yesNo(Bool)
  /// An error by the name that spreadsheets show: `#N/A`, `#REF!`.
  case error(String)
  /// A formula whose result the file does not hold.
  case uncachedFormula
  /// Something else than the cell's type says.
  case damaged(CellDamage)

  /// What the cell says to a table: a text as it is, a number by ``SheetNumber/text``, a day in ISO 8601, `yes` or `no`.
  ///
  /// nil for errors, formulas without a result, and damage.
  public var text: String? {
    switch self {
    case .text(let text): text
    case .number(let number): number.text
    case .date(let date): date.text
    case .yesNo(let answer): answer ? "yes" : "no"
    case .error, .uncachedFormula, .damaged: nil
    }
  }
}

/// What is wrong with the value of a cell, with the value as the file has it.
public enum CellDamage: Sendable, Hashable {
  /// A cell of type number holds none.
  case notNumber(String)
  /// A cell of type date holds none.
  case notDate(String)
  /// A cell of type yes or no holds neither.
  case notYesNo(String)
  /// A cell refers to a shared text that there is not.
  case noSuchText(String)
  /// A cell has a type that there is not.
  case unknownType(String)
}

/// A row with the cells that hold something.
public struct SheetRow: Sendable, Hashable {
  /// The number of the row, from 1.
  public internal(set) var number: Int
  /// Whether the row is hidden.
  public internal(set) var isHidden: Bool
  /// The cells that hold something, by column; at least one.
  public internal(set) var cells: [SheetCell]

  /// Creates a row.
  public init(number: Int, isHidden: Bool = false, cells: [SheetCell]) {
    (self.number, self.isHidden, self.cells) = (number, isHidden, cells)
  }

  /// The cell of a column, from 1; nil where it holds nothing.
  public subscript(column: Int) -> SheetCell? {
    if cells.indices.contains(column - 1), cells[column - 1].column == column { return cells[column - 1] }
    return cells.first { $0.column == column }
  }
}

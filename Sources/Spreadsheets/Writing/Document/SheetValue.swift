/// What a cell of a document holds, with the type that it has in the workbook.
public enum SheetValue: Sendable, Hashable {
  /// Words or a code, which stay text whatever they look like: `=1+1`, `00731` and `+84` too.
  case text(String)
  /// A number, which has to be finite. Workbooks keep 16 digits of it.
  case number(Double)
  /// A whole number, of at most 15 digits as workbooks count exactly.
  case count(Int)
  /// A day.
  case date(DocumentDay)
  /// Yes or no: the word of the column's ``CellForm/yesNo(yes:no:)``, or a truth value in other columns.
  case yesNo(Bool)
  /// Nothing.
  case absent
}

/// Where a cell stands in a sheet.
public struct CellPosition: Sendable, Hashable {
  /// The row, from 0 for the sheet's first.
  public let row: Int
  /// The column, from 0.
  public let column: Int

  /// Puts a position together.
  public init(row: Int, column: Int) { (self.row, self.column) = (row, column) }

  /// The name that spreadsheet programs show, for example `C7`.
  public var name: String { CellPosition.letters(of: column) + String(row + 1) }

  /// The name that stays the same in formulas that are copied, for example `$C$7`.
  var absoluteName: String { "$" + CellPosition.letters(of: column) + "$" + String(row + 1) }

  /// The letters over a column: A to Z, then AA.
  private static func letters(of column: Int) -> String {
    var letters = ""
    var rest = column + 1
    while rest > 0 {
      let letter = UInt8(ascii: "A") + UInt8((rest - 1) % 26)
      letters = String(UnicodeScalar(letter)) + letters
      rest = (rest - 1) / 26
    }
    return letters
  }
}

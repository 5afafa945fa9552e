/// The place of a cell in its sheet, as spreadsheets name it: `D17` is the cell of column 4 in row 17.
public struct CellReference: Sendable, Hashable, CustomStringConvertible {
  /// The column, from 1.
  public let column: Int
  /// The row, from 1.
  public let row: Int

  /// Creates a reference.
  public init(column: Int, row: Int) {
    (self.column, self.row) = (column, row)
  }

  /// Reads a reference such as `D17`, in capitals or not; nil for anything else.
  public init?(_ text: some StringProtocol) {
    self.init(bytes: text.utf8)
  }

  /// Reads a reference from its bytes; columns of up to three letters and rows of up to seven digits are told.
  init?(bytes: some Sequence<UInt8>) {
    var (column, row, letters, digits) = (0, 0, 0, 0)
    for byte in bytes {
      if digits == 0, letters < 3, let letter = ASCII.letter(byte) {
        column = column * 26 + letter
        letters += 1
      } else if letters > 0, digits < 7, let digit = ASCII.digit(byte), row > 0 || digit > 0 {
        row = row * 10 + digit
        digits += 1
      } else {
        return nil
      }
    }
    guard digits > 0 else { return nil }
    (self.column, self.row) = (column, row)
  }

  /// The letters that name a column: 1 is `A`, 27 is `AA`.
  public static func letters(ofColumn column: Int) -> String {
    var letters: [UInt8] = []
    var rest = column
    while rest > 0 {
      rest -= 1
      letters.append(UInt8(ascii: "A") + UInt8(rest % 26))
      rest /= 26
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }

  /// The reference as spreadsheets write it.
  public var description: String { CellReference.letters(ofColumn: column) + String(row) }
}

/// The cells between two corners, as spreadsheets name them: `A1:C2`.
public struct CellRange: Sendable, Hashable, CustomStringConvertible {
  /// The first cell: the one of the lowest row and column.
  public let first: CellReference
  /// The last cell.
  public let last: CellReference

  /// Creates the range between two cells, whichever corners they are.
  public init(_ one: CellReference, _ other: CellReference) {
    first = CellReference(column: min(one.column, other.column), row: min(one.row, other.row))
    last = CellReference(column: max(one.column, other.column), row: max(one.row, other.row))
  }

  /// Reads a range such as `A1:C2`, or a single cell; nil for anything else.
  public init?(_ text: some StringProtocol) {
    let corners = text.split(separator: ":", omittingEmptySubsequences: false)
    guard (1...2).contains(corners.count), let one = CellReference(corners[0]),
      let other = CellReference(corners[corners.count - 1])
    else { return nil }
    self.init(one, other)
  }

  /// Whether a cell lies within.
  public func contains(_ cell: CellReference) -> Bool {
    (first.column...last.column).contains(cell.column) && (first.row...last.row).contains(cell.row)
  }

  /// The range as spreadsheets write it.
  public var description: String { first == last ? "\(first)" : "\(first):\(last)" }
}

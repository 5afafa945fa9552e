/// A cell below the headings that is marked, with a note where there is something to say.
public struct CellMark: Sendable, Hashable {
  /// What a mark means, which the colour behind the cell shows.
  public enum Kind: Sendable, Hashable, CaseIterable {
    /// The cell is wrong.
    case error
    /// The cell is doubtful.
    case warning
    /// Something is said about the cell.
    case note
    /// The cell keeps its colour.
    case plain

    /// The colour behind the cell; nil where it has none.
    var colour: SheetColour? {
      switch self {
      case .error: .error
      case .warning: .warning
      case .note: .note
      case .plain: nil
      }
    }
  }

  /// The row of the document, from 0 for the first below the headings.
  public let row: Int
  /// The column, from 0.
  public let column: Int
  /// What the mark means.
  public let kind: Kind
  /// What a reader sees who points at the cell; nil for nothing.
  public let note: String?

  /// Marks a cell.
  public init(row: Int, column: Int, _ kind: Kind, note: String? = nil) {
    (self.row, self.column, self.kind, self.note) = (row, column, kind, note)
  }
}

/// Rows that can be folded away under the row above them.
public struct RowGroup: Sendable, Hashable {
  /// The rows of the document, from 0 for the first below the headings.
  public let rows: Range<Int>
  /// How deep the group is, 1 to 7.
  public let level: Int
  /// Whether the rows are folded away at first.
  public let isFolded: Bool

  /// Groups rows.
  public init(_ rows: Range<Int>, level: Int = 1, isFolded: Bool = false) {
    (self.rows, self.level, self.isFolded) = (rows, level, isFolded)
  }
}

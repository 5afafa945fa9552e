/// A sheet of a document: lines above, headings, and rows that are asked for one by one.
///
/// The sheet consists of the preamble, a line of headings, a line of names in files where a column has one, and the rows.
/// A sheet without columns is its preamble alone.
public struct SheetDocument: Sendable {
  /// The name on the tab: 1 to 31 UTF-16 units, none of `[]:*?/\`, no apostrophe at its ends, once in the document.
  public var name: String
  /// The lines above the table.
  public var preamble: [PreambleLine]
  /// The columns.
  public var columns: [SheetColumn]
  /// The number of rows.
  public var rowCount: Int
  /// The values of a row, counted from 0; a row may be shorter than the columns, not longer.
  public var row: @Sendable (Int) -> [SheetValue]
  /// The cells that are marked, each at most once.
  public var marks: [CellMark]
  /// Rows that can be folded away.
  public var groups: [RowGroup]
  /// The rows that validations, colours and lists of other sheets cover; at least the rows that are there.
  public var ruledRowCount: Int
  /// Whether the headings stay in view.
  public var freezesHeadings: Bool
  /// The columns that stay in view, from the first.
  public var frozenColumns: Int
  /// Whether rows can be filtered.
  public var hasFilter: Bool
  /// Whether the cells of the rows have thin frames, on paper too.
  public var framesCells: Bool
  /// Charts, drawn over the sheet.
  public var charts: [ChartDocument]
  /// How the sheet is printed.
  public var printing: PrintSetup
  /// The colour of the tab; nil for none.
  public var tabColour: SheetColour?
  /// Whether the sheet is hidden.
  public var isHidden: Bool

  /// Describes a sheet, whose other properties stand as they are most often.
  public init(
    _ name: String, preamble: [PreambleLine] = [], columns: [SheetColumn], rowCount: Int,
    row: @escaping @Sendable (Int) -> [SheetValue]
  ) {
    (self.name, self.preamble, self.columns, self.rowCount, self.row) = (name, preamble, columns, rowCount, row)
    (marks, groups, ruledRowCount) = ([], [], 0)
    (freezesHeadings, frozenColumns, hasFilter, framesCells) = (true, 0, true, true)
    (charts, printing, tabColour, isHidden) = ([], PrintSetup(), nil, false)
  }

  /// Describes a sheet of rows that are at hand.
  public init(_ name: String, preamble: [PreambleLine] = [], columns: [SheetColumn], rows: [[SheetValue]]) {
    self.init(name, preamble: preamble, columns: columns, rowCount: rows.count) {
      rows.indices.contains($0) ? rows[$0] : []
    }
  }
}

/// A line above the table of a sheet, in its first column.
public struct PreambleLine: Sendable, Hashable {
  /// How a line looks.
  public enum Style: Sendable, Hashable {
    /// Large and bold.
    case title
    /// Bold.
    case heading
    /// As the cells are.
    case plain
    /// Slanted, in a colour that stands back.
    case remark
  }

  /// What it says; empty for an empty line.
  public let text: String
  /// How it looks.
  public let style: Style

  /// Puts a line together.
  public init(_ text: String, _ style: Style = .plain) { (self.text, self.style) = (text, style) }
}

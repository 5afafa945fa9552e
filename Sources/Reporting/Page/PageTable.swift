internal import ResultsFormat
internal import StaffingDomain
internal import Tables
public import Wording

/// A table of a document.
public struct PageTable: Sendable {
  /// What the table is, for whoever hears it, and above it.
  public var caption: String
  /// The file whose rows these are, for example `transfers.csv`; nil where cells say themselves where they come from.
  public var source: String?
  /// The columns.
  public var columns: [PageColumn]
  /// The rows; each has a cell for every column.
  public var rows: [PageRow]

  /// Creates a table.
  public init(caption: String, source: String? = nil, columns: [PageColumn], rows: [PageRow]) {
    (self.caption, self.source, self.columns, self.rows) = (caption, source, columns, rows)
  }
}

/// A column of a table.
public struct PageColumn: Sendable, Hashable {
  /// The heading.
  public var heading: String
  /// Whether it holds numbers, which stand at the right.
  public var isNumeric: Bool
  /// Whether it holds long texts, which stand below their row in the whole width of the table.
  public var isWide: Bool
  /// The column of the table's file; nil where it is none.
  public var source: String?

  /// Creates a column.
  public init(_ heading: String, isNumeric: Bool = false, isWide: Bool = false, source: String? = nil) {
    (self.heading, self.isNumeric, self.isWide, self.source) = (heading, isNumeric, isWide, source)
  }
}

/// A row of a table.
public struct PageRow: Sendable, Hashable {
  /// Which row of the table's file it is, for example `officer=O12`; nil where it is none.
  public var source: String?
  /// The cells.
  public var cells: [Passage]
  /// Whether it sums up the rows above it.
  public var isTotal = false

  /// Creates a row.
  public init(source: String? = nil, _ cells: [Passage]) { (self.source, self.cells) = (source, cells) }
}

extension PageTable {
  /// A column of a table that is made of rows of any kind.
  struct Declared<Row> {
    let column: PageColumn
    let cell: (Row) -> Passage

    /// A column of words.
    static func text(_ heading: String, _ words: @escaping (Row) -> String) -> Declared {
      Declared(column: PageColumn(heading)) { Passage(words($0)) }
    }

    /// A column of words and figures.
    static func passage(
      _ heading: String, isNumeric: Bool = false, _ passage: @escaping (Row) -> Passage
    ) -> Declared {
      Declared(column: PageColumn(heading, isNumeric: isNumeric), cell: passage)
    }

    /// A column of figures; a missing one is left empty.
    static func figure(
      _ heading: String, in language: any Language, source: String? = nil,
      _ figure: @escaping (Row) -> SourcedFigure?
    ) -> Declared {
      Declared(column: PageColumn(heading, isNumeric: true, source: source)) { row in
        figure(row).map { Passage(language.shown($0)) } ?? ""
      }
    }
  }

  /// Makes a table of rows and columns.
  ///
  /// - Parameter key: Which row of the file a row is.
  init<Row>(
    caption: String, source: String? = nil, _ rows: [Row], _ columns: [Declared<Row>],
    key: (Row) -> String? = { _ in nil }
  ) {
    self.init(
      caption: caption, source: source, columns: columns.map(\.column),
      rows: rows.map { row in PageRow(source: key(row), columns.map { $0.cell(row) }) })
  }
}

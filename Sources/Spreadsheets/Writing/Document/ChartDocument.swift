/// A chart of numbers that stand in a sheet of the document, some series side by side for each category.
public struct ChartDocument: Sendable, Hashable {
  /// How the numbers are drawn.
  public enum Kind: Sendable, Hashable {
    /// Upright columns.
    case columns
    /// Bars that lie, for categories with long names.
    case bars
  }

  /// Numbers of one column, drawn in one colour.
  public struct Series: Sendable, Hashable {
    /// What the legend calls them.
    public let heading: String
    /// The column with the numbers, from 0.
    public let column: Int
    /// The colour; nil for the program's choice.
    public let colour: SheetColour?

    /// Names a series.
    public init(_ heading: String, column: Int, colour: SheetColour? = nil) {
      (self.heading, self.column, self.colour) = (heading, column, colour)
    }
  }

  /// Where in its sheet a chart stands.
  public enum Place: Sendable, Hashable {
    /// Right of the table.
    case right
    /// Below the table.
    case below
    /// With its corner over a cell.
    case at(CellPosition)
  }

  /// How the numbers are drawn.
  public var kind: Kind
  /// The title; empty for none.
  public var title: String
  /// The sheet with the numbers.
  public var sheet: String
  /// The rows of that sheet's document, from 0 for the first below the headings; at most 10,000.
  public var rows: Range<Int>
  /// The column with the names of the categories, from 0.
  public var categories: Int
  /// The series, at least one.
  public var series: [Series]
  /// What the numbers are, along their axis; empty for nothing.
  public var valueTitle: String
  /// Where the chart stands.
  public var place: Place
  /// The width in points of the screen.
  public var width: Int
  /// The height in points of the screen.
  public var height: Int

  /// Describes a chart.
  public init(
    _ kind: Kind, title: String = "", sheet: String, rows: Range<Int>, categories: Int, series: [Series],
    valueTitle: String = "", place: Place = .right, width: Int = 640, height: Int = 380
  ) {
    (self.kind, self.title, self.sheet, self.rows) = (kind, title, sheet, rows)
    (self.categories, self.series, self.valueTitle) = (categories, series, valueTitle)
    (self.place, self.width, self.height) = (place, width, height)
  }
}

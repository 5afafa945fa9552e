/// A table of text with aligned columns, for terminals and logs.
public struct TextTable: Sendable {
  /// How a column's cells stand.
  public enum Alignment: Sendable, Hashable {
    /// For words.
    case left
    /// For numbers.
    case right
  }

  /// A column: its title and how its cells stand.
  public struct Column: Sendable, Hashable {
    /// The title in the first line.
    public let title: String
    /// Left for words, right for numbers.
    public let alignment: Alignment
    /// Whether the column's cells may be cut where the table is too wide.
    public let mayShrink: Bool

    /// Creates a column.
    public init(title: String, alignment: Alignment, mayShrink: Bool = false) {
      (self.title, self.alignment, self.mayShrink) = (title, alignment, mayShrink)
    }

    /// A column of words.
    public static func text(_ title: String, mayShrink: Bool = false) -> Column {
      Column(title: title, alignment: .left, mayShrink: mayShrink)
    }

    /// A column of numbers, which are never cut.
    public static func number(_ title: String) -> Column {
      Column(title: title, alignment: .right, mayShrink: false)
    }
  }

  /// The columns.
  public let columns: [Column]
  /// The cells below the titles, as many in each row as there are columns.
  public private(set) var rows: [[String]] = []

  /// The least columns that a shrinking column keeps.
  private static let leastWidth = 8
  private static let gap = 2

  /// Starts a table without rows.
  public init(_ columns: [Column]) { self.columns = columns }

  /// The number of rows below the titles.
  public var rowCount: Int { rows.count }

  /// The columns that the table takes where nothing is cut.
  public var width: Int { naturalWidths().reduce(0, +) + TextTable.gap * max(0, columns.count - 1) }

  /// Adds a row; missing cells are empty, cells beyond the columns are left out.
  public mutating func append(_ cells: [String]) {
    rows.append(
      columns.indices.map { $0 < cells.count ? DisplayWidth.printable(cells[$0]) : "" })
  }

  /// The table as lines that end in a line feed, without spaces at their ends.
  ///
  /// - Parameters:
  ///   - width: The columns of the terminal; nil for no limit. Titles are broken into lines, which are never cut, then cells
  ///     of columns that may shrink are cut, widest first; a table that is still too wide keeps its numbers and runs over.
  ///   - indent: Spaces before every line.
  public func text(width: Int? = nil, indent: Int = 0) -> String {
    let widths = fitted(naturalWidths(), to: width.map { $0 - indent })
    let margin = String(repeating: " ", count: max(0, indent))
    let rule = widths.map { String(repeating: "-", count: $0) }
    return (titles(widths) + [rule] + rows).map { margin + line($0, widths: widths) + "\n" }.joined()
  }

  private func naturalWidths() -> [Int] {
    zip(columns, cellWidths()).map { column, cells in max(DisplayWidth.columns(of: column.title), cells) }
  }

  /// The columns that the widest cell of each column takes.
  private func cellWidths() -> [Int] {
    columns.indices.map { column in rows.reduce(0) { max($0, DisplayWidth.columns(of: $1[column])) } }
  }

  /// The lines of the titles, broken between words where a column is narrower; the last ones stand next to the cells.
  private func titles(_ widths: [Int]) -> [[String]] {
    let lines = zip(columns, widths).map { column, width in
      DisplayWidth.columns(of: column.title) <= width
        ? [column.title] : WrappedText.lines(column.title, width: width).split(separator: "\n").map(String.init)
    }
    let height = lines.map(\.count).max() ?? 1
    return (0..<height).map { line in
      lines.map { titles in line < height - titles.count ? "" : titles[line - height + titles.count] }
    }
  }

  /// Takes columns from the widest titles, then from the widest cells that may shrink, until the table fits.
  private func fitted(_ natural: [Int], to limit: Int?) -> [Int] {
    guard let limit else { return natural }
    var widths = natural
    var excess = widths.reduce(0, +) + TextTable.gap * max(0, widths.count - 1) - limit
    func shrink(to least: [Int]) {
      while excess > 0 {
        let candidates = columns.indices.filter { widths[$0] > least[$0] }
        guard let widest = candidates.max(by: { (widths[$0], -$0) < (widths[$1], -$1) }) else { return }
        widths[widest] -= 1
        excess -= 1
      }
    }
    let words = columns.map { column in
      column.title.split(separator: " ").map { DisplayWidth.columns(of: String($0)) }.max() ?? 0
    }
    shrink(to: zip(words, cellWidths()).map { max($0, $1) })
    shrink(to: columns.indices.map { columns[$0].mayShrink ? max(TextTable.leastWidth, words[$0]) : widths[$0] })
    return widths
  }

  private func line(_ cells: [String], widths: [Int]) -> String {
    var line = ""
    for (index, cell) in cells.enumerated() {
      let text = DisplayWidth.truncated(cell, to: widths[index])
      let padding = String(repeating: " ", count: max(0, widths[index] - DisplayWidth.columns(of: text)))
      let separator = index == 0 ? "" : String(repeating: " ", count: TextTable.gap)
      line += separator + (columns[index].alignment == .left ? text + padding : padding + text)
    }
    while line.last == " " { line.removeLast() }
    return line
  }
}

internal import Tables

/// One column of a ``ColumnChart``.
public struct ChartColumn: Sendable, Hashable {
  /// What stands below the column.
  public var label: String
  /// Its height, 0 or more.
  public var value: Double
  /// What stands on top of it: its height in words.
  public var text: String

  /// Creates a column.
  public init(_ label: String, value: Double, text: String) {
    (self.label, self.value, self.text) = (label, value, text)
  }
}

/// Upright columns side by side, such as a histogram; the number stands on each.
public struct ColumnChart: Sendable {
  private let title: String
  private let summary: String
  private let axis: String
  private let columns: [ChartColumn]

  private static let (width, height) = (660, 260)
  private static let (top, bottom, left, right) = (54.0, 206.0, 20.0, 640.0)

  /// Prepares a chart.
  ///
  /// - Parameter axis: What the labels of the columns are.
  public init(title: String, summary: String, axis: String, columns: [ChartColumn]) {
    (self.title, self.summary, self.axis, self.columns) = (title, summary, axis, columns)
  }

  /// The chart.
  public var picture: Picture {
    var drawing = SVGDrawing(width: Self.width, height: Self.height, title: title, summary: summary)
    drawing.text(title, at: (8, 20), size: 15, isBold: true)
    let most = columns.map(\.value).max() ?? 0
    let room = (Self.right - Self.left) / Double(max(1, columns.count))
    for (place, column) in columns.enumerated() {
      let height = most > 0 ? max(0, column.value) / most * (Self.bottom - Self.top) : 0
      let x = Self.left + Double(place) * room
      let thickness = min(room * 0.8, 90)
      let middle = x + room / 2
      drawing.box(
        at: (middle - thickness / 2, Self.bottom - height), width: thickness, height: height, colour: "#1f4e79",
        fill: "#b8c4cc", words: "\(column.label): \(column.text)")
      drawing.text(column.text, at: (middle, Self.bottom - height - 5), anchor: .middle)
      let size = ShortText.width(column.label, size: 11) > room ? 9 : 11
      drawing.text(column.label, at: (middle, Self.bottom + 17), size: size, anchor: .middle)
    }
    drawing.line(from: (Self.left, Self.bottom), to: (Self.right, Self.bottom), colour: Palette.axis)
    drawing.text(axis, at: ((Self.left + Self.right) / 2, Self.bottom + 40), anchor: .middle)
    return drawing.picture
  }
}

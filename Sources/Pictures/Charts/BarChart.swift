internal import Tables

/// A group of bars of a ``BarChart``: one for each series, in its order.
public struct BarGroup: Sendable, Hashable {
  /// What the group is about, at its left.
  public var label: String
  /// The lengths of the bars.
  public var values: [Double]
  /// What stands behind the bars: their lengths in words.
  public var texts: [String]

  /// Creates a group; missing values and texts are left out of the drawing.
  public init(_ label: String, values: [Double], texts: [String]) {
    (self.label, self.values, self.texts) = (label, values, texts)
  }
}

/// Bars that lie side by side in groups: series differ in how they are filled (empty, grey, black), so that they read
/// without colour.
public struct BarChart: Sendable {
  private let title: String
  private let summary: String
  private let series: [String]
  private let groups: [BarGroup]
  private let most: Double

  /// What fills the bars of the series, and the lines around them.
  static let fills = [
    (fill: "#ffffff", line: "#1a1a1a"), (fill: "#b8c4cc", line: "#5a6a75"), (fill: "#1f4e79", line: "#1f4e79"),
  ]
  private static let (width, top, labelRoom, numberRoom) = (660, 60.0, 230.0, 60.0)
  private static let (bar, gap) = (11.0, 7.0)

  /// Prepares the chart of up to three series.
  ///
  /// - Parameter most: The longest bar of this chart and of those it is compared with; nil for that of this chart.
  public init(title: String, summary: String, series: [String], groups: [BarGroup], most: Double? = nil) {
    (self.title, self.summary) = (title, summary)
    (self.series, self.groups) = (Array(series.prefix(Self.fills.count)), groups)
    self.most = most ?? groups.flatMap(\.values).max() ?? 0
  }

  /// The chart.
  public var picture: Picture {
    let rows = Double(groups.count) * (Double(series.count) * Self.bar + Self.gap)
    var drawing = SVGDrawing(width: Self.width, height: Int(Self.top + rows + 16), title: title, summary: summary)
    drawing.text(title, at: (8, 20), size: 15, isBold: true)
    drawKey(&drawing)
    let room = Double(Self.width) - Self.labelRoom - Self.numberRoom
    var top = Self.top
    for group in groups {
      let middle = top + Double(series.count) * Self.bar / 2
      drawing.text(
        ShortText.cut(group.label, to: 44), at: (Self.labelRoom - 8, middle + 4),
        size: min(11, ShortText.size(of: group.label, room: 33)), anchor: .end)
      for (place, value) in group.values.prefix(series.count).enumerated() {
        let y = top + Double(place) * Self.bar
        let length = most > 0 ? max(0, value) / most * room : 0
        let words = group.texts.indices.contains(place) ? group.texts[place] : ""
        drawing.box(
          at: (Self.labelRoom, y), width: length, height: Self.bar - 2, colour: Self.fills[place].line,
          fill: Self.fills[place].fill, words: "\(group.label), \(series[place]): \(words)")
        drawing.text(words, at: (Self.labelRoom + length + 5, y + Self.bar - 2), size: 10)
      }
      top += Double(series.count) * Self.bar + Self.gap
    }
    drawing.line(from: (Self.labelRoom, Self.top - 6), to: (Self.labelRoom, top), colour: Palette.axis)
    return drawing.picture
  }

  private func drawKey(_ drawing: inout SVGDrawing) {
    var x = 8.0
    for (place, name) in series.enumerated() {
      drawing.box(
        at: (x, 34), width: 16, height: 10, colour: Self.fills[place].line, fill: Self.fills[place].fill)
      drawing.text(name, at: (x + 22, 43))
      x += 40 + ShortText.width(name, size: 12)
    }
  }
}

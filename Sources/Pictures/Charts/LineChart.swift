internal import Tables

/// One line of a ``LineChart``.
public struct ChartLine: Sendable, Hashable {
  /// What it is about, at its end.
  public var label: String
  /// A number for each place from left to right.
  public var values: [Double]

  /// Creates a line.
  public init(_ label: String, values: [Double]) { (self.label, self.values) = (label, values) }
}

/// Lines over places in order, such as months; each has its name at its end, and dots that differ from the next one's.
public struct LineChart: Sendable {
  private let title: String
  private let summary: String
  private let places: [String]
  private let lines: [ChartLine]
  private let tick: @Sendable (Double, Int) -> String

  private static let (width, height) = (900, 340)
  private static let (top, bottom, left, right) = (54.0, 290.0, 90.0, 720.0)

  /// Prepares a chart.
  ///
  /// - Parameters:
  ///   - places: What stands below, from left to right.
  ///   - tick: A number of the scale, with so many decimals, in the reader's language.
  public init(
    title: String, summary: String, places: [String], lines: [ChartLine],
    tick: @escaping @Sendable (Double, Int) -> String
  ) {
    (self.title, self.summary, self.places, self.lines, self.tick) = (title, summary, places, lines, tick)
  }

  /// The chart.
  public var picture: Picture {
    var drawing = SVGDrawing(width: Self.width, height: Self.height, title: title, summary: summary)
    drawing.text(title, at: (8, 20), size: 15, isBold: true)
    let numbers = lines.flatMap(\.values)
    // From 0, so that heights compare.
    let scale = AxisScale(from: min(0, numbers.min() ?? 0), to: max(0, numbers.max() ?? 0), count: 6)
    func y(_ number: Double) -> Double { Self.bottom - scale.share(number) * (Self.bottom - Self.top) }
    func x(_ place: Int) -> Double {
      Self.left + (places.count > 1 ? Double(place) / Double(places.count - 1) : 0.5) * (Self.right - Self.left)
    }
    for number in scale.ticks {
      drawing.line(from: (Self.left, y(number)), to: (Self.right, y(number)), colour: Palette.grid)
      drawing.text(tick(number, scale.decimals), at: (Self.left - 8, y(number) + 4), size: 11, anchor: .end)
    }
    for (place, label) in places.enumerated() {
      drawing.text(label, at: (x(place), Self.bottom + 18), size: 11, anchor: .middle)
    }
    let ends = SlopeChart.apart(lines.map { y($0.values.last ?? 0) }, within: Self.top...Self.bottom)
    for (rank, line) in lines.enumerated() {
      let colour = Palette.lines[rank % Palette.lines.count]
      let points = line.values.prefix(places.count).enumerated().map { (x: x($0.offset), y: y($0.element)) }
      drawing.path(through: points, colour: colour)
      for (place, point) in points.enumerated() {
        drawing.dot(
          at: point, colour: colour, isFilled: rank.isMultiple(of: 2),
          words: "\(line.label), \(places[place]): \(tick(line.values[place], scale.decimals))")
      }
      drawing.text(ShortText.cut(line.label, to: 24), at: (Self.right + 12, ends[rank] + 4), size: 11)
    }
    return drawing.picture
  }
}

internal import Tables

/// A line of a ``SlopeChart`` from one number to another.
public struct Slope: Sendable, Hashable {
  /// What it is about.
  public var label: String
  /// The number at the left.
  public var before: Double
  /// The number at the right.
  public var after: Double
  /// The number at the left in words.
  public var beforeText: String
  /// The number at the right in words.
  public var afterText: String

  /// Creates a line.
  public init(_ label: String, before: Double, after: Double, beforeText: String, afterText: String) {
    (self.label, self.before, self.after) = (label, before, after)
    (self.beforeText, self.afterText) = (beforeText, afterText)
  }
}

/// Lines from what was to what becomes: falling ones are whole, rising ones dashed, and labels never lie on each other.
public struct SlopeChart: Sendable {
  private let title: String
  private let summary: String
  private let sides: (before: String, after: String)
  private let slopes: [Slope]

  private static let width = 660
  private static let (top, left, right, line) = (72.0, 220.0, 440.0, 15.0)

  /// Prepares a chart.
  ///
  /// - Parameters:
  ///   - before: What stands above the left side.
  ///   - after: What stands above the right side.
  public init(title: String, summary: String, before: String, after: String, slopes: [Slope]) {
    (self.title, self.summary, sides, self.slopes) = (title, summary, (before, after), slopes)
  }

  /// The chart.
  public var picture: Picture {
    let room = max(200, Double(slopes.count + 1) * Self.line)
    var drawing = SVGDrawing(width: Self.width, height: Int(Self.top + room + 20), title: title, summary: summary)
    drawing.text(title, at: (8, 20), size: 15, isBold: true)
    drawing.text(sides.before, at: (Self.left, 48), anchor: .end, isBold: true)
    drawing.text(sides.after, at: (Self.right, 48), isBold: true)
    let numbers = slopes.flatMap { [$0.before, $0.after] }
    let scale = AxisScale(from: min(0, numbers.min() ?? 0), to: numbers.max() ?? 1, count: 5)
    func y(_ number: Double) -> Double { Self.top + (1 - scale.share(number)) * room }
    let places = [\Slope.before, \Slope.after].map { side in
      Self.apart(slopes.map { y($0[keyPath: side]) }, within: Self.top...(Self.top + room))
    }
    for (place, slope) in slopes.enumerated() {
      let (start, end) = ((x: Self.left, y: y(slope.before)), (x: Self.right, y: y(slope.after)))
      drawing.line(from: start, to: end, colour: "#1f4e79", width: 1.5, isDashed: slope.after > slope.before)
      drawing.line(from: start, to: (Self.left - 18, places[0][place]), colour: Palette.grid)
      drawing.line(from: end, to: (Self.right + 18, places[1][place]), colour: Palette.grid)
      for point in [start, end] {
        drawing.dot(at: point, colour: "#1f4e79", isFilled: point.x == Self.right, words: slope.label)
      }
      drawing.text(
        "\(ShortText.cut(slope.label, to: 20))  \(slope.beforeText)", at: (Self.left - 22, places[0][place] + 4),
        size: 11, anchor: .end)
      drawing.text(
        "\(slope.afterText)  \(ShortText.cut(slope.label, to: 20))", at: (Self.right + 22, places[1][place] + 4),
        size: 11)
    }
    for x in [Self.left, Self.right] {
      drawing.line(from: (x, Self.top), to: (x, Self.top + room), colour: Palette.grid)
    }
    return drawing.picture
  }

  /// Places at least a line of text apart, in the order in which they lie, as near to where they belong as that and the
  /// ends allow.
  ///
  /// - Parameter ends: Where labels may stand; too little room for all makes them go on below.
  static func apart(_ places: [Double], within ends: ClosedRange<Double>) -> [Double] {
    let order = places.indices.sorted { (places[$0], $0) < (places[$1], $1) }
    var result = places
    // Each block of labels that touch stands around the middle of where they belong.
    func start(_ block: (first: Int, count: Int, sum: Double)) -> Double {
      let middle = block.sum / Double(block.count) - Double(block.count - 1) * line / 2
      return max(ends.lowerBound, min(middle, ends.upperBound - Double(block.count - 1) * line))
    }
    var blocks: [(first: Int, count: Int, sum: Double)] = []
    for (rank, index) in order.enumerated() {
      blocks.append((rank, 1, places[index]))
      while blocks.count > 1 {
        let (one, next) = (blocks[blocks.count - 2], blocks[blocks.count - 1])
        guard start(next) < start(one) + Double(one.count) * line else { break }
        blocks.removeLast(2)
        blocks.append((one.first, one.count + next.count, one.sum + next.sum))
      }
    }
    for block in blocks {
      for offset in 0..<block.count { result[order[block.first + offset]] = start(block) + Double(offset) * line }
    }
    return result
  }
}

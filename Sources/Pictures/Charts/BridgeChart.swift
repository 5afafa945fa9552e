internal import Tables

/// A step of a ``BridgeChart``: by how much a sum rises or falls, and through what.
public struct BridgeStep: Sendable, Hashable {
  /// Through what.
  public var label: String
  /// By how much: below 0 where the sum falls.
  public var change: Double
  /// The change in words, with its sign.
  public var text: String

  /// Creates a step.
  public init(_ label: String, change: Double, text: String) {
    (self.label, self.change, self.text) = (label, change, text)
  }
}

/// Bars from one sum to another, each change where the one before it ended: falls are empty, rises dark, sums grey.
public struct BridgeChart: Sendable {
  private let title: String
  private let summary: String
  private let start: BarGroup
  private let end: BarGroup
  private let steps: [BridgeStep]

  private static let (width, top, row, bar) = (660, 32.0, 16.0, 11.0)
  private static let (labelRoom, numberRoom) = (252.0, 74.0)

  /// Prepares the chart.
  ///
  /// - Parameters:
  ///   - start: The first sum, as the first of its values and texts.
  ///   - steps: The changes between, in order.
  ///   - end: The last sum, as the first of its values and texts.
  public init(title: String, summary: String, start: BarGroup, steps: [BridgeStep], end: BarGroup) {
    (self.title, self.summary, self.start, self.steps, self.end) = (title, summary, start, steps, end)
  }

  /// The chart.
  public var picture: Picture {
    let height = Self.top + Double(steps.count + 2) * Self.row + 6
    var drawing = SVGDrawing(width: Self.width, height: Int(height), title: title, summary: summary)
    drawing.text(title, at: (8, 20), size: 14, isBold: true)
    let (first, last) = (start.values.first ?? 0, end.values.first ?? 0)
    let levels = steps.reduce(into: [first]) { $0.append(($0.last ?? 0) + $1.change) }
    let (low, high) = (min(0, (levels + [last]).min() ?? 0), max((levels + [last]).max() ?? 0, 1e-9))
    let room = Double(Self.width) - Self.labelRoom - Self.numberRoom
    func x(_ number: Double) -> Double { Self.labelRoom + (number - low) / (high - low) * room }
    draw(&drawing, place: 0, start.label, from: x(low), to: x(first), start.texts.first ?? "", look: Self.sum)
    for (place, step) in steps.enumerated() {
      let (from, to) = (x(levels[place]), x(levels[place + 1]))
      let y = Self.top + Double(place) * Self.row
      drawing.line(from: (from, y + 3 + Self.bar), to: (from, y + 3 + Self.row), colour: Palette.axis)
      draw(
        &drawing, place: place + 1, step.label, from: from, to: to, step.text,
        look: step.change < 0 ? Self.fall : Self.rise)
    }
    draw(&drawing, place: steps.count + 1, end.label, from: x(low), to: x(last), end.texts.first ?? "", look: Self.sum)
    drawing.line(
      from: (x(0), Self.top), to: (x(0), Self.top + Double(steps.count + 2) * Self.row), colour: Palette.axis)
    return drawing.picture
  }

  /// The size in which the longest label fits.
  private var labelSize: Int {
    ([start.label, end.label] + steps.map(\.label)).map { ShortText.size(of: $0, room: 36) }.min() ?? 12
  }

  private typealias Look = (fill: String, line: String)
  private static let sum: Look = ("#b8c4cc", "#5a6a75")
  private static let fall: Look = ("#ffffff", "#1a1a1a")
  private static let rise: Look = ("#1f4e79", "#1f4e79")

  private func draw(
    _ drawing: inout SVGDrawing, place: Int, _ label: String, from: Double, to: Double, _ text: String, look: Look
  ) {
    let y = Self.top + Double(place) * Self.row + 3
    drawing.text(
      ShortText.cut(label, to: 48), at: (Self.labelRoom - 8, y + Self.bar - 2), size: labelSize, anchor: .end)
    drawing.box(
      at: (min(from, to), y), width: abs(to - from), height: Self.bar, colour: look.line, fill: look.fill,
      words: "\(label): \(text)")
    drawing.text(text, at: (max(from, to) + 5, y + Self.bar - 2), size: 11)
  }
}

/// One line of a ``GanttChart``.
public struct GanttTask: Sendable, Hashable {
  /// How a line stands.
  public enum State: Sendable, Hashable {
    /// It is still to come: an empty bar.
    case open
    /// It is over: a filled bar.
    case done
    /// It never comes: an empty bar that is crossed out.
    case dropped
  }

  /// What is done.
  public var label: String
  /// The first period, from 0.
  public var start: Int
  /// How many periods it takes, 1 or more.
  public var length: Int
  /// How it stands.
  public var state: State
  /// What stands in words where a viewer has a pointer.
  public var words: String

  /// Creates a line.
  public init(_ label: String, start: Int, length: Int, state: State = .open, words: String) {
    (self.label, self.start, self.length, self.state, self.words) = (label, start, length, state, words)
  }
}

/// Bars over periods such as months: what is over is filled, what is to come is empty, what never comes is crossed out.
public struct GanttChart: Sendable {
  private let title: String
  private let summary: String
  private let periods: [String]
  private let tasks: [GanttTask]
  private let hasKey: Bool

  private static let (width, top, left, right, line) = (900, 66.0, 250.0, 880.0, 18.0)
  private static let colour = "#1f4e79"

  /// Prepares a chart; tasks beyond the periods are cut.
  ///
  /// - Parameter hasKey: Whether the summary, which tells filled bars from empty ones, stands below the title.
  public init(title: String, summary: String, periods: [String], tasks: [GanttTask], hasKey: Bool = false) {
    (self.title, self.summary, self.periods, self.tasks) = (title, summary, periods, tasks)
    self.hasKey = hasKey
  }

  /// The chart.
  public var picture: Picture {
    let bottom = Self.top + Double(tasks.count) * Self.line
    var drawing = SVGDrawing(width: Self.width, height: Int(bottom + 16), title: title, summary: summary)
    drawing.text(title, at: (8, 20), size: 15, isBold: true)
    if hasKey { drawing.text(summary, at: (8, 38), size: 11) }
    let room = (Self.right - Self.left) / Double(max(1, periods.count))
    for (place, period) in periods.enumerated() {
      let x = Self.left + Double(place) * room
      drawing.line(from: (x, Self.top - 6), to: (x, bottom), colour: Palette.grid)
      drawing.text(period, at: (x + room / 2, Self.top - 12), size: 11, anchor: .middle)
    }
    for (place, task) in tasks.enumerated() {
      let y = Self.top + Double(place) * Self.line
      drawing.text(ShortText.cut(task.label, to: 38), at: (Self.left - 8, y + 12), size: 11, anchor: .end)
      let first = min(max(0, task.start), periods.count)
      let end = min(max(first, task.start + task.length), periods.count)
      guard end > first else { continue }
      let (start, width) = (Self.left + Double(first) * room + 2, Double(end - first) * room - 4)
      drawing.box(
        at: (start, y + 3), width: width, height: Self.line - 6, colour: Self.colour,
        fill: task.state == .done ? Self.colour : "#ffffff", words: task.words)
      if task.state == .dropped {
        drawing.cross(at: (start + width / 2, y + Self.line / 2), colour: Self.colour, words: task.words)
      }
    }
    drawing.line(from: (Self.left, bottom), to: (Self.right, bottom), colour: Palette.axis)
    return drawing.picture
  }
}

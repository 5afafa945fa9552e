internal import Tables

/// A place on a drawing: pixels from the left and from the top.
public typealias DrawnPoint = (x: Double, y: Double)

/// Builds an SVG drawing: the same calls give the same bytes, numbers have at most two decimals, texts are escaped.
public struct SVGDrawing: Sendable {
  private var body: [String] = []
  private let width: Int
  private let height: Int
  private let title: String
  private let summary: String?

  /// Where a text stands against its point.
  public enum Anchor: String, Sendable {
    case start
    case middle
    case end
  }

  /// Starts a drawing on white, so that it reads the same in dark viewers.
  ///
  /// - Parameters:
  ///   - title: Its name, for whoever hears it instead of seeing it.
  ///   - summary: What it shows, for the same; nil for nothing more than its name.
  public init(width: Int, height: Int, title: String, summary: String? = nil) {
    (self.width, self.height, self.title, self.summary) = (width, height, title, summary)
    body.append("<rect width=\"\(width)\" height=\"\(height)\" fill=\"#ffffff\"/>")
  }

  /// The finished picture.
  public var picture: Picture {
    Picture(width: width, height: height, title: title, summary: summary, body: body)
  }

  /// The drawing as a file of its own.
  public var text: String { picture.file }

  /// A straight line.
  public mutating func line(
    from: DrawnPoint, to: DrawnPoint, colour: String, width: Double = 1, isDashed: Bool = false
  ) {
    body.append(
      "<line x1=\"\(Self.number(from.x))\" y1=\"\(Self.number(from.y))\" x2=\"\(Self.number(to.x))\" "
        + "y2=\"\(Self.number(to.y))\" stroke=\"\(colour)\" stroke-width=\"\(Self.number(width))\""
        + (isDashed ? " stroke-dasharray=\"5 3\"" : "") + "/>")
  }

  /// A line through points; none for fewer than two.
  public mutating func path(through points: [DrawnPoint], colour: String) {
    guard points.count > 1 else { return }
    body.append(
      "<polyline points=\"\(Self.list(points))\" fill=\"none\" stroke=\"\(colour)\" stroke-width=\"2\" "
        + "stroke-linejoin=\"round\"/>")
  }

  /// A light area within points; none for fewer than three.
  public mutating func area(around points: [DrawnPoint], colour: String) {
    guard points.count > 2 else { return }
    body.append("<polygon points=\"\(Self.list(points))\" fill=\"\(colour)\" fill-opacity=\"0.2\"/>")
  }

  /// The outline of an area; none for fewer than three points.
  public mutating func outline(around points: [DrawnPoint], colour: String, fill: String) {
    guard points.count > 2 else { return }
    body.append(
      "<polygon points=\"\(Self.list(points))\" fill=\"\(fill)\" stroke=\"\(colour)\" stroke-width=\"0.75\"/>")
  }

  /// A point; its words are shown where a viewer has a pointer.
  public mutating func dot(at point: DrawnPoint, colour: String, isFilled: Bool, words: String) {
    circle(at: point, radius: 3.5, colour: colour, fill: isFilled ? colour : "#ffffff", words: words)
  }

  /// A circle; its words are shown where a viewer has a pointer.
  public mutating func circle(
    at point: DrawnPoint, radius: Double, colour: String, fill: String, words: String
  ) {
    body.append(
      "<circle cx=\"\(Self.number(point.x))\" cy=\"\(Self.number(point.y))\" r=\"\(Self.number(radius))\" "
        + "fill=\"\(fill)\" stroke=\"\(colour)\" stroke-width=\"1.5\">"
        + "<title>\(Self.escaped(words))</title></circle>")
  }

  /// A box; its words are shown where a viewer has a pointer.
  public mutating func box(
    at corner: DrawnPoint, width: Double, height: Double, colour: String, fill: String, words: String? = nil
  ) {
    let start =
      "<rect x=\"\(Self.number(corner.x))\" y=\"\(Self.number(corner.y))\" width=\"\(Self.number(max(0, width)))\" "
      + "height=\"\(Self.number(max(0, height)))\" fill=\"\(fill)\" stroke=\"\(colour)\""
    body.append(start + (words.map { "><title>\(Self.escaped($0))</title></rect>" } ?? "/>"))
  }

  /// A cross that lies on its side.
  public mutating func cross(at point: DrawnPoint, colour: String, words: String) {
    body.append(
      "<path d=\"\(Self.strokes([(-4, -4, 4, 4), (-4, 4, 4, -4)], at: point))\" stroke=\"\(colour)\" "
        + "stroke-width=\"2\"><title>\(Self.escaped(words))</title></path>")
  }

  /// A plus or, without its upright stroke, a minus.
  ///
  /// - Parameter arm: Half of its width.
  public mutating func sign(at point: DrawnPoint, arm: Double, isPlus: Bool, colour: String) {
    let strokes = [(-arm, 0, arm, 0)] + (isPlus ? [(0, -arm, 0, arm)] : [])
    body.append("<path d=\"\(Self.strokes(strokes, at: point))\" stroke=\"\(colour)\" stroke-width=\"1.5\"/>")
  }

  /// A text on one line.
  public mutating func text(
    _ words: String, at point: DrawnPoint, size: Int = 12, anchor: Anchor = .start, isBold: Bool = false,
    isUpright: Bool = false
  ) {
    let (x, y) = (Self.number(point.x), Self.number(point.y))
    body.append(
      "<text x=\"\(x)\" y=\"\(y)\" font-size=\"\(size)\" text-anchor=\"\(anchor.rawValue)\""
        + (isBold ? " font-weight=\"bold\"" : "") + (isUpright ? " transform=\"rotate(-90 \(x) \(y))\"" : "")
        + ">\(Self.escaped(words))</text>")
  }

  private static func strokes(_ strokes: [(Double, Double, Double, Double)], at point: DrawnPoint) -> String {
    strokes.map { stroke in
      "M\(number(point.x + stroke.0)) \(number(point.y + stroke.1))L\(number(point.x + stroke.2)) "
        + number(point.y + stroke.3)
    }.joined()
  }

  private static func list(_ points: [DrawnPoint]) -> String {
    points.map { "\(number($0.x)),\(number($0.y))" }.joined(separator: " ")
  }

  private static func number(_ value: Double) -> String { DecimalText.text(value, decimals: 2) ?? "0" }

  /// Text without what markup is made of, and without control characters, which XML has no place for.
  static func escaped(_ text: String) -> String { MarkupText.escaped(text) }
}

internal import Tables

/// Builds the text of an SVG drawing: the same calls give the same bytes.
struct SVGDrawing {
  private var body: [String] = []
  private let width: Int
  private let height: Int

  /// Where a text stands against its point.
  enum Anchor: String {
    case start
    case middle
    case end
  }

  /// Starts a drawing on white, so that it reads the same in dark viewers.
  init(width: Int, height: Int, title: String) {
    (self.width, self.height) = (width, height)
    body.append("<title>\(Self.escaped(title))</title>")
    body.append("<rect width=\"\(width)\" height=\"\(height)\" fill=\"#ffffff\"/>")
  }

  /// The drawing.
  var text: String {
    let start =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(width)\" height=\"\(height)\" "
      + "viewBox=\"0 0 \(width) \(height)\" font-family=\"Helvetica, Arial, sans-serif\" fill=\"#1a1a1a\">"
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\(start)\n" + body.map { "  \($0)\n" }.joined() + "</svg>\n"
  }

  mutating func line(from: (x: Double, y: Double), to: (x: Double, y: Double), colour: String, width: Double = 1) {
    body.append(
      "<line x1=\"\(Self.number(from.x))\" y1=\"\(Self.number(from.y))\" x2=\"\(Self.number(to.x))\" "
        + "y2=\"\(Self.number(to.y))\" stroke=\"\(colour)\" stroke-width=\"\(Self.number(width))\"/>")
  }

  mutating func path(through points: [(x: Double, y: Double)], colour: String) {
    guard points.count > 1 else { return }
    body.append(
      "<polyline points=\"\(Self.list(points))\" fill=\"none\" stroke=\"\(colour)\" stroke-width=\"2\" "
        + "stroke-linejoin=\"round\"/>")
  }

  mutating func area(around points: [(x: Double, y: Double)], colour: String) {
    guard points.count > 2 else { return }
    body.append("<polygon points=\"\(Self.list(points))\" fill=\"\(colour)\" fill-opacity=\"0.2\"/>")
  }

  /// A point; its words are shown where a viewer has a pointer.
  mutating func dot(at point: (x: Double, y: Double), colour: String, isFilled: Bool, words: String) {
    body.append(
      "<circle cx=\"\(Self.number(point.x))\" cy=\"\(Self.number(point.y))\" r=\"3.5\" "
        + "fill=\"\(isFilled ? colour : "#ffffff")\" stroke=\"\(colour)\" stroke-width=\"1.5\">"
        + "<title>\(Self.escaped(words))</title></circle>")
  }

  mutating func cross(at point: (x: Double, y: Double), colour: String, words: String) {
    let (x, y) = point
    let strokes = [(-4.0, -4.0, 4.0, 4.0), (-4.0, 4.0, 4.0, -4.0)].map { stroke in
      "M\(Self.number(x + stroke.0)) \(Self.number(y + stroke.1))L\(Self.number(x + stroke.2)) "
        + Self.number(y + stroke.3)
    }
    body.append(
      "<path d=\"\(strokes.joined())\" stroke=\"\(colour)\" stroke-width=\"2\"><title>\(Self.escaped(words))</title></path>"
    )
  }

  mutating func text(
    _ words: String, at point: (x: Double, y: Double), size: Int = 12, anchor: Anchor = .start, isBold: Bool = false,
    isUpright: Bool = false
  ) {
    let (x, y) = (Self.number(point.x), Self.number(point.y))
    body.append(
      "<text x=\"\(x)\" y=\"\(y)\" font-size=\"\(size)\" text-anchor=\"\(anchor.rawValue)\""
        + (isBold ? " font-weight=\"bold\"" : "") + (isUpright ? " transform=\"rotate(-90 \(x) \(y))\"" : "")
        + ">\(Self.escaped(words))</text>")
  }

  private static func list(_ points: [(x: Double, y: Double)]) -> String {
    points.map { "\(number($0.x)),\(number($0.y))" }.joined(separator: " ")
  }

  private static func number(_ value: Double) -> String { ResultNumber.text(value, decimals: 2) ?? "0" }

  /// Text without what XML reads as markup, and without control characters, which XML has no place for.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default:
        let isAllowed =
          scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value)
          && scalar.value != 0xFFFE && scalar.value != 0xFFFF
        if isAllowed { result.unicodeScalars.append(scalar) } else { result += " " }
      }
    }
    return result
  }
}

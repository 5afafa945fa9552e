internal import Foundation

/// A place on the earth: degrees.
public struct MapPoint: Sendable, Hashable {
  /// Degrees east.
  public var longitude: Double
  /// Degrees north.
  public var latitude: Double

  /// Creates a place.
  public init(longitude: Double, latitude: Double) { (self.longitude, self.latitude) = (longitude, latitude) }
}

/// A circle of a ``PlaceMap``.
public struct MapCircle: Sendable, Hashable {
  /// What a place has.
  public enum Balance: Sendable, Hashable, CaseIterable {
    /// Too much: a plus.
    case surplus
    /// Too little: a minus.
    case shortage
    /// Neither.
    case even
  }

  /// Where it stands.
  public var place: MapPoint
  /// How large its area is, against the others'.
  public var size: Double
  /// What the place has.
  public var balance: Balance
  /// What is shown where a viewer has a pointer.
  public var words: String

  /// Creates a circle.
  public init(at place: MapPoint, size: Double, balance: Balance, words: String) {
    (self.place, self.size, self.balance, self.words) = (place, size, balance, words)
  }
}

/// Circles at their places, by colour and by a plus or a minus within, over the outlines of areas where these are known.
///
/// The projection keeps distances along the meridian and along the middle parallel (equirectangular), which is within a
/// per cent for a province.
public struct PlaceMap: Sendable {
  private let title: String
  private let summary: String
  private let key: [MapCircle.Balance: String]
  private let circles: [MapCircle]
  private let outlines: [[MapPoint]]
  private let most: Double

  private static let (width, top, margin, keyHeight) = (440.0, 36.0, 18.0, 78.0)
  private static let largest = 16.0

  /// Prepares a map.
  ///
  /// - Parameters:
  ///   - key: What a circle of each kind says.
  ///   - outlines: Rings of areas.
  ///   - most: The size of the largest circle of this map and of those it is compared with.
  public init(
    title: String, summary: String, key: [MapCircle.Balance: String], circles: [MapCircle],
    outlines: [[MapPoint]] = [], most: Double
  ) {
    (self.title, self.summary, self.key) = (title, summary, key)
    (self.circles, self.outlines, self.most) = (circles, outlines, most)
  }

  /// The map.
  public var picture: Picture {
    let frame = Frame(circles.map(\.place) + outlines.joined(), width: Self.width - 2 * Self.margin)
    let bottom = Self.top + Self.margin + frame.height + Self.margin
    var drawing = SVGDrawing(
      width: Int(Self.width), height: Int(bottom + Self.keyHeight), title: title, summary: summary)
    drawing.text(title, at: (8, 20), size: 17, isBold: true)
    func place(_ point: MapPoint) -> DrawnPoint {
      let (x, y) = frame.place(point)
      return (Self.margin + x, Self.top + Self.margin + y)
    }
    for ring in outlines { drawing.outline(around: ring.map(place), colour: "#999999", fill: "#fafafa") }
    // Large ones first, so that small ones lie on top.
    for circle in circles.enumerated().sorted(by: { ($1.element.size, $0.offset) < ($0.element.size, $1.offset) }) {
      let radius = most > 0 ? max(2.5, Self.largest * (max(0, circle.element.size) / most).squareRoot()) : 2.5
      draw(circle.element.balance, at: place(circle.element.place), radius: radius, circle.element.words, &drawing)
    }
    var y = bottom + 10
    for balance in MapCircle.Balance.allCases {
      guard let words = key[balance] else { continue }
      draw(balance, at: (16, y), radius: 8, words, &drawing)
      drawing.text(words, at: (32, y + 5), size: 15)
      y += 24
    }
    return drawing.picture
  }

  private func draw(
    _ balance: MapCircle.Balance, at point: DrawnPoint, radius: Double, _ words: String, _ drawing: inout SVGDrawing
  ) {
    let look =
      switch balance {
      case .surplus: Palette.surplus
      case .shortage: Palette.shortage
      case .even: Palette.balance
      }
    drawing.circle(at: point, radius: radius, colour: look.line, fill: look.fill, words: words)
    guard balance != .even else { return }
    drawing.sign(at: point, arm: min(radius * 0.6, 6), isPlus: balance == .surplus, colour: "#1a1a1a")
  }

  /// How degrees become pixels.
  private struct Frame {
    private var west = 0.0
    private var north = 0.0
    private var shrink = 1.0
    private var scale = 1.0
    private var shift = 0.0
    let height: Double

    /// The most pixels from top to bottom.
    private static let most = 520.0

    init(_ points: [MapPoint], width: Double) {
      let (longitudes, latitudes) = (points.map(\.longitude), points.map(\.latitude))
      guard let west = longitudes.min(), let east = longitudes.max(), let south = latitudes.min(),
        let north = latitudes.max()
      else {
        height = 60
        return
      }
      (self.west, self.north) = (west, north)
      shrink = cos((south + north) / 2 * .pi / 180)
      let (wide, high) = (max(1e-6, (east - west) * shrink), max(1e-6, north - south))
      scale = min(width / wide, Self.most / high)
      height = max(60, high * scale)
      shift = (width - wide * scale) / 2
    }

    func place(_ point: MapPoint) -> (Double, Double) {
      ((point.longitude - west) * shrink * scale + shift, (north - point.latitude) * scale)
    }
  }
}

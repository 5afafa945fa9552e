import Foundation
import TestSupport
import Testing

@testable import Pictures

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Charts and maps as SVG: exact, escaped, and readable without colour.
@Suite struct PictureTests {
  private static let hostile = "<script>\"x\" & 'y'</script>\u{7}\u{202E}"

  /// Every kind of picture with one text everywhere.
  static func all(_ text: String) -> [Picture] {
    let place = MapPoint(longitude: 106, latitude: 11)
    return [
      BarChart(
        title: text, summary: text, series: [text, text],
        groups: [BarGroup(text, values: [1, 2], texts: [text, text]), BarGroup(text, values: [], texts: [])]
      ).picture,
      ColumnChart(title: text, summary: text, axis: text, columns: [ChartColumn(text, value: 3, text: text)]).picture,
      SlopeChart(
        title: text, summary: text, before: text, after: text,
        slopes: [Slope(text, before: 1, after: 2, beforeText: text, afterText: text)]
      ).picture,
      GanttChart(
        title: text, summary: text, periods: [text], tasks: [GanttTask(text, start: 0, length: 1, words: text)]
      ).picture,
      LineChart(title: text, summary: text, places: [text], lines: [ChartLine(text, values: [1])]) { _, _ in text }
        .picture,
      PlaceMap(
        title: text, summary: text, key: [.surplus: text, .shortage: text, .even: text],
        circles: [MapCircle(at: place, size: 1, balance: .surplus, words: text)], most: 1
      ).picture,
    ]
  }

  @Test func hostileTextsStayTexts() throws {
    for (picture, plain) in zip(Self.all(Self.hostile), Self.all("x")) {
      let tags = try Reader.names(in: picture.file)
      #expect(try tags == Reader.names(in: plain.file))
      #expect(!tags.contains("script"))
      #expect(!picture.file.unicodeScalars.contains { $0.value == 7 || $0.value == 0x202E })
      #expect(picture.element(id: "p").contains("aria-labelledby=\"p-title p-summary\""))
    }
  }

  @Test func nothingToDrawIsStillAPicture() throws {
    let pictures = [
      BarChart(title: "t", summary: "s", series: [], groups: []).picture,
      ColumnChart(title: "t", summary: "s", axis: "a", columns: []).picture,
      SlopeChart(title: "t", summary: "s", before: "b", after: "a", slopes: []).picture,
      GanttChart(title: "t", summary: "s", periods: [], tasks: [GanttTask("t", start: 3, length: 2, words: "")])
        .picture,
      LineChart(title: "t", summary: "s", places: [], lines: []) { number, _ in "\(number)" }.picture,
      PlaceMap(title: "t", summary: "s", key: [:], circles: [], most: 0).picture,
    ]
    for picture in pictures {
      #expect(try Reader.names(in: picture.file).contains("svg"))
      #expect(!picture.file.contains("nan") && !picture.file.contains("inf"))
    }
  }

  @Test func marksTellSurplusFromShortageWithoutColour() throws {
    func signs(_ balance: MapCircle.Balance) throws -> [String] {
      let circles = [
        MapCircle(at: MapPoint(longitude: 106, latitude: 11), size: 1, balance: balance, words: "w")
      ]
      let file = PlaceMap(title: "t", summary: "s", key: [:], circles: circles, most: 1).picture.file
      return try Reader.attributes("d", of: "path", in: file)
    }
    // A plus has two strokes, a minus one, and who has neither has none.
    #expect(try signs(.surplus).map { $0.count { $0 == "M" } } == [2])
    #expect(try signs(.shortage).map { $0.count { $0 == "M" } } == [1])
    #expect(try signs(.even).isEmpty)
  }

  @Test func areasOfCirclesCompareAndNorthIsUp() throws {
    let circles = [(1.0, 11.0), (4.0, 12.0)].map { size, latitude in
      MapCircle(at: MapPoint(longitude: 106, latitude: latitude), size: size * 10, balance: .even, words: "w")
    }
    let file = PlaceMap(title: "t", summary: "s", key: [:], circles: circles, most: 40).picture.file
    let radii = try Reader.attributes("r", of: "circle", in: file).compactMap { Double($0) }
    let heights = try Reader.attributes("cy", of: "circle", in: file).compactMap { Double($0) }
    // The larger is drawn first.
    #expect(radii.count == 2 && abs(radii[0] - 2 * radii[1]) < 0.02)
    #expect(heights.count == 2 && heights[0] < heights[1])
  }

  @Test func lengthsOfBarsCompare() throws {
    let chart = BarChart(
      title: "t", summary: "s", series: ["a", "b"],
      groups: [
        BarGroup("x", values: [10, 5], texts: ["10", "5"]), BarGroup("y", values: [0, 2.5], texts: ["0", "2.5"]),
      ])
    let widths = try Reader.attributes("width", of: "rect", in: chart.picture.file).compactMap { Double($0) }
    // The background and the two boxes of the key come first.
    let bars = Array(widths.dropFirst(3))
    #expect(bars.count == 4)
    #expect(zip(bars, [1, 0.5, 0, 0.25]).allSatisfy { abs($0 - $1 * bars[0]) < 0.02 })
    let fills = Set(try Reader.attributes("fill", of: "rect", in: chart.picture.file))
    #expect(fills.count >= 2, "series that look alike")
  }

  @Test func labelsLieApartInOrderAndNearWhereTheyBelong() {
    for seed in UInt64(1)...300 {
      var random = SeededGenerator(seed: seed)
      let count = Int.random(in: 1...30, using: &random)
      let places = (0..<count).map { _ in Double.random(in: 0...600, using: &random) }
      let apart = SlopeChart.apart(places, within: 0...600)
      let order = places.indices.sorted { (places[$0], $0) < (places[$1], $1) }
      for (one, next) in zip(order, order.dropFirst()) {
        #expect(apart[next] - apart[one] >= 15 - 1e-9, "seed \(seed)")
      }
      #expect(apart.allSatisfy { $0 >= -1e-9 && $0 <= 600 + 1e-9 }, "seed \(seed)")
      let isApart = zip(order, order.dropFirst()).allSatisfy { places[$1] - places[$0] >= 15 }
      if isApart { #expect(apart == places, "seed \(seed)") }
    }
  }

  @Test func tasksBeyondThePeriodsAreCut() throws {
    let chart = GanttChart(
      title: "t", summary: "s", periods: ["1", "2"],
      tasks: [
        GanttTask("in", start: 0, length: 1, words: "w"), GanttTask("cut", start: 1, length: 9, words: "w"),
        GanttTask("out", start: 2, length: 1, words: "w"),
        GanttTask("done", start: 0, length: 2, state: .done, words: "w"),
      ])
    let widths = try Reader.attributes("width", of: "rect", in: chart.picture.file).compactMap { Double($0) }
      .dropFirst()
    #expect(widths.count == 3)
    #expect(Array(widths)[0] == Array(widths)[1] && Array(widths)[2] > 2 * Array(widths)[0])
  }

  @Test func whatNeverComesIsCrossedOut() throws {
    func strokes(_ state: GanttTask.State, hasKey: Bool = false) throws -> (crosses: Int, texts: Int) {
      let chart = GanttChart(
        title: "t", summary: "s", periods: ["1"],
        tasks: [GanttTask("l", start: 0, length: 1, state: state, words: "w")],
        hasKey: hasKey)
      return try (
        Reader.attributes("d", of: "path", in: chart.picture.file).count,
        Reader.attributes("x", of: "text", in: chart.picture.file).count
      )
    }
    #expect(try strokes(.dropped).crosses == 1)
    #expect(try strokes(.open).crosses == 0)
    #expect(try strokes(.done, hasKey: true).texts == strokes(.done).texts + 1)
  }

  @Test func theSameCallsGiveTheSameBytes() {
    #expect(Self.all("Đà Nẵng").map(\.file) == Self.all("Đà Nẵng").map(\.file))
  }

  @Test(arguments: [(0.0, 9.7, 6, 0), (0, 0, 5, 1), (-3, 12, 5, 0), (0, 0.04, 5, 2)])
  func ticksReachOverTheNumbers(_ least: Double, _ most: Double, _ count: Int, _ decimals: Int) throws {
    let scale = AxisScale(from: least, to: most, count: count)
    #expect(try #require(scale.ticks.first) <= least && #require(scale.ticks.last) >= most)
    #expect(scale.decimals == decimals)
  }
}

/// Reads an SVG file; what is no XML throws.
private final class Reader: NSObject, XMLParserDelegate {
  private var elements: [(name: String, attributes: [String: String])] = []

  private static func elements(of text: String) throws -> [(name: String, attributes: [String: String])] {
    let (parser, reader) = (XMLParser(data: Data(text.utf8)), Reader())
    parser.delegate = reader
    guard parser.parse() else { throw parser.parserError ?? CocoaError(.fileReadCorruptFile) }
    return reader.elements
  }

  static func names(in text: String) throws -> [String] { try elements(of: text).map(\.name) }

  static func attributes(_ name: String, of element: String, in text: String) throws -> [String] {
    try elements(of: text).filter { $0.name == element }.compactMap { $0.attributes[name] }
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    elements.append((name, attributes))
  }
}

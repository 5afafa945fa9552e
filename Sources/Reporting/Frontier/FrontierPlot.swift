import Foundation
import Pictures
import Planning
import StaffingDomain
import Tables
import Wording

/// A frontier as a drawing: recovered hours against the first key, one line for each value of the second.
///
/// Between a line and the most that is proved to be possible lies a band, where it is wide enough to be seen.
struct FrontierPlot {
  private let view: FrontierView
  private let language: any Language
  private let horizontal: AxisScale
  private let vertical: AxisScale

  private static let (width, height) = (900, 540)
  private static let (top, bottom, left) = (84.0, 472.0, 92.0)
  private static let keyHeight = 20.0
  /// As many lines as the key has room for.
  private static let mostNamed = 19

  init(_ view: FrontierView, in language: any Language) {
    (self.view, self.language) = (view, language)
    let values = view.curve.axes[0].values
    horizontal = AxisScale(from: values.min() ?? 0, to: values.max() ?? 0, count: 8)
    let hours = view.curve.points.compactMap(\.recovery).flatMap { [$0.plan, $0.most ?? $0.plan] }
    // From 0, so that heights compare.
    vertical = AxisScale(from: min(0, hours.min() ?? 0), to: max(0, hours.max() ?? 0), count: 7)
  }

  /// The drawing as SVG.
  var svg: String {
    var drawing = SVGDrawing(width: Self.width, height: Self.height, title: title)
    drawing.text(title, at: (Self.left, 34), size: 18, isBold: true)
    drawing.text(subtitle, at: (Self.left, 56))
    drawAxes(&drawing)
    let lines = view.curve.lines
    for (place, line) in lines.enumerated() { drawBand(line, colour: colour(place, of: lines.count), &drawing) }
    for (place, line) in lines.enumerated() { draw(line, colour: colour(place, of: lines.count), &drawing) }
    if view.keys.count > 1 { drawKey(&drawing, lines: lines.count) }
    return drawing.text
  }

  private var title: String { language.text(.title(case: view.title, key: view.keys[0].name)) }

  private var subtitle: String {
    let points = view.curve.points.filter { $0.recovery != nil }
    let gaps = points.compactMap { $0.result?.gap }
    let isProved = !points.isEmpty && gaps.count == points.count
    return language.text(
      .proof(
        on: view.staffingCase.policy.planDate, planned: points.count, of: view.curve.points.count,
        gap: isProved ? gaps.max() : nil))
  }

  private var right: Double { Double(Self.width) - (view.keys.count > 1 ? 210 : 40) }

  private func x(_ value: Double) -> Double { Self.left + horizontal.share(value) * (right - Self.left) }
  private func y(_ hours: Double) -> Double { Self.bottom - vertical.share(hours) * (Self.bottom - Self.top) }
  private func x(_ point: FrontierPoint) -> Double { x(view.curve.values(at: point)[0]) }

  private func drawAxes(_ drawing: inout SVGDrawing) {
    for tick in vertical.ticks {
      let line = y(tick)
      drawing.line(from: (Self.left, line), to: (right, line), colour: tick == 0 ? "#555555" : "#dddddd")
      drawing.text(language.figure(tick, decimals: vertical.decimals), at: (Self.left - 8, line + 4), anchor: .end)
    }
    for tick in horizontal.ticks {
      let line = x(tick)
      drawing.line(from: (line, Self.bottom), to: (line, Self.bottom + 5), colour: "#555555")
      drawing.text(
        language.figure(tick, decimals: horizontal.decimals), at: (line, Self.bottom + 20), anchor: .middle)
    }
    drawing.line(from: (Self.left, Self.top), to: (Self.left, Self.bottom), colour: "#555555")
    drawing.line(from: (Self.left, Self.bottom), to: (right, Self.bottom), colour: "#555555")
    drawing.text(
      view.keys[0].label(in: language), at: ((Self.left + right) / 2, Self.bottom + 46), size: 14, anchor: .middle)
    drawing.text(
      language.text(.axis), at: (26, (Self.top + Self.bottom) / 2), size: 14, anchor: .middle, isUpright: true)
  }

  /// The points of a line that have a plan, from left to right.
  private func planned(_ line: ArraySlice<FrontierPoint>) -> [FrontierPoint] {
    line.filter { $0.recovery != nil }.sorted { x($0) < x($1) }
  }

  private func drawBand(_ line: ArraySlice<FrontierPoint>, colour: String, _ drawing: inout SVGDrawing) {
    let edges = planned(line).compactMap { point in
      point.recovery.map { (x: x(point), plan: y($0.plan), most: y($0.most ?? $0.plan)) }
    }
    guard edges.contains(where: { $0.plan - $0.most >= 0.5 }) else { return }
    drawing.area(around: edges.map { ($0.x, $0.plan) } + edges.reversed().map { ($0.x, $0.most) }, colour: colour)
  }

  private func draw(_ line: ArraySlice<FrontierPoint>, colour: String, _ drawing: inout SVGDrawing) {
    let points = planned(line)
    drawing.path(through: points.compactMap { point in point.recovery.map { (x(point), y($0.plan)) } }, colour: colour)
    for point in points {
      guard let recovery = point.recovery else { continue }
      drawing.dot(
        at: (x(point), y(recovery.plan)), colour: colour, isFilled: point.status == .optimal,
        words: language.text(
          .plan(
            at: name(of: point), hours: HoursPerMonth(recovery.plan), most: recovery.most.map { HoursPerMonth($0) })))
    }
    for point in line where point.recovery == nil {
      drawing.cross(
        at: (x(point), y(0)), colour: colour,
        words: language.text(
          point.status == .contradictory ? .contradiction(at: name(of: point)) : .noPlan(at: name(of: point))))
    }
  }

  private func name(of point: FrontierPoint) -> String {
    view.keys.indices.map { "\(language.name(ofKey: view.keys[$0].name)) \(view.words(point, $0, in: language))" }
      .joined(separator: ", ")
  }

  /// Which colour is which value of the second key.
  private func drawKey(_ drawing: inout SVGDrawing, lines: Int) {
    let start = right + 24
    drawing.text(language.name(ofKey: view.keys[1].name), at: (start, Self.top), isBold: true)
    if let unit = view.keys[1].unit { drawing.text(language.text(of: unit), at: (start, Self.top + 16), size: 11) }
    // Of many lines every so manieth is named: their colours run from dark to light in order.
    let step = (lines + Self.mostNamed - 1) / Self.mostNamed
    for (row, place) in stride(from: 0, to: lines, by: max(1, step)).enumerated() {
      let line = Self.top + 36 + Double(row) * Self.keyHeight
      drawing.line(from: (start, line - 4), to: (start + 22, line - 4), colour: colour(place, of: lines), width: 3)
      drawing.text(language.value(view.keys[1].texts[place]), at: (start + 30, line))
    }
  }

  /// Colours that can be told apart; for more lines a ramp from dark to light.
  private func colour(_ place: Int, of count: Int) -> String {
    if count <= Palette.lines.count { return Palette.lines[place] }
    let share = Double(place) / Double(count - 1)
    let (dark, light) = ([68.0, 1, 84], [115.0, 190, 70])
    return "#" + zip(dark, light).map { String(format: "%02x", Int(($0 + ($1 - $0) * share).rounded())) }.joined()
  }
}

public import Planning
public import StaffingDomain
internal import Wording

/// A key as a frontier names it.
public struct FrontierKey: Sendable, Hashable {
  /// The key of the policy.
  public let name: String
  /// The unit of its values; nil where it has none.
  public let unit: MeasureUnit?
  /// The values as text, in the order of the axis.
  public let texts: [String]

  /// Creates a key.
  public init(name: String, unit: MeasureUnit?, texts: [String]) {
    (self.name, self.unit, self.texts) = (name, unit, texts)
  }

  /// The name with its unit in words.
  func label(in language: any Language) -> String {
    let words = language.name(ofKey: name)
    return unit.map { "\(words) (\(language.text(of: $0)))" } ?? words
  }
}

/// A frontier with its names: what its table, text, plot and JSON are made from.
public struct FrontierView: Sendable {
  /// The name of the case, for titles.
  public let title: String
  /// The keys, in the order of the axes.
  public let keys: [FrontierKey]
  /// The points.
  public let curve: FrontierCurve
  /// The case.
  public let staffingCase: StaffingCase

  /// Creates a view of a curve; its keys are those of the axes.
  public init(_ curve: FrontierCurve, keys: [FrontierKey], of staffingCase: StaffingCase, title: String) {
    (self.curve, self.keys, self.staffingCase, self.title) = (curve, keys, staffingCase, title)
  }
}

/// Hours that a unit of the key is worth between two points, and between which numbers the best plans lie.
struct MarginalValue: Sendable, Hashable {
  var hours: Double
  var least: Double
  var most: Double
}

extension FrontierPoint {
  /// Hours recovered by the plan, and the most that any plan recovers; nil without a plan.
  var recovery: (plan: Double, most: Double?)? {
    guard let result, let objective = result.objective else { return nil }
    return (
      result.doNothing.value - objective.value,
      result.bound.map { result.doNothing.value - $0.value }.flatMap { $0.isFinite ? $0 : nil }
    )
  }
}

extension FrontierView {
  func text(_ point: FrontierPoint, _ axis: Int) -> String { keys[axis].texts[point.place[axis]] }

  /// The value for reading.
  func words(_ point: FrontierPoint, _ axis: Int, in language: any Language) -> String {
    language.value(text(point, axis))
  }

  /// What a unit of the first key is worth between a point and the one before it on its line; nil where one of them has
  /// no plan.
  func marginalValue(of point: FrontierPoint) -> MarginalValue? {
    let step = point.place[0]
    guard step > 0, let line = curve.lines.first(where: { $0.contains { $0.place == point.place } }) else { return nil }
    let before = line[line.startIndex + step - 1]
    let values = curve.axes[0].values
    let units = values[step] - values[step - 1]
    guard units != 0, let now = point.recovery, let then = before.recovery else { return nil }
    // Where one of the bounds is missing, nothing is proved.
    let ends = [
      now.most.map { ($0 - then.plan) / units } ?? .infinity, then.most.map { (now.plan - $0) / units } ?? -.infinity,
    ].sorted()
    let hours = (now.plan - then.plan) / units
    switch curve.axes[0].relaxation {
    case .higher where isLimit: return MarginalValue(hours: hours, least: max(0, ends[0]), most: max(0, ends[1]))
    case .lower where isLimit: return MarginalValue(hours: hours, least: min(0, ends[0]), most: min(0, ends[1]))
    default: return MarginalValue(hours: hours, least: ends[0], most: ends[1])
    }
  }

  /// Whether all points lose the same hours when nobody moves: then recovered hours follow the objective.
  private var isLimit: Bool { Set(curve.points.compactMap { $0.result?.doNothing }).count <= 1 }

  /// From where on the key hardly matters: what is easier recovers a twentieth of the whole range at most.
  ///
  /// By bounds, so that it is true whatever the gaps; nil where that is not known.
  var elbow: (point: FrontierPoint, rest: Double, range: Double)? {
    guard curve.axes.count == 1, curve.axes[0].relaxation != nil, isLimit, curve.points.count > 2 else { return nil }
    let order = curve.axes[0].values.indices.sorted { left, right in
      let isRising = curve.axes[0].values[left] < curve.axes[0].values[right]
      return curve.axes[0].relaxation == .higher ? isRising : !isRising
    }.map { curve.points[$0] }.filter { $0.recovery != nil }
    guard let hardest = order.first?.recovery?.most, let easiest = order.last?.recovery, let most = easiest.most,
      easiest.plan - hardest > 0
    else { return nil }
    let range = easiest.plan - hardest
    for point in order.dropLast() {
      guard let plan = point.recovery?.plan else { continue }
      let rest = max(0, most - plan)
      if rest <= range / 20 { return (point, rest, range) }
    }
    return nil
  }
}

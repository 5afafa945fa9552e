internal import Planning
import StaffingDomain
public import Wording

/// A frontier on paper: a row and a bar for each point.
public struct FrontierReport: Sendable {
  private let view: FrontierView
  private let language: any Language
  private var curve: FrontierCurve { view.curve }

  /// The width of the longest bar.
  private static let barWidth = 16

  /// Prepares a report in a language.
  public init(_ view: FrontierView, in language: any Language) { (self.view, self.language) = (view, language) }

  /// The report as text.
  ///
  /// - Parameter width: The columns of the terminal; nil for no limit.
  public func text(width: Int? = nil) -> String {
    let parts = [heading, table.text(width: width, indent: 2), remarks.map { "\($0)\n" }.joined(), conflicts]
    return parts.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private var heading: String {
    let keys = view.keys.map { "\($0.label)" }.joined(separator: " and ")
    let count = curve.points.count
    return "Frontier of \(view.title) on \(view.staffingCase.policy.planDate): \(keys), "
      + "\(count) point\(count == 1 ? "" : "s")\nHours a month; each plan is proved within its gap.\n"
  }

  private var table: TextTable {
    let most = curve.points.compactMap(\.recovery?.plan).max() ?? 0
    var table = TextTable(
      view.keys.map { .number($0.name) } + [
        .number("hours lost"), .number("gap %"), .number("recovered"), .number("per unit"), .number("moved"),
        .number("empty"), .number("allowances"), .number("courses"), .number("recruits"), .text("of the most"),
      ])
    for point in curve.points { table.append(cells(of: point, most: most)) }
    return table
  }

  private func cells(of point: FrontierPoint, most: Double) -> [String] {
    let keys = view.keys.indices.map { view.text(point, $0) }
    guard let result = point.result, let objective = result.objective, let recovery = point.recovery,
      let figures = point.figures
    else { return keys + ["-", "-", "-", "-", "-", "-", "-", "-", "-", words(for: point.status)] }
    let bar = BlockBar.text(share: most > 0 ? recovery.plan / most : 0, width: Self.barWidth)
    return keys + [
      NumberText.fixed(objective.value, decimals: 1),
      result.gap.map { NumberText.fixed($0 * 100, decimals: 4) } ?? "-",
      NumberText.fixed(recovery.plan, decimals: 1),
      view.marginalValue(of: point).map { NumberText.fixed($0.hours, decimals: 2) } ?? "",
      NumberText.whole(figures.transfers), NumberText.whole(figures.vacancies),
      NumberText.fixed(figures.allowances.value, decimals: 1),
      NumberText.fixed(figures.trainingCost.value, decimals: 1),
      NumberText.whole(figures.recruits), bar,
    ]
  }

  private func words(for status: SeriesStatus) -> String {
    switch status {
    case .optimal, .feasible: ""
    case .contradictory: "contradictory"
    case .noPlan: "no plan in time"
    case .notReached: "not reached"
    }
  }

  private var remarks: [String] {
    var remarks: [String] = []
    if let elbow = view.elbow {
      remarks.append(
        "From \(view.keys[0].name) = \(view.text(elbow.point, 0)) on, what is beyond recovers at most "
          + "\(NumberText.fixed(elbow.rest, decimals: 1)) of at least \(NumberText.fixed(elbow.range, decimals: 1)) hours "
          + "that the range recovers.")
    }
    let open = curve.points.filter { $0.status == .feasible }.count
    if open > 0 {
      remarks.append(
        "\(open) point\(open == 1 ? " is" : "s are") not proved within the gap asked for: the best plan may be better by "
          + "the gap shown.")
    }
    let missing = curve.points.filter { $0.status == .notReached || $0.status == .noPlan }.count
    if missing > 0, let interruption = curve.interruption {
      let cause = interruption == .time ? "The time limit" : "Ctrl-C"
      remarks.append("\(cause) left \(missing) of \(curve.points.count) points without a plan.")
    }
    return remarks
  }

  /// Every contradiction once, with the points that have it.
  private var conflicts: String {
    var places: [(conflict: OrderConflict, points: [String])] = []
    for point in curve.points {
      for conflict in point.result?.conflicts ?? [] {
        let name = view.keys.indices.map { view.text(point, $0) }.joined(separator: "/")
        if let known = places.firstIndex(where: {
          $0.conflict.cause == conflict.cause && $0.conflict.officers == conflict.officers
        }) {
          places[known].points.append(name)
        } else {
          places.append((conflict, [name]))
        }
      }
    }
    return places.map { conflict, points in
      let sources = conflict.sources.map { "  \($0)\n" }.joined()
      let contradiction = language.conflict(conflict, of: view.staffingCase)
      return "Contradictory orders at \(points.joined(separator: ", ")): \(contradiction)\n\(sources)"
    }.joined()
  }
}

/// A bar of block characters.
enum BlockBar {
  private static let eighths = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]

  /// A bar as long as a share of a width, in eighths of a column; empty below 0.
  static func text(share: Double, width: Int) -> String {
    guard share.isFinite, share > 0 else { return "" }
    let units = Int((min(share, 1) * Double(width * 8)).rounded())
    return String(repeating: "█", count: units / 8) + eighths[units % 8]
  }
}

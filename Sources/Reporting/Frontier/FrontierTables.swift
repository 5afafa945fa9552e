internal import Planning
public import ResultsFormat
import StaffingDomain

/// A frontier as the files that `cadre frontier` writes; the article *FrontierAndSweep* explains the columns.
public struct FrontierTables: Sendable {
  /// Every point: the table that stands alone where one file is asked for.
  public let points: RecordTable
  /// The plot.
  public let plot: TableFile

  /// The names of the files.
  public static let fileNames = ["frontier.csv", "frontier.svg"]

  /// Renders a frontier.
  public init(_ view: FrontierView) {
    points = RecordTable("frontier", view.curve.points, FrontierTables.columns(view))
    plot = TableFile(name: "frontier.svg", bytes: Array(FrontierPlot(view).svg.utf8))
  }

  private typealias Column = (name: String, value: (FrontierPoint) -> RecordTable.RecordValue)

  private static func columns(_ view: FrontierView) -> [Column] {
    let keys: [Column] = view.keys.enumerated().map { axis, key in
      (key.name, { .number(view.curve.values(at: $0)[axis], decimals: decimals(key)) })
    }
    return keys + results + figures + [
      ("hours_per_unit", { .number(view.marginalValue(of: $0)?.hours, decimals: 4) }),
      ("hours_per_unit_least", { finite(view.marginalValue(of: $0)?.least, decimals: 4) }),
      ("hours_per_unit_most", { finite(view.marginalValue(of: $0)?.most, decimals: 4) }),
      ("solved", { $0.result == nil ? .absent : .text($0.isSolved ? "yes" : "no") }),
      ("seconds", { $0.result == nil ? .absent : .number($0.seconds, decimals: 3) }),
    ]
  }

  private static var results: [Column] {
    [
      ("status", { .text($0.status.rawValue) }),
      ("objective", { .number($0.result?.objective?.value, decimals: 3) }),
      ("bound", { finite($0.result?.bound?.value, decimals: 3) }),
      ("gap", { finite($0.result?.gap, decimals: 8) }),
      ("do_nothing", { .number($0.result?.doNothing.value, decimals: 3) }),
      ("recovered", { .number($0.result?.recovered?.value, decimals: 3) }),
    ]
  }

  private static var figures: [Column] {
    [
      ("transfers", { .count($0.figures?.transfers) }),
      ("vacancies", { .count($0.figures?.vacancies) }),
      ("allowances_million_vnd", { .number($0.figures?.allowances.value, decimals: 3) }),
      ("training_cost_million_vnd", { .number($0.figures?.trainingCost.value, decimals: 3) }),
      ("recruits", { .count($0.figures?.recruits) }),
    ]
  }

  private static func finite(_ number: Double?, decimals: Int) -> RecordTable.RecordValue {
    number.flatMap { $0.isFinite ? .number($0, decimals: decimals) : nil } ?? .absent
  }

  /// As many decimals as the longest value was given with.
  private static func decimals(_ key: FrontierKey) -> Int {
    key.texts.map { text in text.split(separator: ".", maxSplits: 1).dropFirst().first?.count ?? 0 }.max() ?? 0
  }
}

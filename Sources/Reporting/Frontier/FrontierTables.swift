import Planning
public import ResultsFormat
import StaffingDomain
public import Tables
public import Wording

/// A frontier as the files that `cadre frontier` writes; the article *FrontierAndSweep* explains the columns.
public struct FrontierTables: Sendable {
  /// Every point: the table that stands alone where one file is asked for, and the one that is shown.
  public let points: Table
  /// The plot.
  public let plot: TableFile

  /// The names of the files.
  public static let fileNames = ["frontier.csv", "frontier.svg"]

  /// Puts a frontier into a table and a plot, with headings in a language.
  public init(_ view: FrontierView, in language: any Language) {
    points = FrontierTables.points(view, in: language)
    plot = TableFile(name: "frontier.svg", bytes: Array(FrontierPlot(view, in: language).svg.utf8))
  }

  /// Every point as a row.
  static func points(_ view: FrontierView, in language: any Language) -> Table {
    Table("frontier", view.curve.points, FrontierColumns(view: view, language: language).all)
  }
}

/// The columns of a frontier.
private struct FrontierColumns: Sendable {
  let view: FrontierView
  let language: any Language

  private func heading(_ heading: FrontierHeading) -> String { language.heading(heading) }

  private static let (hours, money) = (MeasureUnit.hoursPerMonth.rawValue, MeasureUnit.millionDong.rawValue)
  /// The width of the longest bar.
  private static let barWidth = 16

  var all: [Column<FrontierPoint>] { keys + results + figures + values + [combined, bar] }

  /// The values of the keys: numbers in files, as they were given in terminals.
  private var keys: [Column<FrontierPoint>] {
    let (view, language) = (view, language)
    return view.keys.enumerated().flatMap { axis, key -> [Column<FrontierPoint>] in
      [
        .number(key.name, decimals: FrontierColumns.decimals(key), unit: key.unit?.rawValue) {
          view.curve.values(at: $0)[axis]
        },
        .text(key.name) { view.words($0, axis, in: language) }
          .brief(language.name(ofKey: key.name), alignment: .right).onlyBrief,
      ]
    }
  }

  private var results: [Column<FrontierPoint>] {
    [
      .choice("status") { $0.status },
      hours("objective") { $0.result?.objective?.value }.brief(heading(.hoursLost), as: .fixed(decimals: 1)),
      hours("bound") { FrontierColumns.finite($0.result?.bound?.value) },
      .number("gap", decimals: 8) { FrontierColumns.finite($0.result?.gap) }
        .brief(heading(.gap), as: .percent(decimals: 4)),
      hours("do_nothing") { $0.result?.doNothing.value },
      hours("recovered") { $0.result?.recovered?.value }.brief(heading(.recovered), as: .fixed(decimals: 1)),
      perUnit,
    ]
  }

  /// What a unit is worth against the point before; empty where there is none, a dash without a plan.
  private var perUnit: Column<FrontierPoint> {
    let (view, language) = (view, language)
    return .text("per_unit") { point in
      guard point.recovery != nil else { return "-" }
      return view.marginalValue(of: point).map { language.figure($0.hours, decimals: 2) }
    }.brief(heading(.perUnit), alignment: .right).onlyBrief
  }

  private var figures: [Column<FrontierPoint>] {
    [
      .count("transfers") { $0.figures?.transfers }.brief(heading(.moved)),
      .count("vacancies") { $0.figures?.vacancies }.brief(heading(.empty)),
      .number("allowances_million_vnd", decimals: 3, unit: FrontierColumns.money) { $0.figures?.allowances.value }
        .brief(heading(.allowances), as: .fixed(decimals: 1)),
      .number("training_cost_million_vnd", decimals: 3, unit: FrontierColumns.money) { $0.figures?.trainingCost.value }
        .brief(heading(.courses), as: .fixed(decimals: 1)),
      .count("recruits") { $0.figures?.recruits }.brief(heading(.recruits)),
    ]
  }

  /// Officers who hold two posts; last in the file, after the columns that other programs may count on.
  private var combined: Column<FrontierPoint> {
    .count("combined_officers") { point in
      point.result?.plan?.assignments.count { $0.secondPosition != nil }
    }.brief(heading(.combined))
  }

  private var values: [Column<FrontierPoint>] {
    let view = view
    func hours(
      _ name: String, _ hours: @escaping @Sendable (MarginalValue) -> Double
    ) -> Column<FrontierPoint> {
      .number(name, decimals: 4, unit: FrontierColumns.hours) { point in
        FrontierColumns.finite(view.marginalValue(of: point).map(hours))
      }
    }
    return [
      hours("hours_per_unit") { $0.hours }, hours("hours_per_unit_least") { $0.least },
      hours("hours_per_unit_most") { $0.most },
      .yesNo("solved") { $0.result == nil ? nil : $0.isSolved },
      .number("seconds", decimals: 3, unit: "s") { $0.result == nil ? nil : $0.seconds },
    ]
  }

  /// A bar as long as the share of the most that is recovered, or how a point without a plan ended.
  private var bar: Column<FrontierPoint> {
    let language = language
    let most = view.curve.points.compactMap(\.recovery?.plan).max() ?? 0
    return .text("of_the_most") { point in
      guard let recovery = point.recovery else { return language.words(for: point.status) }
      return BlockBar.text(share: most > 0 ? recovery.plan / most : 0, width: FrontierColumns.barWidth)
    }.brief(heading(.ofTheMost)).onlyBrief
  }

  private func hours(
    _ name: String, _ hours: @escaping @Sendable (FrontierPoint) -> Double?
  ) -> Column<FrontierPoint> {
    .number(name, decimals: 3, unit: FrontierColumns.hours) { hours($0) }
  }

  private static func finite(_ number: Double?) -> Double? { number.flatMap { $0.isFinite ? $0 : nil } }

  /// As many decimals as the longest value was given with.
  private static func decimals(_ key: FrontierKey) -> Int {
    key.texts.map { text in text.split(separator: ".", maxSplits: 1).dropFirst().first?.count ?? 0 }.max() ?? 0
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

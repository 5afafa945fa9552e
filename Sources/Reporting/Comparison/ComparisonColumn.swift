import CaseFormat
import ResultsFormat
import StaffingDomain
import Tables
import Wording

/// A column of `comparison.csv`, and how reports show it beside the other scenarios.
struct ComparisonColumn: Sendable {
  /// The column.
  let column: Column<ComparedScenario>
  /// The figure as reports name it; nil where they do not show it.
  var figure: Figure?
  /// Whether it is shown where scenarios are rows, too.
  var isNarrow = false
  /// Whether it is left out where all scenarios have the same nothing.
  var mayBeAbsent = false

  /// A figure of a report.
  enum Figure: Sendable, Hashable {
    /// A figure of the plan.
    case plan(ComparisonFigure)
    /// Posts that stay empty in a group of positions.
    case emptyPosts(PositionGroup)
  }

  private init(_ column: Column<ComparedScenario>) { self.column = column }

  /// The same column, shown in reports.
  private func shown(_ figure: ComparisonFigure, isNarrow: Bool = false, mayBeAbsent: Bool = false) -> ComparisonColumn
  {
    var column = self
    (column.figure, column.isNarrow, column.mayBeAbsent) = (.plan(figure), isNarrow, mayBeAbsent)
    return column
  }
}

extension ComparisonColumn {
  /// Every column, in the order of the file; the baseline is what scenarios are compared with.
  static func all(against baseline: ScenarioFigures?, in language: any Language) -> [ComparisonColumn] {
    scenario + hours(against: baseline) + counts + groups + rest + [reason(in: language)] + added
  }

  /// The columns that reports show, in their order: what says more about the empty posts stands before them.
  static func shown(against baseline: ScenarioFigures?, in language: any Language) -> [ComparisonColumn] {
    scenario + hours(against: baseline) + added + counts + groups + rest
  }

  /// What came later, after the columns that other programs may count on.
  private static var added: [ComparisonColumn] {
    [
      count("combined_officers") { $0.summary.counts.secondPosts }.shown(.combinedOfficers, mayBeAbsent: true),
      hours("vacancy_hours") { $0.emptyHours }.shown(.emptyHours, mayBeAbsent: true),
    ]
  }

  private static var scenario: [ComparisonColumn] {
    [
      ComparisonColumn(.text("scenario") { $0.name }),
      ComparisonColumn(.text("what_if") { $0.whatIfs.map(\.fileName).joined(separator: "+") }),
      ComparisonColumn(.text("status") { $0.status }).shown(.status, isNarrow: true),
    ]
  }

  private static func hours(against baseline: ScenarioFigures?) -> [ComparisonColumn] {
    [
      hours("objective") { $0.summary.objective }.shown(.hoursLost, isNarrow: true),
      // Of the best plans: what fewer changed names cost is no effect of the changes.
      hours("difference_to_baseline") { figures in baseline.map { figures.best - $0.best } }
        .shown(.toBaseline, isNarrow: true),
      hours("best_objective") { $0.best },
      hours("do_nothing") { $0.summary.doNothing }.shown(.doNothing),
      hours("recovered") { $0.summary.recovered }.shown(.recovered, isNarrow: true),
      hours("bound") { $0.summary.bound },
      ComparisonColumn(.number("gap", decimals: 8) { $0.figures?.gap }).shown(.gap, isNarrow: true),
    ]
  }

  private static var counts: [ComparisonColumn] {
    [
      count("officers") { $0.summary.counts.officers },
      count("transfers") { $0.summary.counts.transfers }.shown(.transfers, isNarrow: true),
      count("position_changes") { $0.summary.counts.positionChanges }.shown(.positionChanges, mayBeAbsent: true),
      count("posts") { $0.summary.counts.posts },
      count("vacancies") { $0.summary.counts.vacancies }.shown(.emptyPosts, isNarrow: true),
    ]
  }

  private static var groups: [ComparisonColumn] {
    PositionGroup.allCases.map { group in
      var column = count("vacancies_\(group.rawValue)") { $0.vacancies[group] ?? 0 }
      (column.figure, column.mayBeAbsent) = (.emptyPosts(group), true)
      return column
    }
  }

  private static var rest: [ComparisonColumn] {
    [
      count("surplus") { $0.summary.counts.surplus }.shown(.surplus, isNarrow: true),
      money("allowance_million_vnd") { $0.allowances }.shown(.allowances, mayBeAbsent: true),
      count("trained") { $0.summary.counts.trained }.shown(.trained, mayBeAbsent: true),
      money("training_million_vnd") { $0.training }.shown(.trainingCost, mayBeAbsent: true),
      count("recruits") { $0.summary.counts.recruits }.shown(.recruits, mayBeAbsent: true),
      count("pool") { $0.summary.counts.pool },
      count("shared_posts") { $0.summary.counts.sharedPosts }.shown(.sharedPosts, mayBeAbsent: true),
      ComparisonColumn(
        .count("officers_who_differ") { scenario in scenario.figures.map { _ in scenario.differences.count } }),
    ]
  }

  private static func reason(in language: any Language) -> ComparisonColumn {
    ComparisonColumn(.text("reason") { $0.failure?.lines(in: language).joined(separator: " | ") })
  }

  private static func count(
    _ name: String, _ value: @escaping @Sendable (ScenarioFigures) -> Int
  ) -> ComparisonColumn {
    ComparisonColumn(.count(name) { $0.figures.map(value) })
  }

  private static func hours(
    _ name: String, _ value: @escaping @Sendable (ScenarioFigures) -> HoursPerMonth?
  ) -> ComparisonColumn {
    ComparisonColumn(.number(name, decimals: 4, unit: "hours a month") { $0.figures.flatMap(value)?.value })
  }

  private static func money(
    _ name: String, _ value: @escaping @Sendable (ScenarioFigures) -> MillionDong
  ) -> ComparisonColumn {
    ComparisonColumn(.number(name, decimals: 4, unit: "million VND") { ($0.figures.map(value))?.value })
  }
}

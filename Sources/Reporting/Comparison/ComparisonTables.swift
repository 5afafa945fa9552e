import CaseFormat
internal import Explanation
internal import ResultsFormat
internal import StaffingDomain
public import Wording

/// The tables of a comparison: figures of every scenario, changed input, and differences of the plans.
public struct ComparisonTables: Sendable {
  /// `comparison.csv`: one row for each scenario.
  public let comparison: RecordTable
  /// `changes.csv`: one row for each changed cell, row or key of each scenario.
  public let changes: RecordTable
  /// `differences.csv`: one row for each officer whose line differs from the first scenario's plan.
  public let differences: RecordTable

  /// The names of the files, the main one first.
  public static let fileNames = ["comparison", "changes", "differences"].map { $0 + ".csv" }

  /// The first line of the main file.
  public static var mainHeader: String { comparisonColumns(against: nil).map(\.name).joined(separator: ",") + "\n" }

  /// The tables of scenarios, the baseline first.
  public init(_ scenarios: [ComparedScenario], in language: any Language) {
    let baseline = scenarios.first?.figures
    comparison = RecordTable("comparison", scenarios, Self.comparisonColumns(against: baseline))
    changes = RecordTable("changes", scenarios.flatMap { ChangeRow.rows($0, in: language) }, Self.changeColumns)
    differences = RecordTable(
      "differences", scenarios.flatMap(DifferenceRow.rows), Self.differenceColumns(in: language))
  }

  /// All tables, the main one first.
  public var all: [RecordTable] { [comparison, changes, differences] }

  typealias Column<Row> = (name: String, value: (Row) -> RecordTable.RecordValue)

  private static func comparisonColumns(against baseline: ScenarioFigures?) -> [Column<ComparedScenario>] {
    func count(_ name: String, _ value: @escaping (ScenarioFigures) -> Int) -> Column<ComparedScenario> {
      (name, { .count($0.figures.map(value)) })
    }
    func hours(_ name: String, _ value: @escaping (ScenarioFigures) -> HoursPerMonth?) -> Column<ComparedScenario> {
      (name, { .number($0.figures.flatMap(value)?.value, decimals: 4) })
    }
    let first: [Column<ComparedScenario>] = [
      ("scenario", { .text($0.name) }), ("what_if", { .text($0.whatIfs.map(\.fileName).joined(separator: "+")) }),
      ("status", { .text($0.figures?.summary.status.rawValue ?? $0.failure?.kind.rawValue ?? "") }),
      hours("objective") { $0.summary.objective },
      hours("difference_to_baseline") { figures in baseline.map { figures.summary.objective - $0.summary.objective } },
      hours("do_nothing") { $0.summary.doNothing }, hours("recovered") { $0.summary.recovered },
      hours("bound") { $0.summary.bound }, ("gap", { .number($0.figures?.gap, decimals: 8) }),
      count("officers") { $0.summary.counts.officers }, count("transfers") { $0.summary.counts.transfers },
      count("position_changes") { $0.summary.counts.positionChanges }, count("posts") { $0.summary.counts.posts },
      count("vacancies") { $0.summary.counts.vacancies },
    ]
    let groups = PositionGroup.allCases.map { group in
      count("vacancies_\(group.rawValue)") { $0.vacancies[group] ?? 0 }
    }
    let last: [Column<ComparedScenario>] = [
      count("surplus") { $0.summary.counts.surplus },
      ("allowance_million_vnd", { .number($0.figures?.allowances.value, decimals: 4) }),
      count("trained") { $0.summary.counts.trained },
      ("training_million_vnd", { .number($0.figures?.training.value, decimals: 4) }),
      count("recruits") { $0.summary.counts.recruits }, count("pool") { $0.summary.counts.pool },
      count("shared_posts") { $0.summary.counts.sharedPosts },
      ("officers_who_differ", { scenario in .count(scenario.figures.map { _ in scenario.differences.count }) }),
      ("reason", { .text($0.failure?.lines.joined(separator: " | ")) }),
    ]
    return first + groups + last
  }

  private static var changeColumns: [Column<ChangeRow>] {
    [
      ("scenario", { .text($0.scenario) }), ("change", { .count($0.number) }), ("what_if", { .text($0.place) }),
      ("file", { .text($0.file) }), ("line", { .count($0.line) }), ("column", { .text($0.column) }),
      ("before", { .text($0.before) }), ("after", { .text($0.after) }), ("by", { .text($0.sentence) }),
    ]
  }

  private static func differenceColumns(in language: any Language) -> [Column<DifferenceRow>] {
    [
      ("scenario", { .text($0.scenario) }), ("officer", { .text($0.entry.difference.officer.text) }),
      ("name", { .text($0.entry.difference.name) }), ("kind", { .text($0.entry.difference.kind.rawValue) }),
      ("from", { .text($0.entry.difference.before.map { language.text(of: $0) }) }),
      ("to", { .text($0.entry.difference.after.map { language.text(of: $0) }) }),
      ("courses_before", { .text($0.entry.difference.before.map(DifferenceRow.courses)) }),
      ("courses_after", { .text($0.entry.difference.after.map(DifferenceRow.courses)) }),
      ("alone_hours", { .number($0.entry.difference.extraHours?.value, decimals: 4) }),
      ("due_to", { .text($0.entry.cause.label) }), ("inputs", { .text(language.citations($0.entry.inputs)) }),
      ("why", { .text(language.why($0.entry)) }),
    ]
  }
}

extension DifferenceCause {
  /// The cause as a table gives it: the numbers of changes with `;`, or a word.
  var label: String {
    switch self {
    case .onlyChange: "1"
    case .changes(let changes): changes.map { "\($0.number)" }.joined(separator: ";")
    case .noSingleChange: "no_single_change"
    case .unknown: "unknown"
    case .withinGap: "within_gap"
    }
  }
}

/// A row of `changes.csv`.
private struct ChangeRow {
  let scenario: String
  let number: Int
  let place: String
  var file: String?
  var line: Int?
  var column: String?
  var before: String?
  var after: String?
  let sentence: String

  static func rows(_ scenario: ComparedScenario, in language: any Language) -> [ChangeRow] {
    scenario.changes.enumerated().flatMap { offset, effect -> [ChangeRow] in
      let start = ChangeRow(
        scenario: scenario.name, number: offset + 1, place: effect.place,
        sentence: effect.deed.map { language.sentence($0) } ?? "")
      let keys = effect.policy.map { key in
        start.with("policy.yml", nil, key.key.rawValue, key.before, key.after)
      }
      let cells = effect.touched.map { cell in
        start.with(cell.source.table.fileName, cell.source.line, cell.column, cell.before, cell.after)
      }
      let rows = keys + cells
      return rows.isEmpty ? [start] : rows
    }
  }

  private func with(
    _ file: String, _ line: Int?, _ column: String?, _ before: String?, _ after: String?
  ) -> ChangeRow {
    var row = self
    (row.file, row.line, row.column, row.before, row.after) = (file, line, column, before, after)
    return row
  }
}

/// A row of `differences.csv`.
private struct DifferenceRow {
  let scenario: String
  let entry: ExplainedDifference

  static func rows(_ scenario: ComparedScenario) -> [DifferenceRow] {
    scenario.differences.map { DifferenceRow(scenario: scenario.name, entry: $0) }
  }

  static func courses(_ assignment: CodedAssignment) -> String { assignment.courses.map(\.text).joined(separator: ";") }
}

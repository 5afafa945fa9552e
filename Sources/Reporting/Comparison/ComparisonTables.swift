import CaseFormat
import Explanation
import ResultsFormat
import StaffingDomain
public import Tables
public import Wording

/// The tables of a comparison: figures of every scenario, changed input, and differences of the plans.
public struct ComparisonTables: Sendable {
  /// `comparison.csv`: one row for each scenario.
  public let comparison: Table
  /// `changes.csv`: one row for each changed cell, row or key of each scenario.
  public let changes: Table
  /// `differences.csv`: one row for each officer whose line differs from the first scenario's plan.
  public let differences: Table

  /// The names of the files, the main one first.
  public static let fileNames = ["comparison", "changes", "differences"].map { $0 + ".csv" }

  /// The first line of the main file.
  public static func mainHeader(in language: any Language) -> String {
    ComparisonColumn.all(against: nil, in: language).map(\.column.name).joined(separator: ",") + "\n"
  }

  /// The tables of scenarios, the baseline first.
  public init(_ scenarios: [ComparedScenario], in language: any Language) {
    let columns = ComparisonColumn.all(against: scenarios.first?.figures, in: language)
    comparison = Table("comparison", scenarios, columns.map(\.column))
    changes = Table("changes", scenarios.flatMap { ChangeRow.rows($0, in: language) }, Self.changeColumns)
    differences = Table("differences", scenarios.flatMap(DifferenceRow.rows), Self.differenceColumns(in: language))
  }

  /// All tables, the main one first.
  public var all: [Table] { [comparison, changes, differences] }

  private static var changeColumns: [Column<ChangeRow>] {
    [
      .text("scenario") { $0.scenario }, .count("change") { $0.number }, .text("what_if") { $0.place },
      .text("file") { $0.file }, .count("line") { $0.line }, .text("column") { $0.column },
      .text("before") { $0.before }, .text("after") { $0.after }, .text("by") { $0.sentence },
    ]
  }

  private static func differenceColumns(in language: any Language) -> [Column<DifferenceRow>] {
    [
      .text("scenario") { $0.scenario }, .code("officer") { $0.entry.difference.officer.text },
      .text("name") { $0.entry.difference.name }, .choice("kind") { $0.entry.difference.kind },
      .text("from") { $0.entry.difference.before.map { language.text(of: $0) } },
      .text("to") { $0.entry.difference.after.map { language.text(of: $0) } },
      .code("courses_before") { $0.entry.difference.before.map(DifferenceRow.courses) },
      .code("courses_after") { $0.entry.difference.after.map(DifferenceRow.courses) },
      .number("alone_hours", decimals: 4, unit: "hours a month") { $0.entry.difference.extraHours?.value },
      .text("due_to") { $0.entry.cause.label }, .text("inputs") { language.citations($0.entry.inputs) },
      .text("why") { language.why($0.entry) },
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
private struct ChangeRow: Sendable {
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
private struct DifferenceRow: Sendable {
  let scenario: String
  let entry: ExplainedDifference

  static func rows(_ scenario: ComparedScenario) -> [DifferenceRow] {
    scenario.differences.map { DifferenceRow(scenario: scenario.name, entry: $0) }
  }

  static func courses(_ assignment: CodedAssignment) -> String { assignment.courses.map(\.text).joined(separator: ";") }
}

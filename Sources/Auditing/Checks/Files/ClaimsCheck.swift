public import ResultsFormat
import StaffingDomain

/// The sentences of a results folder are those that the plan gives, word by word.
///
/// The audit knows no explanations: whoever asks hands over the tables that the same plan is written as, in the language
/// that the summary names. Only a plan whose rows are right can be compared.
public enum ClaimsCheck {
  /// Claims that differ, in the order of a report.
  ///
  /// - Parameters:
  ///   - written: What the results folder says.
  ///   - expected: What the plan is written as.
  public static func violations(written: ResultTables, expected: ResultTables) -> [Violation] {
    let transfers = differences(.transfersFile, written.transfers, expected.transfers) { .officer($0.officer) }
    let vacancies = differences(.vacanciesFile, written.vacancies, expected.vacancies) {
      .cell(CellCodes($0.commune, $0.position))
    }
    let surplus = differences(.surplusFile, written.surplus, expected.surplus) { .officer($0.officer) }
    let changes = differences(.changesFile, written.changes, expected.changes) { .officer($0.officer) }
    return (transfers + vacancies + surplus + changes).sorted()
  }

  /// How many sentences there are to compare.
  ///
  /// Of a change, what an officer does now: what was, and why it changed, only the earlier results can say.
  public static func count(in tables: ResultTables) -> Int {
    claims(of: tables.transfers) + claims(of: tables.vacancies) + claims(of: tables.surplus) + tables.changes.count
  }

  private static func differences<Row: ResultRow>(
    _ rule: FileRule, _ written: [Row], _ expected: [Row], key: (Row) -> RowKey
  ) -> [Violation] {
    let exact = Dictionary(expected.map { (key($0), $0) }) { first, _ in first }
    let columns = Row.columns.filter { $0.claim != nil }
    return written.flatMap { row -> [Violation] in
      guard let other = exact[key(row)] else { return [] }
      return columns.filter { $0.value(row) != $0.value(other) }.map { column in
        Violation(.files(rule), .row(.misworded(key(row), column: column.name)), at: row)
      }
    }
  }

  private static func claims<Row: ResultRow>(of rows: [Row]) -> Int {
    rows.count * Row.columns.filter { $0.claim != nil }.count
  }
}

import ResultsFormat

/// Compares a result table with the rows that the plan gives, key by key and column by column.
///
/// Every column that its row type declares is compared, so a new one is audited as soon as it is declared; only claims,
/// which no arithmetic can check, are merely asked for.
struct TableComparison<Row: ResultRow> {
  let rule: AuditRule
  /// What a row is about.
  let key: (Row) -> RowKey

  /// Rows missing, too many, twice or out of order, and cells that differ.
  func violations(written: [Row], expected: [Row]) -> [Violation] {
    let places = Dictionary(zip(expected.map(key), expected.indices)) { first, _ in first }
    var seen: Set<RowKey> = []
    var last = -1
    var found: [Violation] = []
    for row in written {
      let own = key(row)
      guard let place = places[own] else {
        found.append(Violation(rule, .row(.notFollowing(own)), at: row))
        continue
      }
      guard seen.insert(own).inserted else {
        found.append(Violation(rule, .row(.second(own)), at: row))
        continue
      }
      if place < last { found.append(Violation(rule, .row(.outOfOrder(own)), at: row)) }
      last = max(last, place)
      found += faults(of: row, expected: expected[place]).map { Violation(rule, .row($0), at: row) }
    }
    for row in expected where !seen.contains(key(row)) {
      found.append(Violation(rule, .row(.missing(key(row))), in: Row.file))
    }
    return found
  }

  private func faults(of row: Row, expected: Row) -> [RowFact] {
    let own = key(row)
    return Row.differences(row, expected).map { .differs(own, $0) }
      + Row.columns.filter { $0.isUnclaimed(in: row) }.map { .unclaimed(own, column: $0.name) }
  }
}

extension ResultRow {
  /// The columns in which a written row differs from the one expected, claims left out.
  static func differences(_ written: Self, _ exact: Self) -> [ColumnDifference] {
    columns.compactMap { column in
      guard column.claim == nil else { return nil }
      let values = (column.value(written), column.value(exact))
      guard !WrittenValue.matches(values.0, values.1, column.type) else { return nil }
      return ColumnDifference(column.name, values.0, values.1)
    }
  }
}

extension ResultColumn {
  /// Whether the column holds a claim that every row has to make, and the row makes none.
  func isUnclaimed(in row: Row) -> Bool { claim == .always && value(row) == .text("") }
}

import ResultsFormat

/// Compares a result table with the rows that the plan gives, key by key.
struct TableComparison<Row: ResultRow, Key: Hashable> {
  let rule: AuditRule
  /// What a row stands for, and its name in messages.
  let key: (Row) -> Key
  let name: (Key) -> String

  /// Rows missing, too many, twice or out of order, and cells that differ.
  ///
  /// - Parameter differences: The columns in which a written row differs from an expected one, in words.
  func violations(
    written: [Row], expected: [Row], differences: (_ written: Row, _ expected: Row) -> [String]
  ) -> [Violation] {
    let places = Dictionary(zip(expected.map(key), expected.indices)) { first, _ in first }
    var seen: Set<Key> = []
    var last = -1
    var found: [Violation] = []
    for row in written {
      let own = key(row)
      guard let place = places[own] else {
        found.append(Violation(rule, "the row for \(name(own)) does not follow from the assignments", at: row))
        continue
      }
      guard seen.insert(own).inserted else {
        found.append(Violation(rule, "\(name(own)) has a second row", at: row))
        continue
      }
      if place < last { found.append(Violation(rule, "the row for \(name(own)) is out of order", at: row)) }
      last = max(last, place)
      found += differences(row, expected[place]).map { Violation(rule, "\(name(own)): \($0)", at: row) }
    }
    for row in expected where !seen.contains(key(row)) {
      found.append(Violation(rule, "the row for \(name(key(row))) is missing", in: Row.file))
    }
    return found
  }
}

/// Collects the differences of two rows in words.
struct Differences {
  private(set) var words: [String] = []

  /// Adds a difference.
  mutating func add(_ text: String) { words.append(text) }

  /// Compares a number with its computed value, as precisely as the column is written.
  mutating func compare(_ column: String, _ written: Double?, _ exact: Double?, _ type: ResultType) {
    guard !Written.matches(written, exact, type) else { return }
    words.append("\(column) is \(Written.text(written)), not \(Written.text(exact))")
  }

  /// Compares counts.
  mutating func compare(_ column: String, _ written: Int, _ exact: Int) {
    guard written != exact else { return }
    words.append("\(column) is \(written), not \(exact)")
  }

  /// Compares texts and codes.
  mutating func compare(_ column: String, _ written: String, _ exact: String) {
    guard written != exact else { return }
    words.append("\(column) is '\(written)', not '\(exact)'")
  }
}

extension StaffingCase {
  /// Puts the rows that have no code of their own in the order of the codes that they name.
  ///
  /// Sums of decimals depend on the order of their terms, and ties are broken by what comes first: so that a plan depends on
  /// what the tables say and not on the order of their rows, everybody who goes through rows sees them in one order. Keys
  /// are unique, so that none is left open; rows with nothing in a column come first.
  package mutating func sortRows() {
    workload.sort { ($0.commune, $0.activity) < ($1.commune, $1.activity) }
    posts.sort { $0.cell < $1.cell }
    allowances.sort { RowOrder.key(of: $0) < RowOrder.key(of: $1) }
    requirements.sort { ($0.position, $0.competency) < ($1.position, $1.competency) }
    bars.sort { RowOrder.key(of: $0) < RowOrder.key(of: $1) }
    combinations.sort { ($0.position, $0.other) < ($1.position, $1.other) }
    relations.sort { ($0.officer, $0.other, $0.kind.rawValue) < ($1.officer, $1.other, $1.kind.rawValue) }
    teamRules.sort { RowOrder.key(of: $0) < RowOrder.key(of: $1) }
    decisions.sort { RowOrder.key(of: $0) < RowOrder.key(of: $1) }
    preferences.sort { RowOrder.key(of: $0) < RowOrder.key(of: $1) }
    distances.sort { ($0.from, $0.to) < ($1.from, $1.to) }
    allowanceBands.sort { RowOrder.key(of: $0) < RowOrder.key(of: $1) }
    recruitment.sort { RowOrder.place($0.position) < RowOrder.place($1.position) }
    waves.sort { $0.officer < $1.officer }
  }
}

/// What rows are ordered by where they have no code.
private enum RowOrder {
  static func place<Entity>(_ ordinal: Ordinal<Entity>?) -> Int { ordinal?.offset ?? -1 }

  static func key(of row: Allowance) -> (Int, Int, String) {
    switch row.kind {
    case .category: (row.position.offset, -1, row.name)
    case .individual(_, let commune): (row.position.offset, commune.offset, row.name)
    }
  }

  static func key(of row: Bar) -> (Int, String, String) {
    (row.officer.offset, row.rule.rawValue, row.until?.description ?? "")
  }

  static func key(of row: TeamRule) -> (Int, Int, Int) { (place(row.commune), row.competency.offset, row.level) }

  static func key(of row: Decision) -> (Int, String, Int, Int) {
    (row.officer.offset, row.kind.rawValue, place(row.commune), place(row.position))
  }

  static func key(of row: Preference) -> (Int, Int, Int) {
    (row.officer.offset, place(row.commune), place(row.position))
  }

  static func key(of row: AllowanceBand) -> (Double, Int, Double, Double) {
    (row.from.value, row.hardship ?? -1, row.to?.value ?? .infinity, row.perMonth.value)
  }
}

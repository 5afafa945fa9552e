public import StaffingDomain

/// Rule `establishment`: `sum x + sum r + away_c <= max(establishment_c, pinned officers of c + away_c)`, where an establishment
/// is given and `away_c` are the officers of c out of the plan because they are away.
///
/// It counts officers who hold a post in the commune or serve the pool from it, and recruits: heads. Surplus officers do not
/// count. Source: the formulation, *Rows*, and *Limits*.
public struct Establishment: RowRule {
  /// The rule's name.
  public let name = RuleName.establishment
  /// One row for each commune with an establishment, sorted by commune.
  public let rows: [RuleRow]
  /// The commune of each row.
  private let communes: [Ordinal<Commune>]
  private let rowOfCommune: [Int?]
  private let limits: [Int?]
  /// The officers of every commune who hold a place of the establishment without being in the plan.
  private let away: [Int]

  init(_ staffingCase: StaffingCase, roles: [PlanRole]) {
    var pinned = [Int](repeating: 0, count: staffingCase.communes.count)
    var away = pinned
    for (officer, role) in zip(staffingCase.officers, roles) {
      if role.isPinned { pinned[officer.commune.offset] += 1 }
      if role == .outOfPlan(.away) { away[officer.commune.offset] += 1 }
    }
    var rows: [RuleRow] = []
    var rowOfCommune = [Int?](repeating: nil, count: staffingCase.communes.count)
    var limits = rowOfCommune
    var communes: [Ordinal<Commune>] = []
    for commune in staffingCase.communes.ordinals {
      let record = staffingCase.communes[commune]
      guard let establishment = record.establishment else { continue }
      // What those who are away leave of it.
      let limit = max(establishment - away[commune.offset], pinned[commune.offset])
      rowOfCommune[commune.offset] = rows.count
      limits[commune.offset] = limit
      communes.append(commune)
      rows.append(
        RuleRow(limit: Double(limit), of: .establishment, for: .commune(commune), sources: [.row(record.source)]))
    }
    (self.rows, self.communes) = (rows, communes)
    self.rowOfCommune = rowOfCommune
    self.limits = limits
    self.away = away
  }

  /// The most officers in the plan that may hold posts in a commune; nil where no establishment is given.
  public func limit(of commune: Ordinal<Commune>) -> Int? { limits[commune.offset] }

  /// The rule's row of a commune; nil where no establishment is given.
  package func row(of commune: Ordinal<Commune>) -> RuleRow? { rowOfCommune[commune.offset].map { rows[$0] } }

  /// The establishment of the commune.
  public func edit(raising row: Int, to needed: Double) -> CaseEdit? {
    guard communes.indices.contains(row) else { return nil }
    return .establishment(communes[row], RaisedLimit.heads(needed) + away[communes[row].offset])
  }

  /// An option that holds a post counts 1 in the commune of the post, one that serves the pool in its own.
  public func forEachCoefficient(of option: OfficerOption, _ body: (Int, Double) -> Void) {
    switch option.duty {
    case .stay, .fill, .pool: if let row = rowOfCommune[option.commune.offset] { body(row, 1) }
    case .surplus, .outOfPlan: break
    }
  }

  /// A recruit counts 1 in the commune.
  public func forEachCoefficient(ofRecruitIn cell: Cell, _ body: (Int, Double) -> Void) {
    if let row = rowOfCommune[cell.commune.offset] { body(row, 1) }
  }
}

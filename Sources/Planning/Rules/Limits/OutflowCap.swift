public import StaffingDomain

/// Rule `outflow-cap`: `sum x_io <= ceil(maximum_outflow_share x officers of c)` over the options that leave commune c.
///
/// Its officers are those in the plan, whatever their role; to leave is to serve in another commune. A share of 1
/// needs no rows.
/// Source: the formulation, *Rows*, and *Limits*; that officers out of the plan do not count is this project's reading.
public struct OutflowCap: RowRule {
  /// The rule's name.
  public let name = RuleName.outflowCap
  /// One row for each commune with officers, sorted by commune.
  public let rows: [RuleRow]
  private let rowOfCommune: [Int?]
  /// The officers in the plan of the commune of each row.
  private let heads: [Int]

  init(_ staffingCase: StaffingCase, roles: [PlanRole]) {
    var rowOfCommune = [Int?](repeating: nil, count: staffingCase.communes.count)
    var rows: [RuleRow] = []
    var headsOfRow: [Int] = []
    let share = staffingCase.policy.maximumOutflowShare
    if share < 1 {
      var heads = [Int](repeating: 0, count: staffingCase.communes.count)
      for (officer, role) in zip(staffingCase.officers, roles) where role.isInPlan {
        heads[officer.commune.offset] += 1
      }
      for commune in staffingCase.communes.ordinals where heads[commune.offset] > 0 {
        let limit = Self.limit(share, of: heads[commune.offset])
        rowOfCommune[commune.offset] = rows.count
        headsOfRow.append(heads[commune.offset])
        rows.append(
          RuleRow(
            subject: .commune(commune), lower: -.infinity, upper: Double(limit),
            fact: .leavers(commune, limit, of: heads[commune.offset]),
            sources: [.policy(.maximumOutflowShare), .row(staffingCase.communes[commune].source)]))
      }
    }
    self.rows = rows
    heads = headsOfRow
    self.rowOfCommune = rowOfCommune
  }

  private static func limit(_ share: Double, of heads: Int) -> Int {
    Int(max(0, (share * Double(heads) - Tolerances.comparison).rounded(.up)))
  }

  /// The share, in whole hundredths if that is enough, with which a number of officers may leave a commune.
  public func edit(raising row: Int, to needed: Double) -> CaseEdit? {
    guard heads.indices.contains(row) else { return nil }
    let leavers = RaisedLimit.heads(needed)
    // ceil(share x officers) is enough where share x officers is above one officer less.
    let least = Double(leavers - 1) / Double(heads[row])
    for scale in [100.0, 1000, 10_000] {
      let share = min(1, ((least * scale).rounded(.down) + 1) / scale)
      if Self.limit(share, of: heads[row]) == leavers || scale == 10_000 {
        return .policy(.maximumOutflowShare, .number(share))
      }
    }
    return nil
  }

  /// An option that changes commune counts 1 in the commune that it leaves.
  public func forEachCoefficient(of option: OfficerOption, _ body: (Int, Double) -> Void) {
    if option.changesCommune, let row = rowOfCommune[option.origin.commune.offset] { body(row, 1) }
  }
}

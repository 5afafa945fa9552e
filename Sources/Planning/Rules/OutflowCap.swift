import StaffingDomain

/// Rule `outflow-cap`: officers leaving a commune `<= ceil(maximum_outflow_share x its officers)`.
///
/// Its officers are those in the plan, whatever their role; to leave is to serve in another commune. A share of 1
/// needs no rows.
/// Source: the formulation, *Rows*; that officers out of the plan do not count is this project's reading.
public struct OutflowCap: RowRule {
  /// The rule's name.
  public let name = RuleName.outflowCap
  /// One row for each commune with officers, sorted by commune.
  public let rows: [RuleRow]
  private let rowOfCommune: [Int?]

  init(_ staffingCase: StaffingCase, roles: [PlanRole]) {
    var rowOfCommune = [Int?](repeating: nil, count: staffingCase.communes.count)
    var rows: [RuleRow] = []
    let share = staffingCase.policy.maximumOutflowShare
    if share < 1 {
      var heads = [Int](repeating: 0, count: staffingCase.communes.count)
      for (officer, role) in zip(staffingCase.officers, roles) where role.isInPlan {
        heads[officer.commune.offset] += 1
      }
      for commune in staffingCase.communes.ordinals where heads[commune.offset] > 0 {
        let limit = (share * Double(heads[commune.offset]) - Tolerances.comparison).rounded(.up)
        rowOfCommune[commune.offset] = rows.count
        let record = staffingCase.communes[commune]
        rows.append(
          RuleRow(
            subject: record.code.text, lower: -.infinity, upper: max(0, limit),
            meaning: "\(Int(max(0, limit))) of the \(heads[commune.offset]) officers of \(record.name) may leave it",
            sources: [.policy(key: "maximum_outflow_share"), .row(record.source)]))
      }
    }
    self.rows = rows
    self.rowOfCommune = rowOfCommune
  }

  /// An option that changes commune counts 1 in the commune that it leaves.
  public func forEachCoefficient(of relocation: Relocation, _ body: (Int, Double) -> Void) {
    if relocation.changesCommune, let row = rowOfCommune[relocation.origin.commune.offset] { body(row, 1) }
  }
}

public import StaffingDomain

/// Rule `recruitment-quota`: recruits of a position, and of all together, `<= quota`.
///
/// Without rows in `recruitment.csv` nobody is recruited. A position without a row of its own is recruited for only
/// where a total is given.
/// Source: the formulation, *Recruits*; the reading of positions without a row is this project's.
public struct RecruitmentQuotas: RowRule {
  /// The rule's name.
  public let name = RuleName.recruitmentQuota
  /// Options have no coefficients.
  public let scope = RuleScope.journey
  /// One row for each quota, in the order of the file.
  public let rows: [RuleRow]
  /// The rows of every position; nil where nobody may be recruited.
  private let rowsOfPosition: [[Int]?]

  init(_ staffingCase: StaffingCase) {
    let hasTotal = staffingCase.recruitment.contains { $0.position == nil }
    rows = staffingCase.recruitment.map { quota in
      let subject = quota.position.map { staffingCase.positions[$0].code.text } ?? "all"
      let whom = quota.position.map { "for \(staffingCase.positions[$0].name)" } ?? "in all"
      return RuleRow(
        subject: subject, lower: -.infinity, upper: Double(quota.quota),
        meaning: "\(quota.quota == 1 ? "1 officer" : "\(quota.quota) officers") may be recruited \(whom)",
        sources: [.row(quota.source)])
    }
    rowsOfPosition = staffingCase.positions.ordinals.map { position in
      let own = staffingCase.recruitment.indices.filter { staffingCase.recruitment[$0].position == position }
      guard hasTotal || !own.isEmpty else { return nil }
      let all = staffingCase.recruitment.indices.filter { index in
        staffingCase.recruitment[index].position.map { $0 == position } ?? true
      }
      return all.contains { staffingCase.recruitment[$0].quota == 0 } ? nil : all
    }
  }

  /// Whether anybody may be recruited for a position.
  public func allows(_ position: Ordinal<Position>) -> Bool { rowsOfPosition[position.offset] != nil }

  /// Options do not recruit.
  public func forEachCoefficient(of relocation: Relocation, _ body: (Int, Double) -> Void) {}

  /// A recruit counts 1 in the quota of the position and in the total.
  public func forEachCoefficient(ofRecruitIn cell: Cell, _ body: (Int, Double) -> Void) {
    for row in rowsOfPosition[cell.position.offset] ?? [] { body(row, 1) }
  }
}

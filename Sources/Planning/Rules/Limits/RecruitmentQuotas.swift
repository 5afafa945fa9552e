public import StaffingDomain

/// Rule `recruitment-quota`: `sum_d r_d <= quota` over the recruits of a position, and of all together.
///
/// Without rows in `recruitment.csv` nobody is recruited. A position without a row of its own is recruited for only
/// where a total is given.
/// Source: the formulation, *Recruits*; the reading of positions without a row is this project's.
public struct RecruitmentQuotas: RowRule {
  /// The rule's name.
  public let name = RuleName.recruitmentQuota
  /// Options have no coefficients.
  public let scope = RuleScope.journey
  /// One row for each quota, in the order of the case.
  public let rows: [RuleRow]
  /// The rows of every position; nil where nobody may be recruited.
  private let rowsOfPosition: [[Int]?]

  init(_ staffingCase: StaffingCase) {
    let hasTotal = staffingCase.recruitment.contains { $0.position == nil }
    rows = staffingCase.recruitment.map { quota in
      RuleRow(
        subject: .quota(quota.position), lower: -.infinity, upper: Double(quota.quota),
        fact: .recruits(quota.position, quota.quota), sources: [.row(quota.source)])
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

  /// The quota.
  public func edit(raising row: Int, to needed: Double) -> CaseEdit? { .quota(row, RaisedLimit.heads(needed)) }

  /// Options do not recruit.
  public func forEachCoefficient(of option: OfficerOption, _ body: (Int, Double) -> Void) {}

  /// A recruit counts 1 in the quota of the position and in the total.
  public func forEachCoefficient(ofRecruitIn cell: Cell, _ body: (Int, Double) -> Void) {
    for row in rowsOfPosition[cell.position.offset] ?? [] { body(row, 1) }
  }
}

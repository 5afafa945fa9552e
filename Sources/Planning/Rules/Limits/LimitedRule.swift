import StaffingDomain

/// A rule whose rows have other limits, or none of whose rows is left.
struct LimitedRule: RowRule {
  let name: RuleName
  let scope: RuleScope
  let rows: [RuleRow]
  private let rule: any RowRule

  /// The rule with other limits, one for each row.
  init(_ rule: any RowRule, uppers: [Double]) {
    (name, scope, self.rule) = (rule.name, rule.scope, rule)
    rows = zip(rule.rows, uppers).map { row, upper in
      var row = row
      row.upper = upper
      return row
    }
  }

  var unit: Double { rule.unit }

  func edit(raising row: Int, to needed: Double) -> CaseEdit? {
    rows.indices.contains(row) ? rule.edit(raising: row, to: needed) : nil
  }

  func forEachCoefficient(of option: OfficerOption, _ body: (Int, Double) -> Void) {
    rule.forEachCoefficient(of: option, body)
  }

  func forEachCoefficient(ofRecruitIn cell: Cell, _ body: (Int, Double) -> Void) {
    rule.forEachCoefficient(ofRecruitIn: cell, body)
  }

  func forEachCoefficient(of post: TransferPlan.SharedPost, _ body: (Int, Double) -> Void) {
    rule.forEachCoefficient(of: post, body)
  }
}

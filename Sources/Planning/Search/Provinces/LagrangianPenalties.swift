import StaffingDomain

/// Lagrangian penalties of limits, paid by every option and recruit that uses them.
///
/// A problem with penalties in place of limits is the Lagrangian of the problem with them: the least sum of hours and
/// penalties less the penalties that the whole limits would pay is a bound of the problem with limits.
struct LagrangianPenalties: Sendable {
  /// A rule with the multiplier of each of its rows: what a unit costs, 0 or more.
  struct Term: Sendable {
    /// The rule's place among the side rules.
    var place: Int
    var rule: any RowRule
    var hours: [HoursPerMonth]
  }

  /// The rules with multipliers.
  let terms: [Term]

  /// The penalty of an option.
  func hours(for relocation: Relocation) -> HoursPerMonth {
    var sum = HoursPerMonth.zero
    for term in terms {
      term.rule.forEachCoefficient(of: relocation) { row, value in sum += value * term.hours[row] }
    }
    return sum
  }

  /// The penalty of a recruit.
  func hours(forRecruitIn cell: Cell) -> HoursPerMonth {
    var sum = HoursPerMonth.zero
    for term in terms {
      term.rule.forEachCoefficient(ofRecruitIn: cell) { row, value in sum += value * term.hours[row] }
    }
    return sum
  }
}

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

  /// The rule without any row.
  init(lifting rule: any RowRule) {
    (name, scope, self.rule, rows) = (rule.name, rule.scope, rule, [])
  }

  func forEachCoefficient(of relocation: Relocation, _ body: (Int, Double) -> Void) {
    if !rows.isEmpty { rule.forEachCoefficient(of: relocation, body) }
  }

  func forEachCoefficient(ofRecruitIn cell: Cell, _ body: (Int, Double) -> Void) {
    if !rows.isEmpty { rule.forEachCoefficient(ofRecruitIn: cell, body) }
  }

  func forEachCoefficient(of post: TransferPlan.SharedPost, _ body: (Int, Double) -> Void) {
    if !rows.isEmpty { rule.forEachCoefficient(of: post, body) }
  }
}

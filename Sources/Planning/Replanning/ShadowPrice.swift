public import StaffingDomain

/// What one unit more of a limit is worth in the relaxation, where everybody may rearrange.
public struct ShadowPrice: Sendable, Hashable {
  /// The rule; `cell-balance` for a head more in a cell.
  public var rule: RuleName
  /// What the row is about, in codes: the label of its subject.
  public var subject: String
  /// Hours a month that a unit more recovers; for a head in a cell it may be below 0.
  public var hours: HoursPerMonth

  /// Creates a price.
  public init(rule: RuleName, subject: String, hours: HoursPerMonth) {
    (self.rule, self.subject, self.hours) = (rule, subject, hours)
  }
}

extension DualPrices {
  /// The prices other than 0 of a problem, cuts left out: cells first, then rule by rule.
  func shadowPrices(of problem: StaffingProblem) -> [ShadowPrice] {
    var found: [ShadowPrice] = []
    func add(_ rule: any RowRule, _ row: Int, _ hours: Double) {
      if abs(hours) > Tolerances.feasibility {
        found.append(
          ShadowPrice(
            rule: rule.name, subject: problem.staffingCase.label(of: rule.rows[row].subject),
            hours: HoursPerMonth(hours)))
      }
    }
    for row in cells.indices { add(problem.cellBalance, row, cells[row]) }
    for (rule, side) in problem.sideRules.enumerated() where problem.rules.isRuleOfCase(rule) {
      for row in side.rows.indices { add(side, row, -sides[rule][row]) }
    }
    return found
  }

  /// The prices of a problem that were written down; rows without one cost nothing.
  init(_ prices: [ShadowPrice], for problem: StaffingProblem) {
    self = .zero(for: problem)
    var known: [RuleName: [String: Double]] = [:]
    for price in prices { known[price.rule, default: [:]][price.subject] = price.hours.value }
    for row in cells.indices {
      cells[row] = known[.cellBalance]?[problem.staffingCase.label(of: problem.cellBalance.rows[row].subject)] ?? 0
    }
    for (rule, side) in problem.sideRules.enumerated() where problem.rules.isRuleOfCase(rule) {
      guard let prices = known[side.name] else { continue }
      for (row, limit) in side.rows.enumerated() {
        if let price = prices[problem.staffingCase.label(of: limit.subject)] {
          sides[rule][row] = min(0, max(-price, limit.leastPrice))
        }
      }
    }
  }
}

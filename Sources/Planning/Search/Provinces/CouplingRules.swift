import StaffingDomain

/// The rows of side rules that sum over all provinces: those of the rules whose reach is the country.
///
/// Every other rule's rows belong to one commune, cell, province or officer; a test compares the rows of the parts with
/// those of the whole.
struct CouplingRules: Sendable {
  /// A limit over all provinces.
  struct Limit: Sendable {
    /// The rule's place among the side rules, the same in the whole and in every part.
    var place: Int
    /// The row of the rule, the same too.
    var row: Int
    /// The limit.
    var upper: Double
    /// What it is divided in: a head, a seat or a dong.
    var step: Double
  }

  /// The limits, in the order of the side rules and their rows.
  let limits: [Limit]

  init(_ problem: StaffingProblem) {
    limits = problem.sideRules.enumerated().flatMap { place, rule -> [Limit] in
      guard rule.name.isCommonToProvinces else { return [] }
      return rule.rows.enumerated().map { row, limit in
        Limit(
          place: place, row: row, upper: limit.upper, step: rule.name.limitsMoney ? MillionDong(dong: 1).value : 1)
      }
    }
  }

  /// How much of each limit a plan uses.
  func usage(of plan: TransferPlan, in problem: StaffingProblem) -> [Double] {
    var activity = RowActivity(problem: problem)
    for assignment in plan.assignments where assignment.duty != .outOfPlan {
      activity.add(problem.option(of: assignment))
    }
    activity.add(problem.supplies(of: plan))
    return limits.map { activity.activity(rule: $0.place, row: $0.row) }
  }

  /// How much of each limit one option uses.
  func usage(of option: OfficerOption, in problem: StaffingProblem) -> [Double] {
    limits.map { limit in
      var used = 0.0
      problem.sideRules[limit.place].forEachCoefficient(of: option) { if $0 == limit.row { used += $1 } }
      return used
    }
  }

  /// A part's problem with its share of every limit in place of the whole.
  func allotting(_ shares: [Double], to problem: StaffingProblem) -> StaffingProblem {
    var uppers: [Int: [Double]] = [:]
    for (limit, share) in zip(limits, shares) { uppers[limit.place, default: []].append(share) }
    return problem.limited(by: uppers)
  }

  /// The prices of the limits among all prices.
  func prices(in prices: DualPrices) -> [Double] { limits.map { prices.sides[$0.place][$0.row] } }

  /// Puts prices of the limits in their place.
  func set(_ values: [Double], in prices: inout DualPrices) {
    for (limit, value) in zip(limits, values) { prices.sides[limit.place][limit.row] = value }
  }

  /// The places of the rules among the side rules.
  var places: Set<Int> { Set(limits.map(\.place)) }

  /// A balance that counts what shares of the limits pay at common prices, without these payments.
  func penalized(_ balance: Double, shares: [Double], common: [Double]) -> Double {
    CouplingRules.sum([balance] + zip(shares, common).map { -$0 * $1 })
  }

  /// What the whole limits pay under prices, 0 or less: a Lagrangian counts it once.
  private func payments(_ prices: [Double]) -> [Double] { zip(limits, prices).map { $0.upper * $1 } }

  /// The bound of the whole from bounds of parts that each count the whole limits at common prices.
  ///
  /// `sum of the parts' bounds - (parts - 1) x sum of price x limit`, less an allowance for rounding. Without limits
  /// it is the sum of any bounds of the parts.
  func bound(_ parts: [Double], common: [Double]) -> Double {
    CouplingRules.sum(parts + payments(common).map { -Double(parts.count - 1) * $0 })
  }

  /// The bound of the whole from bounds of parts with penalties at common prices in place of limits.
  func bound(penalized parts: [Double], common: [Double]) -> Double { CouplingRules.sum(parts + payments(common)) }

  /// A sum less what rounding may have added to it.
  private static func sum(_ terms: [Double]) -> Double {
    let size = terms.reduce(0) { $0 + abs($1) }
    return terms.reduce(0, +) - size * Double(terms.count + 8) * 0x1p-52
  }
}

import StaffingDomain

/// The rules whose one row sums over all provinces: `maximum-transfers` and `allowance-budget`, where the policy sets
/// them.
///
/// Every other rule's rows belong to one commune or cell. A new side rule with a row over the whole country must be
/// added here; a test compares the rows of the parts with those of the whole.
struct CouplingRules: Sendable {
  /// A limit over all provinces.
  struct Limit: Sendable {
    /// The rule.
    var name: RuleName
    /// The rule's place among the side rules, the same in the whole and in every part.
    var place: Int
    /// The limit.
    var upper: Double
    /// Whether it counts heads.
    var isWhole: Bool
  }

  /// The limits, in the order of the side rules.
  let limits: [Limit]

  init(_ problem: StaffingProblem) {
    limits = problem.sideRules.enumerated().compactMap { place, rule in
      guard rule.name == .maximumTransfers || rule.name == .allowanceBudget, let row = rule.rows.first else {
        return nil
      }
      return Limit(name: rule.name, place: place, upper: row.upper, isWhole: rule.name == .maximumTransfers)
    }
  }

  /// How much of each limit one relocation uses.
  func usage(of relocation: Relocation, in problem: StaffingProblem) -> [Double] {
    limits.map { limit in
      var used = 0.0
      problem.sideRules[limit.place].forEachCoefficient(of: relocation) { _, value in used += value }
      return used
    }
  }

  /// How much of each limit a plan uses.
  func usage(of plan: TransferPlan, in problem: StaffingProblem) -> [Double] {
    var sums = limits.map { _ in 0.0 }
    for assignment in plan.assignments {
      let relocation = problem.relocation(of: assignment.officer, doing: problem.undertaking(of: assignment))
      for (limit, used) in usage(of: relocation, in: problem).enumerated() {
        sums[limit] += used
      }
    }
    return sums
  }

  /// A part's problem with its share of every limit in place of the whole.
  func allotting(_ shares: [Double], to problem: StaffingProblem) -> StaffingProblem {
    var policy = problem.staffingCase.policy
    for (limit, share) in zip(limits, shares) {
      switch limit.name {
      case .maximumTransfers: policy.maximumTransfers = Int(exactly: share.rounded(.down)) ?? policy.maximumTransfers
      case .allowanceBudget: policy.allowanceBudget = MillionDong(share)
      default: break
      }
    }
    return problem.limited(by: policy)
  }

  /// The prices of the limits among all prices.
  func prices(in prices: DualPrices) -> [Double] { limits.map { prices.sides[$0.place][0] } }

  /// Puts prices of the limits in their place.
  func set(_ values: [Double], in prices: inout DualPrices) {
    for (limit, value) in zip(limits, values) { prices.sides[limit.place][0] = value }
  }

  /// A part's problem with prices of the limits charged in place of the limits themselves.
  func charging(_ prices: [Double], in problem: StaffingProblem) -> StaffingProblem {
    problem.charging(
      RelocationTolls(
        charges: zip(limits, prices).map { limit, price in
          RelocationTolls.Charge(rule: problem.sideRules[limit.place], hours: HoursPerMonth(-price))
        }))
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

  /// The bound of the whole from bounds of parts that are charged common prices and have no limits.
  func bound(charged parts: [Double], common: [Double]) -> Double { CouplingRules.sum(parts + payments(common)) }

  /// A sum less what rounding may have added to it.
  private static func sum(_ terms: [Double]) -> Double {
    let size = terms.reduce(0) { $0 + abs($1) }
    return terms.reduce(0, +) - size * Double(terms.count + 8) * 0x1p-52
  }
}

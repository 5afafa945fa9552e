import GLPKBackend
import LinearProgramming
import StaffingDomain
import TestSupport
import Testing
import Workloads

@testable import Planning

/// Relaxations of provinces at common prices of the limits.
@Suite struct ProvinceRelaxationTests {
  private let tolerance = 1e-9

  /// Provinces of small cases with every rule, each with a relaxation that starts from no prices.
  private func each(
    _ body: (String, ProvinceProblem, inout ProvinceRelaxation, [Double], CouplingRules) throws -> Void
  ) throws {
    var count = 0
    for seed in 1...20 {
      var staffingCase = TinyCase.everythingProvinces(seed: UInt64(seed))
      staffingCase.decisions = []
      let problem = StaffingProblem(staffingCase, needs: StaffingNeeds(staffingCase))
      let rules = CouplingRules(problem)
      guard !rules.limits.isEmpty else { continue }
      for part in CaseDivision(staffingCase).parts {
        let province = ProvinceProblem(part, looking: {})
        let shares = rules.limits.map { ($0.upper / 2).rounded(.down) }
        let still = DoNothing.plan(province.problem).plan
        let first = DualPrices.zero(for: province.problem)
        guard
          var relaxation = ProvinceRelaxation(
            province, under: first, shares: shares, rules: rules, standIn: still, isOver: { false })
        else { continue }
        count += 1
        try body("seed \(seed), \(part.name)", province, &relaxation, shares, rules)
      }
    }
    #expect(count >= 20)
  }

  private func solve(
    _ relaxation: inout ProvinceRelaxation, at prices: [Double], shares: [Double], rules: CouplingRules
  ) throws {
    try relaxation.solve(
      at: prices, shares: shares, rules: rules, tolerance: tolerance, solver: GLPKSolver(),
      clock: PlanningClock(limit: nil, onProgress: { _ in }), control: SolveControl())
  }

  @Test func theRelaxedPlanProvesTheBoundAtAnyPrices() throws {
    try each { name, _, relaxation, shares, rules in
      for price in [0.0, -3, -40, -1] {
        let prices = rules.limits.map { _ in price }
        try solve(&relaxation, at: prices, shares: shares, rules: rules)
        // A rounded plan may close the gap before the last master is free.
        guard let use = relaxation.use, relaxation.ending == SearchEnding() else { continue }
        let penalized = zip(prices, use.usage).reduce(use.balance) { $0 - $1.0 * $1.1 }
        let allowance = 1e-6 * max(1, abs(penalized))
        #expect(penalized >= relaxation.penalizedBound - allowance, "\(name) at \(price)")
        if !relaxation.search.isWithin(tolerance) {
          #expect(penalized <= relaxation.penalizedBound + allowance, "\(name) at \(price)")
        }
      }
    }
  }

  @Test func goingOnFromOtherPricesProvesWhatStartingThereDoes() throws {
    try each { name, _, relaxation, shares, rules in
      // A limit beyond all use has no price: what it pays would swamp the bound.
      let prices = rules.limits.map { $0.upper < 1e6 ? -5.0 : 0 }
      var fresh = relaxation
      try solve(&fresh, at: prices, shares: shares, rules: rules)
      try solve(&relaxation, at: prices.map { 4 * $0 }, shares: shares, rules: rules)
      try solve(&relaxation, at: prices, shares: shares, rules: rules)
      // Without a plan there may be none, and the bounds grow without end.
      guard relaxation.search.plan != nil, !fresh.search.isWithin(tolerance), !relaxation.search.isWithin(tolerance)
      else { return }
      // Cuts that one of them found the other may lack.
      let scale = max(1, abs(fresh.penalizedBound))
      #expect(abs(fresh.penalizedBound - relaxation.penalizedBound) <= 0.02 * scale, "\(name)")
    }
  }

  private func plan(
    of relaxation: ProvinceRelaxation, within shares: [Double], _ keeping: ShareKeeping, rules: CouplingRules
  ) throws -> IncumbentSearch {
    try relaxation.plan(
      within: shares, keeping, rules: rules, solver: GLPKSolver(), options: PlanningOptions(gapTolerance: 1e-4),
      clock: PlanningClock(limit: nil, onProgress: { _ in }), control: SolveControl()
    ).search
  }

  @Test func thePlanWithinSharesKeepsThem() throws {
    var (plans, closed) = (0, 0)
    try each { name, province, relaxation, shares, rules in
      try solve(&relaxation, at: rules.limits.map { _ in -2 }, shares: shares, rules: rules)
      let search = try plan(of: relaxation, within: shares, .strict, rules: rules)
      // Doing nothing may break a relation, so that nothing stands in here.
      guard let plan = search.plan else { return }
      for (used, share) in zip(rules.usage(of: plan, in: province.problem), shares) {
        #expect(used <= share + 1e-6, "\(name)")
      }
      plans += 1
      if search.isWithin(1e-4) { closed += 1 }
    }
    #expect(plans >= 20 && 10 * closed >= 9 * plans, "\(closed) of \(plans) are closed")
  }

  @Test func aRoundOfPricesWithoutTimeLeavesAStrictShareToBeSearched() throws {
    var closed = 0
    try each { name, _, relaxation, shares, rules in
      try relaxation.solve(
        at: rules.limits.map { _ in -2 }, shares: shares, rules: rules, tolerance: tolerance, solver: GLPKSolver(),
        clock: PlanningClock(limit: 0, onProgress: { _ in }), control: SolveControl())
      guard relaxation.ending.limit == .time else { return }
      let search = try plan(of: relaxation, within: shares, .strict, rules: rules)
      if search.isWithin(1e-4) { closed += 1 }
    }
    #expect(closed >= 15, "\(closed) are closed")
  }

  @Test func thePlanNearSharesPaysForWhatItUsesBeyondThem() throws {
    var (plans, beyond, quotas) = (0, 0, 0)
    try each { name, province, relaxation, half, rules in
      // A limit beyond all use has no price: what it pays would swamp the bound.
      let prices = rules.limits.map { $0.upper < 1e6 ? -2.0 : 0 }
      try solve(&relaxation, at: prices, shares: half, rules: rules)
      // Shares are what is wanted at the prices.
      guard let shares = relaxation.use?.usage.map({ $0.rounded(.down) }) else { return }
      let loose = try plan(of: relaxation, within: shares, .loose(at: prices, nodes: 400), rules: rules)
      guard let plan = loose.plan, let balance = loose.balance, let bound = loose.bound, let priced = loose.priced
      else { return }
      let usage = rules.usage(of: plan, in: province.problem)
      let paid = zip(prices, zip(usage, shares)).reduce(0) { $0 - $1.0 * ($1.1.0 - $1.1.1) }
      let own = PlanValue(of: plan, in: province.problem).balance.value
      #expect(abs(balance.value - own - paid) <= 1e-6 * max(1, abs(own)), "\(name)")
      #expect(bound <= balance.value + 1e-6 * max(1, abs(own)), "\(name)")
      for (index, limit) in rules.limits.enumerated() {
        let (excess, leeway) = (usage[index] - shares[index], priced.leeway[limit.place][limit.row])
        let isQuota = province.problem.sideRules[limit.place].name == .recruitmentQuota
        // A recruit is one of the quota.
        if isQuota, usage[index] > 0 { #expect(leeway >= 1, "\(name)") }
        quotas += isQuota && usage[index] > 0 ? 1 : 0
        #expect(excess <= leeway + 1e-6 && (prices[index] == 0 || -excess <= leeway + 1e-6), "\(name)")
      }
      // What a strict plan leaves of its shares pays as well, so that none is below the bound.
      let strict = try self.plan(of: relaxation, within: shares, .strict, rules: rules)
      if let strict = strict.balance { #expect(bound <= strict.value + 1e-6 * max(1, abs(own)), "\(name)") }
      plans += 1
      if zip(usage, shares).contains(where: { $0 > $1 }) { beyond += 1 }
    }
    #expect(plans >= 10 && beyond > 0 && quotas > 0, "\(beyond) of \(plans) go beyond a share, \(quotas) quotas")
  }
}

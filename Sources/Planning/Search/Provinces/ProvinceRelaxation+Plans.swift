import LinearProgramming
import StaffingDomain

/// How a province's own plan keeps its shares of the common limits.
enum ShareKeeping: Sendable {
  /// No share is exceeded.
  case strict
  /// A plan may use a little more or less: that costs or saves these prices, and others get what is left.
  ///
  /// A relaxation at common prices is nearly whole, one within a strict share is not: what fits into a share exactly is rarely what
  /// is best for the province. Each look for such a plan takes some nodes at most.
  case loose(at: [Double], nodes: Int)

  /// The balance of a plan, with what it pays for what it uses beyond shares.
  func balance(of candidate: ProvinceCandidate, within shares: [Double]) -> Double {
    guard case .loose(let prices, _) = self else { return candidate.balance }
    return zip(prices, zip(candidate.usage, shares)).reduce(candidate.balance) { $0 - $1.0 * ($1.1.0 - $1.1.1) }
  }
}

/// A whole plan of a province, and what was proved about it.
struct ProvincePlan {
  /// The plan with its own bound.
  var search: IncumbentSearch
  /// What ended the search early.
  var ending = SearchEnding()
  /// Counts.
  var effort = PlanningEffort()

  fileprivate mutating func take(_ integer: ColumnsStages.Integer) {
    (search, ending) = (integer.search, integer.ending)
    effort.pivots += integer.effort.pivots
    effort.nodes += integer.effort.nodes
  }
}

extension ProvinceRelaxation {
  /// How many options' uses of a limit a loosely kept share may be missed by.
  private static let looseUses = 12.0
  /// The gaps of looks for a plan that keeps shares loosely, in tolerances: it is the gap of the whole that counts, so a stubborn
  /// province may leave more open.
  private static let looks = [1.0, 2, 4, 8]

  /// Goes on to a plan that keeps shares of the limits, strictly or loosely.
  ///
  /// - Throws: Faults of the backend.
  func plan(
    within shares: [Double], _ keeping: ShareKeeping, rules: CouplingRules, solver: any Solver,
    options: PlanningOptions, clock: PlanningClock, control: SolveControl
  ) throws -> ProvincePlan {
    var relaxed = self
    if case .loose(let common, _) = keeping {
      try relaxed.solve(
        at: common, shares: shares, rules: rules, tolerance: options.gapTolerance, solver: solver, clock: clock,
        control: control)
    }
    let start = relaxed.start(within: shares, keeping, rules: rules)
    // How the last round of prices ended says nothing about what a strict share has time for.
    if case .loose = keeping, relaxed.ending != SearchEnding() {
      return ProvincePlan(search: start.search, ending: relaxed.ending, effort: relaxed.effort(since: self))
    }
    let stages = ColumnsStages(start.stage.coefficients, solver: solver, options: options)
    let relaxation = try stages.relaxation(after: start, clock: clock, control: control)
    var plan = ProvincePlan(search: relaxation.search, ending: relaxation.ending)
    plan.effort = relaxed.effort(since: self)
    plan.effort.pivots += relaxation.pivots - relaxed.master.pivots
    plan.effort.rounds += relaxation.rounds
    guard plan.ending == SearchEnding() else { return plan }
    switch keeping {
    case .strict:
      guard !plan.search.isWithin(options.gapTolerance) else { break }
      plan.take(try stages.integer(after: relaxation, clock: clock, control: control))
    case .loose(_, let nodes):
      let loose = loosened(relaxation, within: shares, rules: rules)
      plan.search = loose.search
      for tolerances in Self.looks where !plan.search.isWithin(tolerances * options.gapTolerance) {
        plan.take(
          try stages.look(
            within: tolerances, nodes: nodes, from: plan.search, after: loose, clock: clock, control: control))
        if plan.ending != SearchEnding() || plan.search.isWithin(tolerances * options.gapTolerance) { break }
      }
    }
    return plan
  }

  /// Pivots and rounds since an earlier state.
  private func effort(since earlier: ProvinceRelaxation) -> PlanningEffort {
    var spent = PlanningEffort()
    spent.pivots = effort.pivots - earlier.effort.pivots
    spent.rounds = effort.rounds - earlier.effort.rounds
    return spent
  }

  /// What the stages of a plan start from: the limits are rows again where shares are kept strictly.
  private func start(
    within shares: [Double], _ keeping: ShareKeeping, rules: CouplingRules
  ) -> ColumnsStages.Start {
    let problem = rules.allotting(shares, to: coefficients.space.problem)
    var search = IncumbentSearch(problem: problem)
    if let draft = self.search.draft { search.accept(draft) }
    var stage = ColumnsStart(OptionCoefficients(coefficients, in: problem), from: prices)
    var master = master
    master.adopt(problem)
    if case .strict = keeping { master.limitPricedRules() }
    stage.master = master
    search.raise(bound: stage.bound)
    return ColumnsStages.Start(stage: stage, search: search)
  }

  /// The relaxation with shares that need not be kept, and what it says made whole.
  private func loosened(
    _ relaxation: ColumnsStages.Relaxation, within shares: [Double], rules: CouplingRules
  ) -> ColumnsStages.Relaxation {
    let leeway = relaxation.master.greatestUses.map { $0.map { Self.looseUses * $0 } }
    var master = relaxation.master
    let wide = zip(rules.limits, shares).map { limit, share in share + leeway[limit.place][limit.row] }
    master.adopt(rules.allotting(wide, to: relaxation.coefficients.space.problem))
    let draft = RoundedPlan.draft(of: master, under: Pricing(relaxation.coefficients, prices: relaxation.center))
    return relaxation.pricing(rules.places, leeway: leeway, trying: draft)
  }
}

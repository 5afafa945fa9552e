import LinearProgramming
import StaffingDomain
import Workloads

/// A part of the case made ready for planning, with the common limits of the whole.
struct ProvinceProblem: Sendable {
  /// The part.
  let part: CasePart
  /// Its problem; the common limits are those of the whole.
  let problem: StaffingProblem
  /// Its options.
  let coefficients: OptionCoefficients

  /// Prepares a part of a case.
  ///
  /// - Parameters:
  ///   - stability: The whole's price for changed names, if it has one.
  ///   - look: Called at the start and every some hundred officers; what it throws ends the preparation.
  init(_ part: CasePart, keeping stability: Stability? = nil, looking look: () throws -> Void) rethrows {
    try look()
    self.part = part
    let own = StaffingProblem(part.staffingCase, needs: StaffingNeeds(part.staffingCase))
    problem = stability.map { own.keeping(part.slice(of: $0)) } ?? own
    coefficients = try OptionCoefficients(OptionSpace(problem, looking: look), looking: look)
  }

  /// The prices with those of the cells made exact for the prices of the side rules.
  ///
  /// - Parameter combining: Whether officers may hold two posts; see ``NetworkSolution``.
  func network(under prices: DualPrices, combining: Bool = true, isOver: () -> Bool) -> DualPrices {
    var improved = prices
    improved.cells = NetworkSolution(coefficients, under: prices, combining: combining, isOver: isOver).cellPrices
    return improved
  }
}

extension ProvinceProblem {
  /// Solves the province by itself within its share of each limit.
  ///
  /// - Parameters:
  ///   - keeping: How the shares are kept; strictly where there is no relaxation.
  ///   - relaxation: The relaxation at common prices, to go on from; nil starts from nothing.
  ///   - standIn: A plan within the shares, for a search that ends before any or comes to grief.
  /// - Throws: Faults of the backend.
  func solve(
    within shares: [Double], _ keeping: ShareKeeping, after relaxation: ProvinceRelaxation?, rules: CouplingRules,
    solver: any Solver, options: PlanningOptions, control: SolveControl, standIn: TransferPlan,
    onProgress: @escaping @Sendable (PlanningProgress) -> Void
  ) throws -> ProvinceSolution {
    var solution = ProvinceSolution(standIn: candidate(standIn, rules: rules))
    do {
      if let relaxation {
        let clock = PlanningClock(limit: options.timeLimit, onProgress: onProgress)
        let plan = try relaxation.plan(
          within: shares, keeping, rules: rules, solver: solver, options: options, clock: clock, control: control)
        if let best = plan.search.plan { solution.candidate = candidate(best, rules: rules) }
        (solution.bound, solution.effort, solution.ending) = (plan.search.bound, plan.effort, plan.ending)
        // A stand-in counts with what it is above the bound, so that its province is searched again.
        if let bound = plan.search.bound {
          solution.ownGap = keeping.balance(of: solution.candidate, within: shares) - bound
        }
      } else {
        let own = rules.allotting(shares, to: problem)
        let strategy = ColumnsStrategy(own, solver: solver, options: options, control: control, onProgress: onProgress)
        let result = try strategy.solve()
        if let plan = result.plan { solution.candidate = candidate(plan, rules: rules) }
        solution.bound = result.bound.map { ($0 - problem.cellBalance.valueOfPosts).value }
        solution.ownGap = solution.bound.map { solution.candidate.balance - $0 } ?? 0
        (solution.effort, solution.ending.limit) = (result.effort, result.termination.limit)
        if !result.termination.detail.isEmpty, result.termination.limit == nil {
          solution.ending.trouble = PlanningError(.solver(result.termination.detail))
        }
      }
    } catch let error as PlanningError {
      // The trouble of one province must not cost the plans of the others.
      solution.ending.trouble = error
    }
    solution.ending.trouble?.province = part.name
    return solution
  }

  /// A plan of the province with its hours and its use of the limits.
  func candidate(_ plan: TransferPlan, rules: CouplingRules) -> ProvinceCandidate {
    ProvinceCandidate(
      plan: plan, balance: PlanValue(of: plan, in: problem).balance.value,
      usage: rules.usage(of: plan, in: problem))
  }
}

/// A plan of one province that may become its part of the whole plan.
struct ProvinceCandidate: Sendable {
  /// The plan, in the province's ordinals.
  var plan: TransferPlan
  /// Its balance, without penalties.
  var balance: Double
  /// What it uses of each common limit.
  var usage: [Double]

  /// Its balance with penalties at common prices, 0 or less.
  func penalized(_ prices: [Double]) -> Double { zip(prices, usage).reduce(balance) { $0 - $1.0 * $1.1 } }
}

/// What a province's own solve came to.
struct ProvinceSolution: Sendable {
  /// The best plan.
  var candidate: ProvinceCandidate
  /// The proved bound of the solve as a balance; nil where the search ended before any.
  var bound: Double?
  /// What the solve left open between plan and bound, hours a month.
  var ownGap = 0.0
  /// What ended the search early.
  var ending = SearchEnding()
  /// Counts and seconds.
  var effort = PlanningEffort()

  /// A plan that nothing was proved about.
  init(standIn: ProvinceCandidate) { candidate = standIn }
}

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
  let pricer: OptionPricer

  init(_ part: CasePart) {
    self.part = part
    problem = StaffingProblem(part.staffingCase, needs: StaffingNeeds(part.staffingCase))
    pricer = OptionPricer(OptionSpace(problem))
  }

  /// The exact prices of cells under given prices of the side rules, and what the assignment uses of the limits.
  func network(
    under prices: DualPrices, rules: CouplingRules, isOver: () -> Bool
  ) -> (prices: DualPrices, usage: [Double]) {
    let stayTolls = prices.cells.indices.map { pricer.stayToll(row: $0, under: prices) + prices.cells[$0] }
    let network = NetworkSolution(
      pricer, tolls: pricer.tolls(under: prices), stayTolls: stayTolls, isOver: isOver)
    var improved = prices
    improved.cells = network.cellPrices
    let space = pricer.space
    let used = zip(space.people, network.rows).enumerated().map { place, entry in
      let duty = space.duty(PricingRound.Choice(row: entry.1), of: place)
      return rules.usage(
        of: Relocation(origin: part.staffingCase.officers[entry.0.officer].cell, duty: duty), in: problem)
    }
    return (improved, rules.limits.indices.map { limit in used.reduce(0) { $0 + $1[limit] } })
  }

  /// Starts from prices without side rules.
  func firstPrices(isOver: () -> Bool) -> DualPrices {
    network(under: .zero(for: problem), rules: .none, isOver: isOver).prices
  }
}

extension ProvinceProblem {
  /// Solves the province with shares of the common limits.
  ///
  /// - Parameter standIn: A plan within the shares, for a search that ends before any.
  /// - Throws: ``PlanningError`` that names the province.
  func solve(
    shares: [Double], rules: CouplingRules, solver: any Solver, options: PlanningOptions, control: SolveControl,
    standIn: TransferPlan, onProgress: @escaping @Sendable (PlanningProgress) -> Void
  ) throws -> ProvinceSolution {
    let own = rules.allotting(shares, to: problem)
    let strategy = ColumnsStrategy(own, solver: solver, options: options, control: control, onProgress: onProgress)
    do {
      let (result, prices) = try strategy.solveWithPrices()
      guard result.conflicts.isEmpty else {
        throw PlanningError("orders that can be kept contradict each other: \(result.conflicts[0].explanation)")
      }
      let plan = result.plan ?? standIn
      return ProvinceSolution(
        shares: shares, plan: plan, objective: PlanValue(of: plan, in: problem).objective.value,
        bound: result.bound?.value, prices: prices, limit: result.termination.limit, effort: result.effort)
    } catch {
      throw PlanningError("\(part.name): \(error)")
    }
  }
}

/// What a province's own solve came to.
struct ProvinceSolution: Sendable {
  /// The shares of the common limits that it had.
  var shares: [Double]
  /// The plan, in the province's ordinals.
  var plan: TransferPlan
  /// The plan's objective.
  var objective: Double
  /// The proved bound under the shares; nil where the search ended before any.
  var bound: Double?
  /// The prices of that bound.
  var prices: DualPrices?
  /// What ended the search early.
  var limit: Termination.Limit?
  /// Counts and seconds.
  var effort: PlanningEffort
}

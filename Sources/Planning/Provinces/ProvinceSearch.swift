import LinearProgramming
import StaffingDomain

/// The search over all provinces: shares of the common limits, a solve of each province, and again where it pays.
struct ProvinceSearch {
  private let problem: StaffingProblem
  private let provinces: [ProvinceProblem]
  private let rules: CouplingRules
  private let solver: any Solver
  private let options: PlanningOptions
  private let control: SolveControl
  private let threads: Int
  private let clock: PlanningClock
  /// The plan that stands in for a province without one, by province, and what it uses of the limits.
  private let ordered: [(plan: TransferPlan, objective: Double, usage: [Double])]
  private var search: IncumbentSearch
  private var solutions: [ProvinceSolution] = []
  private var effort = PlanningEffort()
  private var limit: Termination.Limit?

  /// Steps of the ascent to the first common prices.
  private static let ascentRounds = 300
  /// The first step's target of the ascent above the bound, as a share of it.
  private static let ascentAgility = 0.02
  /// Times that provinces are solved at most, with other shares each time.
  private static let mostPasses = 4

  init(
    _ problem: StaffingProblem, provinces: [ProvinceProblem], ordered: TransferPlan, rules: CouplingRules,
    solver: any Solver, options: PlanningOptions, control: SolveControl, threads: Int, clock: PlanningClock
  ) {
    self.problem = problem
    self.provinces = provinces
    self.rules = rules
    self.solver = solver
    self.options = options
    self.control = control
    self.threads = threads
    self.clock = clock
    self.ordered = provinces.map { province in
      let plan = province.part.slice(of: ordered)
      return (
        plan, PlanValue(of: plan, in: province.problem).objective.value, rules.usage(of: plan, in: province.problem)
      )
    }
    search = IncumbentSearch(problem: problem)
    accept(ordered)
  }

  /// Searches until the gap is closed, nothing is gained any more, or a limit comes.
  mutating func run() throws {
    var prices = provinces.map { DualPrices.zero(for: $0.problem) }
    var wanted = provinces.map { _ in rules.limits.map { _ in 0.0 } }
    if !rules.limits.isEmpty {
      let ascent = try clock.run(.coupling) { try commonPrices() }
      (prices, wanted) = (ascent.prices, ascent.usage)
      search.raise(bound: ascent.bound)
    }
    var solving = Array(provinces.indices)
    for pass in 0..<Self.mostPasses {
      let gap = search.gap
      try solve(solving, wanted: wanted)
      guard !rules.limits.isEmpty else {
        let bounds = solutions.compactMap(\.bound)
        if bounds.count == provinces.count { search.raise(bound: rules.bound(bounds, prices: prices)) }
        return
      }
      let pricing = try clock.run(.coupling) {
        try CommonPricing(
          provinces, solutions: solutions, fallback: prices, rules: rules, threads: threads, isOver: isOver)
      }
      search.raise(bound: pricing.bound)
      debug("pass \(pass) solved \(solving.count) at \(clock.elapsed): \(search.value?.value ?? 0) bound \(search.bound ?? 0) gap \(search.gap ?? 1), this bound \(pricing.bound) \(rules.prices(in: pricing.prices[0]))")
      debug("  part gap \(solutions.reduce(0) { $0 + $1.objective - ($1.bound ?? 0) } / (search.value?.value ?? 1))")
      for index in provinces.indices { debug("   \(provinces[index].part.name) \(solutions[index].objective) loss \(pricing.losses[index]) own gap \(solutions[index].objective - (solutions[index].bound ?? 0)) \(rules.prices(in: solutions[index].prices ?? prices[index])) share \(solutions[index].shares) wanted \(pricing.wanted[index])") }
      if search.isWithin(options.gapTolerance) || limit != nil { return }
      if pass > 0, let gap, let now = search.gap, now > 0.9 * gap { return }
      (prices, wanted) = (pricing.prices, pricing.wanted)
      solving = worthSolvingAgain(pricing)
      if solving.isEmpty { return }
    }
  }

  /// Hands over what was found.
  func hand(to result: inout PlanningResult) {
    result.effort.add(effort)
    for solution in solutions {
      result.effort.options += solution.effort.options
      result.effort.columns += solution.effort.columns
      result.effort.rows += solution.effort.rows
    }
    result.plan = search.plan
    result.objective = search.value
    result.bound = search.bound.map { HoursPerMonth($0) }
    result.termination =
      search.isWithin(options.gapTolerance) ? Termination(.optimal) : Termination(.feasible, limit: limit)
  }

  private var isOver: @Sendable () -> Bool {
    let control = control
    guard let remaining = clock.remaining else { return { control.isCancelled } }
    let end = ContinuousClock.now + .seconds(remaining)
    return { control.isCancelled || ContinuousClock.now >= end }
  }

  /// Common prices of the limits before any province is solved, and what each province uses under them.
  private func commonPrices() throws -> CouplingAscent {
    let isOver = isOver
    let first = try SolvingThread.runSideBySide(order: bySize(provinces.indices), threads: threads) { [provinces] in
      provinces[$0].firstPrices(isOver: isOver)
    }
    var ascent = try CouplingAscent(provinces.map(\.pricer), prices: first, rules: rules, threads: threads)
    try ascent.run(rounds: Self.ascentRounds, agility: Self.ascentAgility, isOver: isOver)
    return ascent
  }

  private func bySize(_ indices: some Sequence<Int>) -> [Int] {
    let sizes = provinces.map(\.part.officers.count)
    return indices.sorted { (sizes[$1], $0) < (sizes[$0], $1) }
  }

  /// The provinces whose plans lose more than their part of the tolerance.
  private func worthSolvingAgain(_ pricing: CommonPricing) -> [Int] {
    provinces.indices.filter { index in
      pricing.losses[index] > options.gapTolerance / 2 * max(1, abs(solutions[index].objective))
    }
  }

  /// Solves some provinces with new shares; the others keep theirs.
  private mutating func solve(_ solving: [Int], wanted: [[Double]]) throws {
    let shares = shares(of: solving, wanted: wanted)
    let board = ProvinceBoard(
      weights: provinces.map { Double($0.part.officers.count + 1) }, solving: solving,
      objectives: provinces.indices.map { solutions.isEmpty ? ordered[$0].objective : solutions[$0].objective },
      bound: search.bound, threads: threads, clock: clock)
    let order = bySize(solving.indices.map { solving[$0] }).compactMap { solving.firstIndex(of: $0) }
    let found = try clock.run(.provinces) { [self] in
      try SolvingThread.runSideBySide(order: order, threads: threads) {
        [provinces, rules, solver, control, ordered, tolerance = options.gapTolerance] piece in
        let index = solving[piece]
        let limits = PlanningOptions(timeLimit: board.begin(index), gapTolerance: tolerance)
        let solution = try provinces[index].solve(
          shares: shares[index], rules: rules, solver: solver, options: limits, control: control,
          standIn: ordered[index].plan, onProgress: { _ in board.report() })
        board.end(index, objective: solution.objective)
        return solution
      }
    }
    for (index, solution) in zip(solving, found) {
      if solutions.count < provinces.count { solutions.append(solution) } else { solutions[index] = solution }
      effort.pivots += solution.effort.pivots
      effort.nodes += solution.effort.nodes
      effort.add(solution.effort.seconds)
      limit = limit ?? solution.limit
    }
    accept(mergedPlan())
  }

  private func shares(of solving: [Int], wanted: [[Double]]) -> [[Double]] {
    var shares = solutions.isEmpty ? wanted : solutions.map(\.shares)
    for (place, limit) in rules.limits.enumerated() {
      let kept = Set(provinces.indices).subtracting(solving).sorted().reduce(0) { $0 + shares[$1][place] }
      let divided = LimitAllotment.shares(
        of: limit.upper - kept, isWhole: limit.isWhole, wanted: solving.map { wanted[$0][place] },
        forced: solving.map { ordered[$0].usage[place] })
      for (index, share) in zip(solving, divided) { shares[index][place] = share }
    }
    return shares
  }

  private func mergedPlan() -> TransferPlan {
    var assignments = problem.staffingCase.officers.ordinals.map { Assignment(officer: $0, duty: .leaving) }
    for (province, solution) in zip(provinces, solutions) {
      for (officer, assignment) in zip(province.part.officers, solution.plan.assignments) {
        assignments[officer.offset].duty = province.part.whole(assignment.duty)
      }
    }
    return TransferPlan(assignments: assignments)
  }

  private mutating func accept(_ plan: TransferPlan) {
    search.accept(problem.oneOption.officers.map { plan.assignments[$0.offset].duty })
  }
}

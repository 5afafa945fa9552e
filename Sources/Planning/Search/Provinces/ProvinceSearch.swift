import LinearProgramming
import StaffingDomain

/// The search over all provinces: shares of the common limits, a solve of each province, and again where it pays.
struct ProvinceSearch {
  private let problem: StaffingProblem
  let rules: CouplingRules
  let workers: ProvinceWorkers
  let options: PlanningOptions
  /// The plans of every province so far; the first are those that keep the orders and move nobody else.
  var candidates: [[ProvinceCandidate]]
  /// The place of the best plan of each province.
  var chosen: [Int]
  var search: IncumbentSearch
  var effort = PlanningEffort()
  var ending = SearchEnding()

  /// Steps of the ascent to the first common prices: more where pools make a round of relaxations dear.
  private static let (ascentRounds, ascentRoundsWithPools) = (200, 300)
  /// The first step's target of the ascent above the bound, as a share of what can be recovered.
  private static let ascentAgility = 0.02
  /// What a round of common prices may take of the time that is left: the rest is for plans.
  private static let roundShare = 0.3

  init(
    _ problem: StaffingProblem, workers: ProvinceWorkers, rules: CouplingRules, ordered: TransferPlan,
    options: PlanningOptions
  ) {
    self.problem = problem
    self.workers = workers
    self.rules = rules
    self.options = options
    candidates = workers.provinces.map { [$0.candidate($0.part.slice(of: ordered), rules: rules)] }
    chosen = candidates.map { _ in 0 }
    search = IncumbentSearch(problem: problem)
    acceptChosen()
    workers.clock.take(search)
  }

  /// Searches until the gap is closed, nothing is gained any more, or a limit comes.
  mutating func run() throws {
    let all = Array(workers.provinces.indices)
    guard !rules.limits.isEmpty else {
      let nothing = all.map { _ in [Double]() }
      let bounds = try solve(all, within: nothing, after: all.map { _ in nil }).map(\.bound)
      if !bounds.contains(nil) { search.raise(bound: rules.bound(bounds.compactMap(\.self), common: [])) }
      return
    }
    let ascent = try workers.clock.run(.coupling) { try commonPrices() }
    search.raise(bound: ascent.bound)
    let prices = try commonPrices(after: ascent)
    if isDone { return }
    // Pools make programs that no branching closes, which look far longer for a plan near the bound.
    let isLoose = !workers.sharesWork && prices.penalizedBounds.count == all.count
    if try !isLoose || !solveLoosely(prices), !isDone { try solveStrictly(prices) }
    // Another round would gain little.
    if !isDone { ending.limit = ending.limit ?? .iterations }
  }

  /// Finds the common prices of the relaxations, with plans rounded on the way.
  private mutating func commonPrices(after ascent: CouplingAscent) throws -> PriceSearch {
    let all = Array(workers.provinces.indices)
    let shares = shares(of: all, wanted: ascent.usage)
    var prices = try PriceSearch(
      workers, ascent: ascent, shares: shares, standIns: candidates.map { $0[0].plan }, rules: rules,
      tolerance: options.gapTolerance)
    var isToGoOn = true
    while isToGoOn, !isDone {
      isToGoOn = try workers.clock.run(.relaxation) { try prices.round(search, timeShare: Self.roundShare) }
      search.raise(bound: prices.bound)
      for (index, relaxation) in prices.relaxations.enumerated() {
        guard let plan = relaxation?.search.plan else { continue }
        let candidate = workers.provinces[index].candidate(plan, rules: rules)
        // All of them keep the same shares, so that the better one takes the place of the last.
        if candidates[index].count == 1 {
          candidates[index].append(candidate)
        } else {
          candidates[index][1] = candidate
        }
      }
      try chooseAnew()
      workers.clock.take(search)
    }
    ending.trouble = ending.trouble ?? prices.ending.trouble
    for relaxation in prices.relaxations.compactMap(\.self) { effort.add(relaxation.effort) }
    return prices
  }

  /// Hands over what was found.
  func hand(to result: inout PlanningResult) {
    result.effort.add(effort)
    result.plan = search.plan
    result.objective = search.value
    result.bound = search.objectiveBound
    let limit = workers.control.isCancelled ? .cancelled : workers.clock.isOver ? .time : ending.limit
    result.termination =
      search.isWithin(options.gapTolerance)
      ? Termination(.optimal) : Termination(.feasible, limit: limit, detail: ending.trouble?.solverWords ?? "")
  }

  var isDone: Bool { workers.isOver() || search.isWithin(options.gapTolerance) }

  /// Common prices of the limits before any province is solved, and what each province uses under them.
  private func commonPrices() throws -> CouplingAscent {
    let first = try workers.side { _, province, isOver in
      province.network(under: .zero(for: province.problem), combining: false, isOver: isOver)
    }
    var ascent = try CouplingAscent(
      workers.provinces.map(\.coefficients), prices: first, rules: rules,
      doNothing: search.doNothing.balance.value, threads: workers.threads)
    let rounds = workers.sharesWork ? Self.ascentRoundsWithPools : Self.ascentRounds
    try ascent.run(rounds: rounds, agility: Self.ascentAgility, isOver: workers.isOver)
    return ascent
  }

  /// Chooses one plan of each province among all that are known.
  mutating func chooseAnew() throws {
    let before = chosen
    chosen =
      rules.limits.isEmpty
      ? candidates.map { $0.count - 1 }
      : try CandidateChoice(
        candidates, instead: chosen, rules: rules, solver: workers.solver,
        tolerance: options.gapTolerance / 4 * search.recoverable
      ).chosen
    if !acceptChosen() { chosen = before }
  }

  /// Takes the chosen plans as incumbent; returns whether they are better than the last.
  @discardableResult
  mutating func acceptChosen() -> Bool {
    var whole = TransferPlan(
      assignments: problem.staffingCase.officers.ordinals.map { Assignment(officer: $0, duty: .outOfPlan) })
    for (index, province) in workers.provinces.enumerated() {
      let plan = candidates[index][chosen[index]].plan
      for (officer, assignment) in zip(province.part.officers, plan.assignments) {
        whole.assignments[officer.offset].duty = province.part.whole(assignment.duty)
        whole.assignments[officer.offset].secondPosition = assignment.secondPosition
        whole.assignments[officer.offset].courses = assignment.courses
      }
      whole.recruits += plan.recruits.map {
        TransferPlan.Recruits(cell: province.part.whole($0.cell), count: $0.count)
      }
      whole.sharedPosts += plan.sharedPosts.map {
        TransferPlan.SharedPost(cell: province.part.whole($0.cell), number: $0.number)
      }
    }
    return search.accept(problem.draft(of: whole))
  }
}

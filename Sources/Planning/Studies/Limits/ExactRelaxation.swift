import LinearProgramming
import StaffingDomain

/// A limit or a cancellation came before a relaxation was solved.
struct RelaxationInterrupted: Error {
  var limit: Termination.Limit
}

/// The relaxation over all options solved to the end, and solved again from there with other limits.
///
/// Column generation stops once its bound is sharp enough for a plan, which is thousands of times what a seat is worth.
/// Here it goes on until no option and no supply is missing under the master's own prices, without smoothing: few
/// options are missing by then, and after a limit has moved by a unit. The cuts are those found before and stay. They
/// follow from the pools alone, so they hold whatever the seats and budgets are.
struct ExactRelaxation {
  private(set) var coefficients: OptionCoefficients
  private(set) var master: RestrictedMaster
  /// The optimum of the last master: no relaxed plan is better but for ``error``.
  private(set) var value = Double.infinity
  /// How far below ``value`` the optimum may be, by our own arithmetic: value less Lagrangian bound.
  private(set) var error = Double.infinity
  /// Optimal prices.
  private(set) var prices: DualPrices
  /// What the optimum comes to in every row of the side rules.
  private(set) var activity: [[Double]] = []
  /// What progress calls the solves.
  private var stage = PlanningStage.relaxation
  /// Masters solved.
  private(set) var rounds = 0
  private let solver: any Solver
  private let clock: PlanningClock
  private let control: SolveControl

  /// Rounds after which it is given up: ten are usual.
  private static let mostRounds = 1_000
  /// Options that an officer may bring into the master at once.
  private static let optionsPerRound = 3

  /// Goes on from column generation that has ended.
  init(
    _ relaxation: ColumnsStages.Relaxation, solver: any Solver, clock: PlanningClock, control: SolveControl
  ) {
    (coefficients, master, prices) = (relaxation.coefficients, relaxation.master, relaxation.center)
    (self.solver, self.clock, self.control) = (solver, clock, control)
  }

  /// The problem with its cuts.
  var problem: StaffingProblem { coefficients.space.problem }

  /// The same relaxation of a problem with other limits, not solved yet.
  ///
  /// - Parameters:
  ///   - problem: The problem with the same rows.
  ///   - place: The officer whose options have other hours; nil where nobody's have.
  func moved(to problem: StaffingProblem, repricing place: Int? = nil) -> ExactRelaxation {
    var copy = self
    copy.stage = .resolve
    copy.coefficients = OptionCoefficients(coefficients, in: problem, repricing: place)
    copy.master.adopt(problem, repricing: place)
    return copy
  }

  /// Solves until no option or supply is missing.
  ///
  /// - Throws: ``RelaxationInterrupted`` at a limit; ``PlanningError`` where the solver fails, and its own errors.
  mutating func solve() throws {
    for _ in 0..<Self.mostRounds {
      try checkLimits()
      let step = clock.control(stage, under: control) { _ in (nil, nil) }
      let (ending, answer) = try master.solve(by: solver, control: step, timeLimit: clock.remaining)
      rounds += 1
      guard let answer else {
        if let limit = ending.limit { throw RelaxationInterrupted(limit: limit) }
        throw PlanningError(.program(.master, ending.reason, ending.detail))
      }
      prices = answer.prices
      activity = master.sideActivity
      if answer.isFree { freeSlackRows() }
      let pricing = Pricing(coefficients, prices: prices)
      if addBetterOptions(answer, under: pricing) == 0, answer.isFree {
        value = problem.cellBalance.valueOfPosts.value + answer.balance
        error = max(0, answer.balance - pricing.balanceBound())
        return
      }
    }
    throw RelaxationInterrupted(limit: .iterations)
  }

  /// Whether a problem with another limit of a row has a relaxed plan that keeps its orders, relations and pinned
  /// officers.
  func canKeepOrders(in problem: StaffingProblem, place: Int, row: Int) throws -> Bool {
    var pinned = RowActivity(problem: problem)
    for officer in problem.oneOption.officers where problem.roles[officer.offset].isPinned {
      pinned.add(problem.option(of: officer, doing: .stay))
    }
    guard !problem.sideLimits[place][row].isExceeded(by: pinned.activity(rule: place, row: row)) else { return false }
    let bound = problem.boundOfficers
    guard !bound.isEmpty else { return true }
    let search = JointConflictSearch(
      problem: problem, solver: solver, control: control, timeLeft: { [clock] in clock.remaining },
      options: { problem.options(of: $0) })
    do {
      return try search.hasRelaxedPlacement(of: bound)
    } catch let unchecked as OrdersUnchecked {
      throw RelaxationInterrupted(limit: unchecked.limit)
    }
  }

  private func checkLimits() throws {
    if control.isCancelled { throw RelaxationInterrupted(limit: .cancelled) }
    if clock.isOver { throw RelaxationInterrupted(limit: .time) }
  }

  /// Takes the price off rows with room: those that no open choice touches are no row of the master and kept an old one.
  private mutating func freeSlackRows() {
    // The posts' own variables stand in the rows of last posts, of which activity knows nothing; the master prices those itself.
    let lastPosts = problem.rules.place(of: .lastPost)
    for (rule, limits) in problem.sideLimits.enumerated() where rule != lastPosts {
      for (row, limit) in limits.enumerated() {
        let room = limit.upper - activity[rule][row]
        if room > Tolerances.feasibility * max(1, abs(limit.upper)) { prices.sides[rule][row] = 0 }
      }
    }
  }

  private mutating func addBetterOptions(_ answer: RestrictedMaster.Answer, under pricing: Pricing) -> Int {
    var added = master.addSupplies(under: pricing)
    for place in coefficients.space.people.indices {
      let least = answer.officers[place] ?? pricing.reducedHours(of: place, master.columns[place][0])
      let limit = least - Tolerances.comparison * max(1, abs(least))
      guard pricing.best(of: place).hours < limit else { continue }
      for choice in pricing.bestOptions(of: place, upTo: limit, count: Self.optionsPerRound) where choice.hours < limit
      {
        if master.add(choice.key, to: place) { added += 1 }
      }
    }
    return added
  }

  /// How much of an officer's options with a course the optimum takes, 0 to 1.
  func share(of place: Int, following course: Ordinal<Course>) -> Double {
    master.columns[place].reduce(0) { sum, column in
      column.value > 0 && problem.training.courses(of: column.key.bundle).contains(course) ? sum + column.value : sum
    }
  }

  /// The option with a course that the optimum takes most of; nil where it takes none.
  func option(of place: Int, following course: Ordinal<Course>) -> OfficerOption? {
    let columns = master.columns[place].filter {
      $0.value > Tolerances.integrality && problem.training.courses(of: $0.key.bundle).contains(course)
    }
    var best = columns.first
    for column in columns where column.value > (best?.value ?? 0) + Tolerances.integrality { best = column }
    return best.map { master.option(of: $0, for: place) }
  }
}

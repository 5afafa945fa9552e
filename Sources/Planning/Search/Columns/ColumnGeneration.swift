import LinearProgramming
import StaffingDomain

/// Solves the relaxation over all options while only a few are ever listed.
///
/// The restricted master gives prices; pricing gives the best options under them and a bound. Prices are smoothed
/// between those of the best bound and the master's (Wentges 1997), which shortens the tail: of several points on the way
/// the one with the best bound is taken. Options come from there and from the master's own prices; when these find none
/// that is better, the relaxation is solved.
struct ColumnGeneration {
  private(set) var coefficients: OptionCoefficients
  private let solver: any Solver
  private let clock: PlanningClock
  private let control: SolveControl
  private let lanes: PricingLanes
  private let tolerance: Double
  private let sharpness: Double
  /// Whether the relaxation is solved to its end even where a plan is proved before.
  private let isThorough: Bool
  private(set) var master: RestrictedMaster
  /// The prices of the best bound.
  private(set) var center: DualPrices
  /// The best bound, as a balance: no plan is below it.
  private(set) var bound: Double
  /// What ended it early; nil where the relaxation was solved within the tolerance.
  private(set) var limit: Termination.Limit?
  /// Where the solver could not solve a master, tried from another basis too; nil where it could.
  private(set) var trouble: PlanningError?
  /// Masters solved.
  private(set) var rounds = 0
  /// The optimum of the last master, as a balance; nil where a box bound it or there was none.
  private(set) var masterBalance: Double?
  /// Rounds of cuts, and the bound before the last ones.
  private var cutRounds = 0
  private var boundsBeforeCuts: [Double] = []

  /// Rounds of cuts at most.
  private static let mostCutRounds = 30
  /// Times that cuts are looked for before options are priced again.
  private static let cutsBeforePricing = 6
  /// The widest tolerance by which that is judged: every round of cuts also rounds a plan, and each may be the good one.
  private static let widestCutTolerance = 1e-4
  /// Cuts go on while three rounds of them raise the bound by this share of the tolerance.
  private static let leastCutGain = 0.1

  /// Rounds in which poor options leave the master where there are combinations.
  ///
  /// It grows by thousands in these, and each option makes every pivot slower. Later rounds keep all, so that none comes
  /// and goes for ever.
  private static let sheddingRounds = 6
  /// By how much the reduced hours of a poor option exceed the best of its officer.
  private static let poorHours = 20.0
  /// Rounds after which it ends as it is: ten are usual, so many would be a fault of the arithmetic.
  private static let mostRounds = 1_000
  /// How many options an officer may bring into the master at once; with combinations there are many that are nearly as good.
  static func optionsPerRound(in space: OptionSpace) -> Int { space.combinations.isEmpty ? 6 : 3 }
  /// How far from the best prices towards the master's the bound is looked at.
  private static let shares = [0.03, 0.1, 0.25, 0.5, 0.75]

  /// Prepares a solve.
  ///
  /// - Parameters:
  ///   - coefficients: The options.
  ///   - master: The options to start from; must have a solution.
  ///   - center: Good prices.
  ///   - bound: Their bound.
  ///   - tolerance: The gap of a plan at which to stop, as a share of what can be recovered.
  ///   - sharpness: What master and bound may differ by in the end, as such a share; nil for a quarter of the tolerance.
  ///   - isThorough: Whether the relaxation is solved to its end even where a plan is proved before.
  init(
    _ coefficients: OptionCoefficients, master: RestrictedMaster, center: DualPrices, bound: Double, tolerance: Double,
    sharpness: Double? = nil, isThorough: Bool = false, solver: any Solver, clock: PlanningClock, control: SolveControl,
    by lanes: PricingLanes = .one
  ) {
    self.solver = solver
    self.isThorough = isThorough
    self.coefficients = coefficients
    self.master = master
    self.center = center
    self.bound = bound
    self.tolerance = tolerance
    self.sharpness = sharpness ?? tolerance / 4
    self.clock = clock
    self.control = control
    self.lanes = lanes
  }

  /// Runs until master and bound meet, or a limit comes.
  ///
  /// - Parameter search: Gets the bound, and a plan rounded from every master.
  /// - Throws: ``LinearProgramError`` where a master is malformed, which is a fault.
  mutating func run(_ search: inout IncumbentSearch) throws {
    while true {
      let step = clock.control(.relaxation, under: control) { _ in (nil, nil) }
      let (ending, answer) = try master.solve(by: solver, control: step, timeLimit: clock.remaining)
      rounds += 1
      guard let answer else {
        (limit, masterBalance) = (ending.limit, nil)
        if limit == nil { trouble = PlanningError(.program(.master, ending.reason, ending.detail)) }
        return
      }
      masterBalance = answer.isFree ? answer.balance : nil
      let own = Pricing(coefficients, prices: answer.prices, by: lanes)
      if let plan = RoundedPlan.draft(of: master, under: own) { search.accept(plan) }
      let added = addBetterOptions(answer, under: own)
      search.raise(bound: bound)
      clock.take(search)
      clock.report(.relaxation)
      let isSolved =
        answer.isFree
        && (added == 0 || answer.balance - bound <= sharpness * search.recoverable)
      if !isThorough, search.isDone(within: tolerance) { return }
      if isSolved, try !addCuts(recoverable: search.recoverable) { return }
      if control.isCancelled { limit = .cancelled }
      if clock.isOver { limit = .time }
      if rounds == Self.mostRounds { limit = .iterations }
      if limit != nil { return }
    }
  }

  /// Prices under smoothed and own prices; returns how many options are new.
  private mutating func addBetterOptions(_ answer: RestrictedMaster.Answer, under own: Pricing) -> Int {
    take(own.prices, own.balanceBound(by: lanes))
    if rounds <= Self.sheddingRounds, !coefficients.space.combinations.isEmpty {
      master.shed(exceeding: Self.poorHours, under: own, officers: answer.officers)
    }
    let between = bestOnTheWay(to: answer.prices)
    var added = master.addSupplies(under: own)
    let found = lanes.mapRanges(of: coefficients.space.people.count) { [master, coefficients] places in
      places.flatMap { place in
        let least = answer.officers[place] ?? own.reducedHours(of: place, master.columns[place][0])
        return ColumnGeneration.betterOptions(
          of: place, below: least, own: own, between: between, master: master, space: coefficients.space)
      }
    }
    for option in found.joined() where master.add(option.key, to: option.place) { added += 1 }
    return added
  }

  /// The options of a person that would improve the master: found under smoothed prices, then under its own.
  private static func betterOptions(
    of place: Int, below least: Double, own: Pricing, between: Pricing, master: RestrictedMaster, space: OptionSpace
  ) -> [(place: Int, key: OptionKey)] {
    let count = optionsPerRound(in: space)
    let limit = least - Tolerances.comparison * max(1, abs(least))
    let known = master.columns[place].map { between.reducedHours(of: place, $0) }.min() ?? .infinity
    var found: [(place: Int, key: OptionKey)] = []
    // An option found under the smoothed prices helps the master only if it is better under its own.
    for choice in between.bestOptions(of: place, upTo: known, count: count) where choice.hours < known {
      if own.reducedHours(of: space.option(choice.key, of: place)) < limit { found.append((place, choice.key)) }
    }
    for choice in own.bestOptions(of: place, upTo: limit, count: count) where choice.hours < limit {
      found.append((place, choice.key))
    }
    return found
  }

  /// Adds cuts that the master's point breaks, several times before options are priced again; returns whether there are any
  /// worth another round.
  ///
  /// - Parameter recoverable: What can be recovered at most, hours a month.
  private mutating func addCuts(recoverable: Double) throws -> Bool {
    let problem = coefficients.space.problem
    guard !problem.sharing.posts.isEmpty || !problem.lastPosts.rows.isEmpty, cutRounds < Self.mostCutRounds else {
      return false
    }
    let least = Self.leastCutGain * min(tolerance, Self.widestCutTolerance) * recoverable
    if let before = boundsBeforeCuts.dropLast(2).last, bound - before < least { return false }
    boundsBeforeCuts.append(bound)
    guard addBrokenCuts() else { return false }
    cutRounds += 1
    for _ in 1..<Self.cutsBeforePricing where limit == nil {
      let step = clock.control(.relaxation, under: control) { _ in (nil, nil) }
      let trial = try master.solve(by: solver, control: step, timeLimit: clock.remaining)
      guard trial.answer != nil, addBrokenCuts() else { break }
    }
    return true
  }

  /// Adds cuts that the master's point breaks; returns whether there are any.
  private mutating func addBrokenCuts() -> Bool {
    let problem = coefficients.space.problem
    let broken = PlanCuts(
      pools: PoolCutSearch(problem.sharing).cuts(officers: master.poolOfficers, values: master.sharedValues),
      subsets: SubsetCutSearch(problem).cuts(master.combinedPairs))
    let cuts = problem.cuts.adding(broken)
    guard cuts != problem.cuts else { return false }
    coefficients = OptionCoefficients(coefficients, cutting: cuts)
    master.adopt(coefficients.space.problem)
    master.simplex = .dual
    center = center.extended(to: coefficients.space.problem)
    return true
  }

  /// The round of the best bound between the prices of the best bound so far and the master's.
  private mutating func bestOnTheWay(to target: DualPrices) -> Pricing {
    let origin = center
    let looks = lanes.map(Self.shares.count) { [coefficients] index in
      let pricing = Pricing(coefficients, prices: origin.moved(toward: target, by: Self.shares[index]))
      return (pricing: pricing, bound: pricing.balanceBound())
    }
    var best = looks[0]
    for look in looks where look.bound > best.bound { best = look }
    take(best.pricing.prices, best.bound)
    return best.pricing
  }

  private mutating func take(_ prices: DualPrices, _ bound: Double) {
    if bound > self.bound { (self.bound, center) = (bound, prices) }
  }
}

extension Pricing {
  /// The reduced hours of an option in a master.
  func reducedHours(of place: Int, _ column: RestrictedMaster.Column) -> Double {
    var reduced = column.hours.value
    if let row = coefficients.space.cellRow(of: column.key, for: place) { reduced -= prices.cells[Int(row)] }
    for entry in column.entries { reduced -= prices.sides[Int(entry.rule)][Int(entry.row)] * entry.value }
    return reduced
  }
}

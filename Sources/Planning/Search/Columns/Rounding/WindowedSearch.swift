import LinearProgramming
import StaffingDomain

/// Closes the gap where the relaxation is fractional: branch and bound over a window of all options.
///
/// An option whose reduced hours exceed the officer's least by more than `window` cannot belong to a plan below
/// `bound + window`. So a program over the options within the window proves the smaller of its own bound and `bound +
/// window` for the whole problem, and any plan it finds is a plan of the whole. With a window as wide as the gap, the program
/// *is* the whole one: no option outside belongs to a better plan (column enumeration; Baldacci, Christofides and Mingozzi
/// 2008). As most officers have one option within an hour and are settled, that is often the first window. Where
/// its options are too many, small programs near the best plan come first (``NeighbourhoodSearch``).
struct WindowedSearch {
  /// Options of a window that is not the last, besides so many for each officer.
  private static let (mostOptions, mostOptionsPerOfficer) = (6_000, 3)
  /// Options for each officer in the window that is looked through before neighbourhoods are.
  private static let fewOptionsPerOfficer = 2
  /// How much narrower or wider than another a window is, and how much wider a bracket of a whole problem without pools.
  ///
  /// The searches of such a problem end, so that a little more room costs less than much; the least step is for a bracket that
  /// would hold too many options.
  private static let (step, shortStep, leastStep) = (4.0, 2.0, 1.4)
  /// The first bracket, as a share of what can be recovered: few best plans lie farther above the relaxation.
  private static let bracketShare = 3e-4
  /// The widest tolerance at which no look for a plan within it comes first: nearly all would be in vain.
  private static let sharpTolerance = 5e-5

  /// The part of the first bracket in which the best plan is looked for first, and the nodes for it.
  private static let (nearbyShare, nodesNearby) = (0.25, 60)

  /// Nodes that a look for a plan within the tolerance of the bound gets, and every window of a part of another problem with pools.
  private static let nodesOfProbe = 100
  /// Nodes that a window smaller than the gap gets, and every window of a part without pools.
  private static let nodesOfSmallWindow = 500
  /// Nodes of a last window where work is shared: pools make a program that no branching closes in a planner's time, so
  /// the search ends when they are used up, with the gap it has proved.
  private static let nodesWithPools = 1_000

  private let relaxation: ColumnsStages.Relaxation
  private let options: PlanningOptions
  private let pricing: Pricing

  init(_ relaxation: ColumnsStages.Relaxation, options: PlanningOptions) {
    (self.relaxation, self.options) = (relaxation, options)
    pricing = Pricing(relaxation.coefficients, prices: relaxation.center)
  }

  /// What a window is searched for.
  private enum Purpose {
    /// A plan within the tolerance of the bound, and nothing else.
    case probe
    /// The best plan, supposed to be no more than the window above the bound: nothing at or above that is looked for.
    case bracket
    /// Any better plan, until the window is the gap.
    case gap
  }

  /// Searches until the gap is closed or a limit comes.
  ///
  /// The first window looks for a plan within the tolerance of the bound, and for nothing else: most relaxations have one near.
  /// Where it would hold too many options, plans are looked for in a part of it, then in neighbourhoods.
  /// Where no plan is within the tolerance, or a proof to the last digits is asked for, the best plan is sought in brackets above the bound: a
  /// cutoff spares all nodes above it, and as a rule the first bracket holds the best plan, whatever plan was known.
  /// The last window has no limit of nodes, unless the problem is a part of another one or work is shared.
  ///
  /// - Returns: What ended it early.
  /// - Throws: ``LinearProgramError`` where a program is malformed, which is a fault.
  func run(_ search: inout IncumbentSearch, by parts: inout PartSearch) throws -> SearchEnding {
    if choices(within: options.gapTolerance * search.recoverable, upTo: mostChoices) == nil {
      // No window holds all plans that are good enough. Without pools a part of one has such a plan as a rule.
      if isToBeClosed, let ending = try lookNarrowly(&search, by: &parts) { return ending }
      if !search.isDone(within: options.gapTolerance) {
        try NeighbourhoodSearch(relaxation.master, pricing).run(&search, by: &parts)
      }
      // Pools make programs that the nodes of a part do not close.
      if options.isPart, hasPools, !search.isDone(within: options.gapTolerance) { return SearchEnding(limit: .nodes) }
    }
    try lookNearby(&search, by: &parts)
    var (purpose, window) = first(search)
    while !search.isDone(within: options.gapTolerance) {
      if let limit = parts.limit { return SearchEnding(limit: limit) }
      let (part, isWhole) = relaxation.master.within(window, of: pricing, keeping: search.draft)
      let outside = isWhole ? .infinity : relaxation.balanceBound + window * (1 - Tolerances.feasibility)
      let isLast = purpose == .gap && (isWhole || window >= reach(of: search))
      let before = (plan: search.balance, bound: search.bound)
      let result = try parts.solve(
        part,
        PartSearch.Task(
          nodes: nodes(purpose, isLast: isLast), isProbe: purpose == .probe,
          cutsOfLargeProgram: cuts(for: purpose),
          ceiling: purpose == .bracket ? max(relaxation.balanceBound + window, search.enough ?? -.infinity) : nil,
          outside: outside), search: &search)
      if let limit = result.termination.limit, limit != .nodes { return SearchEnding(limit: limit) }
      if result.termination.reason == .failed {
        return SearchEnding(trouble: PlanningError(.solver(result.termination.detail)))
      }
      // A better bound leaves less to be recovered, of which the tolerance is a share: then the last window is searched again. It
      // is over where it brings nothing, even if rounding leaves a gap a hair above the tolerance.
      if isLast, result.termination.limit != nil || before == (search.balance, search.bound) {
        return SearchEnding(limit: result.termination.limit)
      }
      (purpose, window) = next(after: purpose, window, result, search)
    }
    return SearchEnding()
  }

  /// Looks once for a plan within several tolerances of the bound, among the options within one.
  ///
  /// - Returns: What ended it early, nodes apart.
  /// - Throws: ``LinearProgramError`` where a program is malformed, which is a fault.
  func look(
    within tolerances: Double, nodes: Int, _ search: inout IncumbentSearch, by parts: inout PartSearch
  ) throws -> SearchEnding {
    let window = firstWindow(upTo: options.gapTolerance * search.recoverable)
    let (part, _) = relaxation.master.within(window, of: pricing, keeping: search.draft)
    let target = search.target(within: tolerances * options.gapTolerance)
    let result = try parts.solve(
      part, PartSearch.Task(nodes: nodes, target: target, ceiling: target, outside: -.infinity), search: &search)
    if let limit = result.termination.limit, limit != .nodes { return SearchEnding(limit: limit) }
    return SearchEnding(
      trouble: result.termination.reason == .failed ? PlanningError(.solver(result.termination.detail)) : nil)
  }

  /// Looks for a plan within the tolerance of the bound among the options of as wide a window as has few of them.
  ///
  /// - Returns: What ended it early, nodes apart; nil for nothing.
  private func lookNarrowly(_ search: inout IncumbentSearch, by parts: inout PartSearch) throws -> SearchEnding? {
    let most = max(Self.mostOptions, Self.fewOptionsPerOfficer * relaxation.coefficients.space.people.count)
    let window = firstWindow(upTo: options.gapTolerance * search.recoverable, most: most)
    let (part, isWhole) = relaxation.master.within(window, of: pricing, keeping: search.draft)
    let result = try parts.solve(
      part,
      PartSearch.Task(
        nodes: Self.nodesOfSmallWindow, roundsToTarget: true, cutsOfLargeProgram: cuts(for: .gap),
        outside: isWhole ? .infinity : relaxation.balanceBound + window * (1 - Tolerances.feasibility)),
      search: &search)
    if let limit = result.termination.limit { return limit == .nodes ? nil : SearchEnding(limit: limit) }
    guard result.termination.reason == .failed else { return nil }
    return SearchEnding(trouble: PlanningError(.solver(result.termination.detail)))
  }

  /// Looks, where a sharp proof is asked for, for the best plan of the first bracket among the options of a part of it: as a rule
  /// it is there, and leaves a window that is half as wide.
  private func lookNearby(_ search: inout IncumbentSearch, by parts: inout PartSearch) throws {
    let bracket = Self.bracketShare * search.recoverable
    let window = Self.nearbyShare * bracket
    guard options.gapTolerance <= Self.sharpTolerance, !search.isDone(within: options.gapTolerance),
      choices(within: window, upTo: mostChoices) != nil
    else { return }
    let (part, isWhole) = relaxation.master.within(window, of: pricing, keeping: search.draft)
    _ = try parts.solve(
      part,
      PartSearch.Task(
        nodes: Self.nodesNearby, ceiling: relaxation.balanceBound + bracket,
        outside: isWhole ? .infinity : relaxation.balanceBound + window * (1 - Tolerances.feasibility)),
      search: &search)
  }

  /// The first window, and what it is for.
  private func first(_ search: IncumbentSearch) -> (Purpose, Double) {
    let (reach, tolerance) = (reach(of: search), options.gapTolerance)
    if tolerance <= Self.sharpTolerance, let bracket = bracket(above: 0, search) { return (.bracket, bracket) }
    let window = firstWindow(upTo: tolerance * search.recoverable)
    // A window narrower than the tolerance was made so by its options.
    return (window < reach && window >= tolerance * search.recoverable ? .probe : .gap, window)
  }

  /// The window after one that did not close the gap.
  private func next(
    after purpose: Purpose, _ window: Double, _ result: SolveResult, _ search: IncumbentSearch
  ) -> (Purpose, Double) {
    let reach = reach(of: search)
    switch purpose {
    case .gap: return (.gap, max(window, min(window * Self.step, reach)))
    case .probe where options.gapTolerance < Self.bracketShare:
      if let bracket = bracket(above: 0, search) { return (.bracket, bracket) }
    case .bracket where result.termination.limit == nil:
      if let bracket = bracket(above: window, search) { return (.bracket, bracket) }
    case .bracket, .probe: break
    }
    return (.gap, firstWindow(upTo: reach))
  }

  /// The next bracket above a window; nil where a plan is known within it, or its options are too many.
  ///
  /// A little more room below a cutoff is searched sooner than the gap, in which first of all a good plan is to be found.
  private func bracket(above window: Double, _ search: IncumbentSearch) -> Double? {
    let steps = isToBeClosed ? [Self.shortStep, Self.leastStep] : [Self.step]
    let brackets = steps.map { max(Self.bracketShare * search.recoverable, $0 * window) }
    guard brackets.allSatisfy({ $0 < reach(of: search) }) else { return nil }
    return brackets.first { choices(within: $0, upTo: mostChoices) != nil }
  }

  private func nodes(_ purpose: Purpose, isLast: Bool) -> Int? {
    if purpose == .probe || options.isPart && hasPools { return Self.nodesOfProbe }
    guard isLast, !options.isPart else { return Self.nodesOfSmallWindow }
    return hasPools ? Self.nodesWithPools : nil
  }

  /// When a large program of a window gets cutting planes.
  private func cuts(for purpose: Purpose) -> LargeProgramCuts {
    guard isToBeClosed else { return .never }
    // Where no plan is within the tolerance of the relaxation, branching alone has a long way to go.
    return purpose != .probe && options.gapTolerance > Self.sharpTolerance ? .first : .late
  }

  /// Whether every search goes on until its program is closed: pools make programs that none closes, and of a part of another
  /// problem a stubborn gap is left as it is.
  private var isToBeClosed: Bool { !hasPools && !options.isPart }

  private var hasPools: Bool { !relaxation.coefficients.space.problem.sharing.rows.isEmpty }

  /// What the best plan, or the cutoff, lies above the bound that windows are counted from, and a little more, so that no window ends short of it.
  private func reach(of search: IncumbentSearch) -> Double {
    search.worthFinding.map { 1.01 * ($0 - relaxation.balanceBound) + Tolerances.shownHours } ?? .infinity
  }

  /// The gap where its options are few enough, else the widest part of it whose are; all options where these are few.
  ///
  /// - Parameter most: Options of a window; nil for those of one that is not the last.
  private func firstWindow(upTo gap: Double, most: Int? = nil) -> Double {
    let most = most ?? mostChoices
    if choices(within: .infinity, upTo: Self.mostOptions) != nil { return .infinity }
    var window = gap
    while window.isFinite, window > Tolerances.shownHours, choices(within: window, upTo: most) == nil {
      window /= Self.step
    }
    return window
  }

  /// Options of a window that is not the last.
  private var mostChoices: Int {
    max(Self.mostOptions, Self.mostOptionsPerOfficer * relaxation.coefficients.space.people.count)
  }

  /// The options within a window of the officers who have several there; nil where there are too many.
  private func choices(within window: Double, upTo most: Int) -> Int? {
    var sum = 0
    for place in relaxation.coefficients.space.people.indices where sum <= most {
      var count = 0
      pricing.forEachOption(of: place, upTo: pricing.best(of: place).hours + window) { _ in count += 1 }
      if count > 1 { sum += count }
    }
    return sum <= most ? sum : nil
  }
}

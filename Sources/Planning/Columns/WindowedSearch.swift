import LinearProgramming
import StaffingDomain

/// Closes the gap where the relaxation is fractional: branch and cut over a window of all options.
///
/// An option whose reduced hours exceed the officer's least by more than `window` cannot belong to a plan below
/// `bound + window`. So a program over the options within the window proves the smaller of its own bound and `bound +
/// window` for the whole problem, and any plan it finds is a plan of the whole. Most officers have one option within
/// a window of an hour and are settled. The window starts at a small part of the gap tolerated, which often gives a plan
/// that is good enough against the bound of the relaxation, and grows until the gap closes.
struct WindowedSearch {
  /// Nodes that a window smaller than the gap gets: a wider one often has a plan at its root.
  private static let nodesOfSmallWindow = 100

  private let generation: ColumnGeneration
  private let solver: any Solver
  private let options: PlanningOptions
  private let control: SolveControl
  private let clock: PlanningClock
  /// Pivots and nodes so far.
  private(set) var effort = SolveResult.Effort()

  init(
    _ generation: ColumnGeneration, solver: any Solver, options: PlanningOptions, control: SolveControl,
    clock: PlanningClock
  ) {
    self.generation = generation
    self.solver = solver
    self.options = options
    self.control = control
    self.clock = clock
  }

  /// Searches until the gap is closed or a limit comes.
  ///
  /// The last window has no limit of nodes, unless the problem is a part of another one.
  ///
  /// - Returns: What ended it early.
  /// - Throws: ``LinearProgramError`` where a program is malformed, which is a fault.
  mutating func run(_ search: inout IncumbentSearch) throws -> SearchEnding {
    let size = max(1, abs(generation.bound))
    let widest = max(options.gapTolerance, 1e-5) * size
    var window = widest / 64
    while !search.isWithin(options.gapTolerance) {
      if control.isCancelled { return SearchEnding(limit: .cancelled) }
      if clock.isOver { return SearchEnding(limit: .time) }
      let (part, isWhole) = options(within: window, of: search)
      let outside = isWhole ? .infinity : generation.bound + window * (1 - Tolerances.feasibility)
      let isLast = isWhole || window >= widest
      let nodes = isLast && !options.isPart ? nil : Self.nodesOfSmallWindow
      let result = try solve(part, outside: outside, nodes: nodes, search: &search)
      if let limit = result.termination.limit, limit != .nodes { return SearchEnding(limit: limit) }
      if result.termination.reason == .failed { return SearchEnding(trouble: result.termination.detail) }
      // Nothing is outside: the search is over even if rounding leaves a gap a hair above the tolerance.
      if isWhole && nodes == nil { break }
      if isLast && options.isPart { return SearchEnding(limit: .nodes) }
      window *= 4
    }
    return SearchEnding()
  }

  /// The options within a window of the best bound's prices, those of the basis and those of the incumbent.
  private func options(within window: Double, of search: IncumbentSearch) -> (part: RestrictedMaster, isWhole: Bool) {
    let round = PricingRound(generation.pricer, prices: generation.center)
    let space = generation.pricer.space
    let least = space.people.indices.map { round.best(of: $0).hours }
    var part = generation.master
    if let duties = search.duties {
      for place in space.people.indices { part.add(duties[place], to: place) }
    }
    let known = part
    part.keep(search.duties) { place, column in
      round.reducedHours(of: place, column, in: known) - least[place] <= window
    }
    var isWhole = true
    for place in space.people.indices {
      round.forEachOption(of: place, upTo: .greatestFiniteMagnitude) { choice in
        if choice.hours - least[place] <= window {
          part.add(space.duty(choice, of: place), to: place)
        } else {
          isWhole = false
        }
      }
    }
    return (part, isWhole)
  }

  private mutating func solve(
    _ part: RestrictedMaster, outside: Double, nodes: Int?, search: inout IncumbentSearch
  ) throws -> SolveResult {
    let master = MasterProgram(part, box: nil, isWhole: true)
    var settings = SolveOptions()
    settings.timeLimit = clock.remaining
    settings.nodeLimit = nodes
    settings.targetObjective = search.target(within: options.gapTolerance)
    // Against the part's own bound, which is a little above the proved one: the rest of the tolerance covers that.
    settings.gapTolerance = options.gapTolerance * 0.75
    settings.startBasis = master.startBasis
    settings.startPoint = search.duties.flatMap { master.point(of: $0, in: part) }
    let step = clock.control(.integer, under: control) { progress in
      progress.phase == .branchAndCut ? (progress.incumbent, progress.bound.map { min($0, outside) }) : (nil, nil)
    }
    let result = try solver.solve(master.program, options: settings, control: step)
    effort.pivots += result.effort.pivots
    effort.nodes += result.effort.nodes
    if let duties = result.incumbent.flatMap({ master.duties(of: $0.values, in: part) }) { search.accept(duties) }
    if let bound = result.bound { search.raise(bound: min(bound, outside)) }
    clock.incumbent = search.value?.value
    clock.bound = search.bound
    return result
  }
}

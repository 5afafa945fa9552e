import LinearProgramming
import StaffingDomain

/// Branch and cut over some of the options: whatever it finds is a plan of the whole.
struct PartSearch {
  /// The widest tolerance that parts are searched with.
  private static let widestTolerance = 1e-4

  let options: PlanningOptions
  private let solver: any Solver
  private let control: SolveControl
  private let clock: PlanningClock
  /// Pivots and nodes so far.
  private(set) var effort = SolveResult.Effort()

  init(solver: any Solver, options: PlanningOptions, control: SolveControl, clock: PlanningClock) {
    self.solver = solver
    self.options = options
    self.control = control
    self.clock = clock
  }

  /// The limit that has come; nil while there is none.
  var limit: Termination.Limit? { control.isCancelled ? .cancelled : clock.isOver ? .time : nil }

  /// Solves the program over the options of a part, from its basis and the incumbent, to a plan that is good enough.
  ///
  /// - Parameters:
  ///   - sharpness: The tolerance against the part's own bound, which lies above that of the whole, as a share of the
  ///     whole's tolerance.
  ///   - nodes: Nodes at which it ends; nil means no limit.
  ///   - outside: What no plan with an option outside the part can be below; nil where nobody knows.
  ///   - search: Gets the plan, and the bound of the whole where `outside` is known.
  mutating func solve(
    _ part: RestrictedMaster, sharpness: Double, nodes: Int?, outside: Double?, search: inout IncumbentSearch
  ) throws -> SolveResult {
    let master = MasterProgram(part, box: nil, isWhole: true)
    var settings = SolveOptions()
    settings.timeLimit = clock.remaining
    settings.nodeLimit = nodes
    settings.targetObjective = search.target(within: options.gapTolerance)
    // A part may end far above the whole's bound however well it is solved, so a wide tolerance says little about it: the
    // target ends it as soon as a plan is good enough for the whole.
    settings.gapTolerance = min(options.gapTolerance, Self.widestTolerance) * sharpness
    settings.startBasis = master.startBasis
    settings.startPoint = search.draft.flatMap { master.point(of: $0, in: part) }
    let step = clock.control(.integer, under: control) { progress in
      guard progress.phase == .branchAndCut else { return (nil, nil) }
      return (progress.incumbent, outside.flatMap { outside in progress.bound.map { min($0, outside) } })
    }
    let result = try solver.solve(master.program, options: settings, control: step)
    effort.pivots += result.effort.pivots
    effort.nodes += result.effort.nodes
    if let draft = result.incumbent.flatMap({ master.draft(of: $0.values, in: part) }) { search.accept(draft) }
    if let outside, let bound = result.bound { search.raise(bound: min(bound, outside)) }
    (clock.incumbent, clock.bound) = (search.value?.value, search.bound)
    return result
  }
}

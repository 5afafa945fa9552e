import LinearProgramming
import StaffingDomain

/// Branch and bound over some of the options: whatever it finds is a plan of the whole.
struct PartSearch {
  /// The part's own bound is a little above the proved one: the rest of the tolerance covers that.
  private static let sharpness = 0.9

  /// What a search is for.
  struct Task {
    /// Nodes at which it ends; nil means no limit.
    var nodes: Int?
    /// The gap in hours at which it ends; nil for the tolerance.
    var gap: Double?
    /// Whether only a plan within the tolerance is looked for.
    var isProbe = false
    /// Whether a plan that is good enough is looked for by rounding first (``SolveOptions/roundsToTarget``).
    var roundsToTarget = false
    /// When cutting planes are added to a large program.
    var cutsOfLargeProgram = LargeProgramCuts.never
    /// The balance of a plan that is good enough; nil for one within the tolerance.
    var target: Double?
    /// The balance that a plan must be below to be looked for; nil where any better one is.
    var ceiling: Double?
    /// Whether the simplex starts from the incumbent and not from the part's own basis.
    var startsFromPlan = false
    /// What no plan with an option outside the part can be below; infinite where there is none outside.
    var outside: Double
  }

  let options: PlanningOptions
  private let solver: any Solver
  private let control: SolveControl
  private let clock: PlanningClock
  /// What cuts off choices that miss a limit by a hair, found so far.
  private var cuts: [LimitCut] = []
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
  ///   - search: Gets the plan and the bound of the whole.
  mutating func solve(
    _ part: RestrictedMaster, _ task: Task, search: inout IncumbentSearch
  ) throws -> SolveResult {
    let master = MasterProgram(part, box: nil, isWhole: true, reference: search.doNothing)
    while true {
      let (result, draft) = try solve(master, of: part, task, search: &search)
      guard let draft, !search.accept(draft), limit == nil else { return result }
      let missed = LimitCutSearch(part.problem, draft: draft).cuts()
        .filter { !cuts.contains($0) && !part.pricedRules.contains($0.place) }
      if missed.isEmpty { return result }
      cuts += missed
    }
  }

  /// Solves the program of a part once.
  private mutating func solve(
    _ master: MasterProgram, of part: RestrictedMaster, _ task: Task, search: inout IncumbentSearch
  ) throws -> (SolveResult, DraftPlan?) {
    let settings = settings(for: task, master, of: part, search)
    let origin = master.origin
    let outside = task.outside
    // What is shown counts from nothing, as plans do.
    let posts = part.problem.cellBalance.valueOfPosts.value
    let step = clock.control(.integer, under: control) { progress in
      guard progress.phase == .branchAndCut else { return (nil, nil) }
      let bound = progress.bound.map { min($0 + origin, outside) + posts }
      return (progress.incumbent.map { $0 + origin + posts }, bound)
    }
    let result = try solver.search(
      master.program(with: cuts, of: part), options: settings, wholeColumns: master.wholeColumns, control: step)
    effort.pivots += result.effort.pivots
    effort.nodes += result.effort.nodes
    if let bound = result.bound { search.raise(bound: min(bound + origin, outside)) }
    clock.take(search)
    return (result, result.incumbent.flatMap { master.draft(of: $0.values, in: part) })
  }

  private func settings(
    for task: Task, _ master: MasterProgram, of part: RestrictedMaster, _ search: IncumbentSearch
  ) -> SolveOptions {
    var settings = SolveOptions()
    settings.timeLimit = clock.remaining
    settings.nodeLimit = task.nodes
    settings.roundsToTarget = task.roundsToTarget
    settings.cutsOfLargeProgram = task.cutsOfLargeProgram
    settings.targetObjective = (task.target ?? search.target(within: options.gapTolerance)).map { $0 - master.origin }
    settings.absoluteGap = task.gap ?? options.gapTolerance * Self.sharpness * search.recoverable
    settings.startPoint = search.draft.flatMap { master.point(of: $0, in: part) }
    let planBasis = task.startsFromPlan ? settings.startPoint.map(master.basis(of:)) : nil
    settings.startBasis = planBasis ?? master.startBasis
    settings.startBasis?.rows += cuts.map { _ in .basic }
    let target = task.isProbe ? search.target(within: options.gapTolerance) : nil
    settings.cutoff = [target, task.ceiling, search.cutoff].compactMap(\.self).min().map { $0 - master.origin }
    return settings
  }
}

/// Branch and bound of our own over a solver's simplex, for programs whose relaxation is nearly whole.
///
/// What makes it strong is what it branches on (``BranchItems``): counts before single columns. Each node is solved by the
/// dual simplex from its parent's basis; reduced costs fix columns everywhere as soon as a better point is known; what to
/// branch on is tried before it is trusted (``PseudoCosts``). It dives while the target can still be reached, else it goes on
/// with the node of the least bound. Every bound is summed by our own arithmetic from the duals; that a node is
/// infeasible, the solver is believed.
///
/// The path depends on counts alone, never on a clock: the same program is searched the same way on any machine.
final class BranchAndBound {
  let workspace: any ProgramWorkspace
  let options: SolveOptions
  let items: BranchItems
  var bounds: NodeBounds
  var outcome: BranchingOutcome
  var pseudoCosts: PseudoCosts
  private let original: LinearProgram
  private let checker: FeasibilityChecker
  private let control: SolveControl
  private let watch = ContinuousClock.now
  private static let reportInterval = 0.05
  private var lastReport = -Double.infinity
  var open = NodeQueue()
  var numbers = 0
  /// The bound at the root and the reduced costs that prove it.
  var root = (bound: -Double.infinity, reducedCosts: [Double]())
  /// The relaxation's point at the root, and the basis there.
  var rootPoint: (values: [Double], basis: Basis)?
  /// Columns free at the root, and how often the search started again from there.
  var (freeAtRoot, restarts) = (0, 0)
  /// The objective of the point whose neighbourhood was searched last.
  var lastCentre = Double.infinity
  /// Nodes at which the search of a neighbourhood ends; nil outside of one.
  var lastNodeNearby: Int?
  /// Nodes at which a better point is looked for by rounding; nil before the first time.
  var nextRounding: Int?
  var values: [Double]
  var activities: [Double]
  /// Room for the multipliers of a tableau row.
  var multipliers: [Double] = []

  /// Prepares a search.
  ///
  /// - Parameters:
  ///   - program: The program with the counts of `items` as its last rows.
  ///   - original: The program without them.
  init(
    _ program: LinearProgram, of original: LinearProgram, items: BranchItems, in workspace: any ProgramWorkspace,
    options: SolveOptions, control: SolveControl
  ) {
    (self.workspace, self.options, self.items, self.original) = (workspace, options, items, original)
    self.control = control
    bounds = NodeBounds(program, workspace, tolerance: options.feasibilityTolerance)
    outcome = BranchingOutcome(options)
    pseudoCosts = PseudoCosts(count: items.count)
    checker = FeasibilityChecker(
      tolerance: 10 * options.feasibilityTolerance, integralityTolerance: options.integralityTolerance)
    values = [Double](repeating: 0, count: program.columnCount)
    activities = [Double](repeating: 0, count: program.rowCount)
  }

  /// Searches until the gap is closed, the target is reached or a limit comes.
  ///
  /// - Returns: What was found and proved; nil where the relaxation at the root has no solution that the solver can tell, being
  ///   unbounded or a numerical trouble.
  func run() -> SolveResult? {
    if let point = options.startPoint { offer(point) }
    var method = options.simplex
    while !isOver {
      let ending = workspace.solve(method, cutoff: .infinity)
      if ending == .infeasible { break }
      if ending == .failed { return nil }
      guard ending == .optimal else {
        stop(ending)
        return result(isExhausted: false)
      }
      startFromRoot()
      searchTree()
      if isOver || !isWorthRestart { break }
      restart()
      method = .dual
    }
    return result(isExhausted: open.count == 0 && outcome.limit == nil)
  }

  /// Whether the search, or that of a neighbourhood, is to end.
  var isOver: Bool {
    outcome.limit != nil || outcome.hasReachedTarget || lastNodeNearby.map { outcome.nodes >= $0 } ?? false
  }

  // MARK: Points and endings

  /// Takes a whole point if it keeps all rows and is the best.
  func offer(_ point: [Double]) {
    guard point.count == original.columnCount else { return }
    let distances = [checker.tolerance, 0]
    let points = distances.lazy.map { self.items.rounded(point, others: $0) }
    guard let point = points.first(where: { checker.check($0, of: original, listed: 0).isFeasible }) else { return }
    if outcome.take(Incumbent(values: point, objective: original.objective(at: point))) { fixByReducedCosts() }
  }

  /// Notes what ended a solve early.
  func stop(_ ending: NodeOutcome) {
    switch ending {
    case .limited(let limit): outcome.limit = limit
    case .dead:
      outcome.limit = workspace.death?.limit ?? .memory
      outcome.detail = workspace.death?.detail ?? ""
    case .optimal, .infeasible, .cutOff, .failed: break
    }
  }

  private var seconds: Double {
    let (seconds, attoseconds) = watch.duration(to: .now).components
    return Double(seconds) + Double(attoseconds) * 1e-18
  }

  /// Tells the caller, about twenty times a second.
  func report() {
    let seconds = seconds
    guard seconds - lastReport >= Self.reportInterval else { return }
    lastReport = seconds
    // In a neighbourhood the open nodes are not all there are.
    let bound = lastNodeNearby == nil ? outcome.bound(open: open.leastBound, root: root.bound) : root.bound
    control.report(
      SolveProgress(
        phase: .branchAndCut, incumbent: outcome.incumbent?.objective, bound: bound.isFinite ? bound : nil,
        pivots: workspace.pivots, seconds: seconds))
  }

  private func result(isExhausted: Bool) -> SolveResult {
    var result = SolveResult(termination: Termination(.failed, detail: outcome.detail))
    result.incumbent = outcome.incumbent
    // Without open nodes a search that was cut short knows of the root alone.
    let isKnown = isExhausted || open.count > 0
    let bound = isKnown ? outcome.bound(open: open.leastBound, root: root.bound) : root.bound
    (result.effort.pivots, result.effort.nodes, result.effort.seconds) = (workspace.pivots, outcome.nodes, seconds)
    result.bound = bound.isFinite ? min(bound, outcome.incumbent?.objective ?? .infinity) : nil
    if outcome.incumbent != nil {
      let isClosed = outcome.isClosed(at: bound)
      result.termination = Termination(
        isClosed ? .optimal : .feasible, limit: isClosed ? nil : outcome.limit, detail: outcome.detail)
    } else if isExhausted, bound == .infinity {
      result.termination.reason = .infeasible
    } else {
      result.termination = Termination(.noSolutionFound, limit: outcome.limit, detail: outcome.detail)
    }
    return result
  }
}

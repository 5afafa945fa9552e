/// What a search found and proved so far.
struct BranchingOutcome {
  /// The best whole point.
  private(set) var incumbent: Incumbent?
  /// The least bound of the nodes that were closed although a better point might be in them.
  var leastClosed = Double.infinity
  /// Whether columns were fixed because no point below the cutoff has them elsewhere.
  var hasFixed = false
  /// What ended it early.
  var limit: Termination.Limit?
  /// The solver's words about it.
  var detail = ""
  /// Nodes looked at.
  var nodes = 0
  private let options: SolveOptions

  /// The part of an objective below which no better point is looked for.
  private static let objectiveTolerance = 1e-11
  /// What a bound may be too small by rounding, as a part of the objective: the duals are right up to the simplex's tolerance.
  private static let rounding = 1e-9

  init(_ options: SolveOptions) { self.options = options }

  /// What a point must be below to count; nodes at or above are closed.
  ///
  /// A point that is better by less than the gap tolerated is not looked for.
  var cutoff: Double {
    let asked = options.cutoff ?? .infinity
    guard let incumbent else { return asked }
    let size = max(abs(incumbent.objective), 1)
    let gap = max(options.absoluteGap, options.gapTolerance * size, Self.objectiveTolerance * (1 + size))
    return min(asked, incumbent.objective - gap)
  }

  /// Takes a point if it is the best; returns whether it is.
  mutating func take(_ point: Incumbent) -> Bool {
    if let incumbent, point.objective >= incumbent.objective { return false }
    incumbent = point
    return true
  }

  /// A node is closed that has no point below a bound; one that is below what it is expected to reach by rounding alone counts as
  /// reaching it.
  mutating func close(at bound: Double, expecting expected: Double? = nil) {
    let expected = expected ?? cutoff
    let isNear = bound < expected && bound >= expected - Self.rounding * (1 + abs(expected))
    leastClosed = min(leastClosed, isNear ? expected : bound)
  }

  /// Whether no point of a node with this bound counts.
  func isClosed(at bound: Double) -> Bool { bound >= cutoff - Self.rounding * (1 + abs(cutoff)) }

  /// The proved bound, given that of the open nodes and of the root; never above the incumbent.
  func bound(open: Double?, root: Double) -> Double {
    // What was fixed away is at the cutoff of that time or above, and no cutoff is below the last.
    let fixed = hasFixed ? cutoff : .infinity
    let asked = options.cutoff ?? .infinity
    return max(root, min(leastClosed, open ?? .infinity, incumbent?.objective ?? .infinity, fixed, asked))
  }

  /// Whether the search may end: the target is reached.
  var hasReachedTarget: Bool {
    guard let incumbent, let target = options.targetObjective else { return false }
    return incumbent.objective <= target
  }
}

/// What a caller asks of a solve.
public struct SolveOptions: Sendable {
  /// Wall-clock seconds; nil means no limit.
  public var timeLimit: Double?
  /// Branch and cut ends with the first point whose objective is at most this; nil means no target.
  public var targetObjective: Double?
  /// ``Solver/search(_:options:wholeColumns:control:)`` looks for a point at the target by rounding before it branches, and
  /// rounds nothing that would lead above the target.
  public var roundsToTarget = false
  /// ``Solver/search(_:options:wholeColumns:control:)`` looks for no point with this objective or a greater one; nil means for all.
  public var cutoff: Double?
  /// MiB that the solver may hold; nil means no limit.
  public var memoryLimit: Int?
  /// Nodes of branch and cut at which it ends with what it has; nil means no limit.
  public var nodeLimit: Int?
  /// The relative gap at which a mixed-integer solve may stop.
  public var gapTolerance = 0.0
  /// The gap in the unit of the objective at which it may stop too, where the objective's own size says little.
  public var absoluteGap = 0.0
  /// Largest violation of rows and bounds, and of optimality, in the simplex.
  public var feasibilityTolerance = 1e-7
  /// Largest distance of an integer column from a whole number.
  public var integralityTolerance = 1e-6
  /// Leaves integrality out: the linear relaxation is solved.
  public var relaxed = false
  /// A basis to start the simplex from; without one it starts from the slack basis.
  public var startBasis: Basis?
  /// Which simplex method a relaxation is solved by: dual where the start basis stays optimal but for moved limits.
  public var simplex = SimplexMethod.primal
  /// A point known beforehand, handed to branch and cut as its first incumbent if it is feasible.
  public var startPoint: [Double]?
  /// Whether branch and cut may add cutting planes.
  public var cuts = true
  /// Whether they may be Gomory's mixed-integer cuts too, which close much of the gap of a small whole program.
  public var gomoryCuts = false
  /// When ``Solver/search(_:options:wholeColumns:control:)`` adds cutting planes to a large program; to a small one it adds them at once.
  public var cutsOfLargeProgram = LargeProgramCuts.never
  /// Whether the program may be reduced before branch and cut.
  public var presolve = false

  /// Creates options with every default.
  public init() {}
}

/// When cutting planes are added to a large program: they are dense there, so that every node takes longer.
public enum LargeProgramCuts: Sendable, Hashable {
  case never
  /// Once branching alone has gone on for a while.
  case late
  /// Before branching, because the program is known to be stubborn.
  case first
}

/// The two ways of the simplex method through bases.
public enum SimplexMethod: Sendable, Hashable {
  /// Keeps rows and bounds, and looks for a better point.
  case primal
  /// Keeps the reduced costs right, and looks for a point that keeps rows and bounds.
  case dual
}

/// A stage of a solve, as progress names it.
public enum SolvePhase: String, Sendable, Hashable {
  case simplex
  case branchAndCut
}

/// A snapshot of a running solve.
public struct SolveProgress: Sendable, Hashable {
  /// The stage.
  public var phase: SolvePhase
  /// The best objective so far, if any; in the simplex, the current feasible objective.
  public var incumbent: Double?
  /// The best proved bound so far, if any.
  public var bound: Double?
  /// Simplex pivots so far.
  public var pivots: Int
  /// Seconds since the start.
  public var seconds: Double

  /// Creates a snapshot of a running solve.
  public init(phase: SolvePhase, incumbent: Double?, bound: Double?, pivots: Int, seconds: Double) {
    self.phase = phase
    self.incumbent = incumbent
    self.bound = bound
    self.pivots = pivots
    self.seconds = seconds
  }

  /// `(incumbent - bound) / max(|incumbent|, 1)`, where both are known.
  public var gap: Double? {
    guard let incumbent, let bound else { return nil }
    return max(0, incumbent - bound) / max(abs(incumbent), 1)
  }
}

/// Solves linear and mixed-integer programs, one at a time on the calling thread.
///
/// A conforming type must not keep anything between two calls: the program comes in as a value, and the result goes
/// out as one. Calls from several threads at once are allowed.
public protocol Solver: Sendable {
  /// Solves a program.
  ///
  /// - Parameters:
  ///   - program: The program; it is validated first.
  ///   - options: Limits, tolerances and starts.
  ///   - control: Where progress is reported and whether the caller cancelled; see ``SolveControl``.
  /// - Returns: How it ended, the best point, the proved bound.
  /// - Throws: ``LinearProgramError`` where the program or the options are malformed.
  func solve(_ program: LinearProgram, options: SolveOptions, control: SolveControl) throws -> SolveResult

  /// Opens a workspace for the time of a closure, on the calling thread, which must not solve anything else meanwhile.
  ///
  /// - Parameters:
  ///   - program: The program; it is validated first. Its integer columns are whole to ``ProgramWorkspace/cuts(_:)`` alone.
  ///   - options: The limits of time and memory, and the tolerance of the simplex.
  ///   - control: Cancels the workspace.
  /// - Throws: ``LinearProgramError`` where the program is malformed; what the closure throws.
  func withWorkspace<Result>(
    for program: LinearProgram, options: SolveOptions, control: SolveControl,
    _ body: (any ProgramWorkspace) throws -> Result
  ) throws -> Result
}

extension Solver {
  /// Solves a mixed-integer program by branch and bound of our own over this solver's simplex.
  ///
  /// - Parameters:
  ///   - options: As for ``solve(_:options:control:)``; the choice of cuts and presolve is left to the search, but that
  ///     ``SolveOptions/cuts`` may forbid cuts.
  ///   - wholeColumns: Columns that need not be whole, yet are in some best point: worth branching on.
  /// - Throws: ``LinearProgramError`` where the program or the options are malformed.
  public func search(
    _ program: LinearProgram, options: SolveOptions, wholeColumns: [LinearProgram.Column] = [], control: SolveControl
  ) throws -> SolveResult {
    try program.validate()
    try options.validate(for: program)
    guard program.rowCount > 0, program.columnCount > 0,
      let tightened = program.withWholeBounds(tolerance: options.integralityTolerance)
    else { return try solve(program, options: options, control: control) }
    let items = BranchItems(tightened, wholeColumns: wholeColumns)
    let counted = tightened.appending(items.counts)
    // Bounds are proved from the duals, so that these are to be sharper than a point needs to be.
    var sharp = options
    sharp.feasibilityTolerance = min(options.feasibilityTolerance, 1e-9)
    let found = try withWorkspace(for: counted, options: sharp, control: control) { workspace in
      if var basis = options.startBasis {
        basis.rows += items.counts.map { _ in .basic }
        workspace.basis = basis
      }
      return BranchAndBound(
        counted, of: tightened, items: items, in: workspace, options: options, control: control
      ).run()
    }
    return try found ?? solve(program, options: options, control: control)
  }
}

public import LinearProgramming

/// Solves linear and mixed-integer programs with GLPK, the GNU Linear Programming Kit.
///
/// Everything that belongs to GLPK lives and dies inside one call on the calling thread; see the article
/// <doc:GLPKBackend> for the rules. Linear programs go through the primal simplex, mixed-integer programs through the
/// relaxation and then branch and cut with MIR and clique cuts. What GLPK answers is checked again by our own
/// arithmetic: rows and bounds of every incumbent, and the bound of a relaxation from its duals.
public struct GLPKSolver: Solver {
  let memoryLimit: Int?

  /// Creates a solver; it keeps nothing between two calls.
  ///
  /// - Parameter memoryLimit: MiB that GLPK may hold in one call; nil means no limit. The options of a call may ask for less.
  public init(memoryLimit: Int? = nil) { self.memoryLimit = memoryLimit }

  /// Solves a program on the calling thread.
  ///
  /// - Throws: ``LinearProgramError`` where the program or the options are malformed.
  public func solve(
    _ program: LinearProgram, options: SolveOptions, control: SolveControl
  ) throws -> SolveResult {
    try program.validate()
    try options.validate(for: program)
    let watch = StopWatch()
    var result = route(program, options.limited(to: memoryLimit), control, watch)
    result.effort.seconds = watch.seconds
    return result
  }

  private func route(
    _ program: LinearProgram, _ options: SolveOptions, _ control: SolveControl, _ watch: StopWatch
  ) -> SolveResult {
    if program.rowCount == 0 || program.columnCount == 0 { return TrivialProgram(program, options).solve() }
    if program.hasIntegers && !options.relaxed {
      return IntegerSolve(program: program, options: options, control: control, watch: watch).run()
    }
    return RelaxationSolve(program: program, options: options, control: control, watch: watch).run()
  }
}

extension SolveOptions {
  /// The same options with a limit of memory, MiB, unless theirs is less.
  func limited(to memoryLimit: Int?) -> SolveOptions {
    var options = self
    options.memoryLimit = [memoryLimit, self.memoryLimit].compactMap(\.self).min()
    return options
  }
}

/// Wall-clock seconds since it was made.
struct StopWatch {
  private let start = ContinuousClock.now

  var seconds: Double {
    let (seconds, attoseconds) = start.duration(to: .now).components
    return Double(seconds) + Double(attoseconds) * 1e-18
  }

  /// What is left of a limit; nil where there is none.
  func remaining(of limit: Double?) -> Double? { limit.map { max(0, $0 - seconds) } }
}

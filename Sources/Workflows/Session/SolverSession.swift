public import LinearProgramming
public import Planning

/// What a workflow that solves runs with: a solver, threads, a hand to cancel it, and a place to hear of its progress.
///
/// A session serves one run of one workflow. Sessions share nothing, so that several may run in one process.
public struct SolverSession: Sendable {
  /// Makes a solver that holds so many MiB at most in one call; nil means no limit.
  public typealias SolverMaker = @Sendable (_ memoryLimit: Int?) -> any Solver
  /// Hears of progress, on any thread; it must return quickly.
  public typealias Listener = @Sendable (WorkflowEvent) -> Void

  /// Cancels the work; what it then has is kept as each workflow says.
  public let control: SolveControl
  /// How many threads solve at the same time; results do not depend on it.
  public let threads: Int
  /// MiB that solvers may hold on all threads together; nil means no limit.
  public let memoryLimit: Int?
  private let makeSolver: SolverMaker
  private let listener: Listener

  /// Creates a session.
  ///
  /// - Parameters:
  ///   - threads: How many threads solve at the same time, 1 or more.
  ///   - memoryLimit: MiB that solvers may hold on all threads together; nil means no limit.
  ///   - control: Cancels the work; its own progress handler is not used.
  ///   - makeSolver: Makes the linear-programming backend.
  ///   - listener: Hears of progress.
  public init(
    threads: Int, memoryLimit: Int? = nil, control: SolveControl = SolveControl(),
    solver makeSolver: @escaping SolverMaker, onProgress listener: @escaping Listener = { _ in }
  ) {
    (self.threads, self.memoryLimit, self.control) = (max(1, threads), memoryLimit, control)
    (self.makeSolver, self.listener) = (makeSolver, listener)
  }

  /// A solver for work on the calling thread alone.
  public var soleSolver: any Solver { makeSolver(memoryLimit) }

  /// A solver that all threads call at the same time, each with its share of the memory.
  public var sharedSolver: any Solver { makeSolver(memoryLimit.map { max(1, $0 / threads) }) }

  /// Solves problems that differ a little, each from the one before.
  public func reoptimizer(_ options: PlanningOptions) -> Reoptimizer {
    Reoptimizer(
      solver: sharedSolver, options: options, control: control, threads: threads, onProgress: { report(.search($0)) })
  }

  /// Runs work on a thread of its own and waits for it.
  ///
  /// - Throws: What the work throws.
  public func run<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) throws -> Value {
    report(.solving)
    return try SolvingThread.run(work)
  }

  /// Tells whoever listens.
  public func report(_ event: WorkflowEvent) { listener(event) }

  /// A session for a part of the work beside others: fewer threads and their share of the memory, nobody who listens.
  func silentPart(threads: Int) -> SolverSession {
    let part = max(1, threads)
    return SolverSession(
      threads: part, memoryLimit: memoryLimit.map { max(1, $0 * part / self.threads) }, control: control,
      solver: makeSolver)
  }
}

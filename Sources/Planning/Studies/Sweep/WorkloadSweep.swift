public import LinearProgramming
public import StaffingDomain
import Synchronization
public import Workloads

/// Solves a case in many random futures of its workload and says which transfers are recommended in how many.
///
/// Every future is solved from the base plan, side by side with others, and keeps of it what its own proof does not speak
/// against (``NearestPlan``). So a future without any variation returns the base plan, and the outcome depends neither on
/// the number of threads nor on the order in which futures end.
public struct WorkloadSweep {
  /// What is asked for.
  public struct Options: Sendable {
    /// How many futures, 1 or more.
    public var futures = 100
    /// The gap of every solve.
    public var gap: Double
    /// Wall-clock seconds for everything; nil means no limit.
    public var timeLimit: Double?
    /// Futures solved at the same time.
    public var threads = 1

    /// Creates options with every default.
    public init(gap: Double) { self.gap = gap }
  }

  /// A snapshot of a running sweep.
  public struct Progress: Sendable {
    /// Whole futures done, and all of them; none is done before the base plan is.
    public var done: Int, futures: Int
    /// The solve of the base plan, while it runs.
    public var base: PlanningProgress?
    /// Seconds since the start.
    public var seconds: Double
    /// Seconds that the rest takes at the present pace; nil before there is a pace.
    public var secondsLeft: Double?
  }

  private let staffingCase: StaffingCase
  private let needs: StaffingNeeds
  private let variation: WorkloadVariation
  private let solver: any Solver
  private let options: Options
  private let control: SolveControl
  private let onProgress: @Sendable (Progress) -> Void

  /// Prepares a sweep.
  ///
  /// - Parameters:
  ///   - staffingCase: The case.
  ///   - needs: Its needs.
  ///   - variation: How workload varies.
  ///   - solver: The linear-programming backend; it is called on several threads at once.
  ///   - options: What is asked for.
  ///   - control: Cancels the sweep; its own progress handler is not used.
  ///   - onProgress: Called on several threads, but never at the same time.
  public init(
    _ staffingCase: StaffingCase, needs: StaffingNeeds, variation: WorkloadVariation, solver: any Solver,
    options: Options, control: SolveControl, onProgress: @escaping @Sendable (Progress) -> Void = { _ in }
  ) {
    (self.staffingCase, self.needs, self.variation, self.solver) = (staffingCase, needs, variation, solver)
    (self.options, self.control, self.onProgress) = (options, control, onProgress)
  }

  /// Solves on threads of its own, and waits.
  ///
  /// Futures that a limit or a cancellation cut short are left out.
  ///
  /// - Throws: ``PlanningError`` and errors of the backend, which are faults; a contradiction is a result.
  public func run() throws -> SweepOutcome {
    let clock = PlanningClock(limit: options.timeLimit, onProgress: { _ in })
    let problem = StaffingProblem(staffingCase, needs: needs)
    let (onProgress, futures) = (onProgress, options.futures)
    let base = try Reoptimizer(
      solver: solver, options: PlanningOptions(timeLimit: clock.remaining, gapTolerance: options.gap),
      control: control, threads: options.threads
    ) { onProgress(Progress(done: 0, futures: futures, base: $0, seconds: $0.seconds)) }.solve(problem)
    guard let plan = base.result.plan else {
      return SweepOutcome(base: base.result, problem: problem, outcomes: [], asked: futures, interruption: nil)
    }
    let progress = SweepProgress(futures: futures, started: clock.elapsed, onProgress: onProgress)
    let deadline = Deadline(remaining: clock.remaining)
    progress.show(seconds: clock.elapsed)
    let began = clock.elapsed
    let solve = FutureSolve(
      staffingCase: staffingCase, variation: variation, solver: solver, gap: options.gap, control: control,
      base: base, plan: plan, deadline: deadline)
    let outcomes = try SolvingThread.runSideBySide(order: Array(0..<futures), threads: options.threads) { place in
      let outcome = try solve.outcome(of: place + 1)
      if outcome != nil { progress.finishOne(seconds: began + deadline.elapsed) }
      return outcome
    }.compactMap(\.self)
    let isCut = outcomes.count < futures
    return SweepOutcome(
      base: base.result, problem: problem, outcomes: outcomes, asked: futures,
      interruption: isCut ? (control.isCancelled ? .cancelled : .time) : nil)
  }
}

/// The solve of one future, on any thread.
private struct FutureSolve: Sendable {
  let staffingCase: StaffingCase
  let variation: WorkloadVariation
  let solver: any Solver
  let gap: Double
  let control: SolveControl
  let base: SolvedPlan
  let plan: TransferPlan
  let deadline: Deadline

  /// The outcome of a future; nil where a limit came before it was whole.
  func outcome(of number: Int) throws -> FutureOutcome? {
    if control.isCancelled || deadline.isOver { return nil }
    let future = variation.future(number, of: staffingCase)
    let problem = StaffingProblem(future, needs: StaffingNeeds(future))
    let solved = try Reoptimizer(
      solver: solver, options: PlanningOptions(timeLimit: deadline.remaining, gapTolerance: gap), control: control
    ).solve(problem, from: base)
    switch solved.result.termination.limit {
    case .time, .cancelled: return nil
    case .iterations, .nodes, .memory, nil: break
    }
    return FutureOutcome(
      number, solved.result,
      plan: NearestPlan.plan(for: problem, near: plan, result: solved.result, tolerance: gap), of: problem, base: plan)
  }
}

/// When time is up, for several threads.
private struct Deadline: Sendable {
  private let started = ContinuousClock.now
  private let seconds: Double?

  init(remaining seconds: Double?) { self.seconds = seconds }

  var elapsed: Double { (ContinuousClock.now - started) / .seconds(1) }
  var remaining: Double? { seconds.map { max(0, $0 - elapsed) } }
  var isOver: Bool { remaining == 0 }
}

/// Counts the futures that are done, for progress.
private final class SweepProgress: Sendable {
  private let done = Mutex(0)
  private let futures: Int
  private let started: Double
  private let onProgress: @Sendable (WorkloadSweep.Progress) -> Void

  init(futures: Int, started: Double, onProgress: @escaping @Sendable (WorkloadSweep.Progress) -> Void) {
    (self.futures, self.started, self.onProgress) = (futures, started, onProgress)
  }

  func finishOne(seconds: Double) {
    done.withLock { done in
      done += 1
      report(done, seconds: seconds)
    }
  }

  func show(seconds: Double) { done.withLock { report($0, seconds: seconds) } }

  private func report(_ done: Int, seconds: Double) {
    let pace = done > 0 ? (seconds - started) / Double(done) : nil
    onProgress(
      WorkloadSweep.Progress(
        done: done, futures: futures, base: nil, seconds: seconds,
        secondsLeft: pace.map { $0 * Double(futures - done) }))
  }
}

import Dispatch
public import LinearProgramming
import StaffingDomain
import Synchronization

/// Solves problems that differ a little from each other, each from where the one before ended.
///
/// A planner changes one thing and looks again: a decision, a limit, a price. What the earlier solve found, its plan, its
/// prices and the options that it looked at, is nearly right for the changed problem.
public struct Reoptimizer: Sendable {
  let solver: any Solver
  let options: PlanningOptions
  private(set) var control: SolveControl
  /// The gap at which a plan counts as optimal.
  var gapTolerance: Double { options.gapTolerance }
  private let threads: Int
  /// What a thread takes while it answers a question, so that no more do at once than there are threads, whoever asks.
  private let turns: DispatchSemaphore
  private let progress: ProgressGate

  /// Prepares solves.
  ///
  /// - Parameters:
  ///   - solver: The linear-programming backend.
  ///   - options: Limits and the gap tolerance, for each solve.
  ///   - control: Cancels a solve; its own progress handler is not used.
  ///   - threads: How many provinces are solved at the same time.
  ///   - onProgress: Called at each stage and while the solver works, but not by the solves of
  ///     ``sideBySide(_:about:_:)``: what several searches tell at once is of use to nobody.
  public init(
    solver: any Solver, options: PlanningOptions, control: SolveControl, threads: Int = 1,
    onProgress: @escaping @Sendable (PlanningProgress) -> Void = { _ in }
  ) {
    self.solver = solver
    self.options = options
    self.control = control
    self.threads = threads
    turns = DispatchSemaphore(value: max(1, threads))
    progress = ProgressGate(onProgress)
  }

  /// The same, cancelled by another control; it shares the turns.
  private init(_ other: Reoptimizer, control: SolveControl) {
    self = other
    self.control = control
  }

  /// Solves a problem on the calling thread.
  ///
  /// - Parameters:
  ///   - problem: The problem.
  ///   - earlier: A solved problem with the same officers, communes and positions; nil starts from nothing.
  ///   - aim: What is looked for. A case solved province by province is solved whatever the aim.
  /// - Returns: The ending; a plan unless orders contradict each other, a limit came before any plan, or none is of interest.
  /// - Throws: ``PlanningError`` and errors of the backend, which are faults; a contradiction is a result.
  public func solve(
    _ problem: StaffingProblem, from earlier: SolvedPlan? = nil, aim: SolveAim = SolveAim()
  ) throws -> SolvedPlan {
    guard problem.oneOption.officers.count <= ProvincesStrategy.mostOfficersOfOneProblem else {
      let result = try ProvincesStrategy(
        problem, solver: solver, options: options, control: control, threads: threads, onProgress: progress.report
      ).solve()
      return SolvedPlan(problem: problem, result: result, memory: nil)
    }
    let memory = earlier.flatMap { $0.mayStart(problem) ? $0.memory : nil }
    let (result, found) = try ColumnsStrategy(
      problem, solver: solver, options: options, control: control, onProgress: progress.report
    ).solve(from: memory, aim: aim)
    let isRough = aim.asksForLess && !result.isOptimal && result.conflicts.isEmpty
    return SolvedPlan(problem: problem, result: result, memory: found, isRough: isRough)
  }

  /// Answers questions side by side that each ask many by ``sideBySide(_:about:_:)``, and waits for all: where one of them has no
  /// more for a thread to do, that thread works for another.
  ///
  /// - Throws: What the first question that failed threw.
  public func sharingThreads<Value: Sendable>(
    _ count: Int, about problem: StaffingProblem, _ answer: @escaping @Sendable (Int) throws -> Value
  ) throws -> [Value] {
    guard count > 1, threads > 1, !isByProvinces(problem) else { return try (0..<count).map(answer) }
    return try SolvingThread.runSideBySide(order: Array(0..<count), threads: count, answer)
  }

  /// Whether each solve of a problem takes all threads.
  private func isByProvinces(_ problem: StaffingProblem) -> Bool {
    problem.oneOption.officers.count > ProvincesStrategy.mostOfficersOfOneProblem
  }

  /// Answers numbered questions about a problem, each by solves of its own, and waits for all.
  ///
  /// They are answered side by side where a solve takes one thread; a case solved province by province takes all threads for
  /// each solve. What a question may start from must not depend on the others: so answers do not depend on the threads. None may
  /// ask others in this way: it would wait for its own turn.
  ///
  /// - Throws: What the first question that failed threw.
  public func sideBySide<Value: Sendable>(
    _ count: Int, about problem: StaffingProblem, _ answer: @escaping @Sendable (Int) throws -> Value
  ) throws -> [Value] {
    if isByProvinces(problem) { return try (0..<count).map(answer) }
    return try progress.closed {
      guard count > 0, threads > 1 else { return try (0..<count).map(answer) }
      return try SolvingThread.runSideBySide(order: Array(0..<count), threads: threads) { [turns] place in
        turns.wait()
        defer { turns.signal() }
        return try answer(place)
      }
    }
  }
}

extension Reoptimizer {
  /// Works on questions about a problem of which the answer to one decides which comes next, on all threads.
  ///
  /// What threads do beside the question that is wanted says ``AnswersAhead``. When the work is done, or fails, what is still
  /// looked for is given up.
  ///
  /// Nobody may ask others by ``sideBySide(_:about:_:)`` within an answer.
  ///
  /// - Parameters:
  ///   - answer: Answers a question by solves of its own, through the reoptimizer that it is given.
  ///   - work: Asks.
  /// - Throws: What the work throws.
  public func answeringAhead<Question: Hashable & Sendable, Answer: Sendable, Value>(
    about problem: StaffingProblem, _ answer: @escaping @Sendable (Question, Reoptimizer) throws -> Answer,
    _ work: (AnswersAhead<Question, Answer>) throws -> Value
  ) throws -> Value {
    try progress.closed {
      let answers = AnswersAhead<Question, Answer>(
        threads: isByProvinces(problem) ? 1 : threads, turns: turns, control: control
      ) { question, control in try answer(question, Reoptimizer(self, control: control)) }
      defer { answers.close() }
      return try work(answers)
    }
  }
}

/// Lets the progress of searches through unless it is closed.
private final class ProgressGate: Sendable {
  private let closings = Mutex(0)
  private let handler: @Sendable (PlanningProgress) -> Void

  init(_ handler: @escaping @Sendable (PlanningProgress) -> Void) { self.handler = handler }

  @Sendable func report(_ progress: PlanningProgress) {
    if closings.withLock({ $0 == 0 }) { handler(progress) }
  }

  func closed<Value>(_ body: () throws -> Value) rethrows -> Value {
    closings.withLock { $0 += 1 }
    defer { closings.withLock { $0 -= 1 } }
    return try body()
  }
}

extension SolvedPlan {
  /// Whether a changed problem can be solved from this one: both have the same officers, communes, positions and courses.
  public func mayStart(_ changed: StaffingProblem) -> Bool { changed.hasSameLists(as: problem) }
}

extension StaffingProblem {
  /// Whether ordinals of officers, communes, positions and courses mean the same in another case.
  fileprivate func hasSameLists(as other: StaffingProblem) -> Bool {
    func isSame<Entity>(_ left: [Entity], _ right: [Entity], _ code: (Entity) -> Code<Entity>) -> Bool {
      left.count == right.count && zip(left, right).allSatisfy { code($0) == code($1) }
    }
    let (own, theirs) = (staffingCase, other.staffingCase)
    return isSame(own.officers, theirs.officers, \.code) && isSame(own.communes, theirs.communes, \.code)
      && isSame(own.positions, theirs.positions, \.code) && isSame(own.courses, theirs.courses, \.code)
  }
}

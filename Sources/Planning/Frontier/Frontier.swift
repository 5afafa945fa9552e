public import LinearProgramming
public import StaffingDomain
public import Workloads

/// Solves a case for many values of one or two keys of its policy, each point proved.
///
/// Points are solved from the easiest to the hardest, each from the solve before it. Where a key is known to ease
/// planning, points prove each other: the bound of an easier point holds for every harder one, and the plan of a harder
/// point is a plan of every easier one, so that what is returned never gets worse as a limit loosens. Where the plan of
/// an easier point keeps the harder limit, and costs the same, it is proved there without a solve.
public struct Frontier {
  /// Limits and the gap.
  public struct Options: Sendable {
    /// Wall-clock seconds for all points together; nil means no limit.
    ///
    /// A point gets half of what is left at most, as long as others wait.
    public var timeLimit: Double?
    /// The relative gap at which a plan counts as optimal; nil takes each point's policy.
    public var gap: Double?
    /// Provinces solved at the same time.
    public var threads = 1

    /// Creates options with every default.
    public init() {}
  }

  /// A sight of a running frontier.
  public struct Progress: Sendable {
    /// Points done, and all of them.
    public var done: Int, count: Int
    /// The place of the point that is being worked on.
    public var place: [Int]
    /// Seconds since the start.
    public var seconds: Double
    /// The solve of the point; nil before and after it.
    public var solve: PlanningProgress?
  }

  private let staffingCase: StaffingCase
  private let needs: StaffingNeeds
  private let axes: [FrontierAxis]
  private let policies: [Policy]
  private let solver: any Solver
  private let options: Options
  private let control: SolveControl
  private let onProgress: @Sendable (Progress) -> Void

  /// Prepares a frontier.
  ///
  /// - Parameters:
  ///   - staffingCase: The case.
  ///   - needs: The needs of the case under its own policy.
  ///   - axes: One or two axes, each with a value at least.
  ///   - policies: The policy of every point, the first axis running fastest.
  ///   - solver: The linear-programming backend.
  ///   - options: Limits and the gap.
  ///   - control: Cancels the run; its own progress handler is not used.
  ///   - onProgress: Called at every point and while the solver works, perhaps on another thread.
  public init(
    _ staffingCase: StaffingCase, needs: StaffingNeeds, axes: [FrontierAxis], policies: [Policy], solver: any Solver,
    options: Options, control: SolveControl, onProgress: @escaping @Sendable (Progress) -> Void = { _ in }
  ) {
    (self.staffingCase, self.needs, self.axes, self.policies) = (staffingCase, needs, axes, policies)
    (self.solver, self.options, self.control, self.onProgress) = (solver, options, control, onProgress)
  }

  /// Solves all points on the calling thread; those that a limit left out have no result.
  ///
  /// - Throws: ``PlanningError`` and errors of the backend, which are faults; contradictions are results.
  public func run() throws -> FrontierCurve {
    let clock = PlanningClock(limit: options.timeLimit, onProgress: { _ in })
    var board = FrontierBoard(axes: axes)
    /// The solves from which the next point and the next line may start.
    var (last, firstOfLine): (SolvedPlan?, SolvedPlan?) = (nil, nil)
    for (done, place) in board.easiestFirst.enumerated() {
      guard !clock.isOver, !control.isCancelled else { break }
      if place[0] == axes[0].easiestFirst[0] { (last, firstOfLine) = (firstOfLine, nil) }
      let began = clock.elapsed
      let sight = Progress(done: done, count: policies.count, place: place, seconds: began)
      onProgress(sight)
      let problem = problem(at: board.index(of: place))
      let tolerance = options.gap ?? problem.staffingCase.policy.gapTolerance
      if !board.settle(place, problem, tolerance: tolerance) {
        let isLast = done + 1 == policies.count
        // One hard point must not leave the others without a plan.
        let seconds = clock.remaining.map { isLast ? $0 : $0 / 2 }
        let solved = try solve(problem, from: last, tolerance: tolerance, seconds: seconds, sight: sight)
        board.take(solved.result, at: place, problem, tolerance: tolerance)
        last = solved
        firstOfLine = firstOfLine ?? solved
      }
      board.spend(clock.elapsed - began, at: place)
    }
    board.passOnPlans { index in
      let problem = problem(at: index)
      return (problem, options.gap ?? problem.staffingCase.policy.gapTolerance)
    }
    let isCut = board.points.contains { $0.result.map { [.time, .cancelled].contains($0.termination.limit) } ?? true }
    let interruption: SeriesInterruption? = isCut ? (control.isCancelled ? .cancelled : .time) : nil
    return FrontierCurve(axes: axes, points: board.points, interruption: interruption)
  }

  private func problem(at index: Int) -> StaffingProblem {
    var changed = staffingCase
    changed.policy = policies[index]
    return StaffingProblem(changed, needs: needs.under(changed.policy))
  }

  private func solve(
    _ problem: StaffingProblem, from last: SolvedPlan?, tolerance: Double, seconds: Double?, sight: Progress
  ) throws -> SolvedPlan {
    let (onProgress, began) = (onProgress, sight.seconds)
    return try Reoptimizer(
      solver: solver, options: PlanningOptions(timeLimit: seconds, gapTolerance: tolerance), control: control,
      threads: options.threads
    ) { progress in
      var sight = sight
      (sight.solve, sight.seconds) = (progress, began + progress.seconds)
      onProgress(sight)
    }.solve(problem, from: last)
  }
}

public import LinearProgramming
public import StaffingDomain
import Synchronization
import Workloads

/// Solves a case for many values of one or two keys of its policy, each point proved.
///
/// Points are solved from the easiest to the hardest, each from the solve before it. Where a key is known to ease
/// planning, points prove each other: the bound of an easier point holds for every harder one, and the plan of a harder
/// point is a plan of every easier one, so that what is returned never gets worse as a limit loosens. Where the plan of
/// an easier point keeps the harder limit, and costs the same, it is proved there without a solve.
public struct Frontier: Sendable {
  /// Limits and the gap.
  public struct Options: Sendable {
    /// Wall-clock seconds for all points together; nil means no limit.
    ///
    /// A point gets half of what is left at most, as long as others wait.
    public var timeLimit: Double?
    /// The gap at which a point counts as solved; nil takes twice the `gap_tolerance` of each point's policy.
    public var gap: Double?
    /// Provinces solved at the same time.
    public var threads = 1

    /// Creates options with every default.
    public init() {}
  }

  /// A snapshot of a running frontier.
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

  private let base: StaffingProblem
  private let axes: [FrontierAxis]
  private let policies: [Policy]
  private let solver: any Solver
  private let options: Options
  private let control: SolveControl
  private let onProgress: @Sendable (Progress) -> Void

  /// Prepares a frontier.
  ///
  /// - Parameters:
  ///   - problem: The case under its own policy; points that differ from it in limits share its facts.
  ///   - axes: One or two axes, each with a value at least.
  ///   - policies: The policy of every point, the first axis running fastest.
  ///   - solver: The linear-programming backend.
  ///   - options: Limits and the gap.
  ///   - control: Cancels the run; its own progress handler is not used.
  ///   - onProgress: Called at every point and while the solver works, on several threads but never at the same time.
  public init(
    _ problem: StaffingProblem, axes: [FrontierAxis], policies: [Policy], solver: any Solver, options: Options,
    control: SolveControl, onProgress: @escaping @Sendable (Progress) -> Void = { _ in }
  ) {
    (base, self.axes, self.policies) = (problem, axes, policies)
    (self.solver, self.options, self.control, self.onProgress) = (solver, options, control, onProgress)
  }

  /// Solves all points, and waits; those that a limit left out have no result.
  ///
  /// Points are solved in two lanes side by side where there are enough, whatever the number of threads: so the curve does
  /// not depend on it.
  ///
  /// - Throws: ``PlanningError`` and errors of the backend, which are faults; contradictions are results.
  public func run() throws -> FrontierCurve {
    var points = FrontierPoints(axes: axes)
    let lanes = lanes(points.easiestFirst)
    let snapshots = Snapshots(count: policies.count, handler: onProgress)
    let started = ContinuousClock.now
    let solvedPoints = try SolvingThread.runSideBySide(order: Array(lanes.indices), threads: options.threads) {
      [threads = options.threads] lane in
      try run(
        lanes[lane], isLast: lane == lanes.count - 1 || threads >= lanes.count, snapshots: snapshots, started: started)
    }
    for (places, solved) in zip(lanes, solvedPoints) { points.adopt(places, of: solved) }
    func problemAndTolerance(_ index: Int) -> (StaffingProblem, tolerance: Double) {
      let problem = problem(at: index)
      return (problem, tolerance(of: problem))
    }
    points.passOnBounds(problemAndTolerance)
    points.passOnPlans(problemAndTolerance)
    let isCut = points.all.contains { $0.result.map { [.time, .cancelled].contains($0.termination.limit) } ?? true }
    let interruption: SeriesInterruption? = isCut ? (control.isCancelled ? .cancelled : .time) : nil
    return FrontierCurve(axes: axes, points: points.all, interruption: interruption)
  }

  /// The places of each lane: the easier points take longer, so the first lane has fewer.
  private func lanes(_ places: [[Int]]) -> [[[Int]]] {
    let lines = axes.count > 1 ? axes[1].values.count : places.count
    let length = places.count / max(1, lines)
    guard lines >= Self.fewestForLanes else { return [places] }
    let first = max(1, lines / 3) * length
    return [Array(places.prefix(first)), Array(places.dropFirst(first))]
  }

  /// Solves the points of a lane one after the other, each from the one before.
  ///
  /// - Parameter isLast: Whether no other lane waits for the time that this one leaves.
  private func run(
    _ places: [[Int]], isLast: Bool, snapshots: Snapshots, started: ContinuousClock.Instant
  ) throws -> FrontierPoints {
    var points = FrontierPoints(axes: axes)
    let clock = PlanningClock(limit: options.timeLimit, since: started, onProgress: { _ in })
    /// The solves from which the next point and the next line may start.
    var (last, firstOfLine): (SolvedPlan?, SolvedPlan?) = (nil, nil)
    for (done, place) in places.enumerated() {
      guard !clock.isOver, !control.isCancelled else { break }
      if place[0] == axes[0].easiestFirst[0] { (last, firstOfLine) = (firstOfLine ?? last, nil) }
      let began = clock.elapsed
      snapshots.begin(place, seconds: began)
      let problem = problem(at: points.index(of: place))
      let tolerance = tolerance(of: problem)
      if !points.settle(place, problem, tolerance: tolerance) {
        // One hard point must not leave the others without a plan.
        let seconds = clock.remaining.map { isLast && done + 1 == places.count ? $0 : $0 / 2 }
        let solved = try solve(problem, from: last, tolerance: tolerance, seconds: seconds) {
          snapshots.show($0, of: place, seconds: began + $0.seconds)
        }
        points.take(solved.result, at: place, problem, tolerance: tolerance)
        // What contradicts itself leaves nothing to start from.
        if solved.result.plan != nil {
          last = solved
          firstOfLine = firstOfLine ?? solved
        }
      }
      points.spend(clock.elapsed - began, at: place)
      snapshots.finishPoint()
    }
    return points
  }

  /// Points, or lines of a grid, from which on two lanes are worth a second start from nothing.
  private static let fewestForLanes = 6
  /// How much wider the gap of a point may be than that of a plan that is to be carried out.
  private static let gapFactor = 2.0

  /// The gap at which a point counts as solved: a curve can be read at twice the gap that a plan is wanted with, and some
  /// points come much more easily.
  private func tolerance(of problem: StaffingProblem) -> Double {
    options.gap ?? Self.gapFactor * problem.staffingCase.policy.gapTolerance
  }

  private func problem(at index: Int) -> StaffingProblem { base.under(policies[index]) }

  private func solve(
    _ problem: StaffingProblem, from last: SolvedPlan?, tolerance: Double, seconds: Double?,
    onProgress: @escaping @Sendable (PlanningProgress) -> Void
  ) throws -> SolvedPlan {
    try Reoptimizer(
      solver: solver, options: PlanningOptions(timeLimit: seconds, gapTolerance: tolerance), control: control,
      threads: options.threads, onProgress: onProgress
    ).solve(problem, from: last)
  }

  /// Hands snapshots of the lanes on, one at a time: every point as it begins, and the solve of the one that began last.
  private final class Snapshots: Sendable {
    private let state = Mutex((done: 0, latest: [Int]()))
    private let count: Int
    private let handler: @Sendable (Progress) -> Void

    init(count: Int, handler: @escaping @Sendable (Progress) -> Void) {
      self.count = count
      self.handler = handler
    }

    func begin(_ place: [Int], seconds: Double) {
      state.withLock { state in
        state.latest = place
        handler(Progress(done: state.done, count: count, place: place, seconds: seconds, solve: nil))
      }
    }

    func show(_ solve: PlanningProgress, of place: [Int], seconds: Double) {
      state.withLock { state in
        guard state.latest == place else { return }
        handler(Progress(done: state.done, count: count, place: place, seconds: seconds, solve: solve))
      }
    }

    func finishPoint() { state.withLock { $0.done += 1 } }
  }
}

import Synchronization

/// What is known of the provinces while they are solved side by side: progress and the time that each may take.
final class ProvinceProgress: Sendable {
  private struct State {
    var incumbent: Double
    var waiting: Double
    var solved = 0
  }

  private let state: Mutex<State>
  private let started = ContinuousClock.now
  private let before: Double
  private let remaining: Double?
  private let weights: [Double]
  private let count: Int
  private let threads: Int
  private let bound: Double?
  private let doNothing: Double?
  private let handler: @Sendable (PlanningProgress) -> Void

  /// - Parameters:
  ///   - weights: The size of every province.
  ///   - solving: The provinces that are to be solved.
  ///   - incumbent: What the best plan of the whole costs so far.
  ///   - bound: The bound of the whole so far.
  ///   - clock: The time so far, and the progress handler.
  init(
    weights: [Double], solving: [Int], incumbent: Double, bound: Double?, threads: Int, clock: PlanningClock,
    timeShare: Double
  ) {
    state = Mutex(State(incumbent: incumbent, waiting: solving.reduce(0) { $0 + weights[$1] }))
    before = clock.elapsed
    remaining = clock.remaining.map { $0 * timeShare }
    self.weights = weights
    count = solving.count
    self.threads = threads
    self.bound = bound
    doNothing = clock.doNothing
    handler = clock.handler
  }

  private var elapsed: Double {
    let duration = ContinuousClock.now - started
    return Double(duration.components.seconds) + Double(duration.components.attoseconds) * 1e-18
  }

  /// Seconds that a province may take; nil without a limit.
  ///
  /// What is left is divided by size among those that wait, on all threads; the last ones get all of it.
  func begin(_ province: Int) -> Double? {
    let share = state.withLock { state in
      let share = min(1, Double(threads) * weights[province] / max(state.waiting, weights[province]))
      state.waiting -= weights[province]
      return share
    }
    return remaining.map { max(0, $0 - elapsed) * share }
  }

  /// Takes down that a province is solved, and by how much its plan became better.
  func end(gain: Double) {
    state.withLock { state in
      state.incumbent -= max(0, gain)
      state.solved += 1
    }
    report()
  }

  /// Hands a snapshot of the solve to the caller.
  func report() {
    state.withLock { state in
      handler(
        PlanningProgress(
          stage: .provinces, incumbent: state.incumbent, bound: bound, seconds: before + elapsed, doNothing: doNothing,
          provinces: (state.solved, count)))
    }
  }
}

import LinearProgramming
import StaffingDomain

/// Times the stages of a solve, keeps its deadline, and reports progress.
final class PlanningClock {
  private let started: ContinuousClock.Instant
  private let limit: Double?
  let handler: @Sendable (PlanningProgress) -> Void
  private(set) var times: [(stage: PlanningStage, seconds: Double)] = []
  /// The objective of the best plan so far.
  var incumbent: Double?
  /// The best proved bound so far.
  var bound: Double?
  /// The objective when nobody moves.
  var doNothing: Double?

  /// Starts a clock.
  ///
  /// - Parameter started: When the limit began; nil for now.
  init(
    limit: Double?, since started: ContinuousClock.Instant? = nil,
    onProgress handler: @escaping @Sendable (PlanningProgress) -> Void
  ) {
    self.started = started ?? .now
    self.limit = limit
    self.handler = handler
  }

  /// Seconds since the start.
  var elapsed: Double { PlanningClock.seconds(ContinuousClock.now - started) }

  /// Seconds left; nil without a limit, 0 when time is up.
  var remaining: Double? { limit.map { max(0, $0 - elapsed) } }

  /// When the time limit comes; nil without a limit.
  var end: ContinuousClock.Instant? {
    // A century is no limit; far more does not fit a duration.
    limit.map { started + .seconds(min($0, 3e9)) }
  }

  /// Whether the time limit has come.
  var isOver: Bool { remaining == 0 }

  /// Runs a stage, adding its seconds to the list.
  func run<Value>(_ stage: PlanningStage, _ body: () throws -> Value) rethrows -> Value {
    report(stage)
    let begin = ContinuousClock.now
    defer {
      let seconds = PlanningClock.seconds(ContinuousClock.now - begin)
      if let index = times.firstIndex(where: { $0.stage == stage }) {
        times[index].seconds += seconds
      } else {
        times.append((stage, seconds))
      }
    }
    return try body()
  }

  /// Takes down what a search has found, for the next snapshots.
  func take(_ search: IncumbentSearch) {
    (incumbent, bound, doNothing) = (
      search.value?.value, search.objectiveBound?.value, search.doNothing.objective.value
    )
  }

  /// Hands a snapshot of the solve to the caller.
  func report(_ stage: PlanningStage) {
    handler(
      PlanningProgress(stage: stage, incumbent: incumbent, bound: bound, seconds: elapsed, doNothing: doNothing))
  }

  /// A control for one call of the solver, whose progress is passed on as progress of a stage.
  ///
  /// The solver's own incumbent and bound are those of a part of the problem; `translate` says what they mean for the
  /// whole.
  func control(
    _ stage: PlanningStage, under parent: SolveControl,
    translate: @escaping @Sendable (SolveProgress) -> (incumbent: Double?, bound: Double?)
  ) -> SolveControl {
    let (handler, before, incumbent, bound, doNothing) = (handler, elapsed, incumbent, bound, doNothing)
    return parent.sharingCancellation { progress in
      let translated = translate(progress)
      let plan = [incumbent, translated.incumbent].compactMap(\.self).min()
      let proved = [bound, translated.bound].compactMap(\.self).max()
      handler(
        PlanningProgress(
          stage: stage, incumbent: plan, bound: proved, seconds: before + progress.seconds, doNothing: doNothing))
    }
  }

  private static func seconds(_ duration: Duration) -> Double {
    Double(duration.components.seconds) + Double(duration.components.attoseconds) * 1e-18
  }
}

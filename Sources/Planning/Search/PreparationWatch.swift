import LinearProgramming

/// A limit came while a problem was made ready, before any search.
struct PreparationEnded: Error {
  /// The limit.
  let limit: Termination.Limit
}

/// Looks at the clock and the control while a problem is made ready; on any thread.
///
/// A nation's provinces, or an officer's hundreds of bundles for thousands of officers, take seconds before there is
/// anything to search.
struct PreparationWatch: Sendable {
  /// Officers made ready between two looks, which takes milliseconds.
  ///
  /// Smaller cases are ready as soon, and start with a plan whatever the limit.
  static let officersBetweenLooks = 256

  /// What preparing, and placing the officers under orders, gets at least: mostly they take less, and a search whose time is
  /// over sooner has a plan then.
  static let leastSeconds = 1.0

  private let control: SolveControl
  private let end: ContinuousClock.Instant?

  /// Watches a solve.
  ///
  /// - Parameter leastSeconds: Seconds from now that the preparation gets whatever the limit.
  init(_ clock: PlanningClock, _ control: SolveControl, leastSeconds: Double = Self.leastSeconds) {
    self.control = control
    end = clock.end.map { max($0, .now + .seconds(leastSeconds)) }
  }

  /// - Throws: ``PreparationEnded`` where the caller cancelled or time is over.
  func look() throws {
    if control.isCancelled { throw PreparationEnded(limit: .cancelled) }
    if let end, ContinuousClock.now >= end { throw PreparationEnded(limit: .time) }
  }
}

internal import Synchronization
internal import Workplace

/// What the last check of the trail found, and when.
final class TrailChecks: Sendable {
  private let last = Mutex<(state: ChainState, at: Timestamp)?>(nil)

  func note(_ state: ChainState, at now: Timestamp) { last.withLock { $0 = (state, now) } }

  var latest: (state: ChainState, at: Timestamp)? { last.withLock(\.self) }
}

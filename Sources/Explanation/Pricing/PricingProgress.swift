import Synchronization

/// How far the solves of a question are that run side by side.
public struct PricingProgress: Sendable, Hashable {
  /// What is solved.
  public enum Work: Sendable, Hashable, CaseIterable {
    /// What each candidate for a post costs.
    case candidates
    /// What each repair may gain at most.
    case looks
    /// Which of these repairs are the best ones.
    case repairs
  }

  /// What is solved.
  public let work: Work
  /// How many are done.
  public let done: Int
  /// How many there are.
  public let count: Int

  /// Creates a snapshot.
  public init(_ work: Work, done: Int, of count: Int) { (self.work, self.done, self.count) = (work, done, count) }
}

/// Lets one thread after the other tell how far it is; whoever is told must not ask the pricer, as others wait meanwhile.
final class PricingTurn: Sendable {
  private let isTaken = Mutex(())

  /// Tells something while nobody else does.
  func take(_ tell: () -> Void) { isTaken.withLock { _ in tell() } }
}

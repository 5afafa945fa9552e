import Synchronization

/// The caller's hand on a running solve: a flag to cancel it, and a place to hear of its progress.
///
/// Both sides may use it from any thread. The progress handler is called on the solving thread, at most about twenty
/// times a second, and must return quickly.
public final class SolveControl: Sendable {
  private let cancelFlag = Atomic<Bool>(false)
  private let handler: @Sendable (SolveProgress) -> Void

  /// Creates a control with a progress handler.
  public init(onProgress handler: @escaping @Sendable (SolveProgress) -> Void = { _ in }) {
    self.handler = handler
  }

  /// Whether the solve is to stop at the next chance, keeping the best point found.
  public var isCancelled: Bool { cancelFlag.load(ordering: .relaxed) }

  /// Asks the solve to stop at the next chance.
  ///
  /// Calling it again does nothing.
  public func cancel() { cancelFlag.store(true, ordering: .relaxed) }

  /// Hands a sight of the solve to the caller.
  public func report(_ progress: SolveProgress) { handler(progress) }
}

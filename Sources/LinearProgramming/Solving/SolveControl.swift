import Synchronization

/// Cancels a running solve and takes its progress.
///
/// Both sides may use it from any thread. The progress handler is called on the solving thread, at most about twenty
/// times a second, and must return quickly.
public final class SolveControl: Sendable {
  private final class CancelFlag: Sendable {
    private let isRaised = Atomic<Bool>(false)
    private let parent: CancelFlag?

    init(parent: CancelFlag? = nil) { self.parent = parent }

    var isSet: Bool { isRaised.load(ordering: .relaxed) || (parent?.isSet ?? false) }

    func raise() { isRaised.store(true, ordering: .relaxed) }
  }

  private let flag: CancelFlag
  private let handler: @Sendable (SolveProgress) -> Void

  /// Creates a control with a progress handler.
  public convenience init(onProgress handler: @escaping @Sendable (SolveProgress) -> Void = { _ in }) {
    self.init(flag: CancelFlag(), handler: handler)
  }

  private init(flag: CancelFlag, handler: @escaping @Sendable (SolveProgress) -> Void) {
    self.flag = flag
    self.handler = handler
  }

  /// A control with the same cancel flag and a progress handler of its own, for one step of a longer solve.
  public func sharingCancellation(
    onProgress handler: @escaping @Sendable (SolveProgress) -> Void
  ) -> SolveControl {
    SolveControl(flag: flag, handler: handler)
  }

  /// A control that is cancelled with this one, or alone, for a solve that may turn out to be of no use.
  public func cancellingAlone() -> SolveControl { SolveControl(flag: CancelFlag(parent: flag), handler: handler) }

  /// Whether the solve is to stop at the next chance, keeping the best point found.
  public var isCancelled: Bool { flag.isSet }

  /// Asks the solve to stop at the next chance.
  ///
  /// Calling it again does nothing.
  public func cancel() { flag.raise() }

  /// Hands a snapshot of the solve to the caller.
  public func report(_ progress: SolveProgress) { handler(progress) }
}

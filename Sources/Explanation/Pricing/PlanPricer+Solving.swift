import Planning
import StaffingDomain
import Synchronization

// Solves of changed cases, one by one and side by side.
extension PlanPricer {
  /// The case with changes made, solved again.
  ///
  /// - Parameters:
  ///   - near: A solve with nearly the same changes, to start from; where it cannot be, ``base`` is.
  ///   - aim: What is looked for.
  func solve(_ edits: [CaseEdit], near: SolvedPlan? = nil, aim: SolveAim = SolveAim()) throws -> SolvedPlan {
    let changed = view.problem.applying(edits)
    let start = near.flatMap { $0.mayStart(changed) ? $0 : nil }
    return try reoptimizer.solve(changed, from: start ?? base, aim: aim)
  }

  /// A changed case solved once more, from where the last solve of it ended.
  func solve(_ look: SolvedPlan, aim: SolveAim) throws -> SolvedPlan {
    try reoptimizer.solve(look.problem, from: look, aim: aim)
  }

  /// The same, solving by another reoptimizer, which may be cancelled alone.
  func solving(by reoptimizer: Reoptimizer) -> PlanPricer {
    var pricer = self
    pricer.reoptimizer = reoptimizer
    return pricer
  }

  /// Answers questions side by side that each ask many: see ``Planning/Reoptimizer/sharingThreads(_:about:_:)``.
  ///
  /// - Throws: What the first question that failed threw.
  public func sharingThreads<Value: Sendable>(
    _ count: Int, _ answer: @escaping @Sendable (Int) throws -> Value
  ) throws -> [Value] { try reoptimizer.sharingThreads(count, about: view.problem, answer) }

  /// Answers numbered questions, each by solves of its own, side by side where there are threads for it.
  ///
  /// - Parameter work: What is told of after every answer; nil tells nothing.
  func sideBySide<Value: Sendable>(
    _ count: Int, telling work: PricingProgress.Work? = nil, _ answer: @escaping @Sendable (Int) throws -> Value
  ) throws -> [Value] {
    guard let work else { return try reoptimizer.sideBySide(count, about: view.problem, answer) }
    let tally = Tally(work, of: count, onProgress: onProgress)
    onProgress(PricingProgress(work, done: 0, of: count))
    return try reoptimizer.sideBySide(count, about: view.problem) { place in
      let value = try answer(place)
      tally.countOne()
      return value
    }
  }
}

/// Counts what is done on several threads, and tells it one by one.
private final class Tally: Sendable {
  private let done = Mutex(0)
  private let work: PricingProgress.Work
  private let count: Int
  private let onProgress: @Sendable (PricingProgress) -> Void

  init(_ work: PricingProgress.Work, of count: Int, onProgress: @escaping @Sendable (PricingProgress) -> Void) {
    (self.work, self.count, self.onProgress) = (work, count, onProgress)
  }

  func countOne() {
    done.withLock { done in
      done += 1
      onProgress(PricingProgress(work, done: done, of: count))
    }
  }
}

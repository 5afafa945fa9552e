import ArgumentParser
import Wording

/// The numbers that bound a solve, checked alike in every command that has some of them.
struct SolveLimits {
  /// Seconds.
  var timeLimit: Double?
  /// The share of what can be recovered that a plan may leave and still count as optimal.
  var gap: Double?
  /// How much is solved at the same time.
  var threads: Int?
  /// MiB that the solver may hold.
  var memoryLimit: Int?

  /// - Throws: `ValidationError` where a number is out of its range.
  func validate() throws {
    if let timeLimit, !(timeLimit > 0 && timeLimit.isFinite) { throw Usage.error(.timeLimit) }
    if let memoryLimit, memoryLimit < 1 { throw Usage.error(.memoryLimit) }
    if let threads { try Usage.check("--threads", threads, within: 1...256) }
    if let gap, !(0...0.1).contains(gap) { throw Usage.error(.gap) }
  }
}

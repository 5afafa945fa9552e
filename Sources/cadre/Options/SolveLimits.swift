import ArgumentParser

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
    if let timeLimit, !(timeLimit > 0 && timeLimit.isFinite) {
      throw ValidationError("--time-limit takes seconds above 0.")
    }
    if let memoryLimit, memoryLimit < 1 { throw ValidationError("--memory-limit takes MiB, 1 or more.") }
    if let threads, !(1...256).contains(threads) {
      throw ValidationError("--threads takes a number from 1 to 256.")
    }
    if let gap, !(0...0.1).contains(gap) {
      throw ValidationError(
        "--gap takes a share from 0 to 0.1 of what can be recovered, for example 0.001: a plan that leaves more is not "
          + "called optimal. Give --time-limit to have the best plan found by then.")
    }
  }
}

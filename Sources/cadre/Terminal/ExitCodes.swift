import ArgumentParser

/// How `cadre` ends, for scripts.
enum ExitCodes {
  /// All is well; where a plan was asked for, there is one.
  static let success = ExitCode.success
  /// The input has findings that stop it from being used.
  static let findings = ExitCode(2)
  /// The orders in the input contradict each other.
  static let contradictoryOrders = ExitCode(3)
  /// A limit of time or size was reached before there was any plan.
  static let limitWithoutPlan = ExitCode(4)
  /// A plan does not hold what it says.
  static let verificationFailed = ExitCode(5)
  /// The command was not understood.
  static let usage = ExitCode(64)
  /// A fault of the machine or of the program, not of the input.
  static let fault = ExitCode(70)
}

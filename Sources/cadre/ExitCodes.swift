import ArgumentParser

/// The exit codes of every command, besides 0 (done) and 64 (usage, ArgumentParser's own).
extension ExitCode {
  /// The input has errors.
  static let findings = ExitCode(2)
  /// Orders contradict each other or a rule.
  static let contradictoryOrders = ExitCode(3)
  /// A limit or Ctrl-C came before any plan was found.
  static let noPlan = ExitCode(4)
  /// A results folder failed its verification.
  static let verificationFailed = ExitCode(5)
  /// A fault of the program or the machine.
  static let fault = ExitCode(70)
}

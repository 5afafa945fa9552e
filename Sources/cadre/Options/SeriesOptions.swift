import ArgumentParser
import Foundation

/// What commands that solve a case many times have in common.
struct SeriesOptions: ParsableArguments {
  @Option(
    help: """
      The relative gap at which a plan counts as optimal (default: the policy's gap_tolerance; twice that for the points \
      of a frontier).
      """)
  var gap: Double?

  @Option(help: "Seconds for everything; what is known by then is kept.")
  var timeLimit: Double?

  @Option(help: "Threads that solve (default: the number of cores). The results do not depend on it.")
  var threads = ProcessInfo.processInfo.activeProcessorCount

  @Flag(name: [.short, .long], help: "No progress on standard error.")
  var quiet = false

  func validate() throws {
    if let timeLimit, !(timeLimit > 0 && timeLimit.isFinite) {
      throw ValidationError("--time-limit takes seconds above 0.")
    }
    guard (1...256).contains(threads) else { throw ValidationError("--threads takes a number from 1 to 256.") }
    if let gap, !(0...1).contains(gap) { throw ValidationError("--gap takes a share from 0 to 1, for example 0.001.") }
  }

  /// Seconds in words, for an estimate.
  static func about(_ seconds: Double) -> String {
    let whole = max(1, Int(min(seconds, 1e9).rounded()))
    return whole < 120 ? "about \(whole) s left" : "about \((whole + 30) / 60) min left"
  }
}

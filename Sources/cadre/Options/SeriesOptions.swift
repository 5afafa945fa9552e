import ArgumentParser
import Foundation
import Wording

/// What commands that solve a case many times have in common.
struct SeriesOptions: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: """
      The share of what can be recovered that a plan may leave and still count as optimal (default: the policy's \
      gap_tolerance; twice that for the points of a frontier).
      """, transform: Usage.decimal)
  var gap: Double?

  @Option(
    parsing: .unconditional, help: "Seconds for everything; what is known by then is kept.", transform: Usage.decimal)
  var timeLimit: Double?

  @Option(
    parsing: .unconditional, help: "Threads that solve (default: the number of cores). The results do not depend on it."
  )
  var threads = ProcessInfo.processInfo.activeProcessorCount

  @Flag(name: [.short, .long], help: "No progress on standard error.")
  var quiet = false

  func validate() throws { try SolveLimits(timeLimit: timeLimit, gap: gap, threads: threads).validate() }

  /// How a command with these options runs its workflow.
  func run(keeping kept: KeptWork) -> TerminalRun { TerminalRun(isQuiet: quiet, keeping: kept, threads: threads) }
}

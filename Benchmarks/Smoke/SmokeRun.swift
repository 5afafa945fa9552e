import Foundation
import LinearProgramming
import Phases

/// Runs every benchmark once and checks its counts; `--record` writes them as thresholds instead.
///
/// Models are looked at side by side, the largest first, but for seconds, which are those of a machine that does nothing else.
@main
struct SmokeRun: Sendable {
  private let invocation: Invocation
  private let thresholds: Thresholds

  static func main() throws {
    guard let invocation = Invocation(CommandLine.arguments.dropFirst()) else {
      complain(Invocation.usage)
      exit(64)
    }
    let smoke = SmokeRun(
      invocation: invocation, thresholds: Thresholds(folder: URL(fileURLWithPath: invocation.folder)))
    let models = Model.all
    let threads = invocation.showsSeconds ? 1 : ProcessInfo.processInfo.activeProcessorCount
    let order = invocation.showsSeconds ? Array(models.indices) : models.indices.reversed()
    let failures = try SolvingThread.runSideBySide(order: order, threads: threads) { smoke.check(models[$0]) }
      .reduce(0, +)
    guard failures > 0 else { return }
    complain("\(failures) deviation\(failures == 1 ? "" : "s"). A change on purpose: make bench-record, and commit.")
    exit(1)
  }

  /// - Returns: The number of deviations.
  private func check(_ model: Model) -> Int {
    let phases = model.phases.filter { phase in
      (invocation.includesSlow || !model.slowPhases.contains(phase))
        && Thresholds.benchmark(phase, of: model).hasPrefix(invocation.prefix)
    }
    if phases.isEmpty { return 0 }
    do {
      let prepared = try PreparedCase(model)
      defer { prepared.remove() }
      return phases.reduce(0) { $0 + check($1, of: prepared) }
    } catch {
      SmokeRun.complain("\(model.name): \(error)")
      return 1
    }
  }

  /// - Returns: The number of deviations.
  private func check(_ phase: Phase, of prepared: PreparedCase) -> Int {
    let name = Thresholds.benchmark(phase, of: prepared.model)
    do {
      let run = try PhaseRun(phase, of: prepared)
      let begin = ContinuousClock.now
      let counts = try run().counts
      let duration = ContinuousClock.now - begin
      if invocation.isRecording { try thresholds.record(counts, for: phase, of: prepared.model) }
      let deviations = try thresholds.deviations(counts, for: phase, of: prepared.model)
      for deviation in deviations { SmokeRun.complain("\(name): \(deviation)") }
      let listing = Measure.allCases.compactMap { measure in counts[measure].map { "\($0) \(measure.rawValue)" } }
      let seconds = invocation.showsSeconds ? String(format: "; %.3f s", duration / .seconds(1)) : ""
      SmokeRun.say("\(name): \(listing.joined(separator: ", "))\(seconds)")
      return deviations.count
    } catch {
      SmokeRun.complain("\(name): \(error)")
      return 1
    }
  }

  // Unbuffered, so that both streams keep their order in a log.
  private static func say(_ message: String) { FileHandle.standardOutput.write(Data((message + "\n").utf8)) }

  private static func complain(_ message: String) { FileHandle.standardError.write(Data((message + "\n").utf8)) }
}

import Foundation
import Phases

/// Runs every benchmark once and checks its counts; `--record` writes them as thresholds instead.
@main
enum Smoke {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    let isRecording = arguments.first == "--record"
    guard let path = arguments.last, arguments.count == (isRecording ? 2 : 1) else {
      complain("usage: Smoke [--record] FOLDER-OF-THRESHOLDS")
      exit(64)
    }
    let thresholds = Thresholds(folder: URL(fileURLWithPath: path))
    var failures = 0
    for model in Model.all {
      do {
        let prepared = try PreparedCase(model)
        defer { prepared.remove() }
        for phase in model.phases {
          failures += check(phase, of: prepared, against: thresholds, isRecording: isRecording)
        }
      } catch {
        complain("\(model.name): \(error)")
        failures += 1
      }
    }
    guard failures > 0 else { return }
    complain("\(failures) deviation\(failures == 1 ? "" : "s"). A change on purpose: make bench-record, and commit.")
    exit(1)
  }

  /// - Returns: The number of deviations.
  private static func check(
    _ phase: Phase, of prepared: PreparedCase, against thresholds: Thresholds, isRecording: Bool
  ) -> Int {
    let name = Thresholds.benchmark(phase, of: prepared.model)
    do {
      let counts = try PhaseRun(phase, of: prepared)().counts
      if isRecording { try thresholds.record(counts, for: phase, of: prepared.model) }
      let deviations = try thresholds.deviations(counts, for: phase, of: prepared.model)
      for deviation in deviations { complain("\(name): \(deviation)") }
      let listing = Measure.allCases.compactMap { measure in counts[measure].map { "\($0) \(measure.rawValue)" } }
      say("\(name): \(listing.joined(separator: ", "))")
      return deviations.count
    } catch {
      complain("\(name): \(error)")
      return 1
    }
  }

  // Unbuffered, so that both streams keep their order in a log.
  private static func say(_ message: String) { FileHandle.standardOutput.write(Data((message + "\n").utf8)) }

  private static func complain(_ message: String) { FileHandle.standardError.write(Data((message + "\n").utf8)) }
}

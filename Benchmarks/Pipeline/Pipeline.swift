import Benchmark
import Foundation
import Phases

/// Every phase on every model, as the benchmark tool asks for it.
let benchmarks: @Sendable () -> Void = {
  for model in Model.all {
    for phase in model.phases { register(phase, of: model) }
  }
}

private func register(_ phase: Phase, of model: Model) {
  let prepared = Prepared()
  Benchmark(
    Thresholds.benchmark(phase, of: model), configuration: .pipeline(phase, of: model),
    closure: { benchmark in
      guard let run = prepared.run else { return benchmark.error("the benchmark was not prepared") }
      let outcome = try run()
      blackHole(outcome.product)
      for (measure, count) in outcome.counts { benchmark.measurement(.count(measure), count) }
    },
    setup: { try prepared.prepare(phase, of: model) },
    teardown: { prepared.remove() })
}

/// What the set-up of a benchmark hands to its runs; the tool calls both one after the other.
private final class Prepared: @unchecked Sendable {
  private(set) var run: PhaseRun?
  private var prepared: PreparedCase?

  func prepare(_ phase: Phase, of model: Model) throws {
    let fresh = try PreparedCase(model)
    prepared = fresh
    run = try PhaseRun(phase, of: fresh)
  }

  func remove() { prepared?.remove() }
}

extension Benchmark.Configuration {
  /// Wall-clock time over several runs, and the counts.
  fileprivate static func pipeline(_ phase: Phase, of model: Model) -> Self {
    Self(
      metrics: [.wallClock] + Measure.allCases.map(BenchmarkMetric.count), warmupIterations: 1,
      maxDuration: .seconds(10), maxIterations: 15,
      thresholds: Dictionary(
        uniqueKeysWithValues: Measure.allCases.map { (.count($0), allowance($0, for: phase, of: model)) }))
  }

  private static let recorded = Thresholds(
    folder: URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Thresholds"))

  /// The tolerance as a number, because the tool knows no share with a least value; its histogram keeps three digits.
  private static func allowance(_ measure: Measure, for phase: Phase, of model: Model) -> BenchmarkThresholds {
    let threshold = recorded.threshold(measure, for: phase, of: model) ?? 0
    let precision = (threshold + 499) / 500
    return BenchmarkThresholds(
      absolute: [.p90: max(measure.tolerance(in: phase).allowed(at: threshold), precision)])
  }
}

extension BenchmarkMetric {
  fileprivate static func count(_ measure: Measure) -> Self { .custom(measure.rawValue, useScalingFactor: false) }
}

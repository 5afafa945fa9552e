import Benchmark
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
    Thresholds.benchmark(phase, of: model), configuration: .pipeline,
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
  fileprivate static var pipeline: Self {
    Self(
      metrics: [.wallClock] + Measure.allCases.map(BenchmarkMetric.count), warmupIterations: 1,
      maxDuration: .seconds(20), maxIterations: 15,
      thresholds: Dictionary(uniqueKeysWithValues: Measure.allCases.map { (.count($0), $0.thresholds) }))
  }
}

extension BenchmarkMetric {
  fileprivate static func count(_ measure: Measure) -> Self { .custom(measure.rawValue, useScalingFactor: false) }
}

extension Measure {
  /// The tool's histogram keeps three digits of a count.
  private static let toolPrecision = 0.2

  fileprivate var thresholds: BenchmarkThresholds {
    BenchmarkThresholds(relative: [.p90: max(tolerance, Measure.toolPrecision)])
  }
}

import Planning
import ResultsFormat

/// Collects the seconds of the stages for `summary.json`.
final class Stopwatch {
  private let started = ContinuousClock.now
  private var times: [ResultSummary.Stage: Double] = [:]

  /// Runs a stage and adds what it took.
  func time<Value>(_ stage: ResultSummary.Stage, _ body: () throws -> Value) rethrows -> Value {
    let begin = ContinuousClock.now
    defer { times[stage, default: 0] += Self.seconds(ContinuousClock.now - begin) }
    return try body()
  }

  /// Adds the stages of a solve.
  func add(_ effort: PlanningEffort) {
    for (stage, seconds) in effort.seconds { times[stage.summaryStage, default: 0] += seconds }
  }

  /// The seconds of every stage that ran, in order, and the total since the start.
  var stages: [ResultSummary.StageSeconds] {
    var all = times
    all[.total] = Self.seconds(ContinuousClock.now - started)
    return ResultSummary.Stage.allCases.compactMap { stage in
      all[stage].map { ResultSummary.StageSeconds(stage, $0) }
    }
  }

  private static func seconds(_ duration: Duration) -> Double {
    Double(duration.components.seconds) + Double(duration.components.attoseconds) * 1e-18
  }
}

extension PlanningStage {
  fileprivate var summaryStage: ResultSummary.Stage {
    switch self {
    case .divide: .divide
    case .coupling: .coupling
    case .provinces: .provinces
    case .options: .options
    case .orders: .orders
    case .program: .program
    case .start: .start
    case .relaxation, .resolve: .relaxation
    case .integer: .integer
    }
  }
}

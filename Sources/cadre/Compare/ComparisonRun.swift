import ArgumentParser
import CaseFormat
import Explanation
import Foundation
import LinearProgramming
import Planning
import Reporting
import ResultsFormat
import StaffingDomain
import Workloads

/// Solves the baseline, then every scenario side by side, then, to learn which change a difference is due to, each
/// scenario without each of its changes.
struct ComparisonRun: Sendable {
  let solve: ScenarioSolve
  let scenarios: [Scenario]
  /// The staged folder, which gets a results folder for each scenario.
  let folder: URL
  let threads: Int
  let progress: ComparisonProgress

  /// Changes up to which a scenario is solved again without each of them.
  static let mostTrials = 20

  /// Solves everything.
  ///
  /// - Returns: The scenarios in their order, the baseline first; one that failed says why.
  func run() throws -> [ComparedScenario] {
    let first = try side(by: [0]) { [self] place in ending(of: place, from: nil, threads: threads) }
    let baseline = first.first?.solution
    let rest = Array(scenarios.indices.dropFirst())
    let inner = max(1, threads / max(1, rest.count))
    let others = try side(by: rest) { [self] place in ending(of: place, from: baseline, threads: inner) }
    let endings = first + others
    let trials = try self.trials(of: endings, baseline: baseline)
    return try side(by: Array(scenarios.indices)) { [self] place in
      try compared(place, endings[place], baseline: baseline, trials: trials[place])
    }
  }

  /// Works on some scenarios at the same time; the values come back in the order of the places.
  private func side<Value: Sendable>(
    by places: [Int], _ work: @escaping @Sendable (Int) throws -> Value
  ) throws -> [Value] {
    try SolvingThread.runSideBySide(order: Array(places.indices), threads: threads) { try work(places[$0]) }
  }

  /// Solves one scenario and writes its results; whatever goes wrong is its own ending.
  private func ending(of place: Int, from baseline: SolvedScenario?, threads: Int) -> ScenarioEnding {
    let scenario = scenarios[place]
    let ending: ScenarioEnding
    do {
      ending = try solved(scenario, from: baseline, threads: threads)
    } catch let code as ExitCode {
      let kind = code == ExitCodes.verificationFailed ? ScenarioFailure.Kind.auditFailed : .fault
      ending = .failed(
        ScenarioFailure(kind, ["the results were not written; the reason is on standard error"]), changes: [])
    } catch {
      ending = .failed(ScenarioFailure(.fault, ["fault: \(error)"]), changes: [])
    }
    progress.show(scenario.name, ending)
    return ending
  }

  private func solved(_ scenario: Scenario, from baseline: SolvedScenario?, threads: Int) throws -> ScenarioEnding {
    guard scenario.findings.isEmpty else { return .failed(ScenarioSolve.failure(scenario.findings), changes: []) }
    let stopwatch = Stopwatch()
    let ending = try solve.solve(
      scenario.whatIfs, from: baseline, threads: threads, stopwatch: stopwatch,
      onProgress: { [progress] in if scenario.whatIfs.isEmpty { progress.show($0) } })
    guard var solution = ending.solution else { return ending }
    let loaded = solution.loaded
    let origin = PlanOrigin(
      inputDigest: loaded.digest, version: Cadre.version, strategy: Strategy.auto.chosen.rawValue,
      overrides: loaded.overrides, whatIfs: loaded.whatIfs.map(\.applied), gapTolerance: solve.tolerance(of: loaded),
      notes: PlanningEnding(solution.solved.result, of: solution.solved.problem.staffingCase).notes)
    let view = solution.plan.view
    let tables = stopwatch.time(.explain) {
      PlanTables.tables(view, result: solution.solved.result, origin: origin, in: OutputLanguage.current)
    }
    solution.tables = try ResultsPublication.publish(
      tables, to: folder.appendingPathComponent(scenario.name), case: loaded, needs: view.problem.needs,
      stopwatch: stopwatch, display: ProgressDisplay(isQuiet: true))
    return .solved(solution)
  }
}

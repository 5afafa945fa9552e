internal import CaseFormat
internal import Explanation
internal import Foundation
internal import LinearProgramming
internal import Planning
internal import Reporting
internal import ResultsFormat
internal import Synchronization
internal import Wording

/// Solves the baseline, then every scenario side by side, then, to learn which change a difference is due to, each
/// scenario without each of its changes.
struct ComparisonRun: Sendable {
  let solve: ScenarioSolve
  let scenarios: [Scenario]
  /// The staged folder, which gets a results folder for each scenario.
  let folder: URL
  let style: ResultsStyle
  let session: SolverSession
  private let ended = Tally()

  init(
    solve: ScenarioSolve, scenarios: [Scenario], folder: URL, style: ResultsStyle, session: SolverSession
  ) {
    (self.solve, self.scenarios, self.folder, self.style, self.session) = (solve, scenarios, folder, style, session)
  }

  /// Changes up to which a scenario is solved again without each of them.
  static let mostTrials = 20

  /// Solves everything.
  ///
  /// - Returns: The scenarios in their order, the baseline first; one that failed says why.
  func run() throws -> [ComparedScenario] {
    let first = try side(by: [0]) { [self] place in ending(of: place, from: nil, in: session) }
    let baseline = first.first?.solution
    let rest = Array(scenarios.indices.dropFirst())
    let part = session.silentPart(threads: session.threads / max(1, rest.count))
    let others = try side(by: rest) { [self] place in ending(of: place, from: baseline, in: part) }
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
    try SolvingThread.runSideBySide(order: Array(places.indices), threads: session.threads) { try work(places[$0]) }
  }

  /// Solves one scenario and writes its results; whatever goes wrong is its own ending.
  private func ending(
    of place: Int, from baseline: SolvedScenario?, in session: SolverSession
  ) -> ScenarioEnding {
    let scenario = scenarios[place]
    let ending: ScenarioEnding
    do {
      ending = try solved(scenario, from: baseline, in: session)
    } catch let refusal as AuditRefusal {
      ending = .failed(.failedCheck(refusal), changes: [])
    } catch let error as ResultsError {
      ending = .failed(.fault(.results(error)), changes: [])
    } catch let error as PlanningError {
      ending = .failed(.fault(.planning(error)), changes: [])
    } catch {
      ending = .failed(.fault(.other("\(error)")), changes: [])
    }
    tell(scenario.name, ending)
    return ending
  }

  /// Tells that a scenario ended; one after the other, so that their number only grows.
  private func tell(_ name: String, _ ending: ScenarioEnding) {
    ended.add { [session, count = scenarios.count] done in
      let milestone: ProgressMilestone =
        switch ending {
        case .solved(let solution):
          .scenarioSolved(name: name, loss: solution.plan.view.value.objective, done: done, of: count)
        case .failed(let failure, _):
          .scenarioFailed(name: name, failure.kind.label, done: done, of: count)
        }
      session.report(.milestone(milestone))
    }
  }

  private func solved(
    _ scenario: Scenario, from baseline: SolvedScenario?, in session: SolverSession
  ) throws -> ScenarioEnding {
    guard scenario.errors.isEmpty else { return .failed(.unusableCase(.errors(scenario.errors)), changes: []) }
    let stopwatch = Stopwatch()
    let ending = try solve.solve(scenario.whatIfs, from: baseline, stopwatch: stopwatch, in: session)
    guard var solution = ending.solution else { return ending }
    let (loaded, view) = (solution.loaded, solution.plan.view)
    let tables = stopwatch.time(.explain) {
      loaded.tables(
        view, result: solution.result, by: .auto, gap: solve.statedGap(of: loaded), in: style)
    }
    solution.tables = try ResultsPublication(
      destination: folder.appendingPathComponent(scenario.name), loaded: loaded, needs: view.problem.needs,
      session: session.silentPart(threads: 1)
    ).publish(tables, stopwatch: stopwatch)
    return .solved(solution)
  }
}

/// Counts what ends on several threads.
private final class Tally: Sendable {
  private let count = Mutex(0)

  /// Counts one more and tells the number before the next one is counted.
  func add(_ tell: (Int) -> Void) {
    count.withLock { count in
      count += 1
      tell(count)
    }
  }
}

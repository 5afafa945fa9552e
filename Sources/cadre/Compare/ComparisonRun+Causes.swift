import CaseFolder
import Explanation
import LinearProgramming
import Planning
import Reporting
import StaffingDomain

extension ComparisonRun {
  /// The scenarios without each of their changes, compared with the baseline; nothing for those that do not need it.
  func trials(
    of endings: [ScenarioEnding], baseline: SolvedScenario?
  ) throws -> [[DifferenceExplainer.Trial]] {
    var trials = [[DifferenceExplainer.Trial]](repeating: [], count: endings.count)
    guard let baseline else { return trials }
    let pieces = endings.indices.dropFirst().flatMap { place -> [(scenario: Int, change: Int)] in
      let count = scenarios[place].whatIfs.reduce(0) { $0 + $1.changes.count }
      guard let solution = endings[place].solution, (2...Self.mostTrials).contains(count),
        differs(solution, from: baseline)
      else { return [] }
      return (0..<count).map { (place, $0) }
    }
    guard !pieces.isEmpty else { return trials }
    progress.showTrials(pieces.count)
    let found = try SolvingThread.runSideBySide(order: Array(pieces.indices), threads: threads) { [self] piece in
      try trial(of: scenarios[pieces[piece].scenario], without: pieces[piece].change, baseline: baseline)
    }
    for (piece, trial) in zip(pieces, found) { trials[piece.scenario].append(trial) }
    return trials
  }

  private func differs(_ solution: SolvedScenario, from baseline: SolvedScenario) -> Bool {
    !PlanDifference(from: baseline.plan, to: solution.plan).officers.isEmpty
  }

  private func trial(
    of scenario: Scenario, without change: Int, baseline: SolvedScenario
  ) throws -> DifferenceExplainer.Trial {
    let ending = try solve.solve(
      scenario.whatIfs.leavingOut(change: change), from: baseline, threads: 1, stopwatch: Stopwatch())
    guard let solution = ending.solution else { return .failed }
    return .solved(PlanDifference(from: baseline.plan, to: solution.plan))
  }

  /// A scenario with its figures and its differences from the baseline.
  func compared(
    _ place: Int, _ ending: ScenarioEnding, baseline: SolvedScenario?, trials: [DifferenceExplainer.Trial]
  ) throws -> ComparedScenario {
    let scenario = scenarios[place]
    switch ending {
    case .failed(let failure, let changes):
      return ComparedScenario(
        name: scenario.name, whatIfs: scenario.whatIfs, changes: changes, outcome: .failed(failure))
    case .solved(let solution):
      guard let tables = solution.tables else { throw PlanningError("the results of \(scenario.name) are missing") }
      let figures = ScenarioFigures(tables, of: solution.loaded.staffingCase)
      var differences: [ExplainedDifference] = []
      if let baseline, place > 0 {
        let difference = PlanDifference(from: baseline.plan, to: solution.plan)
        differences =
          DifferenceExplainer(
            difference, from: baseline.plan.view, to: solution.plan.view,
            changes: solution.loaded.changes.map(InputChange.init), trials: trials
          ).explanations()
      }
      return ComparedScenario(
        name: scenario.name, whatIfs: scenario.whatIfs, changes: solution.loaded.changes,
        outcome: .solved(figures, differences: differences))
    }
  }
}

extension InputChange {
  /// What a change of a what-if touched.
  init(_ effect: ChangeEffect) {
    let keys = effect.policy.map { ChangedInput(.policy(key: $0.key), before: $0.before, after: $0.after) }
    let cells = effect.touched.map {
      ChangedInput(.row($0.source), column: $0.column, before: $0.before, after: $0.after)
    }
    self.init(
      sentence: effect.sentence, inputs: keys + cells, isComplete: effect.touchedCount == effect.touched.count)
  }
}

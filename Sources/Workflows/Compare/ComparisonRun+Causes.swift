internal import CaseFormat
internal import Explanation
internal import LinearProgramming
internal import Planning
internal import Reporting
internal import StaffingDomain
import Wording

extension ComparisonRun {
  /// The scenarios without each of their changes, compared with the baseline; nothing for those that do not need it.
  func trials(
    of endings: [ScenarioEnding], baseline: SolvedScenario?
  ) throws -> [[DifferenceExplainer.ChangeTrial]] {
    var trials = [[DifferenceExplainer.ChangeTrial]](repeating: [], count: endings.count)
    guard let baseline else { return trials }
    let pieces = endings.indices.dropFirst().flatMap { place -> [(scenario: Int, change: Int)] in
      let count = scenarios[place].whatIfs.reduce(0) { $0 + $1.changes.count }
      guard let solution = endings[place].solution, (2...Self.mostTrials).contains(count),
        solution.difference?.officers.isEmpty == false
      else { return [] }
      return (0..<count).map { (place, $0) }
    }
    guard !pieces.isEmpty else { return trials }
    session.report(.milestone(.trials(pieces.count)))
    let found = try SolvingThread.runSideBySide(order: Array(pieces.indices), threads: session.threads) {
      [self] piece in
      // What fails here costs an explanation, not the comparison.
      (try? trial(of: scenarios[pieces[piece].scenario], without: pieces[piece].change, baseline: baseline)) ?? .failed
    }
    for (piece, trial) in zip(pieces, found) { trials[piece.scenario].append(trial) }
    return trials
  }

  private func trial(
    of scenario: Scenario, without change: Int, baseline: SolvedScenario
  ) throws -> DifferenceExplainer.ChangeTrial {
    let (rest, dependents) = try solve.leavingOut(change, of: scenario.whatIfs)
    let ending = try solve.solve(
      rest, from: baseline, stopwatch: Stopwatch(), in: session.silentPart(threads: 1))
    guard let difference = ending.solution?.difference else { return .failed }
    return .solved(difference, dependents: dependents.map { $0 + 1 })
  }

  /// A scenario with its figures and its differences from the baseline.
  func compared(
    _ place: Int, _ ending: ScenarioEnding, baseline: SolvedScenario?, trials: [DifferenceExplainer.ChangeTrial]
  ) throws -> ComparedScenario {
    let scenario = scenarios[place]
    switch ending {
    case .failed(let failure, let changes):
      return ComparedScenario(
        name: scenario.name, whatIfs: scenario.whatIfs, changes: changes, outcome: .failed(failure))
    case .solved(let solution):
      guard let tables = solution.tables else { throw PlanningError(.missingResults(scenario: scenario.name)) }
      let figures = ScenarioFigures(tables, of: solution.loaded.staffingCase, best: solution.plan.best)
      var differences: [ExplainedDifference] = []
      if let baseline, let difference = solution.difference {
        differences =
          DifferenceExplainer(
            difference, from: baseline.plan.view, to: solution.plan.view,
            changes: solution.loaded.changes.map(InputChange.init), trials: trials
          ).explanations()
      }
      return ComparedScenario(
        name: scenario.name, whatIfs: scenario.whatIfs, changes: solution.loaded.changes,
        outcome: .solved(figures, differences: differences), calling: solution.loaded.workbook)
    }
  }
}

extension ScenarioSolve {
  /// The what-ifs without one change, counted through all of them from 0, and without those that build on it.
  ///
  /// A later change builds on it where the case has errors with that change and has none without: it names a row that
  /// is not there otherwise, for example.
  fileprivate func leavingOut(_ change: Int, of whatIfs: [WhatIf]) throws -> (rest: [WhatIf], dependents: [Int]) {
    var omitted = [change]
    func rest(through last: Int) -> [WhatIf] {
      let count = whatIfs.reduce(0) { $0 + $1.changes.count }
      return (0..<count).reversed().filter { $0 > last || omitted.contains($0) }.reduce(whatIfs) {
        $0.leavingOut(change: $1)
      }
    }
    func hasErrors(through last: Int) throws -> Bool {
      try input.reading(with: rest(through: last)).hasErrors
    }
    let last = whatIfs.reduce(0) { $0 + $1.changes.count } - 1
    if change < last, try hasErrors(through: last) {
      for later in (change + 1)...last where try hasErrors(through: later) { omitted.append(later) }
    }
    return (rest(through: last), Array(omitted.dropFirst()))
  }
}

extension InputChange {
  /// What a change of a what-if touched.
  fileprivate init(_ effect: ChangeEffect) {
    let keys = effect.policy.map { ChangedInput(.policy($0.key), before: $0.before, after: $0.after) }
    let cells = effect.touched.map {
      ChangedInput(.row($0.source), column: $0.column, before: $0.before, after: $0.after)
    }
    self.init(inputs: keys + cells, isComplete: effect.touchedCount == effect.touched.count)
  }
}

internal import CaseFormat
internal import Explanation
internal import Planning
internal import Reporting
internal import ResultsFormat
internal import StaffingDomain
internal import Workloads

/// A scenario that was solved, with what its comparison needs.
struct SolvedScenario: Sendable {
  let loaded: LoadedCase
  let solved: SolvedPlan
  /// How the search ended, with the plan that is compared.
  let result: PlanningResult
  let plan: ComparedPlan
  /// How it differs from the plan of the baseline; nil for the baseline itself and without one.
  let difference: PlanDifference?
  /// The rows of its results folder; nil until they are written.
  var tables: ResultTables?
}

/// How a scenario ended.
enum ScenarioEnding: Sendable {
  case solved(SolvedScenario)
  case failed(ScenarioFailure, changes: [ChangeEffect])

  var solution: SolvedScenario? { if case .solved(let solution) = self { solution } else { nil } }
}

/// Reads and solves the case with some what-ifs; problems are values, so that other scenarios go on.
struct ScenarioSolve: Sendable {
  let input: RequestedCase
  /// Nil takes a gap by the policy and the size of the case.
  let gap: Double?
  let timeLimit: Double?

  /// Solves.
  ///
  /// - Parameters:
  ///   - whatIfs: The what-ifs, in order.
  ///   - baseline: The solved baseline: the search starts from it, and of all plans within the gap one is taken that changes
  ///     few names of its plan.
  ///   - session: What is solved with.
  func solve(
    _ whatIfs: [WhatIf], from baseline: SolvedScenario?, stopwatch: Stopwatch, in session: SolverSession
  ) throws -> ScenarioEnding {
    let reading = try stopwatch.time(.read) { try input.reading(with: whatIfs) }
    do {
      let loaded = try LoadedCase(reading, overrides: input.overrides, whatIfs: whatIfs)
      let needs = try stopwatch.time(.workload) { try loaded.needs() }
      let problem = StaffingProblem(loaded.staffingCase, needs: needs)
      let options = PlanningOptions(timeLimit: timeLimit, gapTolerance: tolerance(of: loaded))
      let reoptimizer = session.reoptimizer(options)
      let solved = try reoptimizer.solve(problem, from: baseline?.solved)
      stopwatch.add(solved.result.effort)
      let found = try solved.result.plan(of: loaded.staffingCase)
      let (gap, best) = (statedGap(of: loaded), solved.result.objective)
      let limit = solved.result.limit(within: gap)
      var view = PlanView(found, of: problem)
      if let former = baseline?.plan.view {
        let slack = max(.zero, (limit ?? view.value.objective) - view.value.objective)
        let near = stopwatch.time(.explain) {
          reoptimizer.fewNames(of: solved, against: former.plan, of: former.problem.staffingCase, within: slack)
        }
        if let near { view = PlanView(near.plan, of: problem) }
      }
      let compared = ComparedPlan(
        view, bound: solved.result.bound, best: best, limit: baseline == nil ? nil : limit)
      let result = solved.result.holding(view.plan, objective: view.value.objective, within: gap)
      let difference = baseline.map { PlanDifference(from: $0.plan, to: compared) }
      return .solved(
        SolvedScenario(loaded: loaded, solved: solved, result: result, plan: compared, difference: difference))
    } catch let refusal as CaseRefusal {
      return .failed(.unusableCase(refusal), changes: reading.changes)
    } catch let refusal as PlanRefusal {
      return .failed(.withoutPlan(refusal), changes: reading.changes)
    }
  }

  /// The gap at which a plan counts as optimal, and up to which it may lose hours to change fewer names.
  func statedGap(of loaded: LoadedCase) -> Double { gap ?? loaded.staffingCase.policy.gapTolerance }

  /// The gap to which the best plan is searched.
  ///
  /// Unless it is given, a hundredth of the policy's, which costs little up to some size: what a gap leaves open looks
  /// like an effect of the changes.
  func tolerance(of loaded: LoadedCase) -> Double {
    let tolerance = loaded.staffingCase.policy.gapTolerance
    return gap ?? (loaded.staffingCase.officers.count <= Self.sharpSize ? tolerance / 100 : tolerance)
  }

  /// Officers up to whom plans are compared at a sharper gap.
  private static let sharpSize = 20_000
}

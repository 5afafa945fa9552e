import CaseFormat
import Explanation
import Foundation
import GLPKBackend
import LinearProgramming
import Planning
import Reporting
import ResultsFormat
import StaffingDomain
import Wording
import Workloads

/// A scenario that was solved, with what its comparison needs.
struct SolvedScenario: Sendable {
  let loaded: LoadedCase
  let solved: SolvedPlan
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
  let folder: URL
  let overrides: [PolicyOverride]
  /// The digest of the case's files.
  let digest: String
  /// Nil takes a gap by the policy and the size of the case.
  let gap: Double?
  let timeLimit: Double?
  let control: SolveControl

  /// Solves.
  ///
  /// - Parameters:
  ///   - whatIfs: The what-ifs, in order.
  ///   - baseline: The solved baseline: the search starts from it, and the plan is brought toward its plan where that
  ///     costs nothing.
  ///   - threads: Provinces solved at the same time.
  func solve(
    _ whatIfs: [WhatIf], from baseline: SolvedScenario?, threads: Int, stopwatch: Stopwatch,
    onProgress: @escaping @Sendable (PlanningProgress) -> Void = { _ in }
  ) throws -> ScenarioEnding {
    let reading = try stopwatch.time(.read) {
      try CaseReader.read(folder, overrides: overrides, whatIfs: whatIfs)
    }
    let loaded = LoadedCase(folder: folder, overrides: overrides, whatIfs: whatIfs, reading: reading, digest: digest)
    guard let loaded else {
      let errors = reading.findings.filter { $0.severity == .error }
      return .failed(Self.failure(errors), changes: reading.changes)
    }
    let needs = stopwatch.time(.workload) { StaffingNeeds(loaded.staffingCase) }
    guard needs.implausibleCells.isEmpty else {
      return .failed(ScenarioFailure(.inputErrors, loaded.implausibleCells(needs)), changes: loaded.changes)
    }
    let problem = StaffingProblem(loaded.staffingCase, needs: needs)
    let options = PlanningOptions(timeLimit: timeLimit, gapTolerance: tolerance(of: loaded))
    let solved = try Reoptimizer(
      solver: GLPKSolver(), options: options, control: control, threads: threads, onProgress: onProgress
    ).solve(problem, from: baseline?.solved)
    stopwatch.add(solved.result.effort)
    let ending = PlanningEnding(solved.result, of: loaded.staffingCase)
    guard solved.result.conflicts.isEmpty else {
      let lines = PlanningEnding.lines(solved.result.conflicts, of: loaded.staffingCase)
      return .failed(ScenarioFailure(.contradictory, lines), changes: loaded.changes)
    }
    guard var plan = solved.result.plan else {
      return .failed(ScenarioFailure(.noPlan, [ending.withoutPlan]), changes: loaded.changes)
    }
    if let baseline {
      let former = baseline.plan.view
      plan = PlanAlignment(of: problem, toward: former.plan, of: former.problem.staffingCase).aligned(plan)
    }
    let compared = ComparedPlan(PlanView(plan, of: problem), bound: solved.result.bound)
    let difference = baseline.map { PlanDifference(from: $0.plan, to: compared) }
    return .solved(SolvedScenario(loaded: loaded, solved: solved, plan: compared, difference: difference))
  }

  /// The gap at which a plan of a case counts as optimal.
  ///
  /// Unless it is given, a hundredth of the policy's, which costs little up to some size: what a gap leaves open looks
  /// like an effect of the changes.
  func tolerance(of loaded: LoadedCase) -> Double {
    let tolerance = loaded.staffingCase.policy.gapTolerance
    return gap ?? (loaded.staffingCase.officers.count <= Self.sharpSize ? tolerance / 100 : tolerance)
  }

  /// Officers up to whom plans are compared at a sharper gap.
  private static let sharpSize = 20_000

  /// Errors of the input as the reason why a scenario has no plan.
  static func failure(_ errors: [CaseFinding]) -> ScenarioFailure {
    let shown = errors.prefix(LoadedCase.mostShown).map { FindingText($0, in: OutputLanguage.current).description }
    let hidden = errors.count - shown.count
    return ScenarioFailure(.inputErrors, shown + (hidden > 0 ? ["and \(hidden) more errors"] : []))
  }
}

extension LoadedCase {
  /// A case as it was read; nil where it has errors.
  init?(folder: URL, overrides: [PolicyOverride], whatIfs: [WhatIf], reading: CaseReading, digest: String) {
    guard let staffingCase = reading.staffingCase, !reading.hasErrors else { return nil }
    self.staffingCase = staffingCase
    self.folder = folder
    self.overrides = overrides
    self.whatIfs = whatIfs
    changes = reading.changes
    self.digest = digest
  }
}

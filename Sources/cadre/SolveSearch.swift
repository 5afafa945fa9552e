import Explanation
import GLPKBackend
import LinearProgramming
import Planning
import Reporting
import ResultsFormat
import StaffingDomain
import Workloads

/// The search of `solve`: from nothing, or from an earlier plan.
struct SolveSearch: Sendable {
  let strategy: Strategy
  let threads: Int
  let memoryLimit: Int?
  let options: PlanningOptions
  let control: SolveControl
  let display: ProgressDisplay

  /// What a search came to.
  struct Outcome: Sendable {
    let problem: StaffingProblem
    let result: PlanningResult
    /// What planning again tells besides the plan; nil where there was no earlier plan.
    var again: ReplannedPlan?
  }

  /// Seconds for each plan with a substitute.
  private static let substituteSeconds = 60.0

  /// Searches from nothing.
  func run(_ staffingCase: StaffingCase, needs: StaffingNeeds) throws -> Outcome {
    defer { display.finish() }
    return try Faults.reported {
      try SolvingThread.run {
        display.show(.prepare)
        let problem = StaffingProblem(staffingCase, needs: needs)
        let result = try strategy.solve(
          problem, options: options, control: control, threads: threads, memoryLimit: memoryLimit,
          onProgress: display.show)
        return Outcome(problem: problem, result: result)
      }
    }
  }

  /// Searches from an earlier plan.
  ///
  /// - Parameters:
  ///   - earlier: The earlier plan.
  ///   - hours: What a changed name counts.
  ///   - candidates: Substitutes that are priced for each refused transfer.
  func run(
    _ staffingCase: StaffingCase, needs: StaffingNeeds, from earlier: EarlierResults, stability hours: HoursPerMonth,
    candidates: Int
  ) throws -> Outcome {
    defer { display.finish() }
    let (plan, unknown, prices) = (earlier.plan, earlier.unknown, earlier.tables.shadowPrices)
    return try Faults.reported {
      try SolvingThread.run {
        display.show(.prepare)
        let replanning = Replanning(
          StaffingProblem(staffingCase, needs: needs), from: plan, unknown: unknown, prices: prices, stability: hours)
        let outcome = try replanning.solve(by: reoptimizer)
        let (priced, result) = (outcome.priced, outcome.result)
        guard let found = result.plan else { return Outcome(problem: replanning.model, result: result) }
        let view = PlanView(found, of: replanning.model)
        var again = ReplannedPlan(
          changes: view.changes(since: plan, of: replanning.changed(under: found)), hours: hours, unknown: unknown.count
        )
        if candidates > 0, !control.isCancelled {
          again.refused = try refusedPosts(replanning, from: priced, view: view, candidates: candidates)
        }
        return Outcome(problem: replanning.model, result: result, again: again)
      }
    }
  }

  private func refusedPosts(
    _ replanning: Replanning, from priced: SolvedPlan, view: PlanView, candidates: Int
  ) throws -> [RefusedPost] {
    let seconds = min(Self.substituteSeconds, self.options.timeLimit ?? .infinity)
    let options = PlanningOptions(timeLimit: seconds, gapTolerance: 0)
    let exact = Reoptimizer(
      solver: solver, options: options, control: control, threads: threads, onProgress: display.show)
    guard replanning.hasRefusals else { return [] }
    let base = try exact.solve(replanning.priced, from: priced)
    return try SubstituteSearch(replanning, base: base, view: view, reoptimizer: exact)
      .refusedPosts(candidates: candidates)
  }

  private var solver: GLPKSolver { GLPKSolver(memoryLimit: memoryLimit.map { max(1, $0 / threads) }) }

  private var reoptimizer: Reoptimizer {
    Reoptimizer(solver: solver, options: options, control: control, threads: threads, onProgress: display.show)
  }
}

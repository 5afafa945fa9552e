internal import Explanation
public import Foundation
import LinearProgramming
internal import Planning
internal import Reporting
public import StaffingDomain
internal import Workloads

/// Asks for a plan that changes as few names of an earlier one as pays.
public struct ReplanRequest: Sendable {
  /// What is planned, and where the results go.
  public var settings: SolveSettings
  /// The earlier results folder.
  public var earlier: URL
  /// Hours a month that every name changed against the earlier plan counts.
  public var stability: HoursPerMonth
  /// Substitutes priced for each transfer that was refused since.
  public var substitutes: Int

  /// Asks for a plan.
  public init(
    _ settings: SolveSettings, from earlier: URL, stability: HoursPerMonth = HoursPerMonth(10), substitutes: Int = 3
  ) {
    (self.settings, self.earlier, self.stability, self.substitutes) = (settings, earlier, stability, substitutes)
  }

  /// Solves.
  ///
  /// - Throws: Faults of the machine or the program; whatever is wrong with what was asked is an outcome.
  public func run(in session: SolverSession) throws -> SolveOutcome {
    try SolveOutcome.refusals {
      let run = try SolveRun(settings, in: session)
      let results = try EarlierResults(earlier, for: run.loaded.staffingCase)
      let search = ReplanSearch(
        staffingCase: run.loaded.staffingCase, needs: run.needs, options: run.options, stability: stability,
        substitutes: substitutes, session: session)
      let found = try session.run { try search.run(from: results) }
      return .written(try run.publish(found, by: .columns, after: results), calling: run.loaded.workbook)
    }
  }
}

/// The search for a plan from an earlier one.
private struct ReplanSearch: Sendable {
  let staffingCase: StaffingCase
  let needs: StaffingNeeds
  let options: PlanningOptions
  let stability: HoursPerMonth
  let substitutes: Int
  let session: SolverSession

  /// Seconds for each plan with a substitute.
  private static let substituteSeconds = 60.0

  func run(from results: EarlierResults) throws -> PlanSearch {
    session.report(.step(.prepare))
    let replanning = Replanning(
      StaffingProblem(staffingCase, needs: needs), from: results.plan, unknown: results.unknown,
      prices: results.tables.shadowPrices, stability: stability)
    let outcome = try replanning.solve(by: session.reoptimizer(options))
    guard let found = outcome.result.plan else {
      return PlanSearch(problem: replanning.model, result: outcome.result)
    }
    let view = PlanView(found, of: replanning.model)
    var again = ReplannedPlan(
      changes: view.changes(since: results.plan, of: replanning.changed(under: found)), hours: stability,
      unknown: results.unknown.count)
    if substitutes > 0, !session.control.isCancelled {
      again.refused = try refusedPosts(replanning, from: outcome.priced, view: view)
    }
    return PlanSearch(problem: replanning.model, result: outcome.result, again: again)
  }

  /// The transfers that were refused, with priced substitutes.
  private func refusedPosts(
    _ replanning: Replanning, from priced: SolvedPlan, view: PlanView
  ) throws -> [RefusedPost] {
    guard replanning.hasRefusals else { return [] }
    let seconds = min(Self.substituteSeconds, options.timeLimit ?? .infinity)
    let exact = session.reoptimizer(PlanningOptions(timeLimit: seconds, gapTolerance: 0))
    let base = try exact.solve(replanning.priced, from: priced)
    return try SubstituteSearch(replanning, base: base, view: view, reoptimizer: exact)
      .refusedPosts(candidates: substitutes)
  }
}

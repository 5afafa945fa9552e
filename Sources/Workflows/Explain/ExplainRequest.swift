internal import Explanation
public import Foundation
internal import Planning
import Reporting
internal import ResultsFormat
internal import StaffingDomain
public import Wording
internal import Workloads

/// Asks about a written plan: why an officer is there, why not elsewhere, who could hold a post, what a limit costs.
public struct ExplainRequest: Sendable {
  /// The case.
  public var input: RequestedCase
  /// The results folder.
  public var results: URL
  /// What is asked; nothing asks for an overview.
  public var question: ExplainQuestion
  /// The gap of every solve.
  public var gap = 0.0
  /// Seconds for each solve; the values of limits have ten times that.
  public var timeLimit = 60.0

  /// The language in which plans of ways out are written for their check.
  public var language: any Language

  /// Asks about a plan.
  public init(
    _ input: RequestedCase, results: URL, question: ExplainQuestion = ExplainQuestion(), language: any Language
  ) {
    (self.input, self.results, self.question, self.language) = (input, results, question, language)
  }

  /// Explains.
  ///
  /// - Throws: Faults of the machine or the program; whatever is wrong with what was asked is an outcome.
  public func run(in session: SolverSession) throws -> ExplainOutcome {
    do {
      let loaded = try LoadedCase(input)
      let needs = try loaded.needs()
      let placed = try PlacedQuestion(question, in: loaded.staffingCase)
      let folder = try LoadedPlan(results, of: loaded, needs: needs)
      let view = PlanView(folder.plan, of: StaffingProblem(loaded.staffingCase, needs: needs))
      guard !question.isEmpty else {
        let overview = ExplainedPlan(view, answers: [.overview(PlanOverview(view), summary: folder.tables.summary)])
        return .explained(overview)
      }
      return try answer(placed, about: view, prices: folder.tables.shadowPrices, in: session)
    } catch let refusal as CaseRefusal {
      return .unusableCase(refusal)
    } catch let refusal as NameRefusal {
      return .unknownName(refusal)
    } catch let refusal as ResultsRefusal {
      return .unusableResults(refusal)
    } catch let refusal as PlanRefusal {
      return .withoutPlan(refusal)
    }
  }

  private func answer(
    _ question: PlacedQuestion, about view: PlanView, prices: [ShadowPrice], in session: SolverSession
  ) throws -> ExplainOutcome {
    var limits: [ExplanationAnswer] = []
    if self.question.asksForLimits {
      switch try valueOfLimits(of: view.problem, in: session) {
      case .value(let values): limits = [.limits(values)]
      case .conflicts(let conflicts):
        throw PlanRefusal.contradictoryOrders(conflicts, of: view.problem.staffingCase)
      case .interrupted(let limit): return .noLimitValue(before: limit)
      }
    }
    guard self.question.needsPrices else { return .explained(ExplainedPlan(view, answers: limits)) }
    let reoptimizer = session.reoptimizer(PlanningOptions(timeLimit: timeLimit, gapTolerance: gap))
    let base = try session.run {
      try reoptimizer.solve(
        view.problem, from: SolvedPlan(recalling: view.plan, prices: prices, in: view.problem), aim: .start)
    }
    _ = try base.result.plan(of: view.problem.staffingCase)
    guard
      let pricer = PlanPricer(
        explaining: view, base: base, reoptimizer: reoptimizer, onProgress: { session.report(.pricing($0)) })
    else {
      throw PlanRefusal.noPlan(base.result.termination)
    }
    let answers = try session.run { try question.answers(pricer, in: language) }
    return .explained(ExplainedPlan(view, answers: answers + limits, best: base.result, pricer: pricer))
  }

  private func valueOfLimits(
    of problem: StaffingProblem, in session: SolverSession
  ) throws -> StudyOutcome<LimitValues> {
    var options = LimitValuation.Options()
    options.timeLimit = 10 * timeLimit
    return try session.run { [options] in
      try LimitValuation(
        problem, solver: session.soleSolver, options: options, control: session.control,
        onProgress: { session.report(.search($0)) }
      ).run()
    }
  }
}

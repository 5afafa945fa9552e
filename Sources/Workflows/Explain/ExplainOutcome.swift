public import Explanation
public import LinearProgramming
public import Planning
public import Reporting
public import ResultsFormat
public import StaffingDomain
public import Wording

/// How explaining a plan ended.
public enum ExplainOutcome: Sendable {
  /// The answers.
  case explained(ExplainedPlan)
  /// The case cannot be used.
  case unusableCase(CaseRefusal)
  /// The case has no such officer or cell.
  case unknownName(NameRefusal)
  /// The folder does not hold an unchanged plan of the case.
  case unusableResults(ResultsRefusal)
  /// There is no best plan that prices could be differences to.
  case withoutPlan(PlanRefusal)
  /// A limit came before any value of a limit was known.
  case noLimitValue(before: Termination.Limit)
}

/// A plan and what was asked about it.
public struct ExplainedPlan: Sendable {
  /// The problem of the plan.
  public let problem: StaffingProblem
  /// The objective of the plan.
  public let objective: HoursPerMonth
  /// The answers, in the order in which they are given.
  public let answers: [ExplanationAnswer]
  /// What prices are differences to; nil where nothing was solved again.
  public let best: BestPlan?

  /// The best plan of the case as it is.
  public struct BestPlan: Sendable {
    /// The objective of the best plan known.
    public let objective: HoursPerMonth
    /// How its search ended.
    public let result: PlanningResult
    /// By how much the explained plan is worse; 0 where it is one of the best.
    public let shortfall: HoursPerMonth

    /// What a reader should know about all answers.
    ///
    /// - Parameter folder: The results folder as the reader calls it.
    public func remarks(on folder: String, in language: any Language) -> [String] {
      (shortfall > .zero ? [language.shortfall(of: folder, by: shortfall)] : []) + result.remarks(in: language)
    }
  }

  init(_ view: PlanView, answers: [ExplanationAnswer]) {
    (problem, objective, self.answers, best) = (view.problem, view.value.objective, answers, nil)
  }

  init(_ view: PlanView, answers: [ExplanationAnswer], best result: PlanningResult, pricer: PlanPricer) {
    (problem, objective, self.answers) = (view.problem, view.value.objective, answers)
    best = BestPlan(objective: pricer.objective, result: result, shortfall: pricer.shortfall)
  }
}

/// An answer to a question about a plan.
public enum ExplanationAnswer: Sendable {
  /// The plan at a glance, with the summary that was written with it.
  case overview(PlanOverview, summary: ResultSummary)
  /// Why an officer is where the plan puts them.
  case officer(OfficerExplanation)
  /// Why an officer is not in a cell, or what it would cost.
  case placement(PlacementAnswer)
  /// Who could hold a post.
  case post(PostExplanation)
  /// Ways out of a vacancy.
  case vacancy(RepairAnswer)
  /// Ways out of soft rules that are not met; others were not looked at.
  case softRules([RepairAnswer], others: Int)
  /// What units of limits are worth.
  case limits(LimitValues)
}

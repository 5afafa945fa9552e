internal import Explanation
internal import Planning
public import Reporting
internal import StaffingDomain
public import Wording

extension ExplainedPlan {
  /// The answers on paper.
  ///
  /// - Parameter folder: The results folder as the reader calls it.
  public func report(on folder: String, in language: any Language) -> ExplanationReport {
    let language = language.speaking(of: problem.staffingCase)
    return ExplanationReport(
      answers.map { $0.section(of: problem) },
      base: ExplanationBase(plan: objective, best: best?.objective, bound: best?.result.bound),
      notes: best?.remarks(on: folder, in: language) ?? [], in: language)
  }
}

extension ExplanationAnswer {
  /// The answer on paper.
  fileprivate func section(of problem: StaffingProblem) -> any ExplanationSection {
    switch self {
    case .overview(let overview, let summary): OverviewSection(overview, summary: summary, of: problem)
    case .officer(let explanation): OfficerSection(explanation, of: problem)
    case .placement(let answer): PlacementSection(answer, of: problem)
    case .post(let explanation): PostSection(explanation, of: problem)
    case .vacancy(let answer): RepairSection(vacancy: answer, of: problem)
    case .softRules(let answers, let others): RepairSection(softRules: answers, of: problem, others: others)
    case .limits(let values): LimitsSection(values, of: problem.staffingCase)
    }
  }
}

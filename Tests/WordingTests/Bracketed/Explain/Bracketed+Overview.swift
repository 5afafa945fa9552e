import Explanation
import ResultsFormat
import StaffingDomain
import Wording

extension Bracketed {
  func figures(of summary: ResultSummary, objective: HoursPerMonth) -> String {
    marked(english.figures(of: summary, objective: objective))
  }

  func officers(_ counts: [AssignmentStatus: Int]) -> String {
    marked(english.officers(counts))
  }

  func usedLimit(_ limit: PlanOverview.Limit, of staffingCase: StaffingCase) -> String {
    marked(english.usedLimit(limit, of: staffingCase))
  }

  func more(_ count: Int) -> String {
    marked(english.more(count))
  }

  func vacancies(listed: Int, of count: Int) -> String {
    marked(english.vacancies(listed: listed, of: count))
  }

  func unmetSoftRules(_ count: Int) -> String {
    marked(english.unmetSoftRules(count))
  }

  func unmetSoftRule(_ rule: UnmetSoftRule, in staffingCase: StaffingCase) -> String {
    marked(english.unmetSoftRule(rule, in: staffingCase))
  }

  func option(_ question: ExplainQuestionLabel, cell: String?) -> String {
    marked(english.option(question, cell: cell))
  }

  func question(_ question: ExplainQuestionLabel) -> String {
    marked(english.question(question))
  }
}

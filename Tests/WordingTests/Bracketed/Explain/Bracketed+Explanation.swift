import Explanation
import Planning
import StaffingDomain
import Wording

extension Bracketed {
  func label(_ label: ExplanationLabel) -> String {
    marked(english.label(label))
  }

  func outcome(_ outcome: PricedOutcome, of question: PricedQuestion, in problem: StaffingProblem) -> String {
    marked(english.outcome(outcome, of: question, in: problem))
  }

  func cause(_ obstacle: OptionObstacle, of staffingCase: StaffingCase) -> String {
    marked(english.cause(obstacle, of: staffingCase))
  }

  func change(_ change: ChangeLine, in problem: StaffingProblem) -> String {
    marked(english.change(change, in: problem))
  }

  func limit(_ limit: ExceededLimit, of staffingCase: StaffingCase) -> String {
    marked(english.limit(limit, of: staffingCase))
  }

  func moreLimits(_ count: Int) -> String {
    marked(english.moreLimits(count))
  }
}

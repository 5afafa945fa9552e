import Explanation
import StaffingDomain
import Wording

extension Bracketed {
  var scenarioHeading: String { marked(english.scenarioHeading) }

  func label(_ figure: ComparisonFigure, isNarrow: Bool) -> String {
    marked(english.label(figure, isNarrow: isNarrow))
  }

  func word(_ failure: ScenarioFailureLabel) -> String {
    marked(english.word(failure))
  }

  func sentence(_ remark: ComparisonRemark) -> String {
    marked(english.sentence(remark))
  }
}

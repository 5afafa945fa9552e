import Explanation
import ResultsFormat
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

  func word(_ status: ResultSummary.Status) -> String {
    marked(english.word(status))
  }

  func name(ofScenario name: String) -> String {
    marked(english.name(ofScenario: name))
  }

  func sentence(_ remark: ComparisonRemark) -> String {
    marked(english.sentence(remark))
  }
}

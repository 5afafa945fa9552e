import ResultsFormat
import StaffingDomain
import Wording

extension Bracketed {
  func label(_ label: PlanLabel) -> String {
    marked(english.label(label))
  }

  func figure(_ figure: PlanFigure) -> String {
    marked(english.figure(figure))
  }

  func line(_ line: PlanLine) -> String {
    marked(english.line(line))
  }
}

import ResultsFormat
import StaffingDomain
import Wording

extension Bracketed {
  func label(_ label: VerificationLabel) -> String {
    marked(english.label(label))
  }

  func figure(_ figure: VerificationFigure) -> String {
    marked(english.figure(figure))
  }

  func sentence(_ verdict: VerificationVerdict, on results: String, of caseFolder: String) -> String {
    marked(english.sentence(verdict, on: results, of: caseFolder))
  }

  func moreProblems(_ count: Int) -> String {
    marked(english.moreProblems(count))
  }
}

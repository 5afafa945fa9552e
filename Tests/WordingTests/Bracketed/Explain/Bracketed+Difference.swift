import Explanation
import Wording

extension Bracketed {
  func why(_ difference: ExplainedDifference) -> String {
    marked(english.why(difference))
  }

  func kind(_ kind: DifferenceKind) -> String {
    marked(english.kind(kind))
  }

  func kind(_ kind: DifferenceKind, ofOfficers count: Int) -> String {
    marked(english.kind(kind, ofOfficers: count))
  }

  func text(of assignment: CodedAssignment) -> String {
    marked(english.text(of: assignment))
  }

  func citation(_ input: ChangedInput) -> String {
    marked(english.citation(input))
  }

  func citations(_ inputs: [ChangedInput]) -> String {
    marked(english.citations(inputs))
  }
}

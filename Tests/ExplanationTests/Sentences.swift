import Planning
import StaffingDomain
import Wording

@testable import Explanation

// What explanations come to in English.
extension PlanView {
  /// Why an officer is transferred; empty for one who is not.
  func sentence(for officer: Ordinal<Officer>) -> String {
    reason(for: officer).map { English().reason($0, of: problem.staffingCase) } ?? ""
  }

  /// Why nobody fills a post.
  func why(_ findings: VacancyFindings) -> String { English().why(vacancy(findings), of: problem.staffingCase) }

  /// What would fill a post.
  func remedy(_ findings: VacancyFindings) -> String { English().remedy(vacancy(findings), of: problem.staffingCase) }
}

extension ExplainedDifference {
  /// Why an officer's line differs.
  var why: String { English().why(self) }
}

extension ChangedInput {
  /// What it was and is.
  var citation: String { English().citation(self) }
}

extension CodedAssignment {
  /// What an officer does, in codes.
  var label: String { English().text(of: self) }
}

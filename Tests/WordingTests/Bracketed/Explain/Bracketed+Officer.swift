import Explanation
import StaffingDomain
import Wording

extension Bracketed {
  func predicate(of status: AssignmentStatus) -> String {
    marked(english.predicate(of: status))
  }

  func title(of explanation: OfficerExplanation, in staffingCase: StaffingCase) -> String {
    marked(english.title(of: explanation, in: staffingCase))
  }

  func reason(_ reason: OfficerReason, for officer: Ordinal<Officer>, in staffingCase: StaffingCase) -> String {
    marked(english.reason(reason, for: officer, in: staffingCase))
  }

  func second(_ reason: SecondPostReason, of staffingCase: StaffingCase) -> String {
    marked(english.second(reason, of: staffingCase))
  }

  func term(_ term: HoursTerm) -> String {
    marked(english.term(term))
  }

  func remark(_ remark: OfficerRemark, in staffingCase: StaffingCase) -> String {
    marked(english.remark(remark, in: staffingCase))
  }

  func tie(_ tie: OfficerTie, in staffingCase: StaffingCase) -> String {
    marked(english.tie(tie, in: staffingCase))
  }

  func bindingLimit(_ limit: BindingLimit, of staffingCase: StaffingCase) -> String {
    marked(english.bindingLimit(limit, of: staffingCase))
  }
}

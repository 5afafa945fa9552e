import Explanation
import StaffingDomain
import Wording

extension Bracketed {
  func why(_ reason: ReplanningReason, of staffingCase: StaffingCase) -> String {
    marked(english.why(reason, of: staffingCase))
  }

  func text(of assignment: Assignment, in staffingCase: StaffingCase) -> String {
    marked(english.text(of: assignment, in: staffingCase))
  }

  func note(_ note: ReplanningNote) -> String {
    marked(english.note(note))
  }
}

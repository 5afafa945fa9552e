import Explanation
import StaffingDomain
import Wording

extension Bracketed {
  func why(_ reason: ReplanningReason, of staffingCase: StaffingCase) -> String {
    marked(english.why(reason, of: staffingCase))
  }

  func text(of duty: Duty, for officer: Ordinal<Officer>, in staffingCase: StaffingCase) -> String {
    marked(english.text(of: duty, for: officer, in: staffingCase))
  }

  func note(_ note: ReplanningNote) -> String {
    marked(english.note(note))
  }
}

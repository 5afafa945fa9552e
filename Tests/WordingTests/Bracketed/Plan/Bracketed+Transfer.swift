import Explanation
import StaffingDomain
import Wording

extension Bracketed {
  func reason(_ reason: TransferReason, of staffingCase: StaffingCase) -> String {
    marked(english.reason(reason, of: staffingCase))
  }
}

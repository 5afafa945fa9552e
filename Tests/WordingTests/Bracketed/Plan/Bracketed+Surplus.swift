import Explanation
import StaffingDomain
import Wording

extension Bracketed {
  func missing(_ surplus: SurplusExplanation, of staffingCase: StaffingCase) -> String {
    marked(english.missing(surplus, of: staffingCase))
  }
}

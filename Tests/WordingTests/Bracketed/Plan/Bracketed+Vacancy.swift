import Explanation
import StaffingDomain
import Wording

extension Bracketed {
  func why(_ vacancy: VacancyExplanation, of staffingCase: StaffingCase) -> String {
    marked(english.why(vacancy, of: staffingCase))
  }

  func remedy(_ vacancy: VacancyExplanation, of staffingCase: StaffingCase) -> String {
    marked(english.remedy(vacancy, of: staffingCase))
  }
}

import Explanation
import StaffingDomain
import Wording

extension Bracketed {
  func title(of post: PostExplanation, in staffingCase: StaffingCase) -> String {
    marked(english.title(of: post, in: staffingCase))
  }

  func holder(_ holder: PostHolding, in staffingCase: StaffingCase) -> String {
    marked(english.holder(holder, in: staffingCase))
  }

  func whyEmpty(_ vacancy: VacancyExplanation, in staffingCase: StaffingCase) -> String {
    marked(english.whyEmpty(vacancy, in: staffingCase))
  }

  func whatWouldFill(_ vacancy: VacancyExplanation, in staffingCase: StaffingCase) -> String {
    marked(english.whatWouldFill(vacancy, in: staffingCase))
  }

  func worth(_ post: PostExplanation) -> String {
    marked(english.worth(post))
  }

  func candidates(_ count: Int, listed: Int?) -> String {
    marked(english.candidates(count, listed: listed))
  }

  func range(from least: HoursPerMonth, to most: HoursPerMonth) -> String {
    marked(english.range(from: least, to: most))
  }
}

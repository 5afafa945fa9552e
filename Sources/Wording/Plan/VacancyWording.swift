public import Explanation
public import StaffingDomain

/// What a language says of posts that stay empty.
public protocol VacancyWording {
  /// Why nobody fills a post, in sentences: officers, the pool, recruits.
  func why(_ vacancy: VacancyExplanation, of staffingCase: StaffingCase) -> String
  /// What would fill a post, as a sentence.
  func remedy(_ vacancy: VacancyExplanation, of staffingCase: StaffingCase) -> String
}

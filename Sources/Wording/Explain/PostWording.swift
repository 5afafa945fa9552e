public import Explanation
public import StaffingDomain

/// What a language says of the posts of a cell.
public protocol PostWording {
  /// The cell with its posts, required staff and empty posts.
  func title(of post: PostExplanation, in staffingCase: StaffingCase) -> String
  /// Who holds posts.
  func holder(_ holder: PostHolding, in staffingCase: StaffingCase) -> String
  /// Why posts stay empty, after a caption.
  func whyEmpty(_ vacancy: VacancyExplanation, in staffingCase: StaffingCase) -> String
  /// What would fill a post, after a caption.
  func whatWouldFill(_ vacancy: VacancyExplanation, in staffingCase: StaffingCase) -> String
  /// What one more officer who comes alone would recover, and how far that holds.
  func worth(_ post: PostExplanation) -> String
  /// How many officers could hold a post, and how many of them are listed; nil where all are.
  func candidates(_ count: Int, listed: Int?) -> String
  /// A price between two bounds.
  func range(from least: HoursPerMonth, to most: HoursPerMonth) -> String
}

/// Who or what holds posts of a cell.
public enum PostHolding: Sendable, Hashable {
  /// An officer.
  case officer(PostHolder)
  /// Some recruits.
  case recruits(Int)
  /// The pool, which does the work of some posts.
  case pool(Int)
}

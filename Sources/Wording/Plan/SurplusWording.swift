public import Explanation
public import StaffingDomain

/// What a language says of officers without a post.
public protocol SurplusWording {
  /// What an officer lacks for the post that comes nearest, in sentences; that none stays empty where there is none.
  func missing(_ surplus: SurplusExplanation, of staffingCase: StaffingCase) -> String
}

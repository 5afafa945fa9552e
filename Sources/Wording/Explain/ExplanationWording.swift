public import Explanation
public import Planning
public import StaffingDomain

/// What a language says in all answers of `explain`: titles, prices, changes, limits.
public protocol ExplanationWording {
  /// A fixed title, heading or remark.
  func label(_ label: ExplanationLabel) -> String
  /// What solving again came to, as a sentence.
  func outcome(_ outcome: PricedOutcome, of question: PricedQuestion, in problem: StaffingProblem) -> String
  /// Why no plan can do what was asked.
  func cause(_ obstacle: OptionObstacle, of staffingCase: StaffingCase) -> String
  /// One line about what a plan changes.
  func change(_ change: ChangeLine, in problem: StaffingProblem) -> String
  /// A limit with the input behind it and the rule.
  func limit(_ limit: ExceededLimit, of staffingCase: StaffingCase) -> String
  /// How many limits more there are than were listed.
  func moreLimits(_ count: Int) -> String
}

/// What was forced or changed before solving again.
public enum PricedQuestion: Sendable, Hashable {
  /// The officer does not do what the plan says; what is next best, nil where that is not known.
  case nextBest(Ordinal<Officer>, OfficerOption?)
  /// The officer holds a post of the cell that was asked about.
  case placed(Ordinal<Officer>)
  /// A cell has one more officer.
  case oneMoreOfficer

  /// The officer who was asked about; nil for one more officer.
  public var officer: Ordinal<Officer>? {
    switch self {
    case .nextBest(let officer, _), .placed(let officer): officer
    case .oneMoreOfficer: nil
    }
  }
}

/// One line about what a plan does otherwise than the plan that is explained.
public enum ChangeLine: Sendable, Hashable {
  /// An officer does something else.
  case officer(PlanChanges.Change)
  /// How many officers more do something else.
  case moreOfficers(Int)
  /// A cell gets another number of recruits.
  case recruits(PlanChanges.Count)
  /// The pool does another number of posts of a cell.
  case sharedPosts(PlanChanges.Count)
}

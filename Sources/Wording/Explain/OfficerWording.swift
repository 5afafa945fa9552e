public import Explanation
public import StaffingDomain

/// What a language says of officers under a plan.
public protocol OfficerWording {
  /// A status as the end of a sentence about the officer.
  func predicate(of status: AssignmentStatus) -> String
  /// The title of what is said of an officer.
  func title(of explanation: OfficerExplanation, in staffingCase: StaffingCase) -> String
  /// Why the plan has an officer where it does, in a sentence or two.
  func reason(_ reason: OfficerReason, for officer: Ordinal<Officer>, in staffingCase: StaffingCase) -> String
  /// What becomes of a second post, as a sentence.
  func second(_ reason: SecondPostReason, of staffingCase: StaffingCase) -> String
  /// A term of the hours that an option costs.
  func term(_ term: HoursTerm) -> String
  /// Something about an officer's posts and choices, as a sentence.
  func remark(_ remark: OfficerRemark, in staffingCase: StaffingCase) -> String
  /// A bar, decision or relation, as the end of a sentence about the officer.
  func tie(_ tie: OfficerTie, in staffingCase: StaffingCase) -> String
  /// A limit that shuts options of an officer.
  func bindingLimit(_ limit: BindingLimit, of staffingCase: StaffingCase) -> String
}

/// What is said of an officer's posts and choices.
public enum OfficerRemark: Sendable, Hashable {
  /// What officers more and fewer are worth in the cell that is held.
  case worth(oneMore: HoursPerMonth, last: HoursPerMonth)
  /// What one more officer would recover in the cell that is given up.
  case leftBehind(Cell, HoursPerMonth)
  /// How many other cells have posts that are open to the officer, and in how many of them one stays empty.
  case openCells(Int, empty: Int)
  /// Why there is no other choice.
  case noChoice(NoChoice)
}

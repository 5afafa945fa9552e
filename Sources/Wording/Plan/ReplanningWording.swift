public import Explanation
public import StaffingDomain

/// What a language says of a plan that was made again from an earlier one.
public protocol ReplanningWording {
  /// Why an officer does something else than before, as a sentence.
  func why(_ reason: ReplanningReason, of staffingCase: StaffingCase) -> String
  /// What an officer does under a plan.
  func text(of assignment: Assignment, in staffingCase: StaffingCase) -> String
  /// What a reader of the plan should know about the search.
  func note(_ note: ReplanningNote) -> String
}

/// What a reader of a plan that was made again should know.
public struct ReplanningNote: Sendable, Hashable {
  /// Officers whose assignment differs from that of the earlier plan.
  public var changes: Int
  /// What each counted in the search.
  public var price: HoursPerMonth
  /// No plan with at most as many changes is below this; nil where nothing was proved.
  public var boundOfFewChanges: HoursPerMonth?

  /// Creates the note.
  public init(changes: Int, price: HoursPerMonth, boundOfFewChanges: HoursPerMonth?) {
    (self.changes, self.price, self.boundOfFewChanges) = (changes, price, boundOfFewChanges)
  }
}

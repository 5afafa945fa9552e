public import Explanation
public import Planning
public import StaffingDomain

/// What a language says of contradictory orders.
public protocol ConflictWording {
  /// How many contradictions there are.
  func contradictions(_ count: Int) -> String
  /// A contradiction with the rules that take part, as a sentence with its number.
  func contradiction(_ conflict: OrderConflict, number: Int, of staffingCase: StaffingCase) -> String
  /// The rows behind a contradiction.
  func rows(of conflict: OrderConflict) -> String
  /// A way out with what it leads to; `best` is the least objective of the ways out of this contradiction.
  func wayOut(_ way: ConflictExplanation.WayOut, best: HoursPerMonth?, in problem: StaffingProblem) -> String
  /// What takes part and is nobody's to drop.
  func fact(_ fact: ConflictFact, in staffingCase: StaffingCase) -> String
  /// The same as a sentence of its own.
  func sentence(_ fact: ConflictFact, in staffingCase: StaffingCase) -> String
  /// What the sets of rows are.
  func remark(onContradictions count: Int) -> String
}

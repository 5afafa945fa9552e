public import Explanation
public import Planning
public import StaffingDomain

/// What a language says of the ways out of what a plan leaves wanting.
public protocol RepairWording {
  /// What is wanting.
  func wanting(_ answer: RepairAnswer, in problem: StaffingProblem) -> String
  /// What is wanting, as a title.
  func title(of answer: RepairAnswer, in problem: StaffingProblem) -> String
  /// That no repair of those that were solved again mends it.
  func noRepair(solved: Int) -> String
  /// A change of the case as an infinitive, with the row or key that changes.
  func change(_ edit: CaseEdit, in problem: StaffingProblem) -> String
  /// Changes that are made together, as an infinitive.
  func changes(_ edits: [CaseEdit], in problem: StaffingProblem) -> String
  /// What a repair changes and recovers, and, for one of the answer's own, what becomes of what is wanting, whom it
  /// touches and what it costs.
  func repair(_ repair: PricedRepair, of answer: RepairAnswer?, in problem: StaffingProblem) -> String
  /// What a what-if file of a kind of repair is called.
  func name(of kind: RepairKind) -> String
  /// What stands in the way and is nobody's to change.
  func fact(_ fact: RepairFact, in staffingCase: StaffingCase) -> String
  /// The same as a sentence of its own.
  func sentence(_ fact: RepairFact, in staffingCase: StaffingCase) -> String
  /// How many repairs were solved again, and what became of them.
  func effort(of answer: RepairAnswer) -> String
  /// How many soft rules more are not met.
  func moreSoftRules(_ count: Int) -> String
}

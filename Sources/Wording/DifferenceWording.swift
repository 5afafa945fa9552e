public import Explanation

/// What a language says of the differences between two plans.
public protocol DifferenceWording {
  /// Why an officer's line differs, in one or two sentences.
  func why(_ difference: ExplainedDifference) -> String
  /// A kind of difference as the beginning of a line about one officer.
  func kind(_ kind: DifferenceKind) -> String
  /// A kind of difference after the number of officers.
  func kind(_ kind: DifferenceKind, ofOfficers count: Int) -> String
  /// What an officer does under a plan, in codes.
  func text(of assignment: CodedAssignment) -> String
  /// A changed cell, row or key of the input with what it was and is.
  func citation(_ input: ChangedInput) -> String
  /// Changed cells, rows and keys, the first few of them.
  func citations(_ inputs: [ChangedInput]) -> String
  /// Something about the differences of a scenario.
  func remark(_ remark: DifferenceRemark) -> String
}

/// What a comparison says about the officers whose plans differ.
public enum DifferenceRemark: Sendable, Hashable {
  /// The plan of a scenario is that of the baseline.
  case none
  /// How many officers differ, by kind, in the order of the kinds, and how many of them only within the gap.
  case summary([DifferenceKind: Int], withinGap: Int)
  /// What the plan would lose more if the officer alone did as before.
  case asBeforeAlone(extraHours: Double)
  /// How many more differences there are than were shown.
  case more(Int)
}

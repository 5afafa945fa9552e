public import Workplace

/// How a language speaks on the pages on which plans are reviewed and compared.
public protocol ReviewPageWording {
  /// A word or a sentence of the review.
  func label(_ label: ReviewPageLabel) -> String
  /// A word or a sentence of the page about one officer.
  func label(_ label: OfficerPageLabel) -> String
  /// A word or a sentence of the page that compares.
  func label(_ label: ChangesPageLabel) -> String
  /// A word or a sentence of the page on which papers are made.
  func label(_ label: PapersPageLabel) -> String
  /// What is made of a plan, as a label.
  func label(of paper: PlanPaper) -> String
  /// What a paper holds and whom it is for, in whole sentences.
  func summary(of paper: PlanPaper) -> String
  /// That a paper could not be made and what to do, in whole sentences.
  func missing(_ paper: PlanPaper) -> String
  /// A word or a sentence of the page about the life of a plan.
  func label(_ label: LifePageLabel) -> String
  /// A step as the text of its button.
  func button(for deed: PlanDeed) -> String
  /// What a step leads to and for whom, in whole sentences.
  func summary(of deed: PlanDeed) -> String
  /// Why nothing was done with a plan, in whole sentences.
  func sentence(_ refusal: PlanStepRefusal) -> String
  /// How many units have agreed, objected and not answered, in one sentence.
  func answers(agreed: Int, objected: Int, of units: Int) -> String
  /// What can be done with a table.
  func label(_ label: TableLabel) -> String
  /// What a plan asks of an officer, as a label.
  func label(of kind: ReviewKind) -> String
  /// A decision as a label.
  func label(of verdict: ReviewVerdict) -> String
  /// What a decision does, in one sentence.
  func summary(of verdict: ReviewVerdict) -> String
  /// A field of a decision as the label beside it.
  func label(of field: DecisionField) -> String
  /// What is wrong with what was given for a decision, and how to mend it, in whole sentences.
  func sentence(_ problem: DecisionProblem) -> String
  /// Why nothing was decided, in whole sentences; problems of fields are told beside them.
  func sentence(_ refusal: DecisionRefusal) -> String
  /// What was decided, by whom and when, in whole sentences.
  func sentence(_ decision: ReviewDecision) -> String
  /// How many of the rows were decided about, in one sentence.
  func progress(decided: Int, of rows: Int) -> String
  /// What hours a month more or less a plan loses, in one sentence; a range is what is proved of them.
  func extraHours(_ hours: ClosedRange<Double>) -> String
  /// How many officers may hold a post, in one sentence.
  func eligible(_ count: Int) -> String
  /// What a plan is compared with, as a label.
  func label(of base: BasePlan) -> String
  /// That there is no such plan and what to do, in whole sentences.
  func missing(_ base: BasePlan) -> String
  /// How many names differ from another plan, in one sentence.
  func changedNames(_ count: Int, of officers: Int) -> String
}

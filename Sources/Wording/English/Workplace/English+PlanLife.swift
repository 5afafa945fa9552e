public import Workplace

extension English {
  /// For example `Sign-off`.
  public func label(_ label: LifePageLabel) -> String {
    switch label {
    case .life: "Sign-off"
    case .lifeIntroduction:
      "Draft, submitted, answered by the units, approved, in force, done; or sent back, or superseded. What was submitted is closed: a change makes another draft, which remembers what was decided. Every step stands in the audit trail."
    case .unitIntroduction:
      "What the plan asks of officers of your unit stands in the review. Agree with it, or object with a reason."
    case .state: "State"
    case .digest: "Digest of the plan"
    case .steps: "What was done"
    case .noSteps: "Nothing yet: the plan is a draft."
    case .deed: "Step"
    case .after: "State since"
    case .by: "By"
    case .at: "When"
    case .reason: "Reason"
    case .reasonNeeded: "A reason is needed; it stands in the audit trail."
    case .reasonHint: "May be left empty; it stands in the audit trail."
    case .answerReasonHint: "Needed for an objection; it stands in the audit trail."
    case .answers: "What the units say"
    case .unit: "Unit"
    case .answer: "Answer"
    case .agrees: "Agrees"
    case .objects: "Objects"
    case .noAnswer: "No answer yet"
    case .answerForm: "Answer for the unit"
    case .waiting: "Waits for you"
    case .nothingWaits: "No plan waits for you."
    }
  }

  /// For example `Submit the plan`.
  public func button(for deed: PlanDeed) -> String { capitalized(label(of: deed)) }

  /// For example `Closes the draft ...`.
  public func summary(of deed: PlanDeed) -> String {
    switch deed {
    case .submit: "Closes the draft and shows it to the units and the head. Nothing in it can be changed afterwards."
    case .closeAnswers: "Ends the round of the units, whose objections stay on record. The plan goes to the head."
    case .approve: "Approves the plan; its data stay locked."
    case .sendBack: "Sends the plan back. The planners go on with another draft, which remembers what was decided."
    case .undoApproval: "Takes the approval back: the plan waits for it again."
    case .putInForce: "Puts the plan in force. A plan of the same case that is in force is superseded by it."
    case .undoInForce: "Takes the plan out of force: it stays approved."
    case .finish: "Says that the plan was carried out."
    case .supersede: "Ends the plan, as another one takes its place."
    case .view, .viewOwnUnit, .edit, .decide, .revise, .answer, .export: "\(capitalized(label(of: deed)))."
    }
  }

  /// For example `Nothing was done: meanwhile somebody took a step`.
  public func sentence(_ refusal: PlanStepRefusal) -> String {
    switch refusal {
    case .reason(let fact): sentence(FieldProblem(.reason, fact))
    case .plan(let refusal): sentence(refusal)
    case .decidedMeanwhile:
      "Nothing was done: somebody decided about officers meanwhile. Look at the review, and decide again."
    case .againstDecisions(let count):
      "Nothing was done: the plan asks of \(grouped(count, "officer")) what was decided otherwise. Next: plan again in the review, so that the plan holds the decisions, and submit that one."
    case .changedMeanwhile(let step?):
      "Nothing was done: meanwhile \(step.by) took the step “\(label(of: step.deed))” (\(moment(step.at))). Look at the plan as it is now, and decide again."
    case .changedMeanwhile(nil):
      "Nothing was done: the plan was changed meanwhile. Look at it as it is now, and decide again."
    case .answeredMeanwhile(let answer?):
      "Nothing was saved: \(answer.by) answered for the unit meanwhile (\(moment(answer.at))). Look at that answer, and decide again."
    case .answeredMeanwhile(nil): "Nothing was saved: the answer was changed meanwhile. Look at the page as it is now."
    }
  }

  /// For example `Of 36 units: 12 agreed, 1 objected, 23 not answered`.
  public func answers(agreed: Int, objected: Int, of units: Int) -> String {
    "Of \(grouped(units, "unit")): \(figure(agreed)) agreed, \(figure(objected)) objected, "
      + "\(figure(units - agreed - objected)) not answered."
  }
}

/// Something that was done with a plan: one step of its life.
public struct PlanStep: Sendable, Hashable {
  /// The place among the steps of the plan, from 1.
  public let place: Int
  /// What was done.
  public let deed: PlanDeed
  /// The state before.
  public let before: PlanState
  /// The state since.
  public let after: PlanState
  /// Who did it.
  public let by: String
  /// When.
  public let at: Timestamp
  /// Why; empty where nobody said.
  public let reason: String

  /// Takes a step from the store.
  public init(
    place: Int, deed: PlanDeed, before: PlanState, after: PlanState, by: String, at: Timestamp, reason: String
  ) {
    (self.place, self.deed, self.before, self.after) = (place, deed, before, after)
    (self.by, self.at, self.reason) = (by, at, reason)
  }
}

/// What a unit says to a plan.
public struct UnitAnswer: Sendable, Hashable {
  /// The code of the unit.
  public let unit: String
  /// Whether it agrees; else it objects.
  public let agrees: Bool
  /// Why; an objection has a reason.
  public let reason: String
  /// How often it answered, from 1: who answers again has to have seen the last answer.
  public let version: Int
  /// Who answered for it last.
  public let by: String
  /// When.
  public let at: Timestamp

  /// Takes an answer from the store.
  public init(unit: String, agrees: Bool, reason: String, version: Int, by: String, at: Timestamp) {
    (self.unit, self.agrees, self.reason, self.version) = (unit, agrees, reason, version)
    (self.by, self.at) = (by, at)
  }
}

/// Why nothing was done with a plan.
public enum PlanStepRefusal: Error, Sendable, Hashable {
  /// What was typed as the reason is wrong.
  case reason(FieldFact)
  /// Others may, or the plan is in another state.
  case plan(PlanRefusal)
  /// Somebody decided about what the plan asks after the page was opened.
  case decidedMeanwhile
  /// The plan asks of so many officers what was decided otherwise.
  case againstDecisions(Int)
  /// Somebody did something with the plan after the page was opened: the last step.
  case changedMeanwhile(PlanStep?)
  /// Somebody answered for the unit after the page was opened: the last answer.
  case answeredMeanwhile(UnitAnswer?)
}

extension PlanDeed {
  /// What is done by steps of a plan's life, in the order of the page.
  public static let steps: [PlanDeed] = PlanDeed.allCases.filter { PlanRights.state(after: $0) != nil }

  /// Whether it takes back or turns down what somebody did, so that a reason has to stand on record.
  public var needsReason: Bool {
    switch self {
    case .sendBack, .undoApproval, .undoInForce, .supersede: true
    case .view, .viewOwnUnit, .edit, .decide, .revise, .submit, .answer, .closeAnswers, .approve, .putInForce, .finish,
      .export:
      false
    }
  }
}

public import StaffingDomain

/// The number of a run, which is never given again.
public struct RunNumber: RawRepresentable, Sendable, Hashable, Codable, Comparable {
  /// The number, from 1.
  public let rawValue: Int64

  /// Takes a number.
  public init(rawValue: Int64) { self.rawValue = rawValue }

  /// Orders by number.
  public static func < (left: RunNumber, right: RunNumber) -> Bool { left.rawValue < right.rawValue }
}

/// Where a run is.
public enum RunState: String, Sendable, Hashable, CaseIterable, Codable {
  /// It waits for its turn.
  case queued
  /// A program works on it.
  case running
  /// There is a plan.
  case done
  /// There is none, and the message says why.
  case failed
  /// It was stopped before there was any plan.
  case stopped
  /// The server ended while it ran.
  case interrupted

  /// Whether nothing happens to it any more.
  public var isOver: Bool { self != .queued && self != .running }
}

/// Why a run has no plan.
public enum RunFault: String, Sendable, Hashable, CaseIterable, Codable {
  /// The case has errors with the values that were given.
  case caseErrors = "case_errors"
  /// Orders in the case contradict each other.
  case contradictoryOrders = "contradictory_orders"
  /// The time was over before there was any plan.
  case limitWithoutPlan = "limit_without_plan"
  /// The plan did not pass its check.
  case failedCheck = "failed_check"
  /// The program used up the time or the memory that it may have, or ended in a way that it should not.
  case crash
}

/// What a run is doing.
public enum RunPhase: String, Sendable, Hashable, CaseIterable, Codable {
  /// The problem is set up.
  case prepare
  /// A plan is looked for.
  case search
  /// Reasons are found.
  case explain
  /// The plan is checked.
  case audit
  /// The results are put in place.
  case write
}

/// What a run was asked for.
public struct RunSettings: Sendable, Hashable, Codable {
  /// A value of the policy in the place of that of the case.
  public struct Value: Sendable, Hashable, Codable {
    /// The key.
    public let key: String
    /// The value as typed.
    public let text: String

    /// Gives a key a value.
    public init(key: String, text: String) { (self.key, self.text) = (key, text) }
  }

  /// The values that differ from those of the case, in the order of the format.
  public let values: [Value]
  /// The seconds after which the search ends with what it has.
  public let seconds: Int
  /// The plan that few names are to differ from; nil for a plan made from the case alone.
  public let again: PlanAgain?
  /// The language in which the plan gives reasons; nil for that of the server.
  public let language: LanguageCode?

  /// Takes settings.
  public init(values: [Value], seconds: Int, again: PlanAgain? = nil, language: LanguageCode? = nil) {
    (self.values, self.seconds, self.again, self.language) = (values, seconds, again, language)
  }
}

/// What is planned again: an earlier plan with decisions about it.
public struct PlanAgain: Sendable, Hashable, Codable {
  /// The run of the earlier plan.
  public let base: RunNumber
  /// The hours a month that every name counts which differs from it.
  public let stability: Double
  /// What was decided, as every plan has to keep it.
  public let orders: [PlanOrder]

  /// Takes an earlier plan and what was decided.
  public init(base: RunNumber, stability: Double, orders: [PlanOrder]) {
    (self.base, self.stability, self.orders) = (base, stability, orders)
  }
}

/// How far a run is.
public struct RunProgress: Sendable, Hashable, Codable {
  /// What it does.
  public let phase: RunPhase
  /// The seconds since it began.
  public let seconds: Double
  /// The hours a month that are lost under the best plan so far; nil before there is one.
  public let plan: Double?
  /// The hours a month that are lost under every plan, as far as that is proved.
  public let bound: Double?
  /// The share of what can be recovered that may still be missing.
  public let gap: Double?

  /// Takes a sight of a run.
  public init(phase: RunPhase, seconds: Double, plan: Double? = nil, bound: Double? = nil, gap: Double? = nil) {
    (self.phase, self.seconds, self.plan, self.bound, self.gap) = (phase, seconds, plan, bound, gap)
  }
}

/// A run of the program that plans.
public struct PlanRun: Sendable, Hashable {
  /// The number.
  public let number: RunNumber
  /// The case.
  public let workplaceCase: CaseNumber
  /// Its name.
  public let caseName: String
  /// The version.
  public let version: Int
  /// What was asked for.
  public let settings: RunSettings
  /// The state.
  public let state: RunState
  /// Whether somebody asked it to stop.
  public let isStopping: Bool
  /// Who asked for it.
  public let askedBy: String
  /// When.
  public let asked: Timestamp
  /// When it began to run.
  public let begun: Timestamp?
  /// When it was over.
  public let ended: Timestamp?
  /// How far it is, or was at its end.
  public let progress: RunProgress?
  /// Why there is no plan; nil where there is one, or may come.
  public let fault: RunFault?
  /// What the program said of it, in the language of who asked.
  public let message: String
  /// Where the plan is in its life: a draft until it is submitted.
  public let planState: PlanState
  /// Who submitted the plan last; nil where nobody did.
  public let submittedBy: UserNumber?
  /// How many steps of its life the plan has behind it.
  public let stepCount: Int

  /// Takes a run from the store.
  public init(
    number: RunNumber, workplaceCase: CaseNumber, caseName: String, version: Int, settings: RunSettings,
    state: RunState, isStopping: Bool, askedBy: String, asked: Timestamp, begun: Timestamp?, ended: Timestamp?,
    progress: RunProgress?, fault: RunFault?, message: String, planState: PlanState = .draft,
    submittedBy: UserNumber? = nil, stepCount: Int = 0
  ) {
    (self.number, self.workplaceCase, self.caseName, self.version) = (number, workplaceCase, caseName, version)
    (self.settings, self.state, self.isStopping, self.askedBy) = (settings, state, isStopping, askedBy)
    (self.asked, self.begun, self.ended, self.progress) = (asked, begun, ended, progress)
    (self.fault, self.message, self.planState) = (fault, message, planState)
    (self.submittedBy, self.stepCount) = (submittedBy, stepCount)
  }
}

/// Why nothing was done with a run.
public enum RunRefusal: Error, Sendable, Hashable {
  /// There is no such run.
  case noSuchRun
  /// It is over, or was stopped by somebody already.
  case isOver(RunState)
  /// The version has errors.
  case notClean
  /// It has no plan to go on from.
  case withoutPlan
}

/// Something that is told of a run.
public enum RunField: String, Sendable, Hashable, CaseIterable {
  /// The state.
  case state
  /// The version of the case.
  case version
  /// The digest of that version.
  case digest
  /// The values of the policy that differ from those of the case.
  case values
  /// The seconds of the search.
  case seconds
  /// Why there is no plan.
  case fault
  /// The run that is planned again.
  case base
  /// What was decided about its plan.
  case orders
  /// Where its plan is in its life.
  case planState = "plan_state"
  /// The digest of its plan.
  case planDigest = "plan_digest"
  /// The unit that answers.
  case unit
  /// Whether the unit agrees.
  case agrees
}

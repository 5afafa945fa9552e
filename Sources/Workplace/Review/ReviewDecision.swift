public import StaffingDomain

/// What a plan asks of an officer, as a review tells one kind of it from another.
public enum ReviewKind: String, Sendable, Hashable, CaseIterable, Codable {
  /// Another commune.
  case transfer
  /// Another position in the same commune.
  case positionChange = "position_change"
  /// A second post is taken or given up, the main one stays.
  case secondPost = "second_post"
  /// Courses alone.
  case training
  /// Work of the pool.
  case pool
  /// No post.
  case surplus

  /// What can be decided about it, in the order of the page: what no order can say is not offered.
  ///
  /// - Parameter takesSecond: Whether a second post is taken on.
  public func verdicts(takesSecond: Bool) -> [ReviewVerdict] {
    switch self {
    case .transfer, .positionChange: ReviewVerdict.allCases
    case .secondPost: takesSecond ? [.agree, .refuse, .keepHere] : [.agree]
    case .pool: [.agree, .refuse, .keepHere]
    case .surplus: [.agree, .keepHere]
    case .training: [.agree]
    }
  }
}

/// What a planner decides about something that a plan asks.
public enum ReviewVerdict: String, Sendable, Hashable, CaseIterable, Codable {
  /// It may be so; planning again changes it only where a change is needed.
  case agree
  /// It may not be so: no plan asks it again.
  case refuse
  /// The officer keeps the present post under every plan.
  case keepHere = "keep_here"
  /// The officer gets this post under every plan.
  case keepThere = "keep_there"

  /// Whether it binds the plans that follow.
  public var isOrder: Bool { self != .agree }
}

/// What is decided about: something that a plan asks of an officer, in codes.
public struct ReviewSubject: Sendable, Hashable, Codable, Comparable {
  /// The officer.
  public let officer: String
  /// What is asked.
  public let kind: ReviewKind
  /// The commune of the post; empty where none is held.
  public let commune: String
  /// The position of the main post, or the one served in the pool; empty where none is held.
  public let position: String
  /// The position of the second post; empty for none.
  public let second: String

  /// Names a subject.
  public init(officer: String, kind: ReviewKind, commune: String, position: String, second: String) {
    (self.officer, self.kind) = (officer, kind)
    (self.commune, self.position, self.second) = (commune, position, second)
  }

  /// What can be decided about it.
  public var verdicts: [ReviewVerdict] { kind.verdicts(takesSecond: !second.isEmpty) }

  /// By officer, then by what is asked.
  public static func < (left: ReviewSubject, right: ReviewSubject) -> Bool {
    (left.officer, left.kind.rawValue, left.commune, left.position, left.second)
      < (right.officer, right.kind.rawValue, right.commune, right.position, right.second)
  }
}

/// What somebody decided about something that a plan asks.
public struct ReviewDecision: Sendable, Hashable {
  /// What is decided about.
  public let subject: ReviewSubject
  /// The decision; nil where it was taken back, or where the officer was only met.
  public let verdict: ReviewVerdict?
  /// Why; empty where nobody said.
  public let reason: String
  /// When the head met the officer about it; nil for not yet.
  public let metOn: CalendarDate?
  /// How often it was changed, from 1: who changes it has to have seen the last change.
  public let version: Int
  /// Who changed it last.
  public let by: String
  /// When.
  public let at: Timestamp

  /// Takes a decision from the store.
  public init(
    subject: ReviewSubject, verdict: ReviewVerdict?, reason: String, metOn: CalendarDate?, version: Int, by: String,
    at: Timestamp
  ) {
    (self.subject, self.verdict, self.reason, self.metOn) = (subject, verdict, reason, metOn)
    (self.version, self.by, self.at) = (version, by, at)
  }

  /// Whether it says nothing any more.
  public var isEmpty: Bool { verdict == nil && metOn == nil }
}

/// What is typed of a decision.
public struct DecisionEntry: Sendable, Hashable {
  /// The decision; nil takes an earlier one back.
  public var verdict: ReviewVerdict?
  /// Why.
  public var reason: String
  /// When the head met the officer.
  public var metOn: CalendarDate?

  /// Takes an entry.
  public init(verdict: ReviewVerdict?, reason: String, metOn: CalendarDate?) {
    (self.verdict, self.reason, self.metOn) = (verdict, reason, metOn)
  }
}

/// Something that is told of a decision, by the names of forms and of the audit trail.
public enum DecisionField: String, Sendable, Hashable, CaseIterable {
  /// The decision.
  case verdict
  /// The reason.
  case reason
  /// When the officer was met.
  case metOn = "met_on"
  /// What it is about, in codes.
  case subject
}

/// What is wrong with what was given for a decision.
public struct DecisionProblem: Sendable, Hashable {
  /// What can be wrong.
  public enum Fact: Sendable, Hashable {
    /// Nothing was typed.
    case missing
    /// It has more characters than fit.
    case tooLong(most: Int)
    /// It has a line break or another control character.
    case controlCharacter
    /// It is no date.
    case notADate
    /// The date has not come yet.
    case inFuture
    /// This cannot be decided about what the plan asks.
    case notOffered
    /// No plan can hold this together with other decisions: which, as the program says it.
    case contradiction(String)
    /// Whether it can be held could not be found out in time.
    case notChecked
  }

  /// The field.
  public let field: DecisionField
  /// What is wrong.
  public let fact: Fact

  /// Tells a problem.
  public init(_ field: DecisionField, _ fact: Fact) { (self.field, self.fact) = (field, fact) }
}

/// Why nothing was decided.
public enum DecisionRefusal: Error, Sendable, Hashable {
  /// What was given cannot be used; all of it, in the order of the fields.
  case problems([DecisionProblem])
  /// Somebody decided about the same since the page was opened.
  case changedMeanwhile(now: ReviewDecision)
  /// The plan is in a state in which nobody decides.
  case plan(PlanRefusal)
  /// Other decisions about the plan were made since this one was checked against them.
  case othersChanged
}

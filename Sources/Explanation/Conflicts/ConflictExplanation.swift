public import Planning
public import StaffingDomain

/// A contradiction, and what dropping each of its rows would do.
public struct ConflictExplanation: Sendable {
  /// The contradiction.
  public let conflict: OrderConflict
  /// Everything that would end it: a decision or relation taken back, a limit loosened.
  ///
  /// First what leads to a plan, the best one first, then what is not known, then what is not enough.
  public let waysOut: [WayOut]
  /// What takes part and cannot be dropped.
  public let facts: [ConflictFact]

  /// One way to end a contradiction.
  public struct WayOut: Sendable {
    /// The changes: one row or key, or all that a rule takes.
    public let edits: [CaseEdit]
    /// The other contradictions that are left in the case, whatever row is dropped for them.
    public let remaining: [OrderConflict]
    /// What the best plan is then, the other contradictions being set aside.
    public let outcome: Outcome
  }

  /// What solving again came to.
  public enum Outcome: Sendable {
    /// There is a plan.
    case plan(PlanProof)
    /// There is none: what is dropped is not enough, another contradiction takes part of the same rows.
    case none([OrderConflict])
    /// A limit came before it was known.
    case undecided
  }
}

/// What takes part in a contradiction and is nobody's to drop.
public enum ConflictFact: Sendable, Hashable {
  /// An officer leaves; nil where the case does not say when.
  case leaves(Ordinal<Officer>, on: CalendarDate?)
  /// An officer is away for more than half of the horizon.
  case away(Ordinal<Officer>)
  /// An officer may not be moved; the day when the bar ends, nil where it does not or is not a bar.
  case pinned(Ordinal<Officer>, Pin, until: CalendarDate?)
}

extension ConflictExplanation.WayOut {
  /// The objective of the best plan; nil where there is none or none is known.
  public var objective: HoursPerMonth? { if case .plan(let proof) = outcome { proof.objective } else { nil } }
}

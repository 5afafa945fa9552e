public import Planning
public import StaffingDomain

/// What becomes of an officer under a plan.
public enum OfficerStatus: String, CaseIterable, Sendable, Hashable {
  /// Keeps the cell though he might move.
  case stays
  /// Serves in another commune.
  case transferred
  /// Changes position within the commune.
  case positionChanged = "position_changed"
  /// Serves the pool.
  case pool
  /// Holds no post.
  case surplus
  /// Leaves before the middle of the horizon.
  case leaving
  /// May not be moved.
  case pinned
}

/// One thing that an officer does or might do, with its hours.
public struct OfficerChoice: Sendable, Hashable {
  /// What the officer does.
  public var undertaking: Undertaking
  /// The hours a month that it costs, term by term.
  public var hours: OptionHours
  /// The competence fit in it; nil where no position is served.
  public var fit: Double?
  /// What one officer less in the cell would lose: the value of the last post filled; nil where no post is held.
  public var postValue: HoursPerMonth?
}

/// A bar, decision or relation that says what an officer may do.
public struct OfficerTie: Sendable, Hashable {
  /// The rule.
  public var rule: RuleName
  /// What it says, as the end of a sentence about the officer.
  public var meaning: String
  /// The law or decision that it cites, where given.
  public var legalBasis: String?
  /// The row of input.
  public var source: SourceRow
}

/// A limit at its bound that shuts some of an officer's options.
public struct BindingLimit: Sendable, Hashable {
  /// The limit.
  public var limit: LimitStop
  /// How many of the officer's options it shuts as long as nobody else changes.
  public var optionsShut: Int
}

/// Why an officer is where a plan puts him, and what else he might do.
public struct OfficerExplanation: Sendable {
  /// The officer.
  public let officer: Ordinal<Officer>
  /// What becomes of him.
  public let status: OfficerStatus
  /// Why, in a sentence or two.
  public let reason: String
  /// What he does under the plan; nil for one who leaves.
  public let present: OfficerChoice?
  /// Staying, where he does something else under the plan and staying is open to him.
  public let staying: OfficerChoice?
  /// What one more officer in the cell that he gives up would recover; nil where he keeps it.
  public let leftBehind: HoursPerMonth?
  /// What officers more or fewer are worth in the cell that he holds, while nobody else moves; nil where he holds none.
  public let cellValue: OfficerValue?
  /// Posts of other cells that he may fill, within every rule about himself.
  public let openCells: Int
  /// Those among them in which a post stays empty under the plan.
  public let emptyCells: Int
  /// Bars, decisions and relations.
  public let ties: [OfficerTie]
  /// Limits at their bound that shut options of his, most options first.
  public let limits: [BindingLimit]
  /// What he would do next best; nil where he has no choice, or that was not asked.
  public let next: PricedOutcome?
  /// What he does then.
  public let nextChoice: OfficerChoice?
}

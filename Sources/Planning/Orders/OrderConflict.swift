public import StaffingDomain

/// Orders that no plan can keep together, with the input rows that contradict each other.
///
/// The set is minimal: without any one of its decisions, relations, limits or rules what is left can be kept, as far as
/// this set goes. Another set of the case may contradict itself all the same.
public struct OrderConflict: Sendable, Hashable {
  /// The officers concerned, sorted.
  public var officers: [Ordinal<Officer>]
  /// The rules that the orders run into, sorted by name.
  public var rules: [RuleName]
  /// What stands in the way.
  public var cause: ConflictCause
  /// The contradicting rows of input, sorted; taking any one decision among them back ends this conflict.
  public var sources: [InputReference]
  /// The limits that take part, with what the orders need of each.
  public var limits: [ConflictLimit] = []
  /// The rules about single officers that take part.
  public var prohibitions: [ConflictProhibition] = []
}

/// What stands in the way of orders.
public enum ConflictCause: Sendable, Hashable {
  /// A locked officer is out of the plan.
  case outOfPlan(Ordinal<Officer>, PlanRole.Absence)
  /// The decisions about one officer contradict each other.
  case decisions([Decision])
  /// Rules about one officer.
  case grounds([PlacementGround.Fact])
  /// What rows of rules say about several officers; whether decisions take part, or relations alone.
  case limits([RuleRowFact], hasDecisions: Bool)
}

/// A limit that orders run into.
public struct ConflictLimit: Sendable, Hashable {
  /// The rule that sets it.
  public var rule: RuleName
  /// The row of the rule.
  public var row: Int
  /// The least that the limit must be for the orders to be kept, everything else being as it is.
  public var needed: Double
}

/// A rule that closes to an officer a cell that only it closes.
public struct ConflictProhibition: Sendable, Hashable {
  /// The rule.
  public var rule: RuleName
  /// The officer.
  public var officer: Ordinal<Officer>
  /// The cell.
  public var cell: Cell
}

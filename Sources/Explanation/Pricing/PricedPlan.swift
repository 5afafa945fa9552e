public import Planning
public import StaffingDomain

/// The best plan with something forced or changed, and what it costs.
public struct PricedPlan: Sendable {
  /// The price.
  public let extraHours: ExtraHours
  /// A plan that costs no more against the explained one than the price says, with as few changes as could be found; where
  /// the explained plan is one of the best, it is the best plan with what was forced or changed.
  public let plan: TransferPlan
  /// What it does otherwise than the plan that is explained.
  public let changes: PlanChanges
  /// The problem that it solves: the case with what was forced or changed.
  public let problem: StaffingProblem
}

/// Why no plan can do what was asked, though no rule about the officer alone forbids it.
public struct OptionConflict: Sendable, Hashable {
  /// The rules that stand in the way, sorted by name.
  public var rules: [RuleName]
  /// What stands in the way.
  public var cause: OptionObstacle
  /// The other officers whose orders, bars or relations take part, sorted.
  public var officers: [Ordinal<Officer>]
  /// The rows of input behind it, sorted.
  public var sources: [InputReference]
}

/// What stands in the way of something that was asked for.
public enum OptionObstacle: Sendable, Hashable {
  /// Orders, relations and limits that cannot be kept together with it.
  case contradiction(ConflictCause)
  /// Every plan in which the officer holds a post costs more than the whole plan loses ten times over.
  case noPostLeft
}

/// What solving again with something forced or changed came to.
public enum PricedOutcome: Sendable {
  /// There is such a plan.
  case priced(PricedPlan)
  /// There is none.
  case conflict(OptionConflict)
  /// A limit came before it was known; the price is at least this.
  case undecided(atLeast: HoursPerMonth)

  /// The plan; nil where there is none or none is known.
  public var plan: PricedPlan? { if case .priced(let plan) = self { plan } else { nil } }
}

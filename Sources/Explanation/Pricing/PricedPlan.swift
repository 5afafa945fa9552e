public import Planning
public import StaffingDomain

/// The best plan with something forced or changed, and what it costs; and the plan that is shown for it.
public struct PricedPlan: Sendable {
  /// The price of the best plan.
  public var extraHours: ExtraHours
  /// Of the plans that lose little more than the best plan with what was forced or changed, one that changes few names of
  /// the plan that is explained.
  public let plan: TransferPlan
  /// By how many hours a month that plan is worse than the best plan of the case as it is; below 0 where it is better.
  public let shownHours: HoursPerMonth
  /// By how many hours it may be worse than the best plan with what was forced or changed.
  public let sliver: HoursPerMonth
  /// What it does otherwise than the plan that is explained.
  public let changes: PlanChanges
  /// The problem that it solves: the case with what was forced or changed.
  public let problem: StaffingProblem

  /// By how many hours a month the plan that is shown is worse than the best plan with what was forced or changed.
  public var aboveBest: HoursPerMonth { max(.zero, shownHours - extraHours.value) }
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
  /// Every plan in which the officer holds both posts asked for costs more than the whole plan loses ten times over.
  case notBothPosts
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

public import Planning
public import StaffingDomain

/// Why an officer is transferred: the step, what it leaves and reaches, what asks for it, and what it is worth.
///
/// Every figure is one of the case or of the plan.
public struct TransferReason: Sendable, Hashable {
  /// The officer.
  public var officer: Ordinal<Officer>
  /// The cell of today.
  public var origin: Cell
  /// Where the officer goes.
  public var step: TransferStep
  /// Posts and officers of the cell of today.
  public var left: CellStaff
  /// The competence fit before and after.
  public var fit: FitChange
  /// What rotation, team rules and relations ask for, in this order.
  public var demands: [TransferDemand]
  /// What becomes of a second post; nil where there is none.
  public var second: SecondPostReason?
  /// What the step is worth by itself.
  public var effect: TransferEffect
}

/// Where a transfer leads.
public enum TransferStep: Sendable, Hashable {
  /// To a post of another cell: how far it is from the office of today and, where that is not the home commune, from home.
  case post(Cell, distance: Kilometres, fromHome: Kilometres?, staff: CellStaff)
  /// To the pool of another position, served from the own commune.
  case pool(Ordinal<Position>, PoolWork)
}

/// The posts of a cell and its officers of today.
public struct CellStaff: Sendable, Hashable {
  /// Posts that the workload asks for.
  public var posts: Int
  /// Officers of today, those who leave before the middle of the horizon left out.
  public var officers: Int
  /// Officers of today who leave before the middle of the horizon.
  public var leaving: Int
  /// How many of ``officers`` do not hold the cell under the plan.
  public var movedOn: Int
}

/// The posts whose work a pool does.
public struct PoolWork: Sendable, Hashable {
  /// How many posts.
  public var posts: Int
  /// In how many communes.
  public var communes: Int
}

/// The competence fit in the position of today and in the one that is taken up, 0 to 1.
public struct FitChange: Sendable, Hashable {
  /// In the position of today.
  public var before: Double
  /// In the new position, after the courses.
  public var after: Double
  /// The courses of the plan.
  public var courses: [Ordinal<Course>]
}

/// What asks for a transfer, with the rows that say so.
public enum TransferDemand: Sendable, Hashable {
  /// The term in the present post is over: its months, the hours a month that staying counts, the officer's row.
  case rotation(months: Int, penalty: HoursPerMonth, source: SourceRow)
  /// A team rule would be missed by one more officer in a commune if the officer went back.
  case teamRule(TeamRule, Ordinal<Commune>)
  /// Staying would break the relation of a couple or of relatives.
  case relation(ExceededLimit)
}

/// What requires a step whatever it costs.
public enum TransferRequirement: Sendable, Hashable {
  /// A decision taken beforehand.
  case decision
  /// The relation to somebody else.
  case relation
}

/// What a transfer is worth by itself: how the objective changes when the officer alone goes back.
public enum TransferEffect: Sendable, Hashable {
  /// The plan would lose these hours more without it.
  case recovers(HoursPerMonth)
  /// Something requires it; the hours that it costs, nil where it costs nothing.
  case required(by: TransferRequirement, cost: HoursPerMonth?)
  /// The plan is as good with it as without.
  case indifferent
  /// Going back alone would recover these hours: the search left that open.
  case leftOpen(HoursPerMonth)
}

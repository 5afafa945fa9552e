import LinearProgramming
public import StaffingDomain

/// What a unit more of a limit is worth: a head, a seat, or a million VND.
public struct LimitWorth: Sendable, Hashable {
  /// The limit as it is.
  public var limit: Double
  /// How much of it the relaxation uses.
  public var used: Double
  /// The dual value: hours a month for a unit; no unit more recovers more, no unit fewer costs less.
  public var price: HoursPerMonth
  /// What re-solving says; nil where it was not done.
  public var resolved: Resolved?

  /// What re-solving says about units more and fewer.
  public struct Resolved: Sendable, Hashable {
    /// Hours a month that one more unit recovers.
    public var oneMore: HoursPerMonth
    /// Hours a month that one unit fewer costs; nil where there is none to take, where orders leave no plan then, or
    /// where it was not looked for.
    public var oneFewer: HoursPerMonth?
    /// Whether one fewer and the range were looked for; else only ``oneMore`` is known.
    public var isWhole = false
    /// How many units fewer cost ``oneMore`` each, 0 or more.
    public var unitsBelow = 0
    /// How many units more recover ``oneMore`` each, 1 or more; nil for any number.
    public var unitsAbove: Int? = 1
    /// Whether no plan keeps the orders with one unit fewer.
    public var isNeeded = false
    /// Whether the price is not what a whole unit is worth both ways: one fewer costs more than one more recovers or,
    /// where there is none to take, one more recovers less than the price.
    public var isDegenerate = false
  }
}

/// What came before everything was solved again; what was found before is kept.
public enum ResolveInterruption: Sendable, Hashable {
  /// The time limit.
  case time
  /// The caller cancelled.
  case cancelled
  /// The solver failed or ran into a limit of its own.
  case solver(PlanningError)

  /// What a limit means for the caller.
  init(_ limit: Termination.Limit) {
    self =
      switch limit {
      case .time: .time
      case .cancelled: .cancelled
      case .memory, .iterations, .nodes: .solver(PlanningError(.limit(limit)))
      }
  }
}

/// How a solve ended.
///
/// An ending is data; only faults of the caller or the machine are thrown.
public struct Termination: Sendable, Hashable {
  /// What is known about the program.
  public enum Reason: String, Sendable, Hashable {
    /// The incumbent is optimal within the gap tolerance.
    case optimal
    /// A limit or a cancellation came first; there is an incumbent, with its gap.
    case feasible
    /// No point satisfies all rows and bounds.
    case infeasible
    /// The objective has no lower bound.
    case unbounded
    /// A limit or a cancellation came before any incumbent was found.
    case noSolutionFound
    /// The solver failed; `detail` says how.
    case failed
  }

  /// What cut the solve short.
  public enum Limit: String, Sendable, Hashable {
    case time
    case cancelled
    case iterations
    case nodes
    case memory
  }

  /// What is known about the program.
  public var reason: Reason
  /// What cut the solve short, where something did.
  public var limit: Limit?
  /// The solver's own words, for the log.
  public var detail: String

  /// Creates an ending.
  public init(_ reason: Reason, limit: Limit? = nil, detail: String = "") {
    self.reason = reason
    self.limit = limit
    self.detail = detail
  }
}

/// Where a variable of a simplex basis rests.
public enum BasisStatus: UInt8, Sendable, Hashable {
  case basic
  case atLower
  case atUpper
  case free
  case fixed
}

/// A simplex basis: one status for each row (its auxiliary variable) and each column.
public struct Basis: Sendable, Hashable {
  /// Statuses of the rows.
  public var rows: [BasisStatus]
  /// Statuses of the columns.
  public var columns: [BasisStatus]

  /// Creates a basis from statuses.
  public init(rows: [BasisStatus], columns: [BasisStatus]) {
    self.rows = rows
    self.columns = columns
  }
}

/// A point of the program.
public struct Incumbent: Sendable, Hashable {
  /// A value for every column.
  public var values: [Double]
  /// `cost x + constant` at the point, summed by our own arithmetic.
  public var objective: Double

  /// Creates an incumbent.
  public init(values: [Double], objective: Double) {
    self.values = values
    self.objective = objective
  }
}

/// The dual side of a linear program's optimum.
///
/// Signs: the reduced cost of column j is `cost_j - sum_i dual_i a_ij`. At a minimum a row at its lower bound has a
/// dual of 0 or more, a row at its upper bound one of 0 or less.
public struct DualSolution: Sendable, Hashable {
  /// One value for every row.
  public var rows: [Double]
  /// The reduced cost of every column.
  public var reducedCosts: [Double]

  /// Creates a dual solution.
  public init(rows: [Double], reducedCosts: [Double]) {
    self.rows = rows
    self.reducedCosts = reducedCosts
  }
}

/// What a solve found and what it proved.
public struct SolveResult: Sendable {
  /// How it ended.
  public var termination: Termination
  /// The best point found, if any.
  public var incumbent: Incumbent?
  /// A proved lower bound of the objective; nil where nothing is proved.
  public var bound: Double?
  /// The dual side; only for linear programs that ended optimal.
  public var dual: DualSolution?
  /// The final basis; only for linear programs.
  public var basis: Basis?
  /// What it took.
  public var effort: Effort

  /// What a solve took: counts, because seconds depend on the machine.
  public struct Effort: Sendable, Hashable {
    /// Simplex pivots, over all nodes.
    public var pivots = 0
    /// Nodes of branch and bound.
    public var nodes = 0
    /// Wall-clock seconds.
    public var seconds = 0.0

    /// Creates an empty count.
    public init() {}
  }

  /// Creates a result.
  public init(
    termination: Termination, incumbent: Incumbent? = nil, bound: Double? = nil, dual: DualSolution? = nil,
    basis: Basis? = nil, effort: Effort = Effort()
  ) {
    self.termination = termination
    self.incumbent = incumbent
    self.bound = bound
    self.dual = dual
    self.basis = basis
    self.effort = effort
  }

  /// `(objective - bound) / max(|objective|, 1)`; nil without an incumbent or a bound.
  public var gap: Double? {
    guard let incumbent, let bound else { return nil }
    return max(0, incumbent.objective - bound) / max(abs(incumbent.objective), 1)
  }
}

public import Planning
public import StaffingDomain
import Workloads

/// A plan at a glance: limits at their bound, and where most is lost.
public struct PlanOverview: Sendable {
  /// A limit at its bound.
  public struct Limit: Sendable, Hashable {
    /// The limit.
    public var limit: ExceededLimit
    /// What the plan uses of it.
    public var used: Double

    /// What it allows.
    public var allowed: Double { limit.row.upper }
  }

  /// A cell in which posts stay empty.
  public struct Vacancy: Sendable, Hashable {
    /// The cell.
    public var cell: Cell
    /// How many.
    public var posts: Int
    /// What they cost.
    public var value: HoursPerMonth
    /// What one more officer would recover who comes alone.
    public var oneMore: HoursPerMonth
  }

  /// The objective of the plan.
  public let objective: HoursPerMonth
  /// How many officers of each status there are.
  public let counts: [AssignmentStatus: Int]
  /// The limits at their bound, rule by rule.
  public let limits: [Limit]
  /// The cells in which posts stay empty, those that cost most first.
  public let vacancies: [Vacancy]

  /// Looks at a plan.
  public init(_ view: PlanView) {
    let problem = view.problem
    objective = view.value.objective
    counts = problem.staffingCase.officers.ordinals.reduce(into: [:]) { $0[view.status(of: $1), default: 0] += 1 }
    vacancies = problem.cellBalance.cells.compactMap { cell -> Vacancy? in
      let empty = view.emptyPosts(in: cell)
      guard let first = empty.first else { return nil }
      return Vacancy(
        cell: cell, posts: empty.count, value: empty.reduce(.zero) { $0 + $1.value }, oneMore: first.value)
    }.sorted { ($1.value, $0.cell) < ($0.value, $1.cell) }
    var limits: [Limit] = []
    for (place, rule) in problem.sideRules.enumerated() where rule.name.mayBeRaised {
      for (index, row) in rule.rows.enumerated() where row.penalty == nil {
        let used = view.activity.activity(rule: place, row: index)
        // A budget is used up where less than a hundredth of it is left; heads and seats where none is.
        let margin = rule.name.limitsMoney ? 0.01 * row.upper : 0
        guard used >= row.upper - margin - Tolerances.comparison, used > 0 else { continue }
        limits.append(Limit(limit: ExceededLimit(rule: rule.name, row: row), used: used))
      }
    }
    self.limits = limits
  }
}

public import StaffingDomain

/// What a plan does otherwise than the plan that is explained.
public struct PlanChanges: Sendable, Hashable {
  /// One officer whose assignment differs.
  public struct Change: Sendable, Hashable {
    /// The officer.
    public var officer: Ordinal<Officer>
    /// What the explained plan gives the officer.
    public var before: Assignment
    /// What the other plan gives the officer.
    public var after: Assignment
  }

  /// A cell in which another number of people or posts is counted.
  public struct Count: Sendable, Hashable {
    /// The cell.
    public var cell: Cell
    /// The number under the explained plan.
    public var before: Int
    /// The number under the other plan.
    public var after: Int
  }

  /// The officers whose assignment differs: the one asked about first, then each after the one who took over the post.
  public var officers: [Change]
  /// Cells with another number of recruits, sorted.
  public var recruits: [Count]
  /// Cells of which the pool does another number of posts, sorted.
  public var sharedPosts: [Count]
  /// Whether another plan within the same hours may change fewer names: no proof says that none does.
  public var mayBeMoreThanNeeded: Bool

  /// Whether nothing differs.
  public var isEmpty: Bool { officers.isEmpty && recruits.isEmpty && sharedPosts.isEmpty }
}

extension PlanChanges {
  /// Compares two plans of one case.
  ///
  /// - Parameter first: The officer to list first.
  init(
    from former: TransferPlan, to plan: TransferPlan, startingWith first: Ordinal<Officer>?,
    of staffingCase: StaffingCase,
    mayBeMoreThanNeeded: Bool
  ) {
    let changes = zip(former.assignments, plan.assignments).filter { $0 != $1 }.map {
      Change(officer: $0.officer, before: $0, after: $1)
    }
    officers = PlanChanges.chained(changes, startingWith: first) { assignment in
      switch assignment.duty {
      case .stay: staffingCase.officers[assignment.officer].cell
      case .fill(let cell): cell
      case .pool, .surplus, .outOfPlan: nil
      }
    }
    let recruits = [former, plan].map { plan in
      Dictionary(grouping: plan.recruits, by: \.cell).mapValues { $0.reduce(0) { $0 + $1.count } }
    }
    let shared = [former, plan].map { plan in Dictionary(grouping: plan.sharedPosts, by: \.cell).mapValues(\.count) }
    self.recruits = PlanChanges.counts(recruits[0], recruits[1])
    sharedPosts = PlanChanges.counts(shared[0], shared[1])
    self.mayBeMoreThanNeeded = mayBeMoreThanNeeded
  }

  private static func counts(_ before: [Cell: Int], _ after: [Cell: Int]) -> [Count] {
    Set(before.keys).union(after.keys).sorted().compactMap { cell in
      let (old, new) = (before[cell] ?? 0, after[cell] ?? 0)
      return old == new ? nil : Count(cell: cell, before: old, after: new)
    }
  }

  /// Puts whoever leaves a post right after the officer who takes it over.
  private static func chained(
    _ changes: [Change], startingWith first: Ordinal<Officer>?, cell: (Assignment) -> Cell?
  ) -> [Change] {
    var left = changes
    var chain: [Change] = []
    func take(_ place: Int) { chain.append(left.remove(at: place)) }
    while !left.isEmpty {
      if let last = chain.last, let taken = cell(last.after),
        let next = left.firstIndex(where: { cell($0.before) == taken })
      {
        take(next)
      } else if chain.isEmpty, let start = left.firstIndex(where: { $0.officer == first }) {
        take(start)
      } else {
        take(0)
      }
    }
    return chain
  }
}

public import StaffingDomain

/// What a plan does besides what its officers do.
public struct Supplies: Sendable, Hashable {
  /// Recruits of each cell row of `cell-balance`.
  public var recruits: [Int]
  /// The posts whose work the pool does, sorted.
  public var sharedPosts: [TransferPlan.SharedPost]

  /// No recruits and no shared posts.
  init(rows: Int) {
    recruits = [Int](repeating: 0, count: rows)
    sharedPosts = []
  }

  /// Whether there are none.
  var isEmpty: Bool { sharedPosts.isEmpty && recruits.allSatisfy { $0 == 0 } }
}

extension StaffingProblem {
  /// The supplies of a plan.
  public func supplies(of plan: TransferPlan) -> Supplies {
    var supplies = Supplies(rows: cellBalance.cells.count)
    for recruits in plan.recruits {
      if let row = cellBalance.row(of: recruits.cell) { supplies.recruits[row] += recruits.count }
    }
    supplies.sharedPosts = plan.sharedPosts.sorted()
    return supplies
  }
}

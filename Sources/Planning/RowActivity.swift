import StaffingDomain

/// How much of every limit a growing set of assignments uses: the room left in cells and under side rules.
package struct RowActivity: Sendable {
  private let problem: StaffingProblem
  /// Officers in each cell row.
  package private(set) var heads: [Int]
  private var activities: [[Double]]

  package init(problem: StaffingProblem) {
    self.problem = problem
    heads = [Int](repeating: 0, count: problem.cellBalance.cells.count)
    activities = problem.sideRules.map { [Double](repeating: 0, count: $0.rows.count) }
  }

  /// Whether an option fits within every limit, given what was added before.
  package func hasRoom(for relocation: Relocation, isPinned: Bool) -> Bool {
    firstLimit(against: relocation, isPinned: isPinned) == nil
  }

  /// The first limit that an option would exceed, given what was added before; nil where it fits.
  ///
  /// - Parameter former: An option that was added before and is taken back in exchange.
  package func firstLimit(
    against relocation: Relocation, inPlaceOf former: Relocation? = nil, isPinned: Bool
  ) -> RuleRow? {
    if let cell = relocation.heldCell, let row = problem.cellBalance.row(of: cell) {
      let limit = isPinned ? problem.cellBalance.capacity(of: cell) : problem.cellBalance.posts(in: cell)
      let others = former?.heldCell == cell ? heads[row] - 1 : heads[row]
      if others >= limit { return problem.cellBalance.rows[row] }
    }
    for (index, rule) in problem.sideRules.enumerated() {
      var exceeded: RuleRow?
      rule.forEachCoefficient(of: relocation) { row, value in
        var activity = activities[index][row]
        if let former { rule.forEachCoefficient(of: former) { if $0 == row { activity -= $1 } } }
        let limit = rule.rows[row].upper
        if activity + value > limit + Tolerances.comparison * max(1, abs(limit)) {
          exceeded = rule.rows[row]
        }
      }
      if let exceeded { return exceeded }
    }
    return nil
  }

  /// The sum of the coefficients in a row of a side rule.
  func activity(rule: Int, row: Int) -> Double { activities[rule][row] }

  /// Adds an option, whether there is room for it or not.
  package mutating func add(_ relocation: Relocation) { shift(relocation, by: 1) }

  /// Takes an option back.
  package mutating func remove(_ relocation: Relocation) { shift(relocation, by: -1) }

  private mutating func shift(_ relocation: Relocation, by sign: Int) {
    if let cell = relocation.heldCell, let row = problem.cellBalance.row(of: cell) { heads[row] += sign }
    for (index, rule) in problem.sideRules.enumerated() {
      rule.forEachCoefficient(of: relocation) { row, value in activities[index][row] += Double(sign) * value }
    }
  }
}

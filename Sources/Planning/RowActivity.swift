import StaffingDomain

/// How much of every limit a growing set of assignments uses: the room left in cells and under side rules.
struct RowActivity {
  private let problem: StaffingProblem
  /// Officers in each cell row.
  private(set) var heads: [Int]
  private var activities: [[Double]]

  init(problem: StaffingProblem) {
    self.problem = problem
    heads = [Int](repeating: 0, count: problem.cellBalance.cells.count)
    activities = problem.sideRules.map { [Double](repeating: 0, count: $0.rows.count) }
  }

  /// Whether an option fits within every limit, given what was added before.
  func hasRoom(for relocation: Relocation, isPinned: Bool) -> Bool {
    if let cell = relocation.heldCell {
      guard let row = problem.cellBalance.row(of: cell) else { return false }
      let limit = isPinned ? problem.cellBalance.capacity(of: cell) : problem.cellBalance.posts(in: cell)
      if heads[row] >= limit { return false }
    }
    for (index, rule) in problem.sideRules.enumerated() {
      var fits = true
      rule.forEachCoefficient(of: relocation) { row, value in
        let limit = rule.rows[row].upper
        if activities[index][row] + value > limit + Tolerances.comparison * max(1, abs(limit)) { fits = false }
      }
      if !fits { return false }
    }
    return true
  }

  /// Adds an option, whether there is room for it or not.
  mutating func add(_ relocation: Relocation) { shift(relocation, by: 1) }

  /// Takes an option back.
  mutating func remove(_ relocation: Relocation) { shift(relocation, by: -1) }

  private mutating func shift(_ relocation: Relocation, by sign: Int) {
    if let cell = relocation.heldCell, let row = problem.cellBalance.row(of: cell) { heads[row] += sign }
    for (index, rule) in problem.sideRules.enumerated() {
      rule.forEachCoefficient(of: relocation) { row, value in activities[index][row] += Double(sign) * value }
    }
  }
}

public import StaffingDomain

/// A limit that a change of a plan would exceed.
public struct ExceededLimit: Sendable, Hashable {
  /// The rule that sets it.
  public let rule: RuleName
  /// The row of the rule.
  public let row: RuleRow

  /// Creates a limit from a rule and one of its rows.
  public init(rule: RuleName, row: RuleRow) { (self.rule, self.row) = (rule, row) }
}

/// How much of every limit a growing plan uses: the room left in cells and under side rules.
package struct RowActivity: Sendable {
  private let problem: StaffingProblem
  /// Officers who hold a post of each cell row alone.
  package private(set) var heads: [Int]
  /// Recruits, shared posts and combined posts of each cell row.
  package private(set) var supplied: [Int]
  /// Combinations that hold the last post of each cell row, 1 at most where limits are kept.
  package private(set) var combined: [Int]
  /// What every row of every side rule comes to, in the measure of its limit.
  private var measures: [[Double]]

  /// Starts without anybody.
  package init(problem: StaffingProblem) {
    self.problem = problem
    heads = [Int](repeating: 0, count: problem.cellBalance.cells.count)
    supplied = heads
    combined = heads
    measures = problem.sideLimits.map { [Double](repeating: 0, count: $0.count) }
  }

  /// Whether an option fits within every limit, given what was added before; soft rules are no limits.
  ///
  /// - Parameter exempt: A rule that is not looked at.
  package func hasRoom(for option: OfficerOption, isPinned: Bool, butFor exempt: RuleName? = nil) -> Bool {
    if !hasPosts(for: option, isPinned: isPinned) { return false }
    for (index, rule) in problem.activeRules where exempt == nil || rule.name != exempt {
      var hasRoom = true
      rule.forEachCoefficient(of: option) { row, value in
        if value > 0, isExceeded(index, row, byAdding: value) { hasRoom = false }
      }
      if !hasRoom { return false }
    }
    return true
  }

  private func hasPosts(for option: OfficerOption, isPinned: Bool) -> Bool {
    problem.heldRows(of: option).allSatisfy { row in
      let cell = problem.cellBalance.cells[row]
      let posts = problem.cellBalance.posts(in: cell) - supplied[row]
      return heads[row] < (isPinned ? posts + problem.cellBalance.overflow(of: cell) : posts)
    }
  }

  /// Every limit of a side rule that one officer's change would exceed, rule by rule; soft rules are no limits.
  ///
  /// - Parameters:
  ///   - former: What the officer does now, which was added before.
  ///   - exempt: A rule that is not looked at.
  package func limits(
    against option: OfficerOption, inPlaceOf former: OfficerOption, butFor exempt: RuleName? = nil
  ) -> [ExceededLimit] {
    var found: [ExceededLimit] = []
    for (index, rule) in problem.activeRules where exempt == nil || rule.name != exempt {
      var shifts: [(row: Int, value: Double)] = []
      func shift(_ row: Int, by value: Double) {
        if let place = shifts.firstIndex(where: { $0.row == row }) {
          shifts[place].value += value
        } else {
          shifts.append((row, value))
        }
      }
      rule.forEachCoefficient(of: option) { shift($0, by: $1) }
      rule.forEachCoefficient(of: former) { shift($0, by: -$1) }
      for (row, value) in shifts.sorted(by: { $0.row < $1.row })
      where value > 0 && isExceeded(index, row, byAdding: value) {
        let limit = ExceededLimit(rule: rule.name, row: rule.rows[row])
        // A couple's rows, one for each commune, say the same.
        if !found.contains(where: { $0.rule == limit.rule && $0.row.fact == limit.row.fact }) { found.append(limit) }
      }
    }
    return found
  }

  /// Every limit of a side rule that one recruit more in a cell would exceed, rule by rule; soft rules are no limits.
  package func limits(againstRecruitIn cell: Cell) -> [ExceededLimit] {
    var found: [ExceededLimit] = []
    for (index, rule) in problem.activeRules {
      rule.forEachCoefficient(ofRecruitIn: cell) { row, value in
        guard value > 0, isExceeded(index, row, byAdding: value) else { return }
        found.append(ExceededLimit(rule: rule.name, row: rule.rows[row]))
      }
    }
    return found
  }

  /// Whether there is room for a recruit in a cell row.
  func hasRoom(forRecruitIn row: Int) -> Bool {
    let cell = problem.cellBalance.cells[row]
    guard problem.mayRecruit(in: cell), heads[row] + supplied[row] < problem.cellBalance.posts(in: cell) else {
      return false
    }
    return fits { $0.forEachCoefficient(ofRecruitIn: cell, $1) }
  }

  /// Whether there is room for the pool to do the work of a post.
  package func hasRoom(for post: TransferPlan.SharedPost) -> Bool {
    guard let row = problem.cellBalance.row(of: post.cell),
      heads[row] + supplied[row] < problem.cellBalance.posts(in: post.cell)
    else { return false }
    return fits { $0.forEachCoefficient(of: post, $1) }
  }

  private func fits(_ entries: (any RowRule, (Int, Double) -> Void) -> Void) -> Bool {
    for (index, rule) in problem.activeRules {
      var hasRoom = true
      entries(rule) { row, value in
        if value > 0, isExceeded(index, row, byAdding: value) { hasRoom = false }
      }
      if !hasRoom { return false }
    }
    return true
  }

  /// Whether every limit is kept as it stands, those of cells included.
  package var keepsEveryLimit: Bool { keepsLimits(butFor: []) }

  /// Whether every limit but those of some side rules, by place, is kept as it stands, those of cells included.
  func keepsLimits(butFor exempt: Set<Int>) -> Bool {
    for (row, cell) in problem.cellBalance.cells.enumerated() {
      let limit = problem.cellBalance.posts(in: cell) + problem.cellBalance.overflow(of: cell)
      if heads[row] + supplied[row] > limit { return false }
    }
    return missedLimits.allSatisfy { exempt.contains($0.place) }
  }

  /// The rows of side rules whose limit is exceeded as it stands, by place of the rule.
  var missedLimits: [(place: Int, row: Int)] {
    zip(problem.sideLimits, measures).enumerated().flatMap { place, rule in
      zip(rule.0, rule.1).enumerated().filter { $1.0.isExceeded(byMeasure: $1.1) }.map { (place, $0.offset) }
    }
  }

  private func isExceeded(_ place: Int, _ row: Int, byAdding value: Double) -> Bool {
    let limit = problem.sideLimits[place][row]
    return limit.isExceeded(byMeasure: measures[place][row] + limit.measure(of: value))
  }

  private mutating func add(_ value: Double, times count: Double, _ place: Int, _ row: Int) {
    measures[place][row] += count * problem.sideLimits[place][row].measure(of: value)
  }

  /// The sum of the coefficients in a row of a side rule.
  package func activity(rule: Int, row: Int) -> Double {
    problem.sideLimits[rule][row].activity(ofMeasure: measures[rule][row])
  }

  /// Adds an option, whether there is room for it or not.
  package mutating func add(_ option: OfficerOption) { shift(option, by: 1) }

  /// Takes an option back.
  package mutating func remove(_ option: OfficerOption) { shift(option, by: -1) }

  /// Adds recruits of a cell row; a number below 0 takes recruits back.
  mutating func addRecruits(_ count: Int, toRow row: Int) {
    supplied[row] += count
    let cell = problem.cellBalance.cells[row]
    for (index, rule) in problem.activeRules {
      rule.forEachCoefficient(ofRecruitIn: cell) { add($1, times: Double(count), index, $0) }
    }
  }

  /// Adds a post whose work the pool does.
  mutating func add(_ post: TransferPlan.SharedPost) { shift(post, by: 1) }

  /// Takes back a post whose work the pool does.
  mutating func remove(_ post: TransferPlan.SharedPost) { shift(post, by: -1) }

  private mutating func shift(_ post: TransferPlan.SharedPost, by sign: Int) {
    if let row = problem.cellBalance.row(of: post.cell) { supplied[row] += sign }
    for (index, rule) in problem.activeRules {
      rule.forEachCoefficient(of: post) { add($1, times: Double(sign), index, $0) }
    }
  }

  /// Adds the supplies of a plan.
  package mutating func add(_ supplies: Supplies) {
    for (row, count) in supplies.recruits.enumerated() where count > 0 { addRecruits(count, toRow: row) }
    for post in supplies.sharedPosts { add(post) }
  }

  private mutating func shift(_ option: OfficerOption, by sign: Int) {
    if let row = problem.cellRow(of: option) { heads[row] += sign }
    for post in problem.combinedPosts(of: option) {
      supplied[post.row] += sign
      combined[post.row] += sign
    }
    for (index, rule) in problem.activeRules {
      rule.forEachCoefficient(of: option) { row, value in add(value, times: Double(sign), index, row) }
    }
  }
}

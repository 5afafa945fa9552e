import StaffingDomain

/// What the officers decided so far make of a case: heads, money, seats and the hours without recruits and sharing.
struct PlanState {
  /// The options chosen so far, in the order of the people.
  private(set) var chosen: [OfficerOption] = []
  /// Officers who hold one post, for each cell.
  private(set) var heads: [Int]
  /// Whether the last post is part of a combination, for each cell.
  private(set) var combined: [Bool]
  /// Officers in each pool.
  private(set) var members: [Int]
  /// Heads of each commune.
  private(set) var inCommune: [Int]
  /// Hours of the options, value of the empty posts and penalties of the team rules.
  private(set) var value: Double
  private var leavers: [Int]
  private var transfers = 0
  private var allowance = 0.0
  private var cost = 0.0
  private var seats: [Int]
  private var teams: [Int]

  /// Nobody has decided anything: every post is empty, every team rule missed.
  init(_ rules: PlanRules) {
    heads = Array(repeating: 0, count: rules.values.count)
    combined = Array(repeating: false, count: rules.values.count)
    members = Array(repeating: 0, count: rules.poolCount)
    inCommune = Array(repeating: 0, count: rules.establishment.count)
    leavers = inCommune
    seats = Array(repeating: 0, count: rules.seats.count)
    teams = Array(repeating: 0, count: rules.teams.count)
    value = rules.values.joined().reduce(0, +) + rules.teams.reduce(0) { $0 + Double($1.officers) * $1.penalty }
  }

  /// Whether no limit forbids the option, after the options chosen so far; later options only use up more.
  func admits(_ option: OfficerOption, _ rules: PlanRules) -> Bool {
    if option.isTransfer, transfers >= rules.transfers { return false }
    if let home = option.leaves, leavers[home] >= rules.outflow[home] { return false }
    if option.allowance > 0, allowance + option.allowance > rules.allowance + 1e-9 { return false }
    if !option.cells.allSatisfy({ hasRoom($0, isCombined: option.second != nil, rules) }) { return false }
    if option.cell != nil || option.pool != nil, inCommune[option.commune] >= rules.establishment[option.commune] {
      return false
    }
    if option.courses.isEmpty { return true }
    return cost + option.cost <= rules.trainingBudget + 1e-9
      && option.courses.allSatisfy { seats[$0] < rules.seats[$0] }
  }

  /// Whether a cell has room for one more who holds it alone, or for one more who holds its last post with another.
  private func hasRoom(_ cell: Int, isCombined: Bool, _ rules: PlanRules) -> Bool {
    if isCombined, combined[cell] || rules.values[cell].isEmpty { return false }
    return used(cell) < rules.room[cell]
  }

  /// The heads and combinations of a cell.
  func used(_ cell: Int) -> Int { heads[cell] + (combined[cell] ? 1 : 0) }

  /// What the posts held are worth: heads fill the first posts, a combination the last.
  private func covered(_ cell: Int, heads: Int, isCombined: Bool, _ rules: PlanRules) -> Double {
    rules.open(cell, isCombined: isCombined).prefix(heads).reduce(0, +)
      + (isCombined ? rules.values[cell].last ?? 0 : 0)
  }

  /// What one more holder of the cell adds to ``covered(_:heads:isCombined:_:)``.
  private func gain(_ cell: Int, isCombined: Bool, _ rules: PlanRules) -> Double {
    let before = covered(cell, heads: heads[cell], isCombined: combined[cell], rules)
    return covered(
      cell, heads: heads[cell] + (isCombined ? 0 : 1), isCombined: isCombined || combined[cell], rules) - before
  }

  /// What the option adds to ``value``; it never gets less when other officers choose first.
  func extra(_ option: OfficerOption, _ rules: PlanRules) -> Double {
    var extra = option.hours
    for cell in option.cells { extra -= gain(cell, isCombined: option.second != nil, rules) }
    for team in option.teams where teams[team] < rules.teams[team].officers { extra -= rules.teams[team].penalty }
    return extra
  }

  /// Gives the next officer an option.
  mutating func take(_ option: OfficerOption, _ rules: PlanRules) {
    value += extra(option, rules)
    chosen.append(option)
    if option.isTransfer { transfers += 1 }
    if let home = option.leaves { leavers[home] += 1 }
    allowance += option.allowance
    cost += option.cost
    for course in option.courses { seats[course] += 1 }
    for team in option.teams { teams[team] += 1 }
    if option.second != nil {
      for cell in option.cells { combined[cell] = true }
    } else if let cell = option.cell {
      heads[cell] += 1
    }
    if let pool = option.pool { members[pool] += 1 }
    if option.cell != nil || option.pool != nil { inCommune[option.commune] += 1 }
  }
}

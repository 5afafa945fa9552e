import LinearProgramming
import StaffingDomain

/// Finds a minimal set of locked or related officers, orders and limits that cannot be kept together.
///
/// First the officers are narrowed down, then their orders, then the limits: what contradicts itself without an
/// officer, an order or a limit does so with fewer officers and orders too, so the set is minimal in all three.
struct JointConflictSearch {
  let problem: StaffingProblem
  let solver: any Solver
  let control: SolveControl
  /// Seconds until the search has to end; nil means no limit.
  let timeLeft: () -> Double?
  let options: (Ordinal<Officer>) -> [OfficerOption]

  /// A limit of the small program: a cell's capacity or a side rule's row.
  private struct Limit: Hashable {
    /// The place of the rule in `sideRules`; nil for `cell-balance`.
    var rule: Int?
    var row: Int
  }

  /// A conflict among locked officers, minimal in officers, orders and limits; nil where all can be kept.
  func minimalConflict(among locked: [Ordinal<Officer>]) throws -> OrderConflict? {
    guard try !canKeep(locked, without: []) else { return nil }
    let officers = try minimal(locked) { try !canKeep($0, without: []) }
    let all = officers.flatMap { problem.decisions.orders(for: $0) }
    let free = Dictionary(
      uniqueKeysWithValues: officers.map { ($0, problem.options(of: $0, honouringDecisions: false)) })
    func search(keeping orders: [Decision]) -> JointConflictSearch {
      JointConflictSearch(problem: problem, solver: solver, control: control, timeLeft: timeLeft) { officer in
        let own = orders.filter { $0.officer == officer }
        return (free[officer] ?? []).filter { problem.decisions.keep(own, $0) }
      }
    }
    let orders = try minimal(all) { try !search(keeping: $0).canKeep(officers, without: []) }
    let narrowed = search(keeping: orders)
    let limits = narrowed.limits(touchedBy: officers)
    let kept = try minimal(limits) { subset in
      try !narrowed.canKeep(officers, without: Set(limits).subtracting(subset))
    }
    return try narrowed.conflict(officers: officers, orders: orders, limits: kept, among: limits)
  }

  /// Shrinks a list that has a property to a minimal one, dropping ever smaller chunks.
  private func minimal<Element>(_ elements: [Element], keeps: ([Element]) throws -> Bool) rethrows -> [Element] {
    var current = elements
    var chunk = max(1, current.count / 2)
    while true {
      var start = 0
      while start < current.count {
        let candidate = Array(current[..<start]) + Array(current[min(start + chunk, current.count)...])
        if try keeps(candidate) { current = candidate } else { start += chunk }
      }
      if chunk == 1 { return current }
      chunk /= 2
    }
  }

  private func limits(touchedBy officers: [Ordinal<Officer>]) -> [Limit] {
    var touched: Set<Limit> = []
    for officer in officers {
      for option in options(officer) { for entry in entries(of: option) { touched.insert(entry.limit) } }
    }
    return touched.sorted { ($0.rule ?? -1, $0.row) < ($1.rule ?? -1, $1.row) }
  }

  private func entries(of option: OfficerOption) -> [(limit: Limit, value: Double)] {
    var entries: [(Limit, Double)] = []
    problem.cellBalance.forEachCoefficient(of: option) { entries.append((Limit(rule: nil, row: $0), $1)) }
    for (index, rule) in problem.sideRules.enumerated() {
      rule.forEachCoefficient(of: option) { row, value in
        if rule.rows[row].penalty == nil { entries.append((Limit(rule: index, row: row), value)) }
      }
    }
    return entries
  }

  private func capacity(of limit: Limit) -> Double {
    guard let rule = limit.rule else {
      return Double(problem.cellBalance.capacity(of: problem.cellBalance.cells[limit.row]))
    }
    return problem.sideRules[rule].rows[limit.row].upper
  }

  /// Whether the officers, and all pinned ones, can be placed within the limits.
  private func canKeep(_ officers: [Ordinal<Officer>], without dropped: Set<Limit>) throws -> Bool {
    if officers.isEmpty { return true }
    return try isFeasible(solve(program(placing: officers, without: dropped) { _ in 0 }).termination)
  }

  /// Whether the officers can be placed beside all pinned ones where they may be split: a necessary condition.
  func hasRelaxedPlacement(of officers: [Ordinal<Officer>]) throws -> Bool {
    let relaxed = program(placing: officers, without: []) { _ in 0 }.program
    return try isFeasible(solve(relaxed, relaxed: true).termination)
  }

  /// A placement of the officers beside all pinned ones, within all limits, that charges the least.
  ///
  /// - Returns: One option for each officer, in their order; nil where they cannot be placed together.
  func placement(
    of officers: [Ordinal<Officer>], charge: (OfficerOption) -> Double
  ) throws -> [OfficerOption]? {
    if officers.isEmpty { return [] }
    let placing = program(placing: officers, without: [], charge: charge)
    let result = try solve(placing)
    guard try isFeasible(result.termination) else { return nil }
    return result.incumbent.map { placing.options(at: $0.values) }
  }

  /// A program that places officers.
  private struct PlacementProgram {
    /// One column for each option of the officers; what pinned officers use is taken from the limits.
    var program: LinearProgram
    /// The option of each column, with the place of its officer among those to be placed.
    var columns: [(place: Int, option: OfficerOption)]
    /// What the pinned officers beside them do.
    var others: [OfficerOption]
    /// The limits that are left out.
    var dropped: Set<Limit>

    /// The options that a point takes, in the order of the officers.
    func options(at values: [Double]) -> [OfficerOption] {
      zip(columns, values).filter { $1 > 1 - Tolerances.integrality }.map(\.0.option)
    }
  }

  /// The program that places officers: one column for each of their options.
  private func program(
    placing officers: [Ordinal<Officer>], without dropped: Set<Limit>, charge: (OfficerOption) -> Double
  ) -> PlacementProgram {
    var program = LinearProgram(name: "orders")
    var columns: [(place: Int, option: OfficerOption)] = []
    var rows: [Limit: LinearProgram.Row] = [:]
    let members = Set(officers)
    // A couple binds where both are looked at: of a free partner nothing is known.
    let isLoose = problem.couples.couples.map { couple in
      [couple.officer, couple.other].contains { officer in
        !members.contains(officer) && !problem.roles[officer.offset].isPinned
      }
    }
    func binds(_ limit: Limit) -> Bool {
      guard let rule = limit.rule, problem.sideRules[rule].name == .couple else { return true }
      return !isLoose[problem.couples.coupleOfRow[limit.row]]
    }
    // Pinned officers who are not among them take up their room all the same.
    let others = problem.oneOption.officers.filter {
      problem.roles[$0.offset].isPinned && !members.contains($0)
    }
    for (place, officer) in officers.enumerated() {
      let ownRow = program.addRow(lower: 1, upper: 1)
      for option in options(officer) {
        var column = [LinearProgram.Entry(row: ownRow, value: 1)]
        for entry in entries(of: option) where !dropped.contains(entry.limit) && binds(entry.limit) {
          let row = rows[entry.limit] ?? program.addRow(lower: -.infinity, upper: capacity(of: entry.limit))
          rows[entry.limit] = row
          column.append(LinearProgram.Entry(row: row, value: entry.value))
        }
        program.addColumn(cost: charge(option), upper: 1, isInteger: true, entries: column)
        columns.append((place, option))
      }
    }
    let stays = others.map { problem.option(of: $0, doing: .stay) }
    for stay in stays {
      for entry in entries(of: stay) {
        guard let row = rows[entry.limit] else { continue }
        program.setBounds(ofRow: row, lower: -.infinity, upper: program.rowUpper[row] - entry.value)
      }
    }
    return PlacementProgram(program: program, columns: columns, others: stays, dropped: dropped)
  }

  /// Solves a placement, and again with cuts while it misses a limit by a hair.
  private func solve(_ placing: PlacementProgram) throws -> SolveResult {
    var program = placing.program
    var cuts: [LimitCut] = []
    while true {
      let result = try solve(program)
      guard let values = result.incumbent?.values else { return result }
      let draft = DraftPlan(
        options: placing.options(at: values) + placing.others,
        supplies: Supplies(rows: problem.cellBalance.cells.count))
      let missed = LimitCutSearch(problem, draft: draft).cuts().filter { cut in
        !placing.dropped.contains(Limit(rule: cut.place, row: cut.row)) && !cuts.contains(cut)
      }
      if missed.isEmpty { return result }
      cuts += missed
      program = program.appending(missed.map { row(of: $0, in: placing) })
    }
  }

  private func row(of cut: LimitCut, in placing: PlacementProgram) -> LinearProgram.AppendedRow {
    LinearProgram.AppendedRow(
      upper: cut.upper,
      coefficients: placing.columns.enumerated().map { column, choice in
        (column, problem.coefficient(of: choice.option, at: choice.place, in: cut))
      })
  }

  private func solve(_ program: LinearProgram, relaxed: Bool = false) throws -> SolveResult {
    var settings = SolveOptions()
    settings.relaxed = relaxed
    settings.timeLimit = timeLeft()
    return try solver.solve(program, options: settings, control: control.sharingCancellation { _ in })
  }

  private func isFeasible(_ termination: Termination) throws -> Bool {
    switch termination.reason {
    case .optimal, .feasible: return true
    case .infeasible: return false
    case .noSolutionFound, .unbounded, .failed:
      if let limit = termination.limit { throw OrdersUnchecked(limit: limit) }
      throw PlanningError(.program(.orders, termination.reason, termination.detail))
    }
  }

  private func conflict(
    officers: [Ordinal<Officer>], orders: [Decision], limits: [Limit], among all: [Limit]
  ) throws -> OrderConflict {
    let rows = limits.map { limit in
      limit.rule.map { problem.sideRules[$0].rows[limit.row] } ?? problem.cellBalance.rows[limit.row]
    }
    let rules = limits.map { limit in limit.rule.map { problem.sideRules[$0].name } ?? .cellBalance }
    let kinds: [RuleName] = orders.map(\.kind.rule)
    return OrderConflict(
      officers: officers, rules: unique(rules + kinds).sorted { $0.rawValue < $1.rawValue },
      cause: .limits(unique(rows.map(\.fact)), hasDecisions: !orders.isEmpty),
      sources: unique(orders.map { .row($0.source) } + rows.flatMap(\.sources)).sorted(),
      limits: try zip(limits, rules).compactMap { limit, rule in
        guard !rule.isAboutRelations else { return nil }
        let others = Set(all).subtracting(limits)
        let needed = try need(of: limit, officers, without: []) ?? need(of: limit, officers, without: others)
        return needed.map { ConflictLimit(rule: rule, row: limit.row, needed: $0) }
      })
  }

  /// The least that a limit must be for the officers to be placed; nil where that does not help.
  private func need(
    of limit: Limit, _ officers: [Ordinal<Officer>], without dropped: Set<Limit>
  ) throws -> Double? {
    func use(_ option: OfficerOption) -> Double {
      entries(of: option).reduce(0) { $1.limit == limit ? $0 + $1.value : $0 }
    }
    let result = try solve(program(placing: officers, without: dropped.union([limit]), charge: use))
    guard try isFeasible(result.termination), let least = result.incumbent?.objective else { return nil }
    let members = Set(officers)
    let pinned = problem.oneOption.officers.filter { problem.roles[$0.offset].isPinned && !members.contains($0) }
    return pinned.reduce(least) { $0 + use(problem.option(of: $1, doing: .stay)) }
  }
}

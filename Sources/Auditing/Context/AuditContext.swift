import ResultsFormat
import StaffingDomain
import Workloads

/// What all checks look at: the case, the plan as the files give it, and figures that several checks need.
struct AuditContext {
  let staffingCase: StaffingCase
  let needs: StaffingNeeds
  let results: ResultTables
  let codes: AuditedCodes
  let distances: DistanceTable
  /// How much officers work within the horizon.
  let presence: AuditedPresence
  /// Which last posts may be held together.
  let combinations: AuditedCombinations
  /// Whether each officer is in the plan, pinned or free.
  let roles: [AuditedRole]
  /// The hours of options, by the audit's own arithmetic.
  let hours: AuditedHours
  /// The team rules of every commune.
  let teamRules: TeamRuleTable
  /// What every officer does.
  let plan: ReadPlan
  /// Who is recruited.
  let recruits: ReadRecruits
  /// Which posts the pool does, and who does them.
  let sharing: ReadSharing
  /// Officers who hold a post under the plan, those with two in the cell of the main one.
  let holders: CellCounts
  /// Officers who hold the last post of a cell together with that of another one.
  let combined: CellCounts
  /// Officers who hold no post but this.
  private let alone: CellCounts
  /// Officers who serve the pool of each position, by the commune where they sit.
  let poolServers: CellCounts
  /// Officers of today who may not be moved.
  let pinned: CellCounts
  /// Officers of today who are away, out of the plan, and still heads of the establishment.
  let away: CellCounts
  /// Officers of every pool, and the posts that it shares.
  let pools: PoolTable
  /// The least objective when every officer stays, with the second post of today or without it, or is surplus.
  private(set) var doNothing = AuditedDoNothing(hours: .zero, bound: .zero)

  var policy: Policy { staffingCase.policy }

  init(_ staffingCase: StaffingCase, needs: StaffingNeeds, results: ResultTables) {
    self.staffingCase = staffingCase
    self.needs = needs
    self.results = results
    codes = AuditedCodes(staffingCase)
    distances = DistanceTable(staffingCase)
    presence = AuditedPresence(staffingCase)
    combinations = AuditedCombinations(staffingCase, needs: needs)
    roles = AuditedRole.ofOfficers(in: staffingCase, presence)
    hours = AuditedHours(staffingCase, distances: distances, presence: presence, combinations: combinations)
    teamRules = TeamRuleTable(staffingCase)
    plan = ReadPlan(results.assignments, in: staffingCase, codes: codes)
    recruits = ReadRecruits(results.recruits, in: staffingCase, codes: codes)
    sharing = ReadSharing(results.sharing, needs: needs, codes: codes)
    var (holders, poolServers) = (CellCounts(staffingCase), CellCounts(staffingCase))
    var (alone, combined) = (holders, holders)
    for line in plan.lines {
      if let cell = line.cell {
        holders.add(cell)
        if let second = line.secondCell {
          combined.add(cell)
          combined.add(second)
        } else {
          alone.add(cell)
        }
      }
      if let position = line.pool { poolServers.add(Cell(commune: line.commune, position: position)) }
    }
    (self.holders, self.poolServers, self.alone, self.combined) = (holders, poolServers, alone, combined)
    var (pinned, away) = (CellCounts(staffingCase), CellCounts(staffingCase))
    for (officer, role) in zip(staffingCase.officers, roles) {
      if role.isPinned { pinned.add(officer.cell) }
      if role == .away { away.add(officer.cell) }
    }
    (self.pinned, self.away) = (pinned, away)
    pools = PoolTable(staffingCase, needs: needs, sharing: sharing, lines: plan.lines)
    doNothing = leastOfDoingNothing()
  }

  /// Officers who hold one post, that of a cell, under the plan, and its recruits.
  func heads(in cell: Cell) -> Int { alone[cell] + recruits.heads[cell] }

  /// Heads that count in a commune's establishment: officers in posts, recruits, officers who serve a pool there, and
  /// officers who are away.
  func heads(in commune: Ordinal<Commune>) -> Int {
    holders.total(of: commune) + recruits.heads.total(of: commune) + poolServers.total(of: commune)
      + away.total(of: commune)
  }

  /// The most heads and shared posts of a cell: its posts, or its officers who may not be moved where they are more.
  ///
  /// From `y + w <= 1` for every post and `o_d <= max(0, pinned - n_d)` officers above the posts.
  func limit(of cell: Cell) -> Int { max(needs[cell].posts.count, pinned[cell]) }

  /// The most heads of a commune; nil means no limit.
  func limit(of commune: Ordinal<Commune>) -> Int? {
    staffingCase.communes[commune].establishment.map { max($0, pinned.total(of: commune) + away.total(of: commune)) }
  }

  /// Lines of officers whose commune or position changes, those who serve the pool of another position included.
  var changes: [PlanLine] {
    plan.lines.filter { line in
      let officer = staffingCase.officers[line.officer]
      if let position = line.pool { return position != officer.position }
      return line.cell.map { $0 != officer.cell } ?? false
    }
  }

  /// Lines of officers whose commune changes.
  var communeChanges: [PlanLine] {
    plan.lines.filter { line in
      line.cell.map { $0.commune != staffingCase.officers[line.officer].commune } ?? false
    }
  }

  /// The line of every officer; nil where it is missing.
  var linesByOfficer: [PlanLine?] {
    var lines = [PlanLine?](repeating: nil, count: staffingCase.officers.count)
    for line in plan.lines { lines[line.officer.offset] = line }
    return lines
  }
}

/// A number of heads for every cell of a case.
struct CellCounts {
  private var counts: [Int]
  private let positionCount: Int

  init(_ staffingCase: StaffingCase) {
    positionCount = staffingCase.positions.count
    counts = [Int](repeating: 0, count: staffingCase.communes.count * positionCount)
  }

  subscript(cell: Cell) -> Int { counts[cell.commune.offset * positionCount + cell.position.offset] }

  mutating func add(_ cell: Cell, _ heads: Int = 1) {
    counts[cell.commune.offset * positionCount + cell.position.offset] += heads
  }

  /// The sum over the positions of a commune.
  func total(of commune: Ordinal<Commune>) -> Int {
    counts[commune.offset * positionCount..<(commune.offset + 1) * positionCount].reduce(0, +)
  }
}

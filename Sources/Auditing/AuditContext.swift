import CaseFolder
import StaffingDomain
import Workloads

/// What all checks look at: the case, the plan as the files give it, and figures that several checks need.
struct AuditContext {
  let staffingCase: StaffingCase
  let needs: StaffingNeeds
  let results: ResultTables
  let distances: DistanceTable
  /// Whether each officer is in the plan, pinned or free.
  let standings: [Standing]
  /// The hours of options, by the audit's own arithmetic.
  let hours: OptionHours
  /// What every officer does.
  let plan: ReadPlan
  /// Officers who hold a post under the plan.
  let holders: CellCounts
  /// Officers of today who may not be moved.
  let pinned: CellCounts

  var policy: Policy { staffingCase.policy }

  init(_ staffingCase: StaffingCase, needs: StaffingNeeds, results: ResultTables) {
    self.staffingCase = staffingCase
    self.needs = needs
    self.results = results
    distances = DistanceTable(staffingCase)
    standings = Standing.ofOfficers(in: staffingCase)
    hours = OptionHours(staffingCase, distances: distances)
    plan = ReadPlan(results.assignments, in: staffingCase)
    var holders = CellCounts(staffingCase)
    for line in plan.lines { if let cell = line.cell { holders.add(cell) } }
    self.holders = holders
    var pinned = CellCounts(staffingCase)
    for (officer, standing) in zip(staffingCase.officers, standings) where standing.isPinned {
      pinned.add(officer.cell)
    }
    self.pinned = pinned
  }

  /// The most officers that a cell may hold: its posts, or its officers who may not be moved where they are more.
  func limit(of cell: Cell) -> Int { max(needs[cell].posts.count, pinned[cell]) }

  /// The most officers in posts that a commune may have; nil means no limit.
  func limit(of commune: Ordinal<Commune>) -> Int? {
    staffingCase.communes[commune].establishment.map { max($0, pinned.total(of: commune)) }
  }

  /// Lines of officers whose commune or position changes.
  var changes: [PlanLine] {
    plan.lines.filter { line in line.cell.map { $0 != staffingCase.officers[line.officer].cell } ?? false }
  }

  /// Lines of officers whose commune changes.
  var communeChanges: [PlanLine] {
    plan.lines.filter { line in
      line.cell.map { $0.commune != staffingCase.officers[line.officer].commune } ?? false
    }
  }
}

/// A number of officers for every cell of a case.
struct CellCounts {
  private var counts: [Int]
  private let positionCount: Int

  init(_ staffingCase: StaffingCase) {
    positionCount = staffingCase.positions.count
    counts = [Int](repeating: 0, count: staffingCase.communes.count * positionCount)
  }

  subscript(cell: Cell) -> Int { counts[cell.commune.offset * positionCount + cell.position.offset] }

  mutating func add(_ cell: Cell) { counts[cell.commune.offset * positionCount + cell.position.offset] += 1 }

  /// The sum over the positions of a commune.
  func total(of commune: Ordinal<Commune>) -> Int {
    counts[commune.offset * positionCount..<(commune.offset + 1) * positionCount].reduce(0, +)
  }
}

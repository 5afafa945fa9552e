import CaseFolder
import StaffingDomain
import Workloads

/// `staffing.csv` has one row for every cell with posts, required staff or officers, with the right figures.
enum StaffingFile: Check {
  static func violations(in context: AuditContext) -> [Violation] {
    let comparison = TableComparison<StaffingRow, CellCodes>(
      rule: .staffingFile, key: { CellCodes(commune: $0.commune, position: $0.position) }, name: \.words)
    return comparison.violations(
      written: context.results.staffing, expected: expected(in: context), differences: differences)
  }

  private static func differences(_ written: StaffingRow, _ expected: StaffingRow) -> [String] {
    var found = Differences()
    found.compare("required_fte", written.required.value, expected.required.value, .fullTimeEquivalents)
    found.compare("posts", written.posts, expected.posts)
    for (name, row, exact) in [("before", written.before, expected.before), ("after", written.after, expected.after)] {
      found.compare("fte_\(name)", row.capacity.value, exact.capacity.value, .fullTimeEquivalents)
      found.compare("ratio_\(name)", row.ratio, exact.ratio, .share)
      found.compare("shortage_\(name)", row.shortage.value, exact.shortage.value, .fullTimeEquivalents)
      found.compare("surplus_\(name)", row.surplus.value, exact.surplus.value, .fullTimeEquivalents)
      found.compare("uncovered_hours_\(name)", row.uncovered.value, exact.uncovered.value, .hoursPerMonth)
    }
    found.compare(
      "value_of_one_more_officer", written.valueOfOneMoreOfficer.value, expected.valueOfOneMoreOfficer.value,
      .hoursPerMonth)
    return found.words
  }

  private static func expected(in context: AuditContext) -> [StaffingRow] {
    let staffingCase = context.staffingCase
    var before = CellCapacity()
    var after = CellCapacity()
    for officer in staffingCase.officers { before.add(officer.fullTimeEquivalent.value, to: officer.cell) }
    for line in context.plan.lines {
      if let cell = line.cell { after.add(staffingCase.officers[line.officer].fullTimeEquivalent.value, to: cell) }
    }
    let cells = Set(context.needs.cells).union(before.cells).union(after.cells)
    return cells.sorted().map { cell in
      let need = context.needs[cell]
      let empty = need.posts.dropFirst(after[cell].heads).first
      return StaffingRow(
        commune: staffingCase.communes[cell.commune].code, position: staffingCase.positions[cell.position].code,
        required: need.requiredStaff, posts: need.posts.count, before: figures(need, before[cell]),
        after: figures(need, after[cell]),
        valueOfOneMoreOfficer: empty?.value ?? .zero)
    }
  }

  private static func figures(_ need: CellNeed, _ officers: (heads: Int, capacity: Double)) -> StaffingFigures {
    let (required, capacity) = (need.requiredStaff.value, officers.capacity)
    var uncovered = 0.0
    for post in need.posts.dropFirst(officers.heads) { uncovered += post.hours.value }
    return StaffingFigures(
      capacity: FullTimeEquivalents(capacity), ratio: required > 0 ? capacity / required : nil,
      shortage: FullTimeEquivalents(max(0, required - capacity)),
      surplus: FullTimeEquivalents(max(0, capacity - required)), uncovered: HoursPerMonth(uncovered))
  }
}

/// Heads and capacity of cells.
private struct CellCapacity {
  private var entries: [Cell: (heads: Int, capacity: Double)] = [:]

  var cells: Dictionary<Cell, (heads: Int, capacity: Double)>.Keys { entries.keys }

  subscript(cell: Cell) -> (heads: Int, capacity: Double) { entries[cell] ?? (0, 0) }

  mutating func add(_ capacity: Double, to cell: Cell) {
    entries[cell, default: (0, 0)].heads += 1
    entries[cell, default: (0, 0)].capacity += capacity
  }
}

/// The key of a row about a cell.
struct CellCodes: Hashable {
  let commune: Code<Commune>
  let position: Code<Position>

  var words: String { "cell \(commune)/\(position)" }
}

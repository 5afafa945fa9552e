import ResultsFormat
import StaffingDomain
import Workloads

/// `staffing.csv` has one row for every cell with posts, required staff or officers, with the right figures.
///
/// Capacity after the plan is that of the officers who hold the cell, one for each recruit, and the hours of its shared
/// posts over M; uncovered are the posts neither filled nor shared.
enum StaffingFileCheck: Check {
  static func violations(in context: AuditContext) -> [Violation] {
    let comparison = TableComparison<StaffingRow>(rule: .files(.staffingFile)) {
      .cell(CellCodes($0.commune, $0.position))
    }
    return comparison.violations(written: context.results.staffing, expected: expected(in: context))
  }

  private static func expected(in context: AuditContext) -> [StaffingRow] {
    let staffingCase = context.staffingCase
    let (before, after) = (capacityBefore(context), capacityAfter(context))
    let cells = Set(context.needs.cells).union(before.cells).union(after.cells)
    return cells.sorted().map { cell in
      let need = context.needs[cell]
      let empty = context.emptyPosts(of: cell)
      let last = lastOfficer(of: cell, in: context)
      return StaffingRow(
        commune: staffingCase.communes[cell.commune].code, position: staffingCase.positions[cell.position].code,
        required: need.requiredStaff, posts: need.posts.count,
        before: figures(need, before[cell].capacity, empty: need.posts.dropFirst(before[cell].heads)),
        after: figures(need, after[cell].capacity, empty: empty), valueOfOneMoreOfficer: empty.first?.value ?? .zero,
        valueOfLastOfficer: last, valueHoldsFor: empty.count { isSame($0.value, empty.first?.value ?? .zero) },
        valueIsDegenerate: last.map { !isSame($0, empty.first?.value ?? .zero) } ?? false)
    }
  }

  /// What a cell's posts would cost more with one holder fewer; nil where there is none.
  private static func lastOfficer(of cell: Cell, in context: AuditContext) -> HoursPerMonth? {
    let (heads, shared) = (context.heads(in: cell), context.sharing.numbers[cell] ?? [])
    guard heads > 0 else { return nil }
    let left = context.emptyPosts(of: cell, heads: heads - 1, shared: shared)
    return left.count > context.emptyPosts(of: cell).count ? left.first?.value : .zero
  }

  /// Whether two values are the same but for rounding: values never rise from post to post.
  private static func isSame(_ value: HoursPerMonth, _ other: HoursPerMonth) -> Bool {
    abs(value.value - other.value) <= Tolerances.comparison * max(1, abs(other.value))
  }

  private static func capacityBefore(_ context: AuditContext) -> CellCapacity {
    var before = CellCapacity()
    for officer in context.staffingCase.officers { before.add(officer.fullTimeEquivalent.value, to: officer.cell) }
    return before
  }

  private static func capacityAfter(_ context: AuditContext) -> CellCapacity {
    var after = CellCapacity()
    for line in context.plan.lines {
      guard let cell = line.cell else { continue }
      after.add(context.staffingCase.officers[line.officer].fullTimeEquivalent.value, to: cell)
    }
    for line in context.recruits.lines where line.count > 0 { after.add(Double(line.count), to: line.cell) }
    for (cell, numbers) in context.sharing.numbers {
      let hours = numbers.reduce(0.0) { $0 + context.needs[cell].posts[$1 - 1].hours.value }
      after.add(hours / context.policy.monthlyHours, to: cell)
    }
    return after
  }

  private static func figures(_ need: CellNeed, _ capacity: Double, empty: ArraySlice<Post>) -> StaffingFigures {
    let required = need.requiredStaff.value
    var uncovered = 0.0
    for post in empty { uncovered += post.hours.value }
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

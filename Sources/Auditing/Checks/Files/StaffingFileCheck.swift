import ResultsFormat
import StaffingDomain
import Workloads

/// `staffing.csv` has one row for every cell with posts, required staff or officers, with the right figures.
///
/// An officer counts with the working time `f_i`; who holds two posts, with `s_main / (s_main + s_second)` of it in the
/// main cell and the rest in the second. Capacity after the plan is that of the officers who hold the cell, one for
/// each recruit, and the hours of its shared posts over M; uncovered are the posts neither filled nor combined nor
/// shared.
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
        before: figures(need, before[cell].capacity, empty: context.emptyPosts(of: cell, before[cell].cover)),
        after: figures(need, after[cell].capacity, empty: empty), valueOfOneMoreOfficer: empty.first?.value ?? .zero,
        valueOfLastOfficer: last, valueHoldsFor: empty.count { isSame($0.value, empty.first?.value ?? .zero) },
        valueIsDegenerate: last.map { !isSame($0, empty.first?.value ?? .zero) } ?? false)
    }
  }

  /// What a cell's posts would cost more with one fewer of those who hold one post; nil where there is none.
  private static func lastOfficer(of cell: Cell, in context: AuditContext) -> HoursPerMonth? {
    var cover = context.cover(of: cell)
    guard cover.heads > 0 else { return nil }
    cover.heads -= 1
    let left = context.emptyPosts(of: cell, cover)
    return left.count > context.emptyPosts(of: cell).count ? left.first?.value : .zero
  }

  /// Whether two values are the same but for rounding: values never rise from post to post.
  private static func isSame(_ value: HoursPerMonth, _ other: HoursPerMonth) -> Bool {
    abs(value.value - other.value) <= Tolerances.comparison * max(1, abs(other.value))
  }

  /// Everybody of today, those who leave and those who are away included.
  private static func capacityBefore(_ context: AuditContext) -> CellCapacity {
    var before = CellCapacity()
    for (officer, person) in zip(context.staffingCase.officers.ordinals, context.staffingCase.officers) {
      before.add(officer, in: person.cell, context.combinations.secondToday(of: officer), context)
    }
    return before
  }

  private static func capacityAfter(_ context: AuditContext) -> CellCapacity {
    var after = CellCapacity()
    for line in context.plan.lines {
      guard let cell = line.cell else { continue }
      after.add(line.officer, in: cell, line.secondCell, context)
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
  struct Entry {
    /// Those whose main post is in the cell.
    var heads = 0
    /// Those of them who hold a second post too.
    var withSecond = 0
    /// Those whose second post is in the cell.
    var seconds = 0
    var capacity = 0.0

    /// One of those with two posts holds the last post, first one whose second it is; everybody else fills the first
    /// ones.
    var cover: PostCover {
      let isCombined = withSecond + seconds > 0
      let besides = seconds == 0 && isCombined ? 1 : 0
      return PostCover(heads: heads - besides, shared: [], combined: isCombined ? 1 : 0)
    }
  }

  private var entries: [Cell: Entry] = [:]

  var cells: Dictionary<Cell, Entry>.Keys { entries.keys }

  subscript(cell: Cell) -> Entry { entries[cell] ?? Entry() }

  /// Adds capacity without a head.
  mutating func add(_ capacity: Double, to cell: Cell) { entries[cell, default: Entry()].capacity += capacity }

  /// Adds an officer who holds a post, or two.
  mutating func add(_ officer: Ordinal<Officer>, in main: Cell, _ second: Cell?, _ context: AuditContext) {
    let time = context.presence.workingTimes[officer.offset]
    let part = second.map { context.combinations.mainPart(main, $0) } ?? 1
    entries[main, default: Entry()].heads += 1
    add(time * part, to: main)
    guard let second else { return }
    entries[main, default: Entry()].withSecond += 1
    entries[second, default: Entry()].seconds += 1
    add(time * (1 - part), to: second)
  }
}

import ResultsFormat
import StaffingDomain
import Workloads

/// Counts the heads of every cell in every month.
struct MonthCount {
  private let staffingCase: StaffingCase
  private let needs: StaffingNeeds
  private let lines: [PlanLine]
  private let changing: Set<Ordinal<Officer>>
  private let sharing: ReadSharing
  private let settings: WavesSummary.Settings

  init(
    _ staffingCase: StaffingCase, needs: StaffingNeeds, lines: [PlanLine], changing: Set<Ordinal<Officer>>,
    sharing: ReadSharing, settings: WavesSummary.Settings
  ) {
    (self.staffingCase, self.needs, self.lines) = (staffingCase, needs, lines)
    (self.changing, self.sharing, self.settings) = (changing, sharing, settings)
  }

  /// The heads of cells on a day.
  private struct Heads {
    var main: [Cell: Int] = [:]
    var alone: [Cell: Int] = [:]
    var combined: [Cell: Int] = [:]

    mutating func add(_ cell: Cell, second: Cell?) {
      main[cell, default: 0] += 1
      guard let second else {
        alone[cell, default: 0] += 1
        return
      }
      combined[cell, default: 0] += 1
      combined[second, default: 0] += 1
    }
  }

  /// The rows of `staffing_by_month.csv`, and what the months cost.
  func staffing(_ month: (Ordinal<Officer>) -> CalendarMonth?) -> ([MonthStaffingRow], WavesCost) {
    let today = heads { _ in false }
    let planned = heads(withLeaving: false) { _ in true }
    var cost = WavesCost()
    var rows: [MonthStaffingRow] = []
    let calendar = (0..<settings.months).map { settings.from.adding($0) }
    let cells = Set(needs.cells).union(today.main.keys).union(planned.main.keys).union(today.combined.keys)
      .union(planned.combined.keys).sorted()
    for current in calendar {
      let done = { (officer: Ordinal<Officer>) in month(officer).map { $0 <= current } ?? false }
      let now = heads(serving: current, done)
      let shared = sharedPosts(done)
      let before = heads(serving: current) { _ in false }
      let none = sharedPosts { _ in false }
      var (hours, below) = (0.0, 0)
      for cell in cells {
        let posts = needs[cell].posts
        let floor = posts.isEmpty ? 0 : min(today.main[cell] ?? 0, planned.main[cell] ?? 0)
        let empty = empty(cell, now, shared)
        let lost = empty.reduce(0) { $0 + $1.value.value }
        let heads = now.main[cell] ?? 0
        hours += lost
        cost.below += price(cell, heads: heads, floor: floor)
        if heads < floor { below += 1 }
        cost.noChange += self.empty(cell, before, none).reduce(0) { $0 + $1.value.value }
        cost.noChange += price(cell, heads: before.main[cell] ?? 0, floor: floor)
        rows.append(
          MonthStaffingRow(
            commune: staffingCase.communes[cell.commune].code, position: staffingCase.positions[cell.position].code,
            month: current, heads: heads, leastHeads: floor, posts: posts.count, postsEmpty: empty.count,
            isBelow: heads < floor, hoursLost: HoursPerMonth(lost)))
      }
      cost.hours.append(hours)
      cost.cellsBelow.append(below)
    }
    return (rows.sorted { ($0.commune, $0.position, $0.month) < ($1.commune, $1.position, $1.month) }, cost)
  }

  /// Heads where those who are done have changed.
  ///
  /// - Parameter serving: The month of which who leaves the service has to serve every day; nil counts them all.
  private func heads(
    withLeaving: Bool = true, serving month: CalendarMonth? = nil, _ isDone: (Ordinal<Officer>) -> Bool
  ) -> Heads {
    var heads = Heads()
    for line in lines {
      let officer = staffingCase.officers[line.officer]
      switch line.status {
      case .away: continue
      case .leaving:
        guard withLeaving, let last = officer.leavingDate(under: staffingCase.policy) else { continue }
        if let month, month.lastDay > last { continue }
        heads.add(officer.cell, second: officer.secondCell)
      case .stays, .pinned, .transferred, .positionChanged, .pool, .surplus:
        if !changing.contains(line.officer) || !isDone(line.officer) {
          heads.add(officer.cell, second: officer.secondCell)
        } else if let cell = line.cell {
          heads.add(cell, second: line.secondCell)
        }
      }
    }
    return heads
  }

  /// The posts whose work the pool does once all who share it have changed.
  private func sharedPosts(_ isDone: (Ordinal<Officer>) -> Bool) -> [Cell: [Int]] {
    let posts = Dictionary(grouping: sharing.lines, by: \.post).filter { _, lines in
      lines.allSatisfy { line in line.officer.map(isDone) ?? true }
    }
    return Dictionary(grouping: posts.keys, by: \.cell).mapValues { $0.map(\.number).sorted() }
  }

  private func empty(_ cell: Cell, _ heads: Heads, _ shared: [Cell: [Int]]) -> ArraySlice<Post> {
    let cover = PostCover(
      heads: heads.alone[cell] ?? 0, shared: shared[cell] ?? [], combined: heads.combined[cell] ?? 0)
    let posts = needs[cell].posts
    let taken = cover.taken(of: posts.count)
    return posts.filter { !taken.contains($0.number) }.dropFirst(cover.heads)
  }

  /// Each head below the lesser of today's and the plan's costs the value of its post, or of the last one.
  private func price(_ cell: Cell, heads: Int, floor: Int) -> Double {
    let posts = needs[cell].posts
    guard heads < floor, let last = posts.last else { return 0 }
    return (heads..<floor).reduce(0) { $0 + ($1 < posts.count ? posts[$1] : last).value.value }
  }
}

import StaffingDomain
import Workloads

/// Cells of a commune that second posts of today link, with their officers: a part of ``StayProgram``.
///
/// Who keeps both posts takes the last post of two cells. Beside them the cheapest of those who count in the same rules
/// stay first, cell by cell, as they differ in their hours only. ``StayGroupSearch`` finds out who keeps both.
struct StayGroup {
  /// Somebody who may stay or keep two posts.
  struct Member {
    var option: OfficerOption
    /// What it costs more than surplus, or than staying where pinned, less the rules that it helps at a price.
    var extra: HoursPerMonth
    /// The rows of ``TeamRules`` in which the officer counts.
    var rows: [Int]
    /// Whether the officer is free; pinned ones take a head and count in rules whatever they do.
    var isFree: Bool
  }

  /// What keeping some officers means.
  struct Choice {
    var gain = HoursPerMonth.zero
    /// Free officers kept; 0 where heads do not matter.
    var heads = 0
    /// How many of them count in each rule that is counted, up to the number asked for.
    var counts: [Int]
    /// Those kept, as places in ``StayGroup/members``.
    var kept: [Int] = []
  }

  /// A cell of the group.
  struct CellMembers {
    var posts: [Post]
    var pinned: Set<Ordinal<Officer>>
    /// Free officers, as places in ``StayGroup/members``, cheapest first.
    var free: [Int]
  }

  /// Somebody with two posts today: the places of both cells in the group.
  struct Seconder {
    /// A place in ``StayGroup/members``.
    var member: Int
    var main: Int
    var second: Int
  }

  private(set) var members: [Member] = []
  private(set) var cells: [CellMembers] = []
  private(set) var seconders: [Seconder] = []

  /// The groups of a commune's cells, in the order of their first cells.
  static func groups(
    _ queues: [DoNothing.CellQueue], of commune: Ordinal<Commune>, prices: [Int: HoursPerMonth],
    problem: StaffingProblem
  ) -> [StayGroup] {
    func member(_ option: OfficerOption, _ extra: HoursPerMonth) -> Member {
      let isFree = !problem.roles[option.officer.offset].isPinned
      let rows = StayProgram.rows(of: option.officer, in: commune, problem)
      let help = isFree ? rows.reduce(HoursPerMonth.zero) { $0 + (prices[$1] ?? .zero) } : .zero
      return Member(option: option, extra: extra - help, rows: rows, isFree: isFree)
    }
    // The second cell of somebody may have no officer of its own.
    let known = Set(queues.map(\.cell))
    let linked = Set(queues.flatMap(\.seconders).compactMap(\.option.secondCell)).subtracting(known)
    let all = (queues + linked.map { DoNothing.CellQueue(cell: $0) }).sorted { $0.cell < $1.cell }
    let placeOf = Dictionary(uniqueKeysWithValues: all.enumerated().map { ($1.cell, $0) })
    var sets = DisjointSets(count: all.count)
    for (place, queue) in all.enumerated() {
      for seconder in queue.seconders {
        if let other = seconder.option.secondCell.flatMap({ placeOf[$0] }) { sets.join(place, other) }
      }
    }
    var groups: [Int: StayGroup] = [:]
    var placeInGroup = [Int](repeating: 0, count: all.count)
    for (place, queue) in all.enumerated() {
      let free = queue.free.map { member(problem.option(of: $0.officer, doing: .stay), $0.extra) }
      placeInGroup[place] = groups[sets.root(of: place), default: StayGroup()]
        .addCell(posts: problem.needs[queue.cell].posts, pinned: queue.pinned, free: free)
    }
    for (place, queue) in all.enumerated() {
      for seconder in queue.seconders {
        guard let other = seconder.option.secondCell.flatMap({ placeOf[$0] }) else { continue }
        groups[sets.root(of: place)]?.addSeconder(
          member(seconder.option, seconder.extra), main: placeInGroup[place], second: placeInGroup[other])
      }
    }
    return groups.sorted { $0.key < $1.key }.map(\.value)
  }

  /// - Returns: The place of the cell.
  private mutating func addCell(posts: [Post], pinned: [Ordinal<Officer>], free: [Member]) -> Int {
    let first = members.count
    members += free.sorted { ($0.extra, $0.option.officer) < ($1.extra, $1.option.officer) }
    cells.append(CellMembers(posts: posts, pinned: Set(pinned), free: Array(first..<members.count)))
    return cells.count - 1
  }

  private mutating func addSeconder(_ member: Member, main: Int, second: Int) {
    seconders.append(Seconder(member: members.count, main: main, second: second))
    members.append(member)
  }
}

// Who stays in one cell, and who keeps two posts.
extension StayGroup {
  /// Who stays in a cell with one post, the best for each number of heads and of officers who count; empty where pinned
  /// officers leave no room.
  ///
  /// - Parameter keeper: Who keeps both posts, the last one of this cell being one of them, whose value is not counted here;
  ///   nil where nobody does.
  func choices(in place: Int, beside keeper: Seconder? = nil, _ counting: StayCounting) -> [Choice] {
    let cell = cells[place]
    let officer = keeper.map { members[$0.member].option.officer }
    let alone = cell.pinned.count - (officer.map(cell.pinned.contains) == true ? 1 : 0)
    let open = cell.posts.dropLast(keeper == nil ? 0 : 1)
    guard alone <= open.count + max(0, cell.pinned.count - cell.posts.count) else { return [] }
    // Pinned officers alone fill the first posts.
    let start = open.prefix(alone).reduce(HoursPerMonth.zero) { $0 + $1.value }
    let left = open.dropFirst(alone)
    let free = cell.free.filter { members[$0].option.officer != officer }
    var grown = [(choice: Choice(gain: start, counts: counting.rules.map { _ in 0 }), count: 0)]
    for alike in groupedByRules(free, counting) {
      grown = grown.flatMap { choice, count in
        var all = [(choice: choice, count: count)]
        for member in alike.prefix(left.count - count) {
          let last = all[all.count - 1]
          guard let next = counting.sum(last.choice, self.choice(of: member, counting)) else { break }
          all.append((next, last.count + 1))
        }
        return all
      }
    }
    return counting.best(
      grown.map { choice, count in
        var choice = choice
        for post in left.prefix(count) { choice.gain += post.value }
        return choice
      })
  }

  /// What both cells of somebody who keeps two posts may do, likewise; empty where pinned officers leave no room.
  func choices(keeping seconder: Seconder, _ counting: StayCounting) -> [Choice] {
    var keeping = choice(of: seconder.member, counting)
    for place in [seconder.main, seconder.second] { keeping.gain += cells[place].posts.last?.value ?? .zero }
    let first = choices(in: seconder.main, beside: seconder, counting).compactMap { counting.sum(keeping, $0) }
    let second = choices(in: seconder.second, beside: seconder, counting)
    return counting.best(first.flatMap { choice in second.compactMap { counting.sum(choice, $0) } })
  }

  /// One member alone.
  private func choice(of place: Int, _ counting: StayCounting) -> Choice {
    let member = members[place]
    return Choice(
      gain: .zero - member.extra, heads: member.isFree && counting.room != nil ? 1 : 0,
      counts: counting.rules.map { member.isFree && member.rows.contains($0.row) ? 1 : 0 }, kept: [place])
  }

  /// Free officers by the rules that are counted in which they count.
  private func groupedByRules(_ free: [Int], _ counting: StayCounting) -> [[Int]] {
    Dictionary(grouping: free) { member in
      counting.rules.map { members[member].rows.contains($0.row) ? 1 : 0 }
    }.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.value)
  }
}

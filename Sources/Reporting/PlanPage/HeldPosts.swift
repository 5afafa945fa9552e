import ResultsFormat
import StaffingDomain
import Wording
import Workloads

/// A post of a cell and who holds it under a plan.
struct HeldPost: Sendable {
  /// The cell.
  let cell: Cell
  /// The post; nil for an officer beyond the posts.
  let post: Post?
  /// The officers: one, or those of the pool who share the work; none for a recruit or an empty post.
  let officers: [Code<Officer>]
  /// In what way it is held.
  let hold: PostHold
}

/// The posts of cells with their holders, by the results.
///
/// Who holds two posts holds the last post of both cells, and the pool the posts that `sharing.csv` names. Those who hold
/// one post alone hold the others, which differ in their work alone: the best fit the first. Recruits come after them.
struct HeldPosts {
  private let needs: StaffingNeeds
  private let mains: [CellCode: [AssignmentRow]]
  private let seconds: [CellCode: [AssignmentRow]]
  private let shared: [CellCode: [SharingRow]]
  private let recruits: [CellCode: Int]
  private let staffingCase: StaffingCase

  private struct CellCode: Hashable {
    let commune: Code<Commune>
    let position: Code<Position>
  }

  init(_ tables: ResultTables, of staffingCase: StaffingCase, needs: StaffingNeeds) {
    (self.staffingCase, self.needs) = (staffingCase, needs)
    var (mains, seconds): ([CellCode: [AssignmentRow]], [CellCode: [AssignmentRow]]) = ([:], [:])
    for row in tables.assignments where [.stays, .pinned, .transferred, .positionChanged].contains(row.status) {
      if let position = row.position {
        mains[CellCode(commune: row.commune, position: position), default: []].append(row)
      }
      if let second = row.secondPosition {
        seconds[CellCode(commune: row.commune, position: second), default: []].append(row)
      }
    }
    (self.mains, self.seconds) = (mains, seconds)
    shared = Dictionary(grouping: tables.sharing) { CellCode(commune: $0.toCommune, position: $0.position) }
    recruits = Dictionary(
      tables.recruits.map { (CellCode(commune: $0.commune, position: $0.position), $0.recruits) }, uniquingKeysWith: +)
  }

  /// The posts of a cell, by number, then officers beyond them.
  subscript(cell: Cell) -> [HeldPost] {
    let code = CellCode(
      commune: staffingCase.communes[cell.commune].code, position: staffingCase.positions[cell.position].code)
    let all = mains[code] ?? []
    var alone = all.filter { $0.secondPosition == nil }.sorted { left, right in
      let fits = [left, right].map { $0.fit ?? 0 }
      return fits[0] != fits[1] ? fits[0] > fits[1] : left.officer < right.officer
    }[...]
    let last =
      (seconds[code] ?? []).first.map { ($0.officer, PostHold.second) }
      ?? all.first { $0.secondPosition != nil }.map { ($0.officer, PostHold.mainOfTwo) }
    var newcomers = recruits[code] ?? 0
    let posts = needs[cell].posts
    var held: [HeldPost] = []
    for post in posts {
      let pool = (shared[code] ?? []).filter { $0.post == post.number }.map(\.officer)
      if post.number == posts.count, let last {
        held.append(HeldPost(cell: cell, post: post, officers: [last.0], hold: last.1))
      } else if !pool.isEmpty {
        held.append(HeldPost(cell: cell, post: post, officers: pool, hold: .pool))
      } else if let officer = alone.popFirst()?.officer {
        held.append(HeldPost(cell: cell, post: post, officers: [officer], hold: .main))
      } else {
        held.append(HeldPost(cell: cell, post: post, officers: [], hold: newcomers > 0 ? .recruit : .empty))
        newcomers -= 1
      }
    }
    return held + alone.map { HeldPost(cell: cell, post: nil, officers: [$0.officer], hold: .beyond) }
  }
}

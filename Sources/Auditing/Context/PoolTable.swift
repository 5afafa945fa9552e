import StaffingDomain
import Workloads

/// The pool of a position in a province: who serves it shares work of posts there.
struct PoolKey: Hashable {
  let position: Ordinal<Position>
  let province: Ordinal<Province>
}

/// Officers of every pool, and the posts that it shares.
struct PoolTable {
  /// A shared post with its hours and value.
  struct SharedPost {
    let cell: Cell
    let post: Post
  }

  /// How many officers serve each pool; pools without officers are left out.
  let officers: [PoolKey: Int]
  /// The posts that each pool shares, sorted by cell, then number; pools without any are left out.
  let shared: [PoolKey: [SharedPost]]

  init(_ staffingCase: StaffingCase, needs: StaffingNeeds, sharing: ReadSharing, lines: [PlanLine]) {
    var officers: [PoolKey: Int] = [:]
    for line in lines {
      guard let position = line.pool else { continue }
      officers[PoolKey(position: position, province: staffingCase.communes[line.commune].province), default: 0] += 1
    }
    self.officers = officers
    let posts = sharing.posts.map { SharedPost(cell: $0.cell, post: needs[$0.cell].posts[$0.number - 1]) }
    shared = Dictionary(grouping: posts) { shared in
      PoolKey(position: shared.cell.position, province: staffingCase.communes[shared.cell.commune].province)
    }
  }

  /// Whether officers can do an amount of shared work, counted in full posts (`sum h / M`).
  static func isEnough(_ officers: Int, for load: Double) -> Bool {
    load <= Double(officers) + Tolerances.comparison
  }
}

public import StaffingDomain
import Workloads

/// Rule `sharing`: `sum (h_dj / M) w_dj <= sum x_io` over the shared posts of a position in a province, and the officers in
/// its pool.
///
/// Posts whose work may be done elsewhere are the last ones of a cell, as long as their hours together stay within its
/// shareable hours. The pool of a position is open where there is such a post in the province.
/// Source: the formulation, *The pool and shared posts*; that a pool without work is closed is this project's reading.
public struct Sharing: RowRule {
  /// The rule's name.
  public let name = RuleName.sharing
  /// Commune and position of the pool matter.
  public let scope = RuleScope.pool
  /// One row for each province and position with shareable posts, by province, then position.
  public let rows: [RuleRow]
  /// The pool of each row.
  let pools: [(province: Ordinal<Province>, position: Ordinal<Position>)]
  /// The posts whose work the pool may do, sorted.
  public let posts: [TransferPlan.SharedPost]
  /// The share of a full post that each of ``posts`` takes, `h_dj / M`.
  private let shares: [Double]
  private let rowOf: [Int32]
  private let provinceOf: [Ordinal<Province>]
  private let positionCount: Int

  init(_ staffingCase: StaffingCase, needs: StaffingNeeds) {
    provinceOf = staffingCase.communes.map(\.province)
    positionCount = staffingCase.positions.count
    var posts: [TransferPlan.SharedPost] = []
    var shares: [Double] = []
    var isUsed = [Bool](repeating: false, count: staffingCase.provinces.count * staffingCase.positions.count)
    for cell in needs.cells where staffingCase.policy.monthlyWorkingTime > .zero {
      // A post without hours has no work to share, and one with fewer than a file shows could not be written.
      for post in needs[cell].shareablePosts where post.hours.value >= Tolerances.shownHours {
        posts.append(TransferPlan.SharedPost(cell: cell, number: post.number))
        shares.append(post.hours / staffingCase.policy.monthlyWorkingTime)
        isUsed[provinceOf[cell.commune.offset].offset * staffingCase.positions.count + cell.position.offset] = true
      }
    }
    self.posts = posts
    self.shares = shares
    var sizes = [Double](repeating: 0, count: isUsed.count)
    for (post, share) in zip(posts, shares) {
      sizes[provinceOf[post.cell.commune.offset].offset * positionCount + post.cell.position.offset] += share
    }
    var rows: [RuleRow] = []
    var pools: [(province: Ordinal<Province>, position: Ordinal<Position>)] = []
    var rowOf = [Int32](repeating: -1, count: isUsed.count)
    for slot in isUsed.indices where isUsed[slot] {
      let province = Ordinal<Province>(slot / positionCount)
      let position = Ordinal<Position>(slot % positionCount)
      rowOf[slot] = Int32(truncatingIfNeeded: rows.count)
      pools.append((province, position))
      rows.append(
        RuleRow(
          subject: .pool(province, position), lower: -.infinity, upper: 0, fact: .pool(province, position),
          sources: [.row(staffingCase.positions[position].source)], size: sizes[slot]))
    }
    self.rows = rows
    self.pools = pools
    self.rowOf = rowOf
  }

  /// The row of a pool; nil where it is closed.
  public func row(of position: Ordinal<Position>, in commune: Ordinal<Commune>) -> Int? {
    let row = rowOf[provinceOf[commune.offset].offset * positionCount + position.offset]
    return row < 0 ? nil : Int(row)
  }

  /// Whether the same posts may be shared, with the same hours, among the same pools.
  func hasSameWork(as other: Sharing) -> Bool {
    posts == other.posts && shares == other.shares && rowOf == other.rowOf && provinceOf == other.provinceOf
  }

  /// The share of a full post that a shareable post takes, `h_dj / M`; nil where it may not be shared.
  public func share(of post: TransferPlan.SharedPost) -> Double? { index(of: post).map { shares[$0] } }

  /// The place of a post in ``posts``; nil where it may not be shared.
  public func index(of post: TransferPlan.SharedPost) -> Int? {
    var (low, high) = (0, posts.count)
    while low < high {
      let middle = (low + high) / 2
      if posts[middle] < post { low = middle + 1 } else { high = middle }
    }
    return low < posts.count && posts[low] == post ? low : nil
  }

  /// The time of officers is nobody's to raise.
  public func edit(raising row: Int, to needed: Double) -> CaseEdit? { nil }

  /// An officer in the pool counts -1.
  public func forEachCoefficient(of option: OfficerOption, _ body: (Int, Double) -> Void) {
    guard case .pool(let position) = option.duty, let row = row(of: position, in: option.origin.commune) else {
      return
    }
    body(row, -1)
  }

  /// A shared post counts its share of a full post.
  public func forEachCoefficient(of post: TransferPlan.SharedPost, _ body: (Int, Double) -> Void) {
    guard let share = share(of: post), let row = row(of: post.cell.position, in: post.cell.commune) else { return }
    body(row, share)
  }
}

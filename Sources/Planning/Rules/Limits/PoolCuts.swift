import StaffingDomain

/// An inequality that every plan keeps and fractional ones break: about one pool and the posts it does.
struct PoolCut: Sendable, Hashable {
  /// The pool, as a row of ``Sharing``.
  var pool: Int
  /// The coefficients of shared posts, by place in ``Sharing/posts``, sorted.
  var coefficients: [Coefficient]
  /// The greatest activity.
  var limit: Double

  /// The coefficient of a shared post.
  struct Coefficient: Sendable, Hashable {
    var index: Int
    var value: Double
  }
}

/// Cuts for the capacity of pools: rows that follow from `sharing` because officers and shared posts are whole.
///
/// A relaxation hires fractions of officers so that their hours fit the posts shared exactly, and so looks better than any
/// plan. The pool's row `sum a_k w_k <= officers` is multiplied by a factor t > 0 and the posts of a set S are complemented. With
/// `b = -t x sum of shares in S`, `f = b - floor(b)` and `F(d) = floor(d) + max(0, d - floor(d) - f) / (1 - f)`, every plan
/// keeps the mixed-integer rounding inequality
/// `sum_{not S} F(t a_k) w_k - sum_{S} F(-t a_k) w_k + F(-t) officers <= floor(b) - sum_{S} F(-t a_k)`,
/// here divided by `-F(-t)`. Officers of a pool have one coefficient, so pricing stays exact. Source: Nemhauser and Wolsey 1990,
/// complemented mixed-integer rounding; Marchand and Wolsey 2001 for the choice of factors and complemented sets.
struct PoolCuts: RowRule {
  let name = RuleName.sharing
  let scope = RuleScope.pool
  let rows: [RuleRow]
  let cuts: [PoolCut]
  private let sharing: Sharing
  /// The cuts of every pool.
  private let cutsOfPool: [[Int]]
  /// The cuts of every shareable post, with the coefficient.
  private let cutsOfPost: [[(cut: Int, value: Double)]]

  init(_ cuts: [PoolCut], of sharing: Sharing) {
    self.cuts = cuts
    self.sharing = sharing
    rows = cuts.enumerated().map { place, cut in
      let (pool, row) = (sharing.pools[cut.pool], sharing.rows[cut.pool])
      return RuleRow(
        subject: .poolCut(place, pool.province, pool.position), lower: -.infinity, upper: cut.limit, fact: row.fact,
        sources: row.sources, size: row.size)
    }
    var cutsOfPool = [[Int]](repeating: [], count: cuts.isEmpty ? 0 : sharing.rows.count)
    var cutsOfPost = [[(cut: Int, value: Double)]](repeating: [], count: cuts.isEmpty ? 0 : sharing.posts.count)
    for (place, cut) in cuts.enumerated() {
      cutsOfPool[cut.pool].append(place)
      for coefficient in cut.coefficients { cutsOfPost[coefficient.index].append((place, coefficient.value)) }
    }
    self.cutsOfPool = cutsOfPool
    self.cutsOfPost = cutsOfPost
  }

  /// A cut follows from other rows.
  func edit(raising row: Int, to needed: Double) -> CaseEdit? { nil }

  /// An officer in the pool counts -1 in each of its cuts.
  func forEachCoefficient(of option: OfficerOption, _ body: (Int, Double) -> Void) {
    guard !cuts.isEmpty, case .pool(let position) = option.duty,
      let pool = sharing.row(of: position, in: option.origin.commune)
    else { return }
    for cut in cutsOfPool[pool] { body(cut, -1) }
  }

  /// A shared post counts its coefficient.
  func forEachCoefficient(of post: TransferPlan.SharedPost, _ body: (Int, Double) -> Void) {
    guard !cuts.isEmpty, let index = sharing.index(of: post) else { return }
    for (cut, value) in cutsOfPost[index] { body(cut, value) }
  }
}

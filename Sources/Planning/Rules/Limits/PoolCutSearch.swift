import StaffingDomain

/// Finds cuts that a fractional point breaks.
struct PoolCutSearch {
  /// A shareable post in the pool's program.
  private struct Item {
    var index: Int
    var share: Double
    var value: Double
  }

  /// The least fraction `f` worth a cut: coefficients grow with its inverse.
  private static let leastFraction = 0.02
  /// The least violation worth a row.
  private static let leastViolation = 1e-3
  /// Posts count as shared above one of these values when sets are formed.
  private static let thresholds = [0.01, 0.25, 0.5, 0.75, 0.99]

  private let sharing: Sharing

  init(_ sharing: Sharing) { self.sharing = sharing }

  /// For every pool the cut that a point breaks most, where it breaks one.
  ///
  /// - Parameters:
  ///   - officers: Officers in each pool, by row of ``Sharing``.
  ///   - values: How much of each post is shared, by place in ``Sharing/posts``; missing is 0.
  func cuts(officers: [Double], values: [Int32: Double]) -> [PoolCut] {
    var items = [[Item]](repeating: [], count: sharing.rows.count)
    for (index, post) in sharing.posts.enumerated() {
      guard let row = sharing.row(of: post.cell.position, in: post.cell.commune), let share = sharing.share(of: post)
      else { continue }
      items[row].append(Item(index: index, share: share, value: values[Int32(truncatingIfNeeded: index)] ?? 0))
    }
    return items.indices.compactMap { mostViolated(of: $0, items[$0], officers: officers[$0]) }
  }

  private func mostViolated(of pool: Int, _ items: [Item], officers: Double) -> PoolCut? {
    guard items.contains(where: { $0.value > Tolerances.integrality }) else { return nil }
    var best: (violation: Double, cut: PoolCut)?
    for set in sets(of: items) {
      let sum = items.reduce(0.0) { set.contains($1.index) ? $0 + $1.share : $0 }
      let fraction = sum - (sum + Tolerances.comparison).rounded(.down)
      guard fraction >= Self.leastFraction else { continue }
      var cut = PoolCut(pool: pool, coefficients: [], limit: -(sum - Tolerances.comparison).rounded(.up))
      var activity = -officers
      for item in items {
        let isIn = set.contains(item.index)
        let value = isIn ? rounded(item.share, fraction) : -rounded(-item.share, fraction)
        if isIn { cut.limit += value }
        guard value != 0 else { continue }
        cut.coefficients.append(PoolCut.Coefficient(index: item.index, value: value))
        activity += value * item.value
      }
      let violation = activity - cut.limit
      if violation > best?.violation ?? Self.leastViolation { best = (violation, cut) }
    }
    return best?.cut
  }

  /// `G(a) = floor(a) + min(1, (a - floor(a)) / f)`.
  private func rounded(_ share: Double, _ fraction: Double) -> Double {
    let whole = (share + Tolerances.comparison).rounded(.down)
    return whole + min(1, max(0, share - whole) / fraction)
  }

  /// Sets worth trying: by threshold, the most shared posts first, and the shared ones less one of them.
  private func sets(of items: [Item]) -> [Set<Int>] {
    var sets = Self.thresholds.map { threshold in Set(items.filter { $0.value > threshold }.map(\.index)) }
    var grown: Set<Int> = []
    for item in items.sorted(by: { ($1.value, $0.index) < ($0.value, $1.index) })
    where item.value > Tolerances.integrality {
      grown.insert(item.index)
      sets.append(grown)
    }
    for item in items where sets[0].contains(item.index) { sets.append(sets[0].subtracting([item.index])) }
    return sets
  }
}

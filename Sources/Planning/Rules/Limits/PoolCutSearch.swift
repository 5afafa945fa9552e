import StaffingDomain

/// Finds cuts that a fractional point breaks.
///
/// A pool's row is multiplied by the inverse of a share, posts of a set are complemented, and the row is rounded
/// (``PoolCuts``). The cuts that lie farthest from the point are made better by single changes of their set.
/// Source: Marchand and Wolsey 2001, complemented mixed-integer rounding.
struct PoolCutSearch {
  /// A shareable post in the pool's program.
  private struct Item {
    var index: Int
    var share: Double
    var value: Double
  }

  /// A set of complemented posts and a multiplier.
  private struct Choice {
    var isIn: [Bool]
    var factor: Double
  }

  /// What a choice comes to at the point.
  private struct Rating {
    /// Violation by the length of the cut's normal.
    var distance: Double
    var cut: Rounding
  }

  /// A rounded row: the coefficients of the posts in order, the limit; officers have -1.
  private struct Rounding {
    var coefficients: [Double]
    var limit: Double
  }

  /// The fractions worth rounding: coefficients grow with the inverse of what is missing to 1.
  private static let fractions = 1e-3...0.98
  /// The least violation worth a row.
  private static let leastViolation = 1e-3
  /// Posts count as shared above one of these values when sets are formed.
  private static let thresholds = [0.01, 0.25, 0.5, 0.75, 0.99]
  /// Multipliers besides the inverses of shares.
  private static let factors = [1.0, 2, 3, 4, 8]
  /// Choices made better, and cuts of a pool at most; rounds of changes, and posts looked at in each.
  private static let (mostImproved, mostCuts, mostRounds, mostChanged) = (6, 3, 10, 60)

  private let sharing: Sharing

  init(_ sharing: Sharing) { self.sharing = sharing }

  /// For every pool the cuts that a point breaks most.
  ///
  /// - Parameters:
  ///   - officers: Officers in each pool, by row of ``Sharing``.
  ///   - values: How much of each post is shared, by place in ``Sharing/posts``; missing is 0.
  func cuts(officers: [Double], values: [Int32: Double]) -> [PoolCut] {
    var items = [[Item]](repeating: [], count: sharing.rows.count)
    for (index, post) in sharing.posts.enumerated() {
      guard let row = sharing.row(of: post.cell.position, in: post.cell.commune), let share = sharing.share(of: post)
      else { continue }
      let value = values[Int32(truncatingIfNeeded: index)] ?? 0
      items[row].append(Item(index: index, share: share, value: min(1, max(0, value))))
    }
    return items.indices.flatMap { cuts(of: $0, items[$0], officers: officers[$0]) }
  }

  private func cuts(of pool: Int, _ items: [Item], officers: Double) -> [PoolCut] {
    let isUsed = items.map { $0.value > Tolerances.integrality }
    guard isUsed.contains(true) else { return [] }
    let factors = Set(zip(items, isUsed).filter(\.1).map { 1 / $0.0.share }).union(Self.factors).sorted()
    var rated: [(choice: Choice, rating: Rating)] = []
    for isIn in sets(of: items) {
      for factor in factors {
        let choice = Choice(isIn: isIn, factor: factor)
        if let rating = rating(of: choice, items, officers) { rated.append((choice, rating)) }
      }
    }
    let best = rated.enumerated().sorted {
      ($1.element.rating.distance, $0.offset) < ($0.element.rating.distance, $1.offset)
    }
    var found: [PoolCut] = []
    for (_, candidate) in best.prefix(Self.mostImproved) where found.count < Self.mostCuts {
      let cut = cut(of: pool, items, improved(candidate.choice, candidate.rating, items, officers).cut)
      if !found.contains(cut) { found.append(cut) }
    }
    return found
  }

  /// Changes the set of a choice post by post while that moves the cut away from the point.
  private func improved(_ choice: Choice, _ rating: Rating, _ items: [Item], _ officers: Double) -> Rating {
    var (choice, best) = (choice, rating)
    let order = items.indices.sorted {
      (abs(items[$0].value - 0.5), $0) < (abs(items[$1].value - 0.5), $1)
    }.prefix(Self.mostChanged)
    for _ in 0..<Self.mostRounds {
      let before = best.distance
      for place in order {
        choice.isIn[place].toggle()
        if let next = self.rating(of: choice, items, officers), next.distance > best.distance + Tolerances.comparison {
          best = next
        } else {
          choice.isIn[place].toggle()
        }
      }
      if best.distance == before { break }
    }
    return best
  }

  /// The rounded row of a choice (``PoolCuts``); nil where the point keeps it, or its coefficients would be huge.
  private func rating(of choice: Choice, _ items: [Item], _ officers: Double) -> Rating? {
    var sum = 0.0
    for (place, item) in items.enumerated() where choice.isIn[place] { sum -= choice.factor * item.share }
    let floor = (sum + Tolerances.comparison).rounded(.down)
    let fraction = max(0, sum - floor)
    guard Self.fractions.contains(fraction) else { return nil }
    func rounded(_ value: Double) -> Double {
      let whole = (value + Tolerances.comparison).rounded(.down)
      return whole + max(0, max(0, value - whole) - fraction) / (1 - fraction)
    }
    // Below 0 for every multiplier, so that officers can count -1 in every cut.
    let scale = -1 / rounded(-choice.factor)
    guard scale.isFinite, scale > 0 else { return nil }
    var cut = Rounding(coefficients: [], limit: floor * scale)
    cut.coefficients.reserveCapacity(items.count)
    var (activity, square) = (-officers, 1.0)
    for (place, item) in items.enumerated() {
      let amount = choice.factor * item.share
      let value = (choice.isIn[place] ? -rounded(-amount) : rounded(amount)) * scale
      if choice.isIn[place] { cut.limit += value }
      cut.coefficients.append(value)
      activity += value * item.value
      square += value * value
    }
    let violation = activity - cut.limit
    guard violation > Self.leastViolation else { return nil }
    return Rating(distance: violation / square.squareRoot(), cut: cut)
  }

  private func cut(of pool: Int, _ items: [Item], _ rounding: Rounding) -> PoolCut {
    let coefficients = zip(items, rounding.coefficients).filter { $0.1 != 0 }
      .map { PoolCut.Coefficient(index: $0.0.index, value: $0.1) }
    return PoolCut(pool: pool, coefficients: coefficients, limit: rounding.limit)
  }

  /// Sets worth trying: by threshold, and the most shared posts first.
  private func sets(of items: [Item]) -> [[Bool]] {
    var sets = Self.thresholds.map { threshold in items.map { $0.value > threshold } }
    var grown = [Bool](repeating: false, count: items.count)
    for place in items.indices.sorted(by: { (items[$1].value, $0) < (items[$0].value, $1) })
    where items[place].value > Tolerances.integrality {
      grown[place] = true
      sets.append(grown)
    }
    return sets
  }
}

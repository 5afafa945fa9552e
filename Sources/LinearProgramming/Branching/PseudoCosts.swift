/// What branching on each item has moved the bound by, for every unit that the item was moved.
///
/// Source: Achterberg, Koch and Martin 2005, for reliability branching: what an item gained is trusted once it was branched on often enough.
struct PseudoCosts {
  /// Branchings on each side after which an item is trusted.
  private static let reliable = 4
  /// The least gain that a side counts with, so that the other still matters.
  private static let leastGain = 1e-4

  private struct Side {
    var sum = 0.0
    var count = 0
    var mean: Double? { count > 0 ? sum / Double(count) : nil }

    mutating func add(_ value: Double) {
      sum += value
      count += 1
    }
  }

  private var items: [[Side]]
  private var all = [Side(), Side()]

  init(count: Int) { items = [[Side]](repeating: [Side(), Side()], count: count) }

  /// Learns from a branch.
  mutating func learn(_ item: Int, _ side: BranchSide, gain: Double, distance: Double) {
    guard distance > 0, gain.isFinite else { return }
    let unit = max(0, gain) / distance
    items[item][side.rawValue].add(unit)
    all[side.rawValue].add(unit)
  }

  func isReliable(_ item: Int) -> Bool { items[item].allSatisfy { $0.count >= Self.reliable } }

  /// What both sides of a candidate are expected to gain together; an item never tried is taken for an average one.
  func score(_ candidate: BranchItems.Candidate) -> Double {
    func gain(_ side: BranchSide) -> Double {
      (items[candidate.item][side.rawValue].mean ?? all[side.rawValue].mean ?? 1) * candidate.distance(side)
    }
    return Self.score(gain(.down), gain(.up))
  }

  /// The product of two gains.
  static func score(_ down: Double, _ up: Double) -> Double { max(down, leastGain) * max(up, leastGain) }
}

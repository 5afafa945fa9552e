import StaffingDomain

/// A bound on what links between cells can gain, where only the gain matters: a dual solution of the heaviest matching.
///
/// Every cell has a price, and the prices of two cells that a link joins are at least what the link gains. So no matching
/// of some cells gains more than the sum of their prices. The prices start as half of the heaviest link at each cell; cell by
/// cell each is then lowered as far as the others allow, which mostly comes close to the least sum.
struct LinkPrices {
  /// A link with what it gains beyond both cells by themselves, above 0.
  typealias Link = (cells: [Int], gain: HoursPerMonth)

  private let ofCells: [HoursPerMonth]
  /// What every cell gains by itself.
  private let idle: [HoursPerMonth]
  /// What some choice gains, less rounding.
  private let known: HoursPerMonth

  init(_ links: [Link], beside idle: [HoursPerMonth]) {
    self.idle = idle
    var prices = [HoursPerMonth](repeating: .zero, count: idle.count)
    var linksOf = [[Int]](repeating: [], count: idle.count)
    for (index, link) in links.enumerated() {
      for cell in link.cells {
        linksOf[cell].append(index)
        prices[cell] = max(prices[cell], 0.5 * link.gain)
      }
    }
    for _ in 0..<Self.rounds {
      for cell in prices.indices {
        prices[cell] = linksOf[cell].reduce(HoursPerMonth.zero) { least, index in
          let other = links[index].cells.reduce(HoursPerMonth.zero) { $1 == cell ? $0 : $0 + prices[$1] }
          return max(least, links[index].gain - other)
        }
      }
    }
    ofCells = prices
    // The heaviest link first, then the heaviest that is still possible, is a matching.
    var (known, used) = (idle.reduce(HoursPerMonth.zero, +), Set<Int>())
    for link in links.enumerated().sorted(by: { ($1.element.gain, $0.offset) < ($0.element.gain, $1.offset) }) {
      guard used.isDisjoint(with: link.element.cells) else { continue }
      used.formUnion(link.element.cells)
      known += link.element.gain
    }
    self.known = known - Tolerances.gap * max(HoursPerMonth(1), known)
  }

  /// How often the price of every cell is lowered.
  private static let rounds = 20

  /// Whether a state of ``StayGroupSearch`` may lead to a choice as good as the one known.
  func isPromising(_ lead: HoursPerMonth, settled: [Int], _ isDone: [Bool]) -> Bool {
    var most = lead
    for cell in isDone.indices where !isDone[cell] {
      most += idle[cell]
      if !settled.contains(cell) { most += ofCells[cell] }
    }
    return most >= known
  }
}

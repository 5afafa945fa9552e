import StaffingDomain

/// Two rows of `cell-balance`, the lower one first.
struct RowPair: Sendable, Hashable, Comparable {
  let first: Int
  let second: Int

  init(_ left: Int, _ right: Int) { (first, second) = (min(left, right), max(left, right)) }

  /// By the first row, then the second.
  static func < (left: RowPair, right: RowPair) -> Bool { (left.first, left.second) < (right.first, right.second) }
}

/// Three cells of a commune of whose last posts one combination at most can hold two.
struct SubsetCut: Sendable, Hashable {
  /// The cells, sorted.
  let cells: [Cell]
}

/// Inequalities that every plan keeps and fractional ones break.
struct PlanCuts: Sendable, Hashable {
  /// About pools.
  var pools: [PoolCut] = []
  /// About last posts.
  var subsets: [SubsetCut] = []

  /// Whether there are none.
  var isEmpty: Bool { pools.isEmpty && subsets.isEmpty }

  /// These and more, each once.
  func adding(_ more: PlanCuts) -> PlanCuts {
    PlanCuts(
      pools: pools + more.pools.filter { !pools.contains($0) },
      subsets: subsets + more.subsets.filter { !subsets.contains($0) })
  }
}

/// Cuts over three last posts of a commune: `sum of the combinations that hold two of them <= 1`.
///
/// A relaxation takes half of each of three combinations that share their posts in a ring. Each of three last posts belongs
/// to one combination at most, so no two combinations hold two of the three. A cut's price depends on the commune and the
/// two positions alone, so pricing stays exact. Source: Jepsen, Petersen, Spoorendonk and Pisinger 2008, subset-row
/// inequalities with three rows and the multiplier one half.
struct SubsetCuts: RowRule {
  let name = RuleName.lastPost
  let scope = RuleScope.combination
  let rows: [RuleRow]
  let cuts: [SubsetCut]
  /// The cuts with both of two cells.
  private let cutsOf: [CellPair: [Int]]

  private struct CellPair: Hashable {
    let cells: Set<Cell>
  }

  init(_ cuts: [SubsetCut]) {
    self.cuts = cuts
    rows = cuts.enumerated().map { place, cut in
      RuleRow(limit: 1, of: .lastPost, for: .subsetCut(place, cut.cells[0].commune), sources: [])
    }
    var cutsOf: [CellPair: [Int]] = [:]
    for (place, cut) in cuts.enumerated() {
      for left in cut.cells {
        for right in cut.cells where left < right { cutsOf[CellPair(cells: [left, right]), default: []].append(place) }
      }
    }
    self.cutsOf = cutsOf
  }

  /// A cut follows from other rows.
  func edit(raising row: Int, to needed: Double) -> CaseEdit? { nil }

  /// A combination of two of the three counts 1.
  func forEachCoefficient(of option: OfficerOption, _ body: (Int, Double) -> Void) {
    guard !cuts.isEmpty, let second = option.secondCell, let main = option.heldCell else { return }
    for cut in cutsOf[CellPair(cells: [main, second])] ?? [] { body(cut, 1) }
  }
}

/// Finds cuts over last posts that a fractional point breaks.
struct SubsetCutSearch {
  /// The least violation worth a row.
  private static let leastViolation = 1e-3
  /// Cuts of one commune at most in a round.
  private static let mostOfCommune = 5

  private let cells: [Cell]

  init(_ problem: StaffingProblem) { cells = problem.cellBalance.cells }

  /// The cuts that a point breaks most, commune by commune.
  ///
  /// - Parameter pairs: How much of each pair of last posts combinations take.
  func cuts(_ pairs: [RowPair: Double]) -> [SubsetCut] {
    var neighbours: [Int: Set<Int>] = [:]
    for pair in pairs.keys {
      neighbours[pair.first, default: []].insert(pair.second)
      neighbours[pair.second, default: []].insert(pair.first)
    }
    var found: [Ordinal<Commune>: [(violation: Double, rows: [Int])]] = [:]
    // Of a broken cut two pairs at least are above 0, so some row of it has both others as neighbours.
    for (row, others) in neighbours.sorted(by: { $0.key < $1.key }) {
      let sorted = others.sorted()
      for (place, left) in sorted.enumerated() {
        for right in sorted[(place + 1)...] {
          let opposite = pairs[RowPair(left, right)] ?? 0
          // Where all three pairs are there, the least row finds it.
          if opposite > 0, row > left { continue }
          let sum = (pairs[RowPair(row, left)] ?? 0) + (pairs[RowPair(row, right)] ?? 0) + opposite
          if sum - 1 > Self.leastViolation {
            found[cells[row].commune, default: []].append((sum - 1, [row, left, right].sorted()))
          }
        }
      }
    }
    return found.sorted { $0.key < $1.key }.flatMap { _, cuts in
      cuts.sorted {
        ($1.violation, $0.rows[0], $0.rows[1], $0.rows[2]) < ($0.violation, $1.rows[0], $1.rows[1], $1.rows[2])
      }
      .prefix(Self.mostOfCommune).map { SubsetCut(cells: $0.rows.map { cells[$0] }) }
    }
  }
}

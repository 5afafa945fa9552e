extension BranchAndBound {
  /// Rows up to which cutting planes are looked for: beyond, they are dense, slow every node down and close little that
  /// branching on counts does not.
  private static let mostRowsForCuts = 600
  /// Rounds at the root, cuts of a family looked for and cuts added in a round.
  private static let (rounds, mostFound, mostAdded) = (20, 300, 50)
  /// Rounds in a row that raise the bound by less than this share of the gap, after which no more are made.
  private static let (mostStalls, leastGain) = (3, 0.02)
  /// The share of the gap that all cuts together must close to be kept.
  private static let leastWorth = 0.3
  /// What the gap is taken for where no point is known, as a share of the objective.
  private static let gapUnknown = 1e-3

  /// Adds cutting planes at the root, round after round while the bound rises; takes them back where they close little.
  ///
  /// The bound that they prove stays either way.
  func addRootCuts() {
    guard workspace.rowCount <= Self.mostRowsForCuts else { return }
    let (basis, count, before) = (workspace.basis, workspace.rowCount, workspace.objective)
    let gap = outcome.cutoff.isFinite ? outcome.cutoff - before : abs(before) * Self.gapUnknown
    var (stalls, last) = (0, before)
    for _ in 0..<Self.rounds where stalls < Self.mostStalls {
      workspace.readValues(into: &values)
      if items.fractional(values, tolerance: options.integralityTolerance).isEmpty { return }
      let cuts = CutSelection(values, most: Self.mostAdded).best(
        of: CutFamily.allCases.flatMap { workspace.cuts($0, most: Self.mostFound) })
      if cuts.isEmpty { break }
      bounds.add(cuts)
      guard workspace.solve(.dual, cutoff: outcome.cutoff, pivots: nil) == .optimal else { break }
      noteRoot()
      dropSlackCuts(behind: count)
      stalls = workspace.objective - last < Self.leastGain * gap ? stalls + 1 : 0
      last = workspace.objective
    }
    guard last - before < Self.leastWorth * gap, workspace.death == nil else { return }
    workspace.basis = Basis(
      rows: basis.rows + [BasisStatus](repeating: .basic, count: workspace.rowCount - count), columns: basis.columns)
    bounds.delete(Array(count..<workspace.rowCount))
  }

  /// Takes cuts away that the optimum does not touch, and solves again, which takes no pivots.
  private func dropSlackCuts(behind count: Int) {
    let basis = workspace.basis
    let slack = (count..<workspace.rowCount).filter { basis.rows[$0] == .basic }
    guard !slack.isEmpty else { return }
    bounds.delete(slack)
    _ = workspace.solve(.dual, cutoff: .infinity, pivots: nil)
  }
}

/// Chooses cutting planes: deep ones, none nearly parallel to one chosen before.
struct CutSelection {
  /// The least distance by which a cut must cut the point off, and the largest cosine between two cuts.
  private static let (leastDepth, mostParallel) = (1e-4, 0.7)
  /// The largest ratio of two coefficients: beyond, rounding spoils a cut.
  private static let mostSpread = 1e6

  private let values: [Double]
  private let most: Int

  init(_ values: [Double], most: Int) { (self.values, self.most) = (values, most) }

  private struct Candidate {
    let row: LinearProgram.AppendedRow
    let depth: Double
    let norm: Double
  }

  func best(of rows: [LinearProgram.AppendedRow]) -> [LinearProgram.AppendedRow] {
    let ranked = rows.compactMap(candidate).enumerated()
      .sorted { ($1.element.depth, $0.offset) < ($0.element.depth, $1.offset) }.map(\.element)
    var chosen: [Candidate] = []
    var dense = [Double](repeating: 0, count: values.count)
    for cut in ranked where chosen.count < most {
      for (column, value) in cut.row.coefficients { dense[column] = value }
      let isParallel = chosen.contains { other in
        let product = other.row.coefficients.reduce(0) { $0 + $1.value * dense[$1.column] }
        return abs(product) > Self.mostParallel * other.norm * cut.norm
      }
      for (column, _) in cut.row.coefficients { dense[column] = 0 }
      if !isParallel { chosen.append(cut) }
    }
    return chosen.map(\.row)
  }

  private func candidate(_ row: LinearProgram.AppendedRow) -> Candidate? {
    var (activity, square, largest, least) = (0.0, 0.0, 0.0, Double.infinity)
    for (column, value) in row.coefficients where value != 0 {
      activity += value * values[column]
      square += value * value
      largest = max(largest, abs(value))
      least = min(least, abs(value))
    }
    guard square > 0, square.isFinite, largest <= Self.mostSpread * least else { return nil }
    let norm = square.squareRoot()
    let depth = max(row.lower - activity, activity - row.upper) / norm
    return depth > Self.leastDepth ? Candidate(row: row, depth: depth, norm: norm) : nil
  }
}

extension BranchAndBound {
  /// Rows up to which cutting planes are looked for, and up to which many are and all families are asked: beyond, a round
  /// takes as long as some nodes, and rounding finds nothing in dense rows, for which it takes longest.
  private static let (mostRows, mostRowsForMany) = (3_000, 600)
  /// Nodes of a large program before cutting planes: most are done by then.
  private static let nodesBeforeCuts = 60
  /// Rounds at the root and cuts added in a round.
  private static let (rounds, mostAdded) = (20, 50)
  /// Columns, and rows, that Gomory's cuts are made from in a round: in a small program, and in a large one.
  private static let (mostFound, fewFound) = (300, 50)
  /// Rounds in a row that raise the bound by less than this share of the gap, after which no more are made.
  private static let (mostStalls, leastGain) = (2, 0.03)
  /// The share of the gap that all cuts together must close to be kept.
  private static let leastWorth = 0.3
  /// The gap counts as no wider than so many times the gap at which the search ends: where no good point is known yet, what
  /// the cuts close is no small thing.
  private static let widestGap = 4.0
  /// What the gap is taken for where no point is known, as a share of the objective.
  private static let gapUnknown = 1e-3

  /// Whether the program is small enough for many cuts of all families.
  private var isSmall: Bool { workspace.rowCount <= Self.mostRowsForMany }

  /// Whether a program that is not may have cuts.
  private var isCutWhenLarge: Bool {
    options.cutsOfLargeProgram != .never && workspace.rowCount <= Self.mostRows
  }

  /// Whether branching alone has gone on for so long that a large program is worth cutting planes at the root.
  var isToCutLate: Bool {
    options.cuts && options.cutsOfLargeProgram == .late && restarts == 0 && outcome.nodes >= Self.nodesBeforeCuts
      && lastNodeNearby == nil && !isSmall && isCutWhenLarge
  }

  /// Adds cutting planes at the root, round after round while the bound rises; takes them back where they close little.
  ///
  /// The bound that they prove stays either way.
  func addRootCuts() {
    let isSmall = isSmall
    guard isSmall || isCutWhenLarge && (options.cutsOfLargeProgram == .first || restarts > 0) else { return }
    let families = isSmall ? CutFamily.allCases : [.clique]
    let (basis, count, before) = (workspace.basis, workspace.rowCount, workspace.objective)
    let gap = gap(above: before)
    var (stalls, last) = (0, before)
    for _ in 0..<Self.rounds where stalls < Self.mostStalls {
      workspace.readValues(into: &values)
      if items.fractional(values, tolerance: options.integralityTolerance).isEmpty { return }
      let cuts = CutSelection(values, most: Self.mostAdded).best(
        of: gomoryCuts(most: isSmall ? Self.mostFound : Self.fewFound) + families.flatMap(workspace.cuts))
      if cuts.isEmpty { break }
      bounds.add(cuts)
      guard workspace.solve(.dual, cutoff: outcome.cutoff) == .optimal else { break }
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

  /// Gomory's cuts from what is least whole.
  ///
  /// - Parameter most: The most columns, and the most rows, that they are made from.
  private func gomoryCuts(most: Int) -> [LinearProgram.AppendedRow] {
    readActivities()
    let sources = [
      items.fractional(values, tolerance: GomoryCuts.leastFraction),
      items.fractionalRows(activities).filter { min($0.fraction, 1 - $0.fraction) > GomoryCuts.leastFraction },
    ].flatMap { found in
      found.map { (place: $0.place, distance: abs($0.fraction - 0.5), item: $0.item) }
        .sorted { ($0.distance, $0.item) < ($1.distance, $1.item) }.prefix(most)
    }
    let cuts = GomoryCuts(bounds.program, items, values: values, activities: activities)
    var multipliers = [Double](repeating: 0, count: bounds.program.rowCount)
    return sources.compactMap { source in
      workspace.readMultipliers(of: source.place, into: &multipliers)
        ? cuts.cut(multipliers, of: source.place) : nil
    }
  }

  /// What cuts may close: the room below the cutoff, or as much as is worth closing.
  private func gap(above bound: Double) -> Double {
    guard outcome.cutoff.isFinite else { return abs(bound) * Self.gapUnknown }
    let enough = max(options.absoluteGap, options.gapTolerance * abs(bound))
    return enough > 0 ? min(outcome.cutoff - bound, Self.widestGap * enough) : outcome.cutoff - bound
  }

  /// Takes cuts away that the optimum does not touch, and solves again, which takes no pivots.
  private func dropSlackCuts(behind count: Int) {
    let basis = workspace.basis
    let slack = (count..<workspace.rowCount).filter { basis.rows[$0] == .basic }
    guard !slack.isEmpty else { return }
    bounds.delete(slack)
    _ = workspace.solve(.dual, cutoff: .infinity)
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

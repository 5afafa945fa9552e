extension BranchAndBound {
  /// What to branch on at a node, and the side to follow first.
  typealias Choice = (candidate: BranchItems.Candidate, first: BranchSide)

  /// Candidates at a node that are looked at in the tableau; what comes behind them is no choice.
  private static let mostLooks = 8
  /// Where a column is above a whole number by more, it is first rounded up: most options are not taken.
  private static let upwards = 0.3

  /// Chooses what to branch on: what has been branched on often enough counts with what that gained, the most promising of the rest
  /// with what their tableau rows say (``DualAscent``).
  ///
  /// The workspace rests on the optimal basis of the node, of which `values` and `activities` are.
  ///
  /// Source: Achterberg, Koch and Martin 2005 (reliability branching), with a look in place of a trial.
  func choose(among candidates: [BranchItems.Candidate], at objective: Double) -> Choice? {
    let ranked = candidates.map { (candidate: $0, score: pseudoCosts.score($0)) }
      .sorted { ($1.score, $0.candidate.item) < ($0.score, $1.candidate.item) }
    var ascent: DualAscent?
    var best: (choice: Choice, score: Double)?
    var looks = 0
    for (candidate, expected) in ranked {
      var (score, first) = (expected, candidate.fraction > Self.upwards ? BranchSide.up : .down)
      if !pseudoCosts.isReliable(candidate.item) {
        guard looks < Self.mostLooks else { continue }
        looks += 1
        if let gains = gains(of: candidate, by: &ascent) {
          // Beyond the cutoff a side is closed, however far.
          let room = max(1, outcome.cutoff - objective)
          score = PseudoCosts.score(min(gains.down, room), min(gains.up, room))
          if case .row = candidate.place { first = gains.up <= gains.down ? .up : .down }
        }
      }
      if best.map({ score > $0.score }) ?? true { best = ((candidate, first), score) }
    }
    return best?.choice
  }

  /// What the sides of a candidate gain at least; nil where the solver cannot tell.
  private func gains(of candidate: BranchItems.Candidate, by ascent: inout DualAscent?) -> (down: Double, up: Double)? {
    if multipliers.count < workspace.rowCount {
      multipliers += [Double](repeating: 0, count: workspace.rowCount - multipliers.count)
    }
    guard workspace.readMultipliers(of: candidate.place, into: &multipliers) else { return nil }
    let looking = ascent ?? bounds.ascent(from: values, activities)
    ascent = looking
    return looking.gains(of: candidate, multipliers)
  }
}

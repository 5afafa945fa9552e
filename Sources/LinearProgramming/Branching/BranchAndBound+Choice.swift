extension BranchAndBound {
  /// What a look at the candidates of a node came to.
  enum Choice {
    /// The candidate, and the side to follow first.
    case branch(BranchItems.Candidate, BranchSide)
    /// One side of a candidate has no point below the cutoff: the other holds for the whole node.
    case tightened(BoundChange)
    /// No side of a candidate has one.
    case closed
    /// The workspace ended.
    case stopped
  }

  /// Candidates tried at a node, and trials in a row that bring nothing better after which no more are made.
  private static let (mostTried, mostMisses) = (4, 3)
  /// Pivots of a trial: many short ones are worth more than few long ones.
  private static let pivotsOfTrial = 5

  /// Chooses what to branch on: the most promising candidates are tried by a few pivots on both sides.
  ///
  /// The workspace rests on the basis of the node afterwards. Source: Achterberg, Koch and Martin 2005 (reliability branching).
  func choose(among candidates: [BranchItems.Candidate], at objective: Double, basis: Basis) -> Choice {
    let ranked = candidates.map { (candidate: $0, score: pseudoCosts.score($0)) }
      .sorted { ($1.score, $0.candidate.item) < ($0.score, $1.candidate.item) }
    var best: (candidate: BranchItems.Candidate, score: Double, first: BranchSide)?
    var (tried, misses) = (0, 0)
    for (candidate, score) in ranked {
      var (score, first) = (score, candidate.fraction > 0.3 ? BranchSide.up : .down)
      if !pseudoCosts.isReliable(candidate.item) {
        guard tried < Self.mostTried, misses < Self.mostMisses else {
          if best == nil { best = (candidate, score, first) }
          continue
        }
        tried += 1
        switch attempt(candidate, at: objective, basis: basis) {
        case .gains(let down, let up):
          score = PseudoCosts.score(down, up)
          if case .row = candidate.place { first = up <= down ? .up : .down }
        case .tightened(let change):
          bounds.set(change)
          return .tightened(change)
        case .closed: return .closed
        case .stopped: return .stopped
        }
      }
      if best.map({ score > $0.score }) ?? true {
        best = (candidate, score, first)
        misses = 0
      } else {
        misses += 1
      }
    }
    guard let best else { return .closed }
    return .branch(best.candidate, best.first)
  }

  private enum Trial {
    case gains(down: Double, up: Double)
    case tightened(BoundChange)
    case closed
    case stopped
  }

  /// Tries both sides of a candidate.
  private func attempt(_ candidate: BranchItems.Candidate, at objective: Double, basis: Basis) -> Trial {
    let own = bounds[candidate.place]
    var (gains, isClosed) = ([0.0, 0.0], [false, false])
    for side in BranchSide.allCases {
      bounds.set(candidate.change(side, within: own))
      let ending = workspace.solve(.dual, cutoff: outcome.cutoff, pivots: Self.pivotsOfTrial)
      var gain = max(0, workspace.objective - objective)
      switch ending {
      case .infeasible: isClosed[side.rawValue] = true
      case .cutOff:
        let proved = bounds.provedBound()
        isClosed[side.rawValue] = outcome.isClosed(at: proved)
        if isClosed[side.rawValue] { outcome.close(at: proved) }
      case .optimal, .failed, .limited(.iterations): break
      case .limited, .dead:
        stop(ending)
        return .stopped
      }
      let isKnown = !isClosed[side.rawValue] || outcome.cutoff.isFinite
      if isClosed[side.rawValue], outcome.cutoff.isFinite { gain = max(gain, outcome.cutoff - objective) }
      gains[side.rawValue] = gain
      if isKnown {
        pseudoCosts.learn(candidate.item, side, gain: gain, distance: candidate.distance(side))
      }
      bounds.set(BoundChange(place: candidate.place, lower: own.lower, upper: own.upper))
      workspace.basis = basis
    }
    if isClosed[0], isClosed[1] { return .closed }
    if let closed = BranchSide.allCases.first(where: { isClosed[$0.rawValue] }) {
      return .tightened(candidate.change(closed.other, within: own))
    }
    return .gains(down: gains[0], up: gains[1])
  }
}

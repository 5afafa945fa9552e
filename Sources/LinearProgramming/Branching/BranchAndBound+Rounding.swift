extension BranchAndBound {
  /// Nodes before the first look by rounding, and how many times as many pass before the next.
  private static let (nodesBeforeRounding, roundingFactor) = (20, 3)
  /// The part of the candidates that is rounded at once: an eighth.
  private static let roundedPart = 8
  /// Simplex runs of a look at most, and of one that is led by the target.
  private static let (mostRoundings, mostRoundingsToTarget) = (100, 400)
  /// Of how many columns that led too far one part is tried next by a look that is led by the target: a quarter.
  private static let failedPart = 4

  /// Looks for a better point by rounding where following nodes has found none for a while.
  ///
  /// The workspace, which rests on the optimal basis of the current node, does so afterwards too.
  func roundIfLate() {
    let first = options.roundsToTarget ? 1 : Self.nodesBeforeRounding
    guard outcome.nodes >= nextRounding ?? first else { return }
    let (basis, kept, best) = (workspace.basis, values, outcome.incumbent?.objective)
    var changes: [BoundChange] = []
    round(&changes)
    for change in changes.reversed() { bounds.set(change) }
    workspace.basis = basis
    values = kept
    let isBetter = outcome.incumbent?.objective != best
    nextRounding = isBetter ? outcome.nodes + Self.nodesBeforeRounding : Self.roundingFactor * outcome.nodes
  }

  /// Rounds columns up, the surest first, many at once while that goes well; led by a target, many again as soon as few did.
  ///
  /// - Parameter changes: Gets the bounds that were in force before.
  private func round(_ changes: inout [BoundChange]) {
    let isLed = options.roundsToTarget
    // Columns at once; nil while an eighth of the candidates is.
    var size: Int?
    for _ in 0..<(isLed ? Self.mostRoundingsToTarget : Self.mostRoundings) where outcome.limit == nil {
      let candidates = items.roundable(values, tolerance: options.integralityTolerance)
      if candidates.isEmpty { return offer(values) }
      let basis = workspace.basis
      let most = max(1, candidates.count / Self.roundedPart)
      let batch = candidates.prefix(min(size ?? most, most))
      if move(batch, .up, &changes) {
        if isLed { size = size.map { min(2 * $0, most) } }
        continue
      }
      undo(batch.count, &changes, basis)
      if batch.count > 1 {
        size = isLed ? max(1, batch.count / Self.failedPart) : 1
      } else if !move(batch, .down, &changes) {
        return
      }
    }
  }

  private func move(_ batch: ArraySlice<BranchItems.Candidate>, _ side: BranchSide, _ changes: inout [BoundChange])
    -> Bool
  {
    for candidate in batch {
      let own = bounds[candidate.place]
      changes.append(BoundChange(place: candidate.place, lower: own.lower, upper: own.upper))
      bounds.set(candidate.change(side, within: own))
    }
    outcome.nodes += 1
    let target = options.roundsToTarget ? options.targetObjective ?? .infinity : .infinity
    let ending = workspace.solve(.dual, cutoff: min(outcome.cutoff, target))
    if case .limited = ending { stop(ending) }
    if ending == .dead { stop(ending) }
    guard ending == .optimal else { return false }
    workspace.readValues(into: &values)
    return true
  }

  private func undo(_ count: Int, _ changes: inout [BoundChange], _ basis: Basis) {
    for change in changes.suffix(count).reversed() { bounds.set(change) }
    changes.removeLast(count)
    workspace.basis = basis
  }
}

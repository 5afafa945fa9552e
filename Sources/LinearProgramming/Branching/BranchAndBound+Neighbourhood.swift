extension BranchAndBound {
  /// Nodes that the search of a neighbourhood gets.
  private static let nodesNearby = 60
  /// The share of the gap by which the best point must have become better for its neighbourhood to be searched too.
  private static let leastProgress = 0.1

  /// Looks for better points where the best one and the relaxation differ; what they agree on stays.
  ///
  /// Source: Danna, Rothberg and Le Pape 2005 (relaxation induced neighbourhoods).
  func searchNeighbourhood() {
    guard let best = outcome.incumbent, let rootPoint, outcome.cutoff > root.bound,
      lastCentre - best.objective > Self.leastProgress * (best.objective - root.bound)
    else { return }
    lastCentre = best.objective
    let (aside, closed) = (open, outcome.leastClosed)
    open = NodeQueue()
    let kept = items.agreed(best.values, rootPoint.values, tolerance: options.integralityTolerance)
    open.push(BranchNode(parent: nil, changes: kept, bound: root.bound, number: 0, basis: rootPoint.basis))
    lastNodeNearby = outcome.nodes + Self.nodesNearby
    while !isOver, let node = open.pop() {
      if !outcome.isClosed(at: node.bound) { dive(from: node) }
    }
    lastNodeNearby = nil
    // What was closed there is no proof of anything elsewhere.
    (open, outcome.leastClosed) = (aside, closed)
  }
}

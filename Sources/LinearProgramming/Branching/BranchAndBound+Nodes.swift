extension BranchAndBound {
  /// Follows nodes until none is left, something ends the search, or starting again is worth more.
  func searchTree() {
    while !isOver, !isWorthRestart {
      searchNeighbourhood()
      guard !isOver, let node = open.pop() else { return }
      if outcome.isClosed(at: node.bound) { outcome.close(at: node.bound) } else { dive(from: node) }
    }
  }

  /// Follows one side of every branching down from a node, until nothing is left there or another node is more promising.
  func dive(from start: BranchNode) {
    var node: BranchNode? = start
    while let current = node {
      node = nil
      bounds.move(to: current)
      outcome.nodes += 1
      if let children = branch(current) {
        open.push(children.second)
        if isPromising(children.first) { node = children.first } else { push(children.first) }
      }
      if let limit = options.nodeLimit, outcome.nodes >= limit, outcome.limit == nil { outcome.limit = .nodes }
      report()
      if isOver {
        if let node { push(node) }
        return
      }
    }
  }

  private func push(_ node: BranchNode) {
    if node.basis == nil { node.basis = workspace.basis }
    open.push(node)
  }

  /// Whether a node may lead to a point that is good enough, or is not much worse than the best of the others.
  private func isPromising(_ node: BranchNode) -> Bool {
    guard let least = open.leastBound else { return true }
    let cutoff = outcome.cutoff
    guard cutoff.isFinite else { return true }
    return node.bound <= max(options.targetObjective ?? -.infinity, least + (cutoff - least) / 2)
  }

  /// Solves a node and branches; nil where the node is closed.
  private func branch(_ node: BranchNode) -> (first: BranchNode, second: BranchNode)? {
    guard solve(node) else { return nil }
    workspace.readValues(into: &values)
    let fractional = items.fractional(values, tolerance: options.integralityTolerance)
    if fractional.isEmpty {
      offer(values)
      guard let crumb = crumb(of: node) else {
        outcome.close(at: node.bound, expecting: workspace.objective)
        return nil
      }
      return children(of: node, (candidate: crumb, first: crumb.fraction > 0.5 ? .up : .down))
    }
    readActivities()
    let candidates = items.candidates(fractional: fractional, activities: activities)
    let objective = workspace.objective
    roundIfLate()
    guard let choice = choose(among: candidates, at: objective) else {
      outcome.close(at: node.bound)
      return nil
    }
    return children(of: node, choice)
  }

  /// What of a point that counts as whole is not, where that makes the bound of its node look better than the point.
  ///
  /// A budget that is missed by one dong leaves a few hundred-millionths of an option; a proof to the last digit branches on them.
  private func crumb(of node: BranchNode) -> BranchItems.Candidate? {
    guard !outcome.isClosed(at: node.bound) else { return nil }
    // The simplex may leave a value a hair outside of its bounds, where one side of a branching would be empty.
    let crumbs = items.fractional(values, tolerance: Self.leastCrumb).filter { crumb in
      let (lower, upper) = bounds[crumb.place]
      return lower < crumb.value && crumb.value < upper
    }
    return crumbs.max { left, right in
      (min(left.fraction, 1 - left.fraction), right.item) < (min(right.fraction, 1 - right.fraction), left.item)
    }
  }

  /// The least distance from a whole number that is more than the rounding of the simplex.
  private static let leastCrumb = 1e-11

  /// Solves the relaxation of a node; false where the node is closed or the search stopped.
  private func solve(_ node: BranchNode) -> Bool {
    var ending = workspace.solve(.dual, cutoff: outcome.cutoff)
    if ending == .cutOff {
      let proved = bounds.provedBound()
      if outcome.isClosed(at: proved) {
        outcome.close(at: max(node.bound, proved))
        return false
      }
      ending = workspace.solve(.dual, cutoff: .infinity)
    }
    switch ending {
    case .infeasible: return false
    case .optimal: break
    case .cutOff, .limited, .failed, .dead:
      // Numerical trouble costs this node alone: it counts with the bound that it has.
      if ending != .failed { stop(ending) }
      outcome.close(at: node.bound)
      return false
    }
    if let branch = node.branch, let parent = node.parent {
      pseudoCosts.learn(
        branch.item, branch.side, gain: workspace.objective - parent.bound, distance: branch.distance)
    }
    node.bound = max(node.bound, bounds.provedBound())
    guard outcome.isClosed(at: node.bound) else { return true }
    outcome.close(at: node.bound)
    return false
  }

  /// The children of a node, that to follow first.
  private func children(of node: BranchNode, _ choice: Choice) -> (first: BranchNode, second: BranchNode) {
    let candidate = choice.candidate
    func child(_ side: BranchSide, basis: Basis?) -> BranchNode {
      numbers += 1
      let change = candidate.change(side, within: bounds[candidate.place])
      let branch = BranchNode.Branch(item: candidate.item, side: side, distance: candidate.distance(side))
      return BranchNode(
        parent: node, changes: [change], bound: node.bound, number: numbers, branch: branch, basis: basis)
    }
    let followed = child(choice.first, basis: nil)
    return (followed, child(choice.first.other, basis: workspace.basis))
  }

  /// Reads the activities of the rows, those added included.
  func readActivities() {
    let more = workspace.rowCount - activities.count
    if more > 0 { activities += [Double](repeating: 0, count: more) }
    workspace.readActivities(into: &activities)
  }
}

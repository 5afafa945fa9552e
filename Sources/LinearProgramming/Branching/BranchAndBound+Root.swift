extension BranchAndBound {
  /// Bounds everything, adds cutting planes and opens the root.
  func startFromRoot() {
    noteRoot()
    if options.cuts { addRootCuts() }
    let basis = workspace.basis
    workspace.readValues(into: &values)
    rootPoint = (values, basis)
    freeAtRoot = items.freeColumns(in: bounds)
    open.push(BranchNode(parent: nil, changes: [], bound: root.bound, number: 0, basis: basis))
  }

  /// The share of the columns that a better point must fix for the search to start again from the root, and how often it may.
  private static let (worthRestart, mostRestarts) = (0.2, 5)

  /// Whether so much is fixed since the root that cutting planes and branching see another program, or it is time for the first
  /// cutting planes.
  var isWorthRestart: Bool {
    guard open.count > 0, restarts < Self.mostRestarts else { return false }
    if isToCutLate { return true }
    return Double(freeAtRoot - items.freeColumns(in: bounds)) > Self.worthRestart * Double(freeAtRoot)
  }

  /// Goes back to the root: what was closed is looked at again, in a smaller program.
  func restart() {
    restarts += 1
    bounds.leaveNode()
    open = NodeQueue()
    outcome.leastClosed = .infinity
    if let rootPoint { workspace.basis = rootPoint.basis }
  }

  /// Takes the relaxation at the root as the bound of everything.
  func noteRoot() {
    let bound = bounds.provedBound()
    guard bound > root.bound else { return }
    root = (bound, bounds.reducedCosts())
    fixByReducedCosts()
  }

  /// Fixes what no point below the cutoff has at its other bound.
  func fixByReducedCosts() {
    let room = outcome.cutoff - root.bound
    guard room.isFinite, room >= 0 else { return }
    for (column, cost) in root.reducedCosts.enumerated() where items.isWhole[column] {
      let (lower, upper) = bounds.bounds(everywhere: column)
      guard upper - lower == 1 else { continue }
      if abs(cost) > room {
        bounds.fixEverywhere(column, at: cost > 0 ? lower : upper)
        outcome.hasFixed = true
      }
    }
  }
}

/// The bounds of a search: those that hold everywhere and those of the current node, in a workspace and in a copy of the
/// program that proves bounds by our own arithmetic.
struct NodeBounds {
  private let workspace: any ProgramWorkspace
  /// The program with the rows added and the bounds of the moment.
  private(set) var program: LinearProgram
  private let tolerance: Double
  /// The bounds that hold everywhere, where they differ from those of the moment.
  private var everywhere: [BoundChange.Place: (lower: Double, upper: Double)] = [:]
  private var duals: [Double]
  private(set) var node: BranchNode?

  init(_ program: LinearProgram, _ workspace: any ProgramWorkspace, tolerance: Double) {
    (self.program, self.workspace, self.tolerance) = (program, workspace, tolerance)
    duals = [Double](repeating: 0, count: program.rowCount)
  }

  /// The bounds of the moment.
  subscript(place: BoundChange.Place) -> (lower: Double, upper: Double) {
    switch place {
    case .column(let column): (program.columnLower[column], program.columnUpper[column])
    case .row(let row): (program.rowLower[row], program.rowUpper[row])
    }
  }

  /// Sets bounds for the moment.
  mutating func set(_ change: BoundChange) {
    if everywhere[change.place] == nil { everywhere[change.place] = self[change.place] }
    apply(change)
  }

  private mutating func apply(_ change: BoundChange) {
    switch change.place {
    case .column(let column):
      program.setBounds(of: column, lower: change.lower, upper: change.upper)
      workspace.setBounds(of: column, lower: change.lower, upper: change.upper)
    case .row(let row):
      program.setBounds(ofRow: row, lower: change.lower, upper: change.upper)
      workspace.setBounds(ofRow: row, lower: change.lower, upper: change.upper)
    }
  }

  /// Fixes a column at a value everywhere; a node that has bounds of its own for it keeps them for the moment.
  mutating func fixEverywhere(_ column: LinearProgram.Column, at value: Double) {
    if everywhere[.column(column)] != nil {
      everywhere[.column(column)] = (value, value)
    } else {
      apply(BoundChange(place: .column(column), lower: value, upper: value))
    }
  }

  /// The bounds of a column that hold everywhere.
  func bounds(everywhere column: LinearProgram.Column) -> (lower: Double, upper: Double) {
    everywhere[.column(column)] ?? self[.column(column)]
  }

  /// Goes to a node: its bounds, and its basis unless it follows the current node at once.
  ///
  /// Bounds that hold everywhere may have become tighter since a node came about, so that the two are met.
  mutating func move(to node: BranchNode) {
    if let current = self.node, node.parent === current {
      for change in node.changes { set(change) }
    } else {
      leaveNode()
      for change in node.path { set(met(change)) }
      if let basis = node.basis { workspace.basis = basis }
    }
    self.node = node
  }

  /// Where a fixing left nothing of a node's bounds, the node is empty: crossed bounds would be no program to a solver, so
  /// the fixing is left out and the node dies of its bound.
  private func met(_ change: BoundChange) -> BoundChange {
    let (lower, upper) = self[change.place]
    let both = BoundChange(place: change.place, lower: max(lower, change.lower), upper: min(upper, change.upper))
    return both.lower <= both.upper ? both : change
  }

  /// Says that the current bounds are those of a node.
  mutating func settle(as node: BranchNode) { self.node = node }

  /// Goes back to the bounds that hold everywhere.
  mutating func leaveNode() {
    for (place, bounds) in everywhere {
      apply(BoundChange(place: place, lower: bounds.lower, upper: bounds.upper))
    }
    everywhere.removeAll(keepingCapacity: true)
    node = nil
  }

  /// Adds rows that hold everywhere.
  mutating func add(_ rows: [LinearProgram.AppendedRow]) {
    workspace.add(rows)
    program = program.appending(rows)
    duals += [Double](repeating: 0, count: rows.count)
  }

  /// Takes rows away that are basic.
  mutating func delete(_ rows: [LinearProgram.Row]) {
    guard !rows.isEmpty else { return }
    workspace.delete(rows)
    program = program.deleting(rows)
    duals.removeLast(rows.count)
  }

  /// The bound that the last duals prove under the bounds of the moment; minus infinity where they prove none.
  mutating func provedBound() -> Double {
    workspace.readDuals(into: &duals)
    return program.dualBound(rowDuals: duals, tolerance: tolerance) ?? -.infinity
  }

  /// A look at the sides of branchings under the duals of the last proof.
  func ascent(from values: [Double], _ activities: [Double]) -> DualAscent {
    DualAscent(program, duals: duals, values: values, activities: activities)
  }

  /// The reduced cost of every column under the duals of the last proof.
  func reducedCosts() -> [Double] {
    (0..<program.columnCount).map { program.reducedCost(of: $0, duals: duals).value }
  }
}

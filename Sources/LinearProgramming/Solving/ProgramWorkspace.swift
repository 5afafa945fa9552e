/// A program that stays with a solver between solves: bounds are moved, rows added, and the simplex goes on from its last basis.
///
/// It belongs to the thread that opened it and must not leave the closure that it was opened for (``Solver/withWorkspace(for:options:control:_:)``).
/// After a fault or a cancellation it is dead: solves answer ``NodeOutcome/dead`` and nothing else has any effect.
public protocol ProgramWorkspace: AnyObject {
  /// Rows, those added included.
  var rowCount: Int { get }
  /// Simplex pivots so far.
  var pivots: Int { get }
  /// The objective of the last basic solution, constant included.
  var objective: Double { get }
  /// The last basis; a new one is where the next solve starts.
  var basis: Basis { get set }
  /// What ended the workspace; nil while it lives.
  var death: Termination? { get }

  /// Moves the bounds of a column.
  func setBounds(of column: LinearProgram.Column, lower: Double, upper: Double)
  /// Moves the bounds of a row.
  func setBounds(ofRow row: LinearProgram.Row, lower: Double, upper: Double)
  /// Adds rows behind those there are, basic in the basis.
  func add(_ rows: [LinearProgram.AppendedRow])
  /// Deletes rows, which must be basic; those behind them move up.
  func delete(_ rows: [LinearProgram.Row])

  /// Solves the relaxation from the last basis.
  ///
  /// - Parameters:
  ///   - method: The dual method where only bounds and rows changed since an optimum.
  ///   - cutoff: The dual method ends as soon as its objective passes it.
  func solve(_ method: SimplexMethod, cutoff: Double) -> NodeOutcome

  /// Reads the columns of the last basic solution.
  func readValues(into values: inout [Double])
  /// Reads the activity of every row in the last basic solution.
  func readActivities(into activities: inout [Double])
  /// Reads the dual value of every row; those of an interrupted dual simplex prove a bound too.
  func readDuals(into duals: inout [Double])

  /// Reads the multipliers of the rows that add up to the tableau row of a column or row that is basic in the last basis.
  ///
  /// - Returns: Whether it is basic and the solver could tell.
  func readMultipliers(of place: ProgramPlace, into multipliers: inout [Double]) -> Bool

  /// Cutting planes that the optimal basic solution breaks and no whole point does, as far as the solver finds any.
  ///
  /// They hold under the bounds of the moment.
  func cuts(_ family: CutFamily) -> [LinearProgram.AppendedRow]
}

/// What a solve of a workspace came to.
public enum NodeOutcome: Sendable, Hashable {
  case optimal
  case infeasible
  /// The dual objective passed the cutoff: no point below it.
  case cutOff
  /// A limit came first.
  case limited(Termination.Limit)
  /// Numerical trouble that a second try did not mend.
  case failed
  /// A fault or a cancellation ended the workspace.
  case dead
}

/// A column or a row of a program.
public enum ProgramPlace: Sendable, Hashable {
  case column(LinearProgram.Column)
  case row(LinearProgram.Row)
}

/// Families of cutting planes that a solver finds.
public enum CutFamily: Sendable, Hashable, CaseIterable {
  case mixedIntegerRounding
  case clique
}

import CGLPK
public import LinearProgramming

extension GLPKSolver {
  /// Opens a workspace for the time of a closure.
  public func withWorkspace<Result>(
    for program: LinearProgram, options: SolveOptions, control: SolveControl,
    _ body: (any ProgramWorkspace) throws -> Result
  ) throws -> Result {
    try program.validate()
    let workspace = GLPKWorkspace(program, options.limited(to: memoryLimit), control)
    defer { workspace.close() }
    return try body(workspace)
  }
}

/// A problem that stays with GLPK between solves, on one thread.
final class GLPKWorkspace: ProgramWorkspace {
  private let handle: OpaquePointer?
  private let relay: ProgressRelay
  private let watch = StopWatch()
  private let timeLimit: Double?
  private let columnCount: Int
  private(set) var rowCount: Int

  init(_ program: LinearProgram, _ options: SolveOptions, _ control: SolveControl) {
    // The search reports for itself.
    let relay = ProgressRelay(control.sharingCancellation { _ in }, watch)
    self.relay = relay
    timeLimit = options.timeLimit
    (rowCount, columnCount) = (program.rowCount, program.columnCount)
    let matrix = MatrixArrays(program)
    handle = withExtendedLifetime(matrix) {
      var cProgram = matrix.program(heedsIntegers: true, constant: program.objectiveConstant)
      return cadre_glpk_open(
        &cProgram, Int32(clamping: options.memoryLimit ?? 0), options.feasibilityTolerance,
        { context, snapshot in
          guard let context, let snapshot else { return false }
          return Unmanaged<ProgressRelay>.fromOpaque(context).takeUnretainedValue().look(snapshot.pointee)
        }, Unmanaged.passUnretained(relay).toOpaque())
    }
  }

  /// Frees everything of GLPK on this thread.
  func close() { cadre_glpk_close(handle) }

  var death: Termination? {
    guard let handle else { return Termination(.failed, limit: .memory, detail: "no memory for a workspace") }
    guard cadre_glpk_is_dead(handle) else { return nil }
    let words = String(cString: cadre_glpk_fault(handle))
    return cadre_glpk_was_cancelled(handle)
      ? Termination(.noSolutionFound, limit: .cancelled, detail: words) : Termination.fault(words)
  }

  var pivots: Int { handle.map { Int(cadre_glpk_pivots($0)) } ?? 0 }
  var objective: Double { handle.map { cadre_glpk_objective($0) } ?? -.infinity }

  func setBounds(of column: LinearProgram.Column, lower: Double, upper: Double) {
    guard let handle else { return }
    cadre_glpk_set_column(handle, Int32(truncatingIfNeeded: column), lower, upper)
  }

  func setBounds(ofRow row: LinearProgram.Row, lower: Double, upper: Double) {
    guard let handle else { return }
    cadre_glpk_set_row(handle, Int32(truncatingIfNeeded: row), lower, upper)
  }

  func add(_ rows: [LinearProgram.AppendedRow]) {
    guard let handle, !rows.isEmpty else { return }
    // One unused place at the front, and columns from 1: so GLPK counts.
    var (starts, columns, values): ([Int64], [Int32], [Double]) = ([0], [0], [0])
    for row in rows {
      for (column, value) in row.coefficients where value != 0 {
        columns.append(Int32(truncatingIfNeeded: column + 1))
        values.append(value)
      }
      starts.append(Int64(columns.count - 1))
    }
    let count = Int32(truncatingIfNeeded: rows.count)
    if cadre_glpk_add_rows(handle, count, rows.map(\.lower), rows.map(\.upper), starts, columns, values) {
      rowCount += rows.count
    }
  }

  func delete(_ rows: [LinearProgram.Row]) {
    guard let handle, !rows.isEmpty else { return }
    let numbers = rows.map { Int32(truncatingIfNeeded: $0) }
    if cadre_glpk_delete_rows(handle, Int32(truncatingIfNeeded: rows.count), numbers) { rowCount -= rows.count }
  }

  func solve(_ method: SimplexMethod, cutoff: Double) -> NodeOutcome {
    guard let handle else { return .dead }
    let left = watch.remaining(of: timeLimit)
    if left == 0 { return .limited(.time) }
    switch cadre_glpk_run(handle, method == .dual, cutoff, GLPKCall.milliseconds(left)) {
    case CADRE_GLPK_NODE_OPTIMAL: return .optimal
    case CADRE_GLPK_NODE_INFEASIBLE: return .infeasible
    case CADRE_GLPK_NODE_CUT_OFF: return .cutOff
    case CADRE_GLPK_NODE_TIME: return .limited(.time)
    case CADRE_GLPK_NODE_FAILED: return .failed
    default: return .dead
    }
  }

  func readValues(into values: inout [Double]) {
    guard let handle, values.count >= columnCount else { return }
    values.withUnsafeMutableBufferPointer { cadre_glpk_read(handle, $0.baseAddress, nil, nil) }
  }

  func readActivities(into activities: inout [Double]) {
    guard let handle, activities.count >= rowCount else { return }
    activities.withUnsafeMutableBufferPointer { cadre_glpk_read(handle, nil, $0.baseAddress, nil) }
  }

  func readDuals(into duals: inout [Double]) {
    guard let handle, duals.count >= rowCount else { return }
    duals.withUnsafeMutableBufferPointer { cadre_glpk_read(handle, nil, nil, $0.baseAddress) }
  }

  var basis: Basis {
    get {
      var rows = [UInt8](repeating: BasisStatus.basic.rawValue, count: rowCount)
      var columns = [UInt8](repeating: BasisStatus.atLower.rawValue, count: columnCount)
      if let handle { cadre_glpk_read_basis(handle, &rows, &columns) }
      func statuses(_ bytes: [UInt8]) -> [BasisStatus] { bytes.map { BasisStatus(rawValue: $0) ?? .atLower } }
      return Basis(rows: statuses(rows), columns: statuses(columns))
    }
    set {
      guard let handle, newValue.rows.count == rowCount, newValue.columns.count == columnCount else { return }
      cadre_glpk_set_basis(handle, newValue.rows.map(\.rawValue), newValue.columns.map(\.rawValue))
    }
  }

  func readMultipliers(of place: ProgramPlace, into multipliers: inout [Double]) -> Bool {
    guard let handle, multipliers.count >= rowCount else { return false }
    let number =
      switch place {
      case .row(let row): row
      case .column(let column): rowCount + column
      }
    return multipliers.withUnsafeMutableBufferPointer { cadre_glpk_combine_rows(handle, Int32(number), $0.baseAddress) }
  }

  func cuts(_ family: CutFamily) -> [LinearProgram.AppendedRow] {
    guard let handle else { return [] }
    let kind =
      switch family {
      case .mixedIntegerRounding: CADRE_GLPK_ROUNDING
      case .clique: CADRE_GLPK_CLIQUE
      }
    let found = FoundRows()
    withExtendedLifetime(found) {
      _ = cadre_glpk_find_cuts(
        handle, kind,
        { context, count, columns, values, lower, upper in
          guard let context, let columns, let values else { return }
          let places = count > 0 ? 1...Int(count) : 1...1
          Unmanaged<FoundRows>.fromOpaque(context).takeUnretainedValue().rows.append(
            LinearProgram.AppendedRow(
              lower: lower, upper: upper, coefficients: places.map { (Int(columns[$0]) - 1, values[$0]) }))
        }, Unmanaged.passUnretained(found).toOpaque())
    }
    return found.rows
  }

  private final class FoundRows { var rows: [LinearProgram.AppendedRow] = [] }
}

import CGLPK
import LinearProgramming

/// One call through the door: lays the program out in C arrays, calls, and reads the answer.
struct GLPKCall {
  /// How the call is to be made.
  struct Settings {
    /// Seconds; nil for no limit.
    var timeLimit: Double?
    var heedsIntegers = false
    var startBasis: Basis?
    /// A feasible integer point with its objective.
    var startPoint: Incumbent?
    /// Scaled, from an advanced basis: the second try after numerical trouble.
    var isRobust = false
  }

  let program: LinearProgram
  let options: SolveOptions
  let settings: Settings

  init(_ program: LinearProgram, _ options: SolveOptions, _ settings: Settings) {
    self.program = program
    self.options = options
    self.settings = settings
  }

  /// Calls GLPK; everything of it is freed again when this returns.
  func run(_ relay: ProgressRelay) -> GLPKAnswer {
    let matrix = MatrixArrays(program)
    let answer = AnswerArrays(rows: program.rowCount, columns: program.columnCount)
    let rowStatuses = settings.startBasis.map { CArray($0.rows.map(\.rawValue)) }
    let columnStatuses = settings.startBasis.map { CArray($0.columns.map(\.rawValue)) }
    // GLPK reads a point from index 1.
    let startPoint = settings.startPoint.map { CArray([0] + $0.values) }
    return withExtendedLifetime((matrix, answer, rowStatuses, columnStatuses, startPoint, relay)) {
      var cProgram = matrix.program(heedsIntegers: settings.heedsIntegers, constant: program.objectiveConstant)
      var cOptions = cadre_glpk_options(
        time_limit: GLPKCall.milliseconds(settings.timeLimit), feasibility_tolerance: options.feasibilityTolerance,
        integrality_tolerance: options.integralityTolerance, gap_tolerance: options.gapTolerance,
        absolute_gap: options.absoluteGap,
        target: options.targetObjective ?? -.infinity,
        memory_limit: Int32(clamping: options.memoryLimit ?? 0), node_limit: Int64(options.nodeLimit ?? 0),
        row_statuses: rowStatuses?.constant, column_statuses: columnStatuses?.constant,
        start_point: startPoint?.constant, start_objective: settings.startPoint?.objective ?? 0,
        cuts: options.cuts, gomory: options.gomoryCuts, presolve: options.presolve, dual: options.simplex == .dual,
        robust: settings.isRobust)
      var cResult = answer.result()
      cadre_glpk_solve(
        &cProgram, &cOptions,
        { context, snapshot in
          guard let context, let snapshot else { return false }
          return Unmanaged<ProgressRelay>.fromOpaque(context).takeUnretainedValue().look(snapshot.pointee)
        }, Unmanaged.passUnretained(relay).toOpaque(), &cResult)
      return GLPKAnswer(cResult, answer)
    }
  }

  /// Whole milliseconds, at most what 32 bits hold; -1 for no limit.
  static func milliseconds(_ seconds: Double?) -> Int64 {
    guard let seconds, seconds.isFinite else { return -1 }
    let milliseconds = (seconds * 1000).rounded(.up)
    return milliseconds >= Double(Int32.max) ? -1 : Int64(max(0, milliseconds))
  }
}

/// A C array that Swift owns.
final class CArray<Element: BitwiseCopyable> {
  let pointer: UnsafeMutablePointer<Element>
  private let count: Int

  init(_ values: [Element]) {
    count = values.count
    pointer = .allocate(capacity: max(1, count))
    for (place, value) in values.enumerated() { (pointer + place).initialize(to: value) }
  }

  init(repeating value: Element, count: Int) {
    self.count = count
    pointer = .allocate(capacity: max(1, count))
    pointer.initialize(repeating: value, count: count)
  }

  deinit { pointer.deallocate() }

  var constant: UnsafePointer<Element> { UnsafePointer(pointer) }
  var array: [Element] { Array(UnsafeBufferPointer(start: pointer, count: count)) }
}

/// The program as the C side reads it.
struct MatrixArrays {
  private let rowLower, rowUpper, columnLower, columnUpper, costs, values: CArray<Double>
  private let isInteger: CArray<UInt8>
  private let starts: CArray<Int64>
  private let rows: CArray<Int32>
  private let rowCount, columnCount: Int

  init(_ program: LinearProgram) {
    rowCount = program.rowCount
    columnCount = program.columnCount
    rowLower = CArray(program.rowLower)
    rowUpper = CArray(program.rowUpper)
    columnLower = CArray(program.columnLower)
    columnUpper = CArray(program.columnUpper)
    costs = CArray(program.costs)
    isInteger = CArray(program.isInteger.map { $0 ? 1 : 0 })
    var starts: [Int64] = [0]
    // One unused place at the front, and rows from 1: so GLPK counts.
    var rows: [Int32] = [0]
    var values = [0.0]
    starts.reserveCapacity(columnCount + 1)
    rows.reserveCapacity(program.entries.count + 1)
    values.reserveCapacity(program.entries.count + 1)
    for column in 0..<columnCount {
      for entry in program.entries(of: column) where entry.value != 0 {
        rows.append(Int32(truncatingIfNeeded: entry.row + 1))
        values.append(entry.value)
      }
      starts.append(Int64(rows.count - 1))
    }
    self.starts = CArray(starts)
    self.rows = CArray(rows)
    self.values = CArray(values)
  }

  func program(heedsIntegers: Bool, constant: Double) -> cadre_glpk_program {
    cadre_glpk_program(
      row_count: Int32(truncatingIfNeeded: rowCount), column_count: Int32(truncatingIfNeeded: columnCount),
      row_lower: rowLower.constant, row_upper: rowUpper.constant, column_lower: columnLower.constant,
      column_upper: columnUpper.constant, costs: costs.constant, constant: constant,
      is_integer: heedsIntegers ? isInteger.constant : nil, column_starts: starts.constant,
      entry_rows: rows.constant, entry_values: values.constant)
  }
}

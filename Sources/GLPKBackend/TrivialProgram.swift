import LinearProgramming

/// Programs without rows or without columns, which are answered by looking at each bound.
struct TrivialProgram {
  private let program: LinearProgram
  private let heedsIntegers: Bool
  private let integralityTolerance: Double
  private let feasibilityTolerance: Double

  init(_ program: LinearProgram, _ options: SolveOptions) {
    self.program = program
    heedsIntegers = !options.relaxed && program.hasIntegers
    integralityTolerance = options.integralityTolerance
    feasibilityTolerance = options.feasibilityTolerance
  }

  func solve() -> SolveResult {
    guard let bounds = heedsIntegers ? program.withWholeBounds(tolerance: integralityTolerance) : program,
      keepsEmptyRows(bounds)
    else { return SolveResult(termination: Termination(.infeasible, detail: "decided without a solver")) }
    var values = [Double](repeating: 0, count: bounds.columnCount)
    var isUnbounded = false
    for column in 0..<bounds.columnCount {
      let (lower, upper) = (bounds.columnLower[column], bounds.columnUpper[column])
      let cost = bounds.costs[column]
      values[column] = cost < 0 ? upper : cost > 0 ? lower : min(max(0, lower), upper)
      guard values[column].isInfinite else { continue }
      isUnbounded = true
      values[column] = min(max(0, lower), upper)
    }
    let incumbent = Incumbent(values: values, objective: bounds.objective(at: values))
    if isUnbounded {
      return SolveResult(termination: Termination(.unbounded, detail: "decided without a solver"), incumbent: incumbent)
    }
    var result = SolveResult(
      termination: Termination(.optimal, detail: "decided without a solver"), incumbent: incumbent,
      bound: incumbent.objective)
    if !heedsIntegers { addDuals(to: &result, values) }
    return result
  }

  /// Whether a sum over no columns keeps the rows' bounds; with columns there are no rows.
  private func keepsEmptyRows(_ program: LinearProgram) -> Bool {
    (0..<program.rowCount).allSatisfy { row in
      program.rowLower[row] <= feasibilityTolerance && program.rowUpper[row] >= -feasibilityTolerance
    }
  }

  private func addDuals(to result: inout SolveResult, _ values: [Double]) {
    result.dual = DualSolution(rows: [Double](repeating: 0, count: program.rowCount), reducedCosts: program.costs)
    let columns = values.indices.map { column -> BasisStatus in
      let (lower, upper) = (program.columnLower[column], program.columnUpper[column])
      if lower == upper { return .fixed }
      if values[column] == lower { return .atLower }
      return values[column] == upper ? .atUpper : .free
    }
    result.basis = Basis(rows: [BasisStatus](repeating: .basic, count: program.rowCount), columns: columns)
  }
}

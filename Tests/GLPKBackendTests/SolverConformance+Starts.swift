import LinearProgramming
import Testing

/// Start bases and start points: good ones help, bad ones do no harm.
extension SolverConformance {
  /// The optimal basis, given back, needs no pivot.
  func goodStartBasis() throws {
    let program = HardPrograms.assignment(40)
    let first = try solver.solve(program, options: SolveOptions(), control: SolveControl())
    #expect(first.termination.reason == .optimal && first.effort.pivots > 0)
    var options = SolveOptions()
    options.startBasis = first.basis
    let second = try solver.solve(program, options: options, control: SolveControl())
    #expect(second.termination.reason == .optimal && second.effort.pivots == 0)
    #expect(second.incumbent?.values == first.incumbent?.values)
  }

  /// Two equal columns cannot both be basic; the answer is right all the same, and the log says what happened.
  func singularStartBasis() throws {
    let program = LinearProgram(
      [DenseColumn(cost: 1), DenseColumn(cost: 2)], [.atLeast(1, [1, 1]), .atLeast(2, [1, 1])])
    var options = SolveOptions()
    options.startBasis = Basis(rows: [.atLower, .atLower], columns: [.basic, .basic])
    let result = try solver.solve(program, options: options, control: SolveControl())
    #expect(result.termination.reason == .optimal && result.incumbent?.objective == 2)
    #expect(result.termination.detail.contains("start basis"))
  }

  /// More or fewer basic variables than rows are no basis; the answer is right all the same.
  func miscountedStartBasis() throws {
    let program = LinearProgram([DenseColumn(cost: 1), DenseColumn(cost: 2)], [.atLeast(1, [1, 1])])
    for basis in [
      Basis(rows: [.basic], columns: [.basic, .basic]), Basis(rows: [.atLower], columns: [.atLower, .atLower]),
    ] {
      var options = SolveOptions()
      options.startBasis = basis
      let result = try solver.solve(program, options: options, control: SolveControl())
      #expect(result.termination.reason == .optimal && result.incumbent?.objective == 1)
      #expect(result.termination.detail.contains("start basis"))
    }
  }

  /// A status that rests at an infinite bound is moved to the bound there is.
  func startBasisAtInfiniteBounds() throws {
    let program = LinearProgram(
      [
        DenseColumn(cost: 1), DenseColumn(cost: 2, lower: -.infinity, upper: 4),
        DenseColumn(cost: 0, lower: -.infinity),
      ],
      [.atLeast(1, [1, 1, 1]), .between(-5, 5, [0, 1, 1]), .equal(2, [1, 0, 0])])
    var options = SolveOptions()
    let right = try solver.solve(program, options: options, control: SolveControl())
    for status in [BasisStatus.atUpper, .atLower, .free, .fixed] {
      options.startBasis = Basis(rows: [.basic, .basic, .basic], columns: [status, status, status])
      let result = try solver.solve(program, options: options, control: SolveControl())
      #expect(result.termination.reason == right.termination.reason)
      #expect(result.incumbent?.objective == right.incumbent?.objective)
    }
  }

  /// A feasible start point is an incumbent even where no time is left to find another.
  func feasibleStartPoint() throws {
    let program = HardPrograms.marketSplit(withSlack: true)
    let point = try splitPoint(program)
    var options = SolveOptions()
    options.startPoint = point
    options.timeLimit = 0
    let result = try solver.solve(program, options: options, control: SolveControl())
    #expect(result.termination.reason == .feasible && result.termination.limit == .time)
    #expect(result.incumbent?.values == point)
    options.timeLimit = 1
    let longer = try solver.solve(program, options: options, control: SolveControl())
    #expect(try #require(longer.incumbent).objective <= program.objective(at: point))
  }

  /// An optimal start point is proved and kept.
  func optimalStartPoint() throws {
    let program = LinearProgram(
      [.whole(-60, 0, 1), .whole(-100, 0, 1), .whole(-120, 0, 1)], [.atMost(50, [10, 20, 30])])
    var options = SolveOptions()
    options.startPoint = [0, 1, 1]
    let result = try solver.solve(program, options: options, control: SolveControl())
    #expect(result.termination.reason == .optimal && result.incumbent?.values == [0, 1, 1])
  }

  /// A start point that breaks a row, a bound or integrality is left out.
  func infeasibleStartPoint() throws {
    let program = LinearProgram(
      [.whole(-60, 0, 1), .whole(-100, 0, 1), .whole(-120, 0, 1)], [.atMost(50, [10, 20, 30])])
    for point in [[1.0, 1, 1], [0, 0, 2], [0.5, 1, 0.5]] {
      var options = SolveOptions()
      options.startPoint = point
      let result = try solver.solve(program, options: options, control: SolveControl())
      #expect(result.termination.reason == .optimal && result.incumbent?.values == [0, 1, 1])
    }
  }

  /// All columns at 0 and slack for every equation.
  private func splitPoint(_ program: LinearProgram) throws -> [Double] {
    var point = [Double](repeating: 0, count: program.columnCount)
    for column in 0..<program.columnCount where !program.isInteger[column] {
      let entry = try #require(program.entries(of: column).first)
      if entry.value > 0 { point[column] = program.rowLower[entry.row] }
    }
    return point
  }
}

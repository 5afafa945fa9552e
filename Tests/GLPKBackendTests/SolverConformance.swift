import LinearProgramming
import Testing

/// What every solver must do, whatever is inside it; a backend's tests call these with their solver.
struct SolverConformance<S: Solver> {
  let solver: S

  /// A fixture ends as it must, with the right objective, point, duals and proof.
  func check(_ fixture: ConformanceFixture) throws {
    let result = try solver.solve(fixture.program, options: fixture.options, control: SolveControl())
    #expect(result.termination.reason == fixture.reason, "\(result.termination.detail)")
    guard let objective = fixture.objective else {
      #expect(result.bound == nil && result.dual == nil)
      return
    }
    let incumbent = try #require(result.incumbent)
    #expect(abs(incumbent.objective - objective) <= 1e-7 * max(1, abs(objective)))
    #expect(incumbent.objective == fixture.program.objective(at: incumbent.values))
    let bound = try #require(result.bound)
    #expect(bound <= incumbent.objective)
    #expect(bound >= objective - 1e-6 * max(1, abs(objective)))
    if let point = fixture.point {
      #expect(incumbent.values.count == point.count)
      for (value, right) in zip(incumbent.values, point) { #expect(abs(value - right) <= 1e-6) }
    }
    if let duals = fixture.duals {
      let found = try #require(result.dual)
      #expect(found.rows.count == duals.count)
      for (value, right) in zip(found.rows, duals) { #expect(abs(value - right) <= 1e-6) }
    }
    let isLinear = fixture.options.relaxed || !fixture.program.hasIntegers
    if isLinear {
      try checkOptimality(result, of: fixture.program)
      #expect(result.basis?.rows.count == fixture.program.rowCount)
      #expect(result.basis?.columns.count == fixture.program.columnCount)
    } else {
      #expect(result.dual == nil && result.basis == nil)
    }
  }

  /// An optimal linear result obeys the signs, strong duality and complementary slackness.
  func checkOptimality(_ result: SolveResult, of program: LinearProgram, tolerance: Double = 1e-6) throws {
    let point = try #require(result.incumbent).values
    let dual = try #require(result.dual)
    let checker = FeasibilityChecker(tolerance: tolerance, integralityTolerance: nil)
    #expect(checker.check(point, of: program).worst.isEmpty)
    var activity = [Double](repeating: 0, count: program.rowCount)
    for column in 0..<program.columnCount {
      for entry in program.entries(of: column) { activity[entry.row] += entry.value * point[column] }
    }
    var dualObjective = program.objectiveConstant
    func visit(_ price: Double, _ value: Double, _ lower: Double, _ upper: Double, _ what: String) {
      // At a minimum what rests at its lower bound has a price of 0 or more, at its upper bound of 0 or less.
      let scale = tolerance * max(1, abs(value))
      if price > tolerance { #expect(abs(value - lower) <= scale, "\(what) has price \(price) off its lower bound") }
      if price < -tolerance { #expect(abs(value - upper) <= scale, "\(what) has price \(price) off its upper bound") }
      let bound = price > 0 ? lower : upper
      if price != 0, bound.isFinite { dualObjective += price * bound }
    }
    for row in 0..<program.rowCount {
      visit(dual.rows[row], activity[row], program.rowLower[row], program.rowUpper[row], "row \(row)")
    }
    for column in 0..<program.columnCount {
      let reducedCost = program.reducedCost(of: column, duals: dual.rows).value
      #expect(abs(reducedCost - dual.reducedCosts[column]) <= tolerance * max(1, abs(program.costs[column])))
      visit(reducedCost, point[column], program.columnLower[column], program.columnUpper[column], "column \(column)")
    }
    let objective = try #require(result.incumbent).objective
    #expect(abs(dualObjective - objective) <= 10 * tolerance * max(1, abs(objective)))
  }
}

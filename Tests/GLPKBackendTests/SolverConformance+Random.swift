import LinearProgramming
import Testing

/// Random programs against the truth: every point tried, or the theory of duality.
extension SolverConformance {
  /// Whole programs against the enumeration of every point, with and without cuts and presolve.
  func bruteForce(count: Int, seed: UInt64) throws {
    var generator = RepeatableGenerator(seed: seed)
    var optimal = 0
    for number in 0..<count {
      let program = RandomPrograms.enumerable(&generator)
      var options = SolveOptions()
      options.cuts = number % 2 == 0
      options.presolve = number % 3 == 0
      let result = try solver.solve(program, options: options, control: SolveControl())
      guard let best = RandomPrograms.bruteForce(program) else {
        #expect(result.termination.reason == .infeasible, "program \(number): \(result.termination)")
        continue
      }
      optimal += 1
      #expect(result.termination.reason == .optimal, "program \(number): \(result.termination)")
      #expect(result.incumbent?.objective == best, "program \(number)")
      #expect((result.bound ?? -.infinity) >= best - 1e-6 && (result.bound ?? .infinity) <= best, "program \(number)")
    }
    #expect(optimal > count / 4 && optimal < count, "the seed must give both kinds")
  }

  /// Linear programs: an optimum is proved by its duals, and no ending contradicts another solve of the same program.
  func duality(count: Int, seed: UInt64) throws {
    var generator = RepeatableGenerator(seed: seed)
    var endings: [Termination.Reason: Int] = [:]
    for number in 0..<count {
      let program = RandomPrograms.mixed(&generator)
      var options = SolveOptions()
      options.relaxed = true
      let result = try solver.solve(program, options: options, control: SolveControl())
      endings[result.termination.reason, default: 0] += 1
      switch result.termination.reason {
      case .optimal:
        try checkOptimality(result, of: program)
        let objective = try #require(result.incumbent).objective
        #expect(abs(try #require(result.bound, "program \(number)") - objective) <= 1e-6 * max(1, abs(objective)))
      case .infeasible: try checkInfeasible(program)
      case .unbounded: #expect(result.bound == nil && result.incumbent != nil)
      default: Issue.record("program \(number): \(result.termination)")
      }
    }
    #expect(endings.keys.count == 3, "the seed must give every kind: \(endings)")
  }

  /// A relaxation that is infeasible has a least violation above 0: elastic rows prove it by duality.
  private func checkInfeasible(_ program: LinearProgram) throws {
    var elastic = program
    for column in 0..<elastic.columnCount { elastic.setCost(of: column, to: 0) }
    elastic.objectiveConstant = 0
    for row in 0..<elastic.rowCount {
      for value in [1.0, -1.0] {
        elastic.addColumn(cost: 1, entries: [LinearProgram.Entry(row: row, value: value)])
      }
    }
    var options = SolveOptions()
    options.relaxed = true
    let result = try solver.solve(elastic, options: options, control: SolveControl())
    #expect(result.termination.reason == .optimal)
    #expect((result.bound ?? 0) > 1e-7)
  }
}

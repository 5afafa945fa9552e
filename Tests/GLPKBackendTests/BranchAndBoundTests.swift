import GLPKBackend
import LinearProgramming
import Testing

/// Branch and bound of our own, as a solver: it must do what every solver must.
private struct SearchingSolver: Solver {
  private let glpk = GLPKSolver()

  func solve(_ program: LinearProgram, options: SolveOptions, control: SolveControl) throws -> SolveResult {
    program.hasIntegers && !options.relaxed
      ? try glpk.search(program, options: options, control: control)
      : try glpk.solve(program, options: options, control: control)
  }

  func withWorkspace<Result>(
    for program: LinearProgram, options: SolveOptions, control: SolveControl,
    _ body: (any ProgramWorkspace) throws -> Result
  ) throws -> Result {
    try glpk.withWorkspace(for: program, options: options, control: control, body)
  }
}

@Suite struct BranchAndBoundTests {
  private let suite = SolverConformance(solver: SearchingSolver())

  @Test(arguments: integerFixtures) func integer(_ fixture: ConformanceFixture) throws { try suite.check(fixture) }

  @Test(arguments: malformedFixtures) func malformed(_ fixture: MalformedFixture) throws {
    try suite.checkMalformed(fixture)
  }

  @Test func wholeProgramsAgainstEnumeration() throws { try suite.bruteForce(count: 600, seed: 3) }

  @Test func feasibleStartPoint() throws { try suite.feasibleStartPoint() }
  @Test func optimalStartPoint() throws { try suite.optimalStartPoint() }
  @Test func infeasibleStartPoint() throws { try suite.infeasibleStartPoint() }
  @Test func gapLimit() throws { try suite.gapLimit() }

  /// 60 officers, of whom 2 million pay for few, with amounts of 0.3, 0.5 and 0.7: single columns say little, counts much.
  private var budget: LinearProgram {
    var program = LinearProgram()
    let money = program.addRow(lower: -.infinity, upper: 2)
    for officer in 0..<60 {
      let row = program.addRow(lower: 1, upper: 1)
      program.addColumn(cost: 0, upper: 1, isInteger: true, entries: [.init(row: row, value: 1)])
      let amount = [0.3, 0.5, 0.7][officer % 3]
      program.addColumn(
        cost: -amount * 10 - Double(officer) / 1000, upper: 1, isInteger: true,
        entries: [.init(row: row, value: 1), .init(row: money, value: amount)])
    }
    return program
  }

  /// Branching on counts closes in a few nodes what branching on columns of equal worth does not.
  @Test func countsOfAmountsAreBranchedOn() throws {
    var options = SolveOptions()
    options.cuts = false
    let result = try GLPKSolver().search(budget, options: options, control: SolveControl())
    #expect(result.termination.reason == .optimal)
    // 1.5 and 0.5: five of 0.3 and one of 0.5, or what else adds up to 2, the officers with the highest numbers first.
    let reference = try GLPKSolver().solve(budget, options: SolveOptions(), control: SolveControl())
    #expect(abs(try #require(result.incumbent).objective - #require(reference.incumbent).objective) <= 1e-6)
    #expect(result.effort.nodes <= 60)
  }

  /// A search for points below a cutoff finds none at or above it, and says that there is none.
  @Test func nothingBelowTheCutoff() throws {
    var options = SolveOptions()
    let best = try #require(GLPKSolver().search(budget, options: options, control: SolveControl()).incumbent).objective
    options.cutoff = best - 0.01
    let none = try GLPKSolver().search(budget, options: options, control: SolveControl())
    #expect(none.incumbent == nil && none.termination.reason == .noSolutionFound)
    #expect(try #require(none.bound) <= best - 0.01 + 1e-9)
    options.cutoff = .nan
    #expect(throws: LinearProgramError.self) {
      try GLPKSolver().search(budget, options: options, control: SolveControl())
    }
    options.cutoff = best + 0.01
    let found = try GLPKSolver().search(budget, options: options, control: SolveControl())
    #expect(abs(try #require(found.incumbent).objective - best) <= 1e-6)
  }

  /// The same program is searched the same way, to the last bit.
  @Test func theSearchIsDeterministic() throws {
    let results = try (0..<3).map { _ in
      try GLPKSolver().search(budget, options: SolveOptions(), control: SolveControl())
    }
    for result in results {
      #expect(result.incumbent == results[0].incumbent && result.bound == results[0].bound)
      #expect(result.effort.nodes == results[0].effort.nodes && result.effort.pivots == results[0].effort.pivots)
    }
  }
}

/// The tests that look at a clock, one after the other.
@Suite(.serialized) struct BranchAndBoundLimitTests {
  private let suite = SolverConformance(solver: SearchingSolver())

  @Test func timeLimitWithIncumbent() throws { try suite.timeLimitWithIncumbent() }
  @Test func timeLimitWithoutIncumbent() throws { try suite.timeLimitWithoutIncumbent() }
  @Test func nodeLimit() throws { try suite.nodeLimit() }
  @Test func memoryLimit() throws { try suite.memoryLimit() }
  @Test func cancelBranchAndCut() throws { try suite.cancelBranchAndCut(presolve: false) }
  @Test func cancelSlowNodes() throws { try suite.cancelSlowNodes() }
  @Test func progress() throws { try suite.progress() }
}

/// A workspace: bounds and rows move, the simplex goes on.
@Suite struct WorkspaceTests {
  /// `minimize -x - 2y, x + y <= 4, x <= 3, y <= 2`: 3 bounds or rows at a time decide.
  private var program: LinearProgram {
    var program = LinearProgram()
    let row = program.addRow(lower: -.infinity, upper: 4)
    program.addColumn(cost: -1, upper: 3, isInteger: true, entries: [.init(row: row, value: 1)])
    program.addColumn(cost: -2, upper: 2, isInteger: true, entries: [.init(row: row, value: 1)])
    return program
  }

  private func inWorkspace(_ body: (any ProgramWorkspace) throws -> Void) throws {
    try GLPKSolver().withWorkspace(for: program, options: SolveOptions(), control: SolveControl(), body)
  }

  @Test func boundsRowsAndBasesMove() throws {
    try inWorkspace { workspace in
      #expect(workspace.solve(.primal, cutoff: .infinity) == .optimal)
      #expect(abs(workspace.objective + 6) <= 1e-9)
      let basis = workspace.basis
      workspace.setBounds(of: 1, lower: 0, upper: 1)
      #expect(workspace.solve(.dual, cutoff: .infinity) == .optimal)
      #expect(abs(workspace.objective + 5) <= 1e-9)
      workspace.add([LinearProgram.AppendedRow(upper: 2, coefficients: [(0, 1), (1, 1)])])
      #expect(workspace.rowCount == 2)
      #expect(workspace.solve(.dual, cutoff: .infinity) == .optimal)
      #expect(abs(workspace.objective + 3) <= 1e-9)
      workspace.setBounds(of: 1, lower: 0, upper: 2)
      workspace.basis = Basis(rows: basis.rows + [.basic], columns: basis.columns)
      workspace.delete([1])
      #expect(workspace.solve(.dual, cutoff: .infinity) == .optimal)
      #expect(abs(workspace.objective + 6) <= 1e-9)
      #expect(workspace.death == nil)
    }
  }

  @Test func endingsAreTold() throws {
    try inWorkspace { workspace in
      #expect(workspace.solve(.primal, cutoff: .infinity) == .optimal)
      workspace.setBounds(ofRow: 0, lower: -.infinity, upper: 1)
      #expect(workspace.solve(.dual, cutoff: -5) == .cutOff)
      workspace.setBounds(ofRow: 0, lower: 9, upper: 9)
      #expect(workspace.solve(.dual, cutoff: .infinity) == .infeasible)
      // No basis of another size is taken.
      workspace.basis = Basis(rows: [], columns: [])
      workspace.setBounds(ofRow: 0, lower: -.infinity, upper: 4)
      #expect(workspace.solve(.dual, cutoff: .infinity) == .optimal)
    }
  }

  /// Memory that does not suffice ends the workspace, not the process, and the thread can solve again.
  @Test func aWorkspaceThatDiesSaysWhy() throws {
    var options = SolveOptions()
    options.memoryLimit = 1
    let large = HardPrograms.assignment(200)
    try GLPKSolver().withWorkspace(for: large, options: options, control: SolveControl()) { workspace in
      #expect(workspace.solve(.primal, cutoff: .infinity) == .dead)
      #expect(workspace.death?.limit == .memory)
      #expect(workspace.basis.columns.count == large.columnCount)
    }
    #expect(try GLPKSolver().solve(program, options: SolveOptions(), control: SolveControl()).incumbent != nil)
  }

  @Test func aCancellationEndsAWorkspace() throws {
    let control = SolveControl()
    control.cancel()
    try GLPKSolver().withWorkspace(for: HardPrograms.assignment(320), options: SolveOptions(), control: control) {
      #expect($0.solve(.primal, cutoff: .infinity) == .dead)
      #expect($0.death?.limit == .cancelled)
    }
  }
}

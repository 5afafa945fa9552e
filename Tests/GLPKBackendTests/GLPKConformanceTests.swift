import GLPKBackend
import LinearProgramming
import Testing

/// GLPK through the suite that any solver must pass.
@Suite struct GLPKConformanceTests {
  private let suite = SolverConformance(solver: GLPKSolver())

  @Test(arguments: linearFixtures) func linear(_ fixture: ConformanceFixture) throws { try suite.check(fixture) }

  @Test(arguments: integerFixtures) func integer(_ fixture: ConformanceFixture) throws { try suite.check(fixture) }

  @Test(arguments: malformedFixtures) func malformed(_ fixture: MalformedFixture) throws {
    try suite.checkMalformed(fixture)
  }

  @Test func wholeProgramsAgainstEnumeration() throws { try suite.bruteForce(count: 600, seed: 1) }

  @Test func linearProgramsAgainstDuality() throws { try suite.duality(count: 1500, seed: 2) }

  @Test func goodStartBasis() throws { try suite.goodStartBasis() }
  @Test func singularStartBasis() throws { try suite.singularStartBasis() }
  @Test func miscountedStartBasis() throws { try suite.miscountedStartBasis() }
  @Test func startBasisAtInfiniteBounds() throws { try suite.startBasisAtInfiniteBounds() }
  @Test func feasibleStartPoint() throws { try suite.feasibleStartPoint() }
  @Test func optimalStartPoint() throws { try suite.optimalStartPoint() }
  @Test func infeasibleStartPoint() throws { try suite.infeasibleStartPoint() }
  @Test func gapLimit() throws { try suite.gapLimit() }
}

/// The tests that look at a clock, one after the other.
@Suite(.serialized) struct GLPKLimitTests {
  private let suite = SolverConformance(solver: GLPKSolver())

  @Test func timeLimitWithIncumbent() throws { try suite.timeLimitWithIncumbent() }
  @Test func timeLimitWithoutIncumbent() throws { try suite.timeLimitWithoutIncumbent() }
  @Test func timeLimitInSimplex() throws { try suite.timeLimitInSimplex() }
  @Test func noTime() throws { try suite.noTime() }
  @Test func nodeLimit() throws { try suite.nodeLimit() }
  @Test func memoryLimit() throws { try suite.memoryLimit() }
  @Test func cancelledBefore() throws { try suite.cancelledBefore() }
  @Test func cancelSimplex() throws { try suite.cancelSimplex() }
  @Test(arguments: [false, true]) func cancelBranchAndCut(presolve: Bool) throws {
    try suite.cancelBranchAndCut(presolve: presolve)
  }
  @Test func cancelSlowNodes() throws { try suite.cancelSlowNodes() }
  @Test func progress() throws { try suite.progress() }
}

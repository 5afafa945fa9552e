import GLPKBackend
import LinearProgramming
import Testing

/// GLPK through the suite that any solver must pass.
@Suite struct GLPKConformanceTests {
  private let suite = SolverConformance(solver: GLPKSolver())

  @Test(arguments: linearFixtures) func linear(_ fixture: ConformanceFixture) throws { try suite.check(fixture) }

  @Test(arguments: integerFixtures) func integer(_ fixture: ConformanceFixture) throws { try suite.check(fixture) }
}

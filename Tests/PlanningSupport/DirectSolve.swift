import GLPKBackend
package import LinearProgramming
package import Planning
package import StaffingDomain
import Workloads

/// Solves a case by the direct strategy, to the last digit unless a gap is given.
package func solveDirectly(
  _ staffingCase: StaffingCase, gapTolerance: Double = 0, timeLimit: Double? = nil,
  control: SolveControl = SolveControl()
) throws -> PlanningResult {
  let problem = StaffingProblem(staffingCase, needs: StaffingNeeds(staffingCase))
  return try DirectStrategy(
    problem, solver: GLPKSolver(), options: PlanningOptions(timeLimit: timeLimit, gapTolerance: gapTolerance),
    control: control
  ).solve()
}

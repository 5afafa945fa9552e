import GLPKBackend
import LinearProgramming
import Planning
import StaffingDomain
import Workloads

/// Solves a case by the direct strategy, to the last digit.
func solveDirectly(
  _ staffingCase: StaffingCase, timeLimit: Double? = nil, control: SolveControl = SolveControl()
) throws -> PlanningResult {
  let problem = StaffingProblem(staffingCase, needs: StaffingNeeds(staffingCase))
  return try DirectStrategy(
    problem, solver: GLPKSolver(), options: PlanningOptions(timeLimit: timeLimit, gapTolerance: 0), control: control
  ).solve()
}

import GLPKBackend
import LinearProgramming
package import Planning
package import StaffingDomain
import TestSupport
import Workloads

/// A random case with its best plan, and the case after the first mover has refused.
package struct Refusal {
  /// The best plan before anybody refused.
  package let before: SolvedPlan
  /// The case with the refusal, in line 90 of the decisions.
  package let after: StaffingCase
  /// The officer who refuses.
  package let mover: Ordinal<Officer>
  /// The cell that is refused.
  package let cell: Cell

  /// Nil where there is no plan or nobody moves.
  package init?(seed: Int) throws {
    let staffingCase = TinyCase.everything(seed: UInt64(seed))
    let before = try Reoptimizer(
      solver: GLPKSolver(), options: PlanningOptions(gapTolerance: 0), control: SolveControl()
    ).solve(StaffingProblem(staffingCase, needs: StaffingNeeds(staffingCase)))
    for assignment in before.result.plan?.assignments ?? [] {
      guard case .fill(let cell) = assignment.duty else { continue }
      var after = staffingCase
      after.decisions.append(
        Decision(
          officer: assignment.officer, kind: .refuse, commune: cell.commune, position: cell.position,
          source: SourceRow(table: .decisions, line: 90)))
      (self.before, self.after, mover, self.cell) = (before, after, assignment.officer, cell)
      return
    }
    return nil
  }
}

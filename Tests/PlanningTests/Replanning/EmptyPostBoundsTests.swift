import GLPKBackend
import LinearProgramming
import StaffingDomain
import TestSupport
import Testing
import Workloads

@testable import Planning

/// Bounds of plans that leave fewer, or more, posts of a cell empty: no plan that is forced to is below.
@Suite struct EmptyPostBoundsTests {
  private let reoptimizer = Reoptimizer(
    solver: GLPKSolver(), options: PlanningOptions(gapTolerance: 0), control: SolveControl())

  /// Runs a check for looks at random cases, with the plan found and its objective.
  private func forEachLook(
    _ check:
      @escaping @Sendable (
        _ problem: StaffingProblem, _ look: SolvedPlan, _ plan: TransferPlan, _ found: HoursPerMonth, _ label: String
      ) throws -> Void
  ) async throws {
    let reoptimizer = reoptimizer
    try await sideBySide(1...100) { seed in
      let seeded = UInt64(seed)
      let staffingCase = seed % 2 == 0 ? TinyCase.everything(seed: seeded) : TinyCase.random(seed: seeded)
      let problem = StaffingProblem(staffingCase, needs: StaffingNeeds(staffingCase))
      let base = try reoptimizer.solve(problem, aim: .start)
      let look = try reoptimizer.solve(problem, from: base, aim: SolveAim(below: nil, isRough: true))
      guard let plan = look.result.plan, let found = look.result.objective else { return }
      try check(problem, look, plan, found, "seed \(seed)")
    }
  }

  @Test func noPlanThatLeavesFewerPostsEmptyIsBelowItsBound() async throws {
    let (reoptimizer, seen) = (reoptimizer, Tally<String>())
    try await forEachLook { problem, look, plan, found, label in
      for cell in problem.cellBalance.cells {
        let empty = Self.emptyPosts(of: cell, plan, problem)
        guard empty > 0 else { continue }
        let bound = try #require(EmptyPostBounds(look, of: cell)).leavingFewer(than: empty)
        seen.add(bound >= found ? "ruled out" : "open")
        // Whoever might fill a post there is made to.
        for officer in problem.oneOption.officers where problem.staffingCase.officers[officer].cell != cell {
          let forced = try reoptimizer.solve(problem.adding(Self.decision(.lock, officer, cell)), from: look).result
          guard let other = forced.plan, let objective = forced.objective,
            Self.emptyPosts(of: cell, other, problem) < empty
          else { continue }
          seen.add("filled")
          let least = min(bound, found).value
          #expect(
            objective.value >= least - 1e-6 * max(1, abs(least)), "\(label), \(cell): \(objective) below \(least)")
        }
      }
    }
    #expect(seen["ruled out"] >= 20 && seen["filled"] >= 50, "\(seen.all)")
  }

  @Test func noPlanThatLeavesMorePostsEmptyIsBelowItsBound() async throws {
    let (reoptimizer, seen) = (reoptimizer, Tally<String>())
    try await forEachLook { problem, look, plan, found, label in
      for cell in problem.cellBalance.cells {
        let empty = Self.emptyPosts(of: cell, plan, problem)
        guard empty < problem.cellBalance.posts(in: cell) else { continue }
        let bound = try #require(EmptyPostBounds(look, of: cell)).leavingMore(than: empty)
        seen.add(bound > found ? "ruled out" : "open")
        // Whoever is there goes, then nobody may come.
        var closed = problem
        for officer in problem.oneOption.officers {
          closed = closed.adding(Self.decision(.forbid, officer, cell))
          let forced = try reoptimizer.solve(closed, from: look).result
          guard let other = forced.plan, let objective = forced.objective,
            Self.emptyPosts(of: cell, other, problem) > empty
          else { continue }
          seen.add("emptied")
          #expect(
            objective.value >= bound.value - 1e-6 * max(1, abs(objective.value)),
            "\(label), \(cell): \(objective) below \(bound)")
        }
      }
    }
    #expect(seen["ruled out"] >= 20 && seen["emptied"] >= 50, "\(seen.all)")
  }

  private static func decision(_ kind: DecisionKind, _ officer: Ordinal<Officer>, _ cell: Cell) -> Decision {
    Decision(
      officer: officer, kind: kind, commune: cell.commune, position: cell.position,
      source: SourceRow(table: .decisions, line: 900))
  }

  private static func emptyPosts(of cell: Cell, _ plan: TransferPlan, _ problem: StaffingProblem) -> Int {
    var activity = RowActivity(problem: problem)
    for option in problem.draft(of: plan).options { activity.add(option) }
    let row = problem.cellBalance.row(of: cell) ?? 0
    let recruits = plan.recruits.filter { $0.cell == cell }.reduce(0) { $0 + $1.count }
    let posts = problem.cellBalance.posts(in: cell)
    var taken = Set(plan.sharedPosts.filter { $0.cell == cell }.map(\.number))
    if activity.combined[row] > 0 { taken.insert(posts) }
    return max(0, posts - activity.heads[row] - recruits - taken.count)
  }
}

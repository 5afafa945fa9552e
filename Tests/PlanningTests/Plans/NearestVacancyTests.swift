import Auditing
import CaseFormat
import Explanation
import Reporting
import ResultsFormat
import StaffingDomain
import TestSupport
import Testing
import Wording
import Workloads

@testable import Planning

/// What offices do without a plan: a plan under the same rules, never better than the best.
@Suite struct NearestVacancyTests {
  @Test(arguments: ["plain", "communes", "everything"])
  func practiceKeepsEveryRuleAndIsNeverBetterThanTheBest(_ kind: String) async throws {
    let seen = Tally<String>()
    try await sideBySide(UInt64(1)...150) { seed in
      let staffingCase =
        switch kind {
        case "plain": TinyCase.random(seed: seed)
        case "communes": TinyCase.communes(seed: seed)
        default: TinyCase.everything(seed: seed)
        }
      let needs = StaffingNeeds(staffingCase)
      let problem = StaffingProblem(staffingCase, needs: needs)
      guard let plan = NearestVacancyPractice.plan(problem) else {
        seen.add("none")
        return
      }
      let view = PlanView(plan, of: problem)
      let audit = PlanAudit.audit(
        staffingCase, needs: needs, results: PlanTables.tables(checking: view, in: English()))
      #expect(audit.isClean, "seed \(seed): \(audit.violations.prefix(3))")
      let objective = try #require(audit.recomputedObjective).value
      #expect(abs(objective - view.value.objective.value) <= 1e-6 * max(1, abs(objective)), "seed \(seed)")
      let optimum = try #require(BruteForce(staffingCase).optimum, "seed \(seed): a plan where brute force finds none")
      #expect(objective >= optimum - 1e-6 * max(1, abs(optimum)), "seed \(seed): \(objective), best \(optimum)")
      seen.add("plans")
      if plan.assignments.contains(where: { if case .fill = $0.duty { true } else { false } }) { seen.add("moves") }
      if objective > optimum + 1 { seen.add("worse") }
      #expect(plan == NearestVacancyPractice.plan(problem), "seed \(seed)")
    }
    #expect(seen["plans"] >= 60 && seen["moves"] >= 20 && seen["worse"] >= 20, "\(seen.all)")
  }

  @Test func theNearestVacancyIsTaken() throws {
    // Two officers on one post; the only vacancy is in the other commune.
    let staffingCase = TwoCommunes.make()
    let problem = StaffingProblem(staffingCase, needs: StaffingNeeds(staffingCase))
    let plan = try #require(NearestVacancyPractice.plan(problem))
    let moves = plan.assignments.compactMap { line -> Cell? in
      if case .fill(let cell) = line.duty { cell } else { nil }
    }
    #expect(moves == [TwoCommunes.target])
  }
}

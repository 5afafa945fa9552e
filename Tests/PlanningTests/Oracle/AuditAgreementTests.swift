import Auditing
import CaseFormat
import Explanation
import LinearProgramming
import Planning
import PlanningSupport
import Reporting
import StaffingDomain
import TestSupport
import Testing
import Wording
import Workloads

/// The audit, which never saw the solver, finds nothing wrong with any plan of the random cases and computes the same
/// objective from the rows of the results.
@Suite struct AuditAgreementTests {
  @Test func theAuditAgreesWithEveryPlan() async throws {
    let seen = Tally<String>()
    let cases =
      BruteForceTests.seeds.map { TinyCase.random(seed: UInt64($0)) }
      + BruteForceTests.seeds.map { TinyCase.everything(seed: UInt64($0)) }
    try await sideBySide(cases.enumerated()) { seed, staffingCase in
      let needs = StaffingNeeds(staffingCase)
      let result = try solveDirectly(staffingCase)
      guard let plan = result.plan, let objective = result.objective else { return }
      seen.add("plan")
      let view = PlanView(plan, of: StaffingProblem(staffingCase, needs: needs))
      let tables = PlanTables.tables(
        view, result: result,
        origin: PlanOrigin(
          inputDigest: "", version: "test", strategy: "direct", overrides: [], gapTolerance: 0.0001, notes: []),
        in: English())
      let report = PlanAudit.audit(staffingCase, needs: needs, results: tables)
      #expect(report.isClean, "seed \(seed): \(report.violations.prefix(3))")
      let recomputed = try #require(report.recomputedObjective, "seed \(seed)").value
      #expect(
        abs(recomputed - objective.value) <= Tolerances.objective * max(1, abs(recomputed)),
        "seed \(seed): \(objective.value), audited \(recomputed)")
      let doNothing = report.recomputedDoNothing.value
      #expect(
        abs(doNothing - result.doNothing.value) <= Tolerances.objective * max(1, abs(doNothing)),
        "seed \(seed): doing nothing \(result.doNothing.value), audited \(doNothing)")
    }
    #expect(seen["plan"] >= 450, "\(seen.all)")
  }

  /// A rule of the program that the audit forgets would be checked by nobody.
  ///
  /// Wishes and the price of changed names are no limits: what they count stands in the objective, which the audit
  /// computes again.
  @Test func everyRuleOfTheProgramIsAudited() {
    #expect(RuleName.allCases.filter { !AuditRule.allCases.contains(.plan($0)) } == [.preference, .stability])
  }
}

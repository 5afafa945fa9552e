import Auditing
import CaseFolder
import StaffingDomain
import Testing
import Workloads

@Suite("The audit's arithmetic on random plans")
struct RandomPlanTests {
  @Test("Objective, do-nothing and hours recovered equal the plain computation; legal plans break no rule")
  func agrees() {
    var changes = 0
    var surplus = 0
    for seed in 0..<600 {
      let plan = RandomPlan(seed: UInt64(seed))
      let tables = plan.tables
      let report = PlanAudit.audit(plan.staffingCase, needs: plan.needs, results: tables)
      // The tables that the plain computation leaves out are missing; nothing else may be wrong.
      let unexpected = report.violations.filter {
        ![.staffingFile, .vacanciesFile, .surplusFile, .counts].contains($0.rule)
      }
      #expect(unexpected.map(\.description) == [], "seed \(seed)")
      #expect(abs((report.recomputedObjective?.value ?? .nan) - plan.objective) < 1e-6, "seed \(seed)")
      #expect(abs(report.recomputedDoNothing.value - plan.doNothing) < 1e-6, "seed \(seed)")
      changes += tables.transfers.count
      surplus += tables.assignments.filter { $0.status == .surplus }.count
    }
    // The plans must be worth checking.
    #expect(changes > 300)
    #expect(surplus > 300)
  }

  @Test("An objective that is off by more than rounding is noticed in every plan", arguments: [1e-3, -1e-3, 10])
  func offByLittle(difference: Double) {
    for seed in 0..<100 {
      let plan = RandomPlan(seed: UInt64(seed))
      var tables = plan.tables
      tables.summary.objective = HoursPerMonth(plan.objective + difference)
      let report = PlanAudit.audit(plan.staffingCase, needs: plan.needs, results: tables)
      #expect(report.violations.contains { $0.rule == .objective }, "seed \(seed)")
    }
  }
}

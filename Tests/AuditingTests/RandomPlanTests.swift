import Auditing
import ResultsFormat
import StaffingDomain
import TestSupport
import Testing
import Workloads

@Suite("The audit's arithmetic on random plans")
struct RandomPlanTests {
  @Test("Objective, do-nothing and hours recovered equal the plain computation; legal plans break no rule")
  func agrees() async throws {
    let tally = Tally<String>()
    try await sideBySide(0..<500) { seed in
      let plan = RandomPlan(seed: UInt64(seed))
      let tables = plan.tables
      let report = PlanAudit.audit(plan.staffingCase, needs: plan.needs, results: tables)
      // The tables that the plain computation leaves out are missing; nothing else may be wrong.
      let missing = [FileRule.staffingFile, .vacanciesFile, .surplusFile, .counts].map(AuditRule.files)
      let unexpected = report.violations.filter { !missing.contains($0.rule) }
      #expect(unexpected == [], "seed \(seed)")
      #expect(abs((report.recomputedObjective?.value ?? .nan) - plan.objective) < 1e-6, "seed \(seed)")
      #expect(abs(report.recomputedDoNothing.value - tables.summary.doNothing.value) < 1e-6, "seed \(seed)")
      RandomPlanTests.count(plan, tables, in: tally)
    }
    // The plans must be worth checking.
    for kind in ["changes", "surplus", "trained", "recruits", "shared", "unmet"] {
      #expect(tally[kind] > 100, "\(kind): \(tally.all)")
    }
    for kind in ["away", "pool", "kept", "seconds"] { #expect(tally[kind] > 30, "\(kind): \(tally.all)") }
    for kind in ["taken", "moved with two posts", "back to two posts", "trained for the second"] {
      #expect(tally[kind] > 5, "\(kind): \(tally.all)")
    }
  }

  /// Counts what a plan has that is worth checking.
  private static func count(_ plan: RandomPlan, _ tables: ResultTables, in tally: Tally<String>) {
    tally.add("changes", tables.transfers.count)
    tally.add("surplus", tables.assignments.filter { $0.status == .surplus }.count)
    tally.add("away", tables.assignments.filter { $0.status == .away }.count)
    tally.add("trained", tables.training.count)
    tally.add("recruits", tables.recruits.count)
    let pool = Set(plan.pool.keys.map { plan.staffingCase.officers[$0].code })
    tally.add("pool", tables.transfers.filter { pool.contains($0.officer) }.count)
    tally.add("shared", plan.shared.count)
    tally.add("unmet", tables.summary.unmetSoftRules.count)
    tally.add("seconds", plan.seconds.count)
    for (officer, position) in plan.seconds {
      let person = plan.staffingCase.officers[officer]
      let isHome = plan.held[officer] == person.cell
      tally.add(!isHome ? "moved with two posts" : position == person.secondPosition ? "kept" : "taken")
      if let main = plan.held[officer], let bundle = plan.courses[officer],
        !plan.isBundle(bundle, officer, for: main.position)
      {
        tally.add("trained for the second")
      }
    }
    for officer in plan.staffingCase.officers.ordinals where plan.goesBackToTwoPosts(officer) {
      tally.add("back to two posts")
    }
  }

  @Test("The audit finds fault with exactly those courses that are no bundle")
  func bundles() {
    var (legal, illegal) = (0, 0)
    for seed in 0..<300 {
      var plan = RandomPlan(seed: UInt64(seed))
      var random = SplitMix(state: UInt64(1_000_000 + seed))
      for _ in 0..<8 {
        guard let officer = plan.held.keys.sorted().randomElement(using: &random), let cell = plan.held[officer] else {
          continue
        }
        plan.staffingCase.policy.maximumCourses = Int.random(in: 1...3, using: &random)
        let all = plan.staffingCase.courses.ordinals.shuffled(using: &random)
        let bundle = all.prefix(Int.random(in: 1...3, using: &random)).sorted()
        plan.courses = [officer: bundle]
        plan.seconds = plan.seconds.filter { $0.key == officer }
        var tables = ResultTables(summary: RandomPlanTests.summary)
        tables.assignments = plan.staffingCase.officers.ordinals.map { plan.assignment($0) }
        let report = PlanAudit.audit(plan.staffingCase, needs: plan.needs, results: tables)
        let isBundle =
          plan.isBundle(bundle, officer, for: cell.position)
          || plan.seconds[officer].map { plan.isBundle(bundle, officer, for: $0) } ?? false
        #expect(report.violations.contains { $0.rule == .plan(.training) } != isBundle, "seed \(seed)")
        if isBundle { legal += 1 } else { illegal += 1 }
      }
    }
    #expect(min(legal, illegal) > 50, "\(legal) \(illegal)")
  }

  private static let summary = ResultSummary(
    status: .feasible, objective: .zero, bound: nil, gapTolerance: 0, doNothing: .zero,
    counts: ResultSummary.Counts(), inputDigest: "", version: "", strategy: "")

  @Test("An objective that is off by more than rounding is noticed in every plan", arguments: [1e-3, -1e-3, 10])
  func offByLittle(difference: Double) {
    for seed in 0..<40 {
      let plan = RandomPlan(seed: UInt64(seed))
      var tables = plan.tables
      tables.summary.objective = HoursPerMonth(plan.objective + difference)
      let report = PlanAudit.audit(plan.staffingCase, needs: plan.needs, results: tables)
      #expect(report.violations.contains { $0.rule == .files(.objective) }, "seed \(seed)")
    }
  }

  @Test("Transfers that are written with the same hours are ordered by officer, also before they are written")
  func tiesByOfficer() {
    let plan = (0..<400).map { RandomPlan(seed: $0) }.first { $0.tables.transfers.count > 1 }
    guard let plan else {
      Issue.record("no random plan has two transfers")
      return
    }
    var rows = plan.tables.transfers.sorted { $0.officer < $1.officer }
    for index in rows.indices { rows[index].hoursRecovered = HoursPerMonth(10 + 0.00001 * Double(index)) }
    let ranked = TransferRow.ranked(rows.reversed())
    #expect(ranked.map(\.officer) == rows.map(\.officer))
    #expect(ranked.map(\.rank) == Array(1...rows.count))
    var tables = plan.tables
    tables.transfers = ranked
    let report = PlanAudit.audit(plan.staffingCase, needs: plan.needs, results: tables)
    #expect(
      !report.violations.contains { violation in
        if case .row(.ranked) = violation.fact { true } else { false }
      })
  }
}

import GLPKBackend
import LinearProgramming
import Planning
import StaffingDomain
import TestSupport
import Testing
import Workloads

@testable import Explanation

/// The plans that explanations show: no plan within the sliver changes fewer names, and each is confirmed on its own.
@Suite struct FewNamesTruthTests {
  @Test func noPlanWithinTheSliverChangesFewerNames() async throws {
    let seen = Tally<String>()
    try await sideBySide(UInt64(1)...50) { seed in
      // Explained is the best plan, or one that is far from it, which widens the sliver.
      let priced = try PricedCase(seed: seed, everything: !seed.isMultiple(of: 3), isBest: !seed.isMultiple(of: 2))
      guard let priced else { return }
      for officer in priced.staffingCase.officers.ordinals {
        guard let cell = priced.pricer.view.plan.heldCell(of: officer, in: priced.staffingCase),
          let plan = try priced.pricer.priceOfForbidding(officer, cell).plan
        else { continue }
        let forced = plan.problem.staffingCase
        let optimum = try #require(BruteForce(forced).optimum)
        let fewest = BruteForce.fewestNames(
          forced, against: priced.pricer.view.plan, butFor: [officer],
          within: optimum + plan.sliver.value + 1e-7 * max(1, abs(optimum)))
        let count = plan.changes.officers.count { $0.officer != officer }
        #expect(count == fewest && !plan.changes.mayBeMoreThanNeeded, "seed \(seed), \(officer)")
        // Checked by code that never saw the search.
        #expect(RepairTruthTests.faults(plan).isEmpty, "seed \(seed), \(officer)")
        seen.add("plans")
        if plan.aboveBest.value > 1e-6 { seen.add("paid") }
      }
    }
    #expect(seen["plans"] >= 80 && seen["paid"] >= 5, "\(seen.all)")
  }

  /// Ordering everybody to do what the plan shown says leaves one plan, whose objective is the price.
  @Test func orderingEveryNameCostsWhatIsShown() async throws {
    let seen = Tally<String>()
    try await sideBySide(UInt64(1)...60) { seed in
      guard let priced = try PricedCase(seed: seed, everything: false) else { return }
      for officer in priced.staffingCase.officers.ordinals {
        guard let next = try priced.pricer.explanation(of: officer).next?.plan else { continue }
        let ordered = Self.ordering(next.plan, in: priced.staffingCase)
        let optimum = try #require(BruteForce(ordered).optimum, "seed \(seed), \(officer)")
        let shown = optimum - priced.optimum
        #expect(abs(shown - next.shownHours.value) <= 1e-6 * max(1, abs(optimum)), "seed \(seed), \(officer): \(shown)")
        seen.add("plans")
      }
    }
    #expect(seen["plans"] >= 100, "\(seen.all)")
  }

  /// Nodes and options bound the search for names, never time: the same question has the same answer on a busy machine.
  @Test func namesDoNotDependOnTime() throws {
    var searched = 0
    for seed in UInt64(1)...40 {
      guard let priced = try PricedCase(seed: seed) else { continue }
      let view = priced.pricer.view
      func reoptimizer(_ limit: Double?) -> Reoptimizer {
        Reoptimizer(
          solver: GLPKSolver(), options: PlanningOptions(timeLimit: limit, gapTolerance: 0), control: SolveControl())
      }
      guard let officer = view.plan.assignments.first(where: { $0.duty == .stay })?.officer else { continue }
      let cell = priced.staffingCase.officers[officer].cell
      let order = Decision(
        officer: officer, kind: .forbid, commune: cell.commune, position: cell.position,
        source: SourceRow(table: .decisions, line: 900))
      let solved = try reoptimizer(nil).solve(priced.problem.adding(order))
      func names(_ limit: Double?) -> FewNames? {
        reoptimizer(limit).fewNames(
          of: solved, against: view.plan, of: priced.staffingCase, butFor: [officer], within: HoursPerMonth(1))
      }
      guard let all = names(nil), let short = names(1e-9) else { continue }
      #expect(all.plan == short.plan && all.least == short.least, "seed \(seed)")
      searched += all.least > 0 ? 1 : 0
    }
    #expect(searched >= 5, "only \(searched)")
  }

  private static func ordering(_ plan: TransferPlan, in staffingCase: StaffingCase) -> StaffingCase {
    var ordered = staffingCase
    func order(_ officer: Ordinal<Officer>, _ kind: DecisionKind, _ cell: Cell?) {
      ordered.decisions.append(
        Decision(
          officer: officer, kind: kind, commune: cell?.commune, position: cell?.position,
          source: SourceRow(table: .decisions, line: 900 + ordered.decisions.count)))
    }
    for assignment in plan.assignments {
      if let cell = plan.heldCell(of: assignment.officer, in: staffingCase) {
        order(assignment.officer, .lock, cell)
      } else if assignment.duty == .surplus {
        order(assignment.officer, .forbid, nil)
        order(assignment.officer, .forbid, staffingCase.officers[assignment.officer].cell)
      }
    }
    return ordered
  }
}

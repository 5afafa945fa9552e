import Explanation
import GLPKBackend
import LinearProgramming
import Planning
import PlanningSupport
import StaffingDomain
import TestSupport
import Testing
import Wording
import Workloads

/// What is said after planning again: true reasons, true prices of substitutes.
@Suite struct SubstituteSearchTests {
  private func reoptimizer(_ gap: Double) -> Reoptimizer {
    Reoptimizer(solver: GLPKSolver(), options: PlanningOptions(gapTolerance: gap), control: SolveControl())
  }

  private func problem(_ staffingCase: StaffingCase) -> StaffingProblem {
    StaffingProblem(staffingCase, needs: StaffingNeeds(staffingCase))
  }

  @Test func pricesOfSubstitutesAreThoseOfPlansWithThemInThePost() async throws {
    let seen = Tally<String>()
    try await sideBySide(1...80) { seed in
      guard let refusal = try Refusal(seed: seed), let earlier = refusal.before.result.plan else { return }
      let (after, mover, cell) = (refusal.after, refusal.mover, refusal.cell)
      let replanning = Replanning(problem(after), from: earlier, unknown: [], prices: [], stability: .zero)
      let outcome = try replanning.solve(by: reoptimizer(0))
      let (base, result) = (outcome.priced, outcome.result)
      guard let plan = result.plan, let least = BruteForce(after).optimum else { return }
      let search = SubstituteSearch(
        replanning, base: base, view: PlanView(plan, of: problem(after)), reoptimizer: reoptimizer(0))
      let refused = try search.refusedPosts(candidates: 10)
      #expect(refused.map(\.officer) == [mover] && refused.map(\.cell) == [cell], "seed \(seed)")
      for substitute in refused.flatMap(\.substitutes) {
        var forced = after
        forced.decisions.append(
          Decision(
            officer: substitute.officer, kind: .lock, commune: cell.commune, position: cell.position,
            source: SourceRow(table: .decisions, line: 91)))
        let optimum = try #require(BruteForce(forced).optimum, "seed \(seed): no such plan")
        #expect(
          abs(substitute.extraHours.value.value - (optimum - least)) <= 1e-5 * max(1, abs(least)),
          "seed \(seed), officer \(substitute.officer.offset): \(substitute.extraHours.value), not \(optimum - least)")
        seen.add("substitute")
      }
      let prices = refused.flatMap(\.substitutes).map(\.extraHours.value)
      #expect(prices == prices.sorted(), "seed \(seed)")
    }
    #expect(seen["substitute"] >= 20, "\(seen.all)")
  }

  @Test func theReasonOfWhoRefusedNamesTheDecision() throws {
    var named = 0
    for seed in 1...60 {
      guard let refusal = try Refusal(seed: seed), let earlier = refusal.before.result.plan else { continue }
      let (after, mover) = (refusal.after, refusal.mover)
      let replanning = Replanning(problem(after), from: earlier, unknown: [], prices: [], stability: HoursPerMonth(5))
      let result = try replanning.solve(by: reoptimizer(0)).result
      guard let plan = result.plan else { continue }
      let changes = PlanView(plan, of: problem(after)).changes(since: earlier, of: replanning.changed(under: plan))
      let own = try #require(changes.first { $0.officer == mover }, "seed \(seed): whoever refused must change")
      let why = English().why(own.reason, of: refusal.after)
      #expect(why.contains("decisions.csv:90"), "seed \(seed): \(why)")
      #expect(changes.allSatisfy { $0.was != $0.becomes }, "seed \(seed)")
      named += 1
    }
    #expect(named >= 20, "only \(named) reasons")
  }
}

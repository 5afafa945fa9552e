import Explanation
import GLPKBackend
import LinearProgramming
import StaffingDomain
import TestSupport
import Testing
import Workloads

@testable import Planning

/// Planning again from an earlier plan: few changes, a true bound, true reasons, true prices of substitutes.
@Suite struct ReplanningTests {
  private func reoptimizer(_ gap: Double) -> Reoptimizer {
    Reoptimizer(solver: GLPKSolver(), options: PlanningOptions(gapTolerance: gap), control: SolveControl())
  }

  private func problem(_ staffingCase: StaffingCase) -> StaffingProblem {
    StaffingProblem(staffingCase, needs: StaffingNeeds(staffingCase))
  }

  /// A case with its best plan, and the case after the first mover has refused.
  private func refusal(seed: Int) throws -> (
    before: SolvedPlan, after: StaffingCase, mover: Ordinal<Officer>, cell: Cell
  )? {
    let staffingCase = TinyCase.everything(seed: UInt64(seed))
    let before = try reoptimizer(0).solve(problem(staffingCase))
    guard let plan = before.result.plan else { return nil }
    for assignment in plan.assignments {
      guard case .fill(let cell) = assignment.duty else { continue }
      var after = staffingCase
      after.decisions.append(
        Decision(
          officer: assignment.officer, kind: .refuse, commune: cell.commune, position: cell.position,
          source: SourceRow(table: .decisions, line: 90)))
      return (before, after, assignment.officer, cell)
    }
    return nil
  }

  @Test(arguments: [0.0, 7.5, 4000.0])
  func bothBoundsHold(_ hours: Double) throws {
    var looked = 0
    for seed in 1...60 {
      guard let (before, after, _, _) = try refusal(seed: seed), let earlier = before.result.plan,
        let optimum = BruteForce(after).optimum
      else { continue }
      let replanning = Replanning(
        problem(after), from: earlier, unknown: [], prices: before.result.shadowPrices, stability: HoursPerMonth(hours))
      // Sharply, and so roughly that the plan and the bounds may lie far apart.
      let exact = try replanning.solve(by: reoptimizer(0))
      for outcome in [exact, try replanning.solve(by: reoptimizer(0.2))] {
        let plan = try #require(outcome.result.plan, "seed \(seed)")
        let objective = try #require(outcome.result.objective).value
        let slack = 1e-6 * max(1, abs(optimum))
        #expect(abs(PlanValue(of: plan, in: problem(after)).objective.value - objective) <= 1e-9, "seed \(seed)")
        // No plan at all is below the bound of the result.
        let bound = try #require(outcome.result.bound, "seed \(seed)").value
        #expect(bound <= optimum + slack, "seed \(seed): \(bound) above the optimum \(optimum)")
        // The best plan for the price is one of those that the other bound is about, where it changes as few names.
        let few = try #require(outcome.boundOfFewChanges, "seed \(seed)").value
        let best = try #require(exact.result.plan)
        if replanning.changed(under: best).count <= replanning.changed(under: plan).count {
          let value = PlanValue(of: best, in: problem(after)).objective.value
          #expect(few <= value + slack, "seed \(seed): \(few) above \(value)")
        }
      }
      if hours == 0 {
        let objective = exact.result.objective?.value ?? .nan
        #expect(abs(objective - optimum) <= 1e-6 * max(1, abs(optimum)) && exact.result.isOptimal, "seed \(seed)")
      }
      looked += 1
    }
    #expect(looked >= 20, "only \(looked) cases with a refused transfer")
  }

  @Test func pricesOfSubstitutesAreThoseOfPlansWithThemInThePost() throws {
    var substitutes = 0
    for seed in 1...80 {
      guard let (before, after, mover, cell) = try refusal(seed: seed), let earlier = before.result.plan else {
        continue
      }
      let replanning = Replanning(problem(after), from: earlier, unknown: [], prices: [], stability: .zero)
      let outcome = try replanning.solve(by: reoptimizer(0))
      let (base, result) = (outcome.priced, outcome.result)
      guard let plan = result.plan, let least = BruteForce(after).optimum else { continue }
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
        substitutes += 1
      }
      let prices = refused.flatMap(\.substitutes).map(\.extraHours.value)
      #expect(prices == prices.sorted(), "seed \(seed)")
    }
    #expect(substitutes >= 20, "only \(substitutes) substitutes")
  }

  @Test func theReasonOfWhoRefusedNamesTheDecision() throws {
    var named = 0
    for seed in 1...60 {
      guard let (before, after, mover, _) = try refusal(seed: seed), let earlier = before.result.plan else { continue }
      let replanning = Replanning(problem(after), from: earlier, unknown: [], prices: [], stability: HoursPerMonth(5))
      let result = try replanning.solve(by: reoptimizer(0)).result
      guard let plan = result.plan else { continue }
      let changes = PlanView(plan, of: problem(after)).changes(since: earlier, of: replanning.changed(under: plan))
      let own = try #require(changes.first { $0.officer == mover }, "seed \(seed): whoever refused must change")
      #expect(own.why.contains("decisions.csv:90"), "seed \(seed): \(own.why)")
      #expect(changes.allSatisfy { $0.was != $0.becomes }, "seed \(seed)")
      named += 1
    }
    #expect(named >= 20, "only \(named) reasons")
  }

  @Test func writtenPricesGiveTheSameBoundAsThoseInMemory() throws {
    for seed in 1...30 {
      let staffingCase = TinyCase.everythingProvinces(seed: UInt64(seed))
      let solved = try reoptimizer(0).solve(problem(staffingCase))
      guard let memory = solved.memory, memory.problem.cuts.isEmpty else { continue }
      let coefficients = OptionCoefficients(OptionSpace(memory.problem))
      let own = Pricing(coefficients, prices: memory.prices).lagrangianBound()
      let written = Pricing(coefficients, prices: DualPrices(solved.result.shadowPrices, for: memory.problem))
        .lagrangianBound()
      #expect(abs(own - written) <= 1e-4 * max(1, abs(own)), "seed \(seed): \(written), not \(own)")
    }
  }
}

import GLPKBackend
import LinearProgramming
import StaffingDomain
import TestSupport
import Testing
import Workloads

@testable import Planning

/// Solves for less, or more, than a plan within the gap: whatever is proved holds for the optimum by brute force.
@Suite struct SolveAimTests {
  private let reoptimizer = Reoptimizer(
    solver: GLPKSolver(), options: PlanningOptions(gapTolerance: 0), control: SolveControl())

  /// Runs a check for changed random cases with the solve before the change and the optimum after it.
  private func forEachChange(
    _ check:
      @escaping @Sendable (_ changed: StaffingProblem, _ base: SolvedPlan, _ optimum: Double, _ label: String)
      throws -> Void
  ) async throws {
    let reoptimizer = reoptimizer
    try await sideBySide(1...100) { seed in
      var staffingCase = seed % 2 == 0 ? TinyCase.everything(seed: UInt64(seed)) : TinyCase.random(seed: UInt64(seed))
      let problem = StaffingProblem(staffingCase, needs: StaffingNeeds(staffingCase))
      let base = try reoptimizer.solve(problem, aim: seed % 3 == 0 ? .start : SolveAim())
      CaseChange.random(seed: UInt64(seed * 7)).apply(to: &staffingCase)
      guard let optimum = BruteForce(staffingCase).optimum else { return }
      let changed = StaffingProblem(staffingCase, needs: StaffingNeeds(staffingCase))
      try check(changed, base, optimum, "seed \(seed)")
    }
  }

  @Test func aCutoffAboveTheOptimumFindsItAndOneBelowProvesThatNothingIsThere() async throws {
    let reoptimizer = reoptimizer
    try await forEachChange { changed, base, optimum, label in
      let rounding = 1e-6 * max(1, abs(optimum))
      let above = try reoptimizer.solve(changed, from: base, aim: SolveAim(below: HoursPerMonth(optimum + 1))).result
      #expect(abs((above.objective?.value ?? .nan) - optimum) <= rounding, "\(label)")
      #expect(above.isOptimal, "\(label)")
      let below = try reoptimizer.solve(changed, from: base, aim: SolveAim(below: HoursPerMonth(optimum - 1))).result
      let bound = try #require(below.bound, "\(label)").value
      #expect(bound >= optimum - 1 - rounding && bound <= optimum + rounding, "\(label): \(bound) of \(optimum)")
      if let objective = below.objective { #expect(objective.value >= optimum - rounding, "\(label)") }
    }
  }

  @Test func whatIsKnownOfTheBoundIsUsedAndKept() async throws {
    let (reoptimizer, seen) = (reoptimizer, Tally<String>())
    try await forEachChange { changed, base, optimum, label in
      let best = try reoptimizer.solve(changed, from: base)
      let again = try reoptimizer.solve(
        changed, from: best, aim: SolveAim(below: nil, knowing: best.result.bound)
      ).result
      #expect(again.isOptimal, "\(label)")
      #expect(abs((again.objective?.value ?? .nan) - optimum) <= 1e-6 * max(1, abs(optimum)), "\(label)")
      if again.effort.pivots == 0 { seen.add("at once") }
    }
    #expect(seen["at once"] >= 60, "\(seen.all)")
  }

  @Test func aLookIsTrueAndTheBestPlanIsFoundFromIt() async throws {
    let (reoptimizer, seen) = (reoptimizer, Tally<String>())
    try await forEachChange { changed, base, optimum, label in
      let rounding = 1e-6 * max(1, abs(optimum))
      let look = try reoptimizer.solve(changed, from: base, aim: SolveAim(below: nil, isRough: true))
      if look.isRough { seen.add("rough") }
      #expect(look.isRough != look.result.isOptimal, "\(label)")
      #expect((look.result.bound?.value ?? .infinity) <= optimum + rounding, "\(label)")
      if let objective = look.result.objective { #expect(objective.value >= optimum - rounding, "\(label)") }
      let best = try reoptimizer.solve(changed, from: look).result
      #expect(abs((best.objective?.value ?? .nan) - optimum) <= rounding, "\(label)")
    }
    #expect(seen["rough"] >= 10, "\(seen.all)")
  }

  @Test func aPlanThatIsGoodEnoughEndsTheSolve() async throws {
    let (reoptimizer, seen) = (reoptimizer, Tally<String>())
    try await forEachChange { changed, base, optimum, label in
      let rounding = 1e-6 * max(1, abs(optimum))
      let enough = HoursPerMonth(optimum + 10)
      let solved = try reoptimizer.solve(changed, from: base, aim: SolveAim(below: nil, enough: enough))
      let objective = try #require(solved.result.objective, "\(label)")
      #expect(objective <= enough && objective.value >= optimum - rounding, "\(label): \(objective)")
      #expect((solved.result.bound?.value ?? .infinity) <= optimum + rounding, "\(label)")
      #expect(solved.isRough != solved.result.isOptimal, "\(label)")
      if solved.isRough { seen.add("rough") }
      // Where no plan is good enough the best one is found.
      let none = SolveAim(below: nil, enough: HoursPerMonth(optimum - 10))
      let best = try reoptimizer.solve(changed, from: base, aim: none).result
      #expect(best.isOptimal && abs((best.objective?.value ?? .nan) - optimum) <= rounding, "\(label)")
    }
    #expect(seen["rough"] >= 5, "\(seen.all)")
  }

  @Test func aSolveThatOthersStartFromLeavesTheRelaxationSolved() async throws {
    let (reoptimizer, seen) = (reoptimizer, Tally<String>())
    try await forEachChange { changed, base, optimum, label in
      let start = try reoptimizer.solve(changed, from: base, aim: .start)
      #expect(abs((start.result.objective?.value ?? .nan) - optimum) <= 1e-6 * max(1, abs(optimum)), "\(label)")
      #expect(start.result.isOptimal && start.memory?.master != nil, "\(label)")
      seen.add("rounds", start.result.effort.rounds)
    }
    #expect(seen["rounds"] >= 80, "\(seen.all)")
  }
}

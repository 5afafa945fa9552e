import GLPKBackend
import LinearProgramming
import StaffingDomain
import TestSupport
import Testing
import Workloads

@testable import Planning

/// Plans that lose little and change few names, against all plans that lose as little.
@Suite struct FewNamesTests {
  private static let reoptimizer = Reoptimizer(
    solver: GLPKSolver(), options: PlanningOptions(gapTolerance: 0), control: SolveControl())

  /// A case in which an officer may not do what a plan says, solved, with that plan.
  private struct Forbidden {
    let staffingCase: StaffingCase
    let officer: Ordinal<Officer>
    let hand: TransferPlan
    let solved: SolvedPlan
    let optimum: Double

    init?(_ original: StaffingCase, hand: TransferPlan, _ officer: Ordinal<Officer>) throws {
      guard let cell = hand.heldCell(of: officer, in: original) else { return nil }
      var changed = original
      changed.decisions.append(
        Decision(
          officer: officer, kind: .forbid, commune: cell.commune, position: cell.position,
          source: SourceRow(table: .decisions, line: 900)))
      let solved = try reoptimizer.solve(StaffingProblem(changed, needs: StaffingNeeds(changed)))
      guard let optimum = solved.result.objective else { return nil }
      (staffingCase, self.officer, self.hand, self.solved, self.optimum) = (
        changed, officer, hand, solved, optimum.value
      )
    }

    func fewNames(within slack: Double, nodes: Int = 100) -> FewNames? {
      reoptimizer.fewNames(
        of: solved, against: hand, of: staffingCase, butFor: [officer], within: HoursPerMonth(slack),
        nodes: nodes)
    }
  }

  private static func forbidden(seed: UInt64) throws -> [Forbidden] {
    let original = seed.isMultiple(of: 3) ? TinyCase.random(seed: seed) : TinyCase.everything(seed: seed)
    let problem = StaffingProblem(original, needs: StaffingNeeds(original))
    // The best plan, or one that is far from it.
    let hand = seed.isMultiple(of: 4) ? DoNothing.plan(problem).plan : BruteForce(original).plan
    guard let hand else { return [] }
    return try original.officers.ordinals.filter { problem.roles[$0.offset] == .free }.compactMap {
      try Forbidden(original, hand: hand, $0)
    }
  }

  @Test func noPlanWithinTheHoursChangesFewerNames() async throws {
    let seen = Tally<String>()
    try await sideBySide(UInt64(1)...80) { seed in
      for made in try Self.forbidden(seed: seed) {
        for slack in [0.0, 1, 25] {
          let label: Comment = "seed \(seed), \(made.officer), \(slack) hours"
          let near = try #require(made.fewNames(within: slack), label)
          let rounding = 1e-7 * max(1, abs(made.optimum))
          let fewest = BruteForce.fewestNames(
            made.staffingCase, against: made.hand, butFor: [made.officer], within: made.optimum + slack + rounding)
          #expect(near.count == fewest && near.isFewest, "\(label): \(near.count), at least \(near.least)")
          #expect(near.objective.value <= made.optimum + slack + rounding, label)
          #expect(near.objective == PlanValue(of: near.plan, in: made.solved.problem).objective, label)
          #expect(Self.keepsEveryRule(near.plan, made.solved.problem), label)
          let plain = try #require(made.fewNames(within: slack, nodes: 0))
          #expect(plain.count >= near.count && (plain.count == 0 || !plain.isFewest), label)
          seen.add("all")
          if near.count > 0 { seen.add("some") }
          if plain.count > near.count { seen.add("fewer than by taking back") }
          if near.objective.value > made.optimum + rounding { seen.add("paid") }
        }
      }
    }
    #expect(seen["all"] >= 300 && seen["some"] >= 100 && seen["paid"] >= 5, "\(seen.all)")
    #expect(seen["fewer than by taking back"] >= 5, "\(seen.all)")
  }

  private static func keepsEveryRule(_ plan: TransferPlan, _ problem: StaffingProblem) -> Bool {
    let draft = problem.draft(of: plan)
    var activity = RowActivity(problem: problem)
    for option in draft.options { activity.add(option) }
    activity.add(draft.supplies)
    return activity.keepsEveryLimit && draft.options.allSatisfy(problem.isOpen)
  }

  @Test func theSamePlanIsFoundEveryTime() async throws {
    let plans = try await sideBySide([UInt64(5), 5, 7, 7, 11, 11, 22, 22]) { seed in
      try Self.forbidden(seed: seed).map { $0.fewNames(within: 5)?.plan }
    }
    for place in stride(from: 0, to: plans.count, by: 2) { #expect(plans[place] == plans[place + 1]) }
  }

  @Test func withoutAnythingToSearchFromThePlanIsOnlyTakenBack() throws {
    let made = try #require(try Self.forbidden(seed: 2).first)
    let bare = SolvedPlan(problem: made.solved.problem, result: made.solved.result, memory: nil)
    let near = try #require(
      Self.reoptimizer.fewNames(of: bare, against: made.hand, of: made.staffingCase, within: .zero))
    #expect(near.least == 0 && near.objective.value <= made.optimum + 1e-6)
    #expect(
      Self.reoptimizer.fewNames(
        of: SolvedPlan(problem: bare.problem, result: PlanningResult(doNothing: .zero), memory: nil),
        against: made.hand,
        of: made.staffingCase, within: .zero) == nil)
  }
}

import StaffingDomain
import TestSupport
import Testing
import Workloads

@testable import Planning

/// A plan taken apart: the parts come to the objective, and each answers to the policy key that prices it.
@Suite struct PlanLossesTests {
  @Test func thePartsComeToTheObjective() async throws {
    let seen = Tally<LossPart>()
    try await sideBySide(UInt64(1)...150) { seed in
      let staffingCase = TinyCase.everything(seed: seed)
      let problem = StaffingProblem(staffingCase, needs: StaffingNeeds(staffingCase))
      for plan in Self.plans(problem) {
        let losses = PlanLosses(of: plan, in: problem)
        let objective = PlanValue(of: plan, in: problem).objective.value
        #expect(abs(losses.total.value - objective) <= 1e-9 * max(1, abs(objective)), "seed \(seed)")
        for part in LossPart.allCases where losses[part] != .zero { seen.add(part) }
      }
    }
    for part in LossPart.allCases where part != .sharing && part != .recruits && part != .training {
      #expect(seen[part] > 5, "\(part) is hardly ever seen: \(seen.all)")
    }
  }

  private static let prices: [(part: LossPart, double: @Sendable (inout Policy) -> Void)] = [
    (.mismatch, { $0.mismatchWeight *= 2 }), (.travel, { $0.travelWeight *= 2 }),
    (.rankDrops, { $0.rankDropHours = 2 * $0.rankDropHours }), (.surplus, { $0.surplusHours = 2 * $0.surplusHours }),
    (.secondPosts, { $0.combinationOverhead *= 2 }),
    (.changes, { ($0.handoverHours, $0.learningHours) = (2 * $0.handoverHours, 2 * $0.learningHours) }),
  ]

  @Test func twiceThePriceIsTwiceThePart() async throws {
    let seen = Tally<LossPart>()
    try await sideBySide(UInt64(1)...120) { seed in
      let staffingCase = TinyCase.everything(seed: seed)
      let problem = StaffingProblem(staffingCase, needs: StaffingNeeds(staffingCase))
      for plan in Self.plans(problem) {
        let (losses, value) = (PlanLosses(of: plan, in: problem), PlanValue(of: plan, in: problem).objective.value)
        for price in Self.prices {
          var dear = staffingCase
          price.double(&dear.policy)
          let more = PlanValue(of: plan, in: StaffingProblem(dear, needs: StaffingNeeds(dear))).objective.value - value
          #expect(abs(more - losses[price.part].value) <= 1e-6 * max(1, abs(value)), "seed \(seed): \(price.part)")
          if more > 0.01 { seen.add(price.part) }
        }
      }
    }
    for price in Self.prices { #expect(seen[price.part] > 5, "\(price.part): \(seen.all)") }
  }

  /// What nobody moving, and everyday practice, come to.
  private static func plans(_ problem: StaffingProblem) -> [TransferPlan] {
    [DoNothing.plan(problem).plan] + [NearestVacancyPractice.plan(problem)].compactMap(\.self)
  }
}

import StaffingDomain
import TestSupport
import Testing

/// The yardstick of the other tests against sums done by hand, and against itself without its short cuts.
@Suite struct BruteForceSelfTests {
  @Test(arguments: HandCases.all)
  func theOptimumIsThatByHand(_ hand: HandCase) throws {
    let staffingCase = hand.make()
    let found = BruteForce(staffingCase)
    guard let expected = hand.optimum else {
      #expect(found.optimum == nil, "no plan keeps the rules")
      #expect(found.plan == nil)
      return
    }
    let optimum = try #require(found.optimum, "by hand \(expected)")
    #expect(abs(optimum - expected) < 1e-9, "\(optimum), by hand \(expected)")
    #expect(BruteForce(staffingCase, prunes: false).optimum.map { abs($0 - expected) < 1e-9 } == true)
  }

  @Test(arguments: HandCases.doNothing)
  func doingNothingCostsWhatItDoesByHand(_ hand: HandCase) throws {
    let idle = try #require(BruteForce.doNothing(hand.make()))
    #expect(abs(idle - (hand.optimum ?? .nan)) < 1e-9, "\(idle), by hand \(hand.optimum ?? .nan)")
  }

  @Test func thePlanOfTheOptimumSaysWhoDoesWhat() throws {
    var staffingCase = TwoCommunes.make()
    staffingCase.share()
    let shared = try #require(BruteForce(staffingCase).plan)
    #expect(shared.sharedPosts == [TransferPlan.SharedPost(cell: TwoCommunes.target, number: 1)])
    #expect(Set(shared.assignments.map(\.duty)) == [.stay, .pool(TwoCommunes.land)])

    staffingCase = TwoCommunes.make()
    staffingCase.officers[1].leavesOn = .literal("2026-06-30")
    staffingCase.recruit(land: 1)
    let recruited = try #require(BruteForce(staffingCase).plan)
    #expect(recruited.recruits == [TransferPlan.Recruits(cell: TwoCommunes.target, count: 1)])
    #expect(recruited.assignments.map(\.duty) == [.stay, .leaving])

    staffingCase = TwoCommunes.make()
    staffingCase.require(level: 4, isMandatory: true)
    staffingCase.addCourse(2, 4, hours: 60)
    staffingCase.addCourse(0, 2, hours: 60)
    let trained = try #require(BruteForce(staffingCase).plan)
    #expect(trained.assignments.allSatisfy { $0.courses == [Ordinal(0), Ordinal(1)] })
  }

  @Test func shortCutsCutOffNoOptimum() async throws {
    let seen = Tally<String>()
    try await sideBySide(UInt64(1)...300) { seed in
      var staffingCase = TinyCase.everything(seed: seed)
      // Three officers leave few enough combinations to try them all.
      staffingCase = staffingCase.withFirstOfficers(3)
      let quick = BruteForce(staffingCase)
      guard quick.combinations <= 3000 else { return }
      let full = BruteForce(staffingCase, prunes: false)
      #expect(quick.plans <= full.plans)
      #expect((quick.optimum == nil) == (full.optimum == nil), "seed \(seed)")
      if let one = quick.optimum, let two = full.optimum {
        #expect(abs(one - two) <= 1e-8 * max(1, abs(two)), "seed \(seed): \(one), without short cuts \(two)")
        seen.add("compared")
      }
    }
    #expect(seen["compared"] >= 100, "\(seen.all)")
  }
}

/// The random cases are worth their time only if every rule decides something in many of them.
@Suite struct TinyCaseTests {
  static let seeds = UInt64(1)...100

  @Test(arguments: CompetencyRule.allCases)
  func everyRuleChangesTheOptimumOfManyCases(_ rule: CompetencyRule) {
    var among = 0
    var alone = 0
    for seed in Self.seeds {
      let everything = TinyCase.everything(seed: seed)
      if differ(BruteForce(everything).optimum, BruteForce.optimum(of: everything, without: rule)) { among += 1 }
      let only = TinyCase.only(rule, seed: seed)
      if differ(BruteForce(only).optimum, BruteForce.optimum(of: only, without: rule)) { alone += 1 }
    }
    #expect(among >= 15, "changes only \(among) of \(Self.seeds.count) cases with every rule")
    #expect(alone >= 15, "changes only \(alone) of \(Self.seeds.count) cases without other rules")
  }

  @Test(arguments: Limit.all)
  func everyLimitChangesTheOptimumOfSomeCases(_ limit: Limit) {
    let changed = Self.seeds.count { seed in
      let everything = TinyCase.everything(seed: seed)
      var lifted = everything
      limit.lift(&lifted)
      return differ(BruteForce(everything).optimum, BruteForce(lifted).optimum)
    }
    #expect(changed >= 5, "changes only \(changed) of \(Self.seeds.count) cases")
  }

  @Test func mostCasesHaveAPlan() {
    let planned = Self.seeds.count { BruteForce(TinyCase.everything(seed: $0)).optimum != nil }
    #expect((70...95).contains(planned), "\(planned) of \(Self.seeds.count)")
  }

  @Test func aRuleSwitchedOffLeavesTheCaseThatLacksIt() {
    for seed in Self.seeds {
      let random = BruteForce(TinyCase.random(seed: seed)).optimum
      for rule in CompetencyRule.allCases {
        let without = BruteForce.optimum(of: TinyCase.only(rule, seed: seed), without: rule)
        #expect(without == random, "seed \(seed), \(rule)")
      }
    }
  }

  @Test func provincesHaveEveryTable() {
    for seed in Self.seeds {
      let staffingCase = TinyCase.everythingProvinces(seed: seed)
      #expect((2...4).contains(staffingCase.provinces.count))
      #expect((10...24).contains(staffingCase.officers.count))
      #expect(!staffingCase.courses.isEmpty && !staffingCase.teamRules.isEmpty && !staffingCase.relations.isEmpty)
      let people = staffingCase.relations.filter { $0.kind == .couple }.flatMap { [$0.officer, $0.other] }
      #expect(Set(people).count == people.count, "seed \(seed): an officer in two couples")
    }
  }

  private func differ(_ left: Double?, _ right: Double?) -> Bool {
    guard let left, let right else { return (left == nil) != (right == nil) }
    return abs(left - right) > 1e-6
  }
}

/// A limit within a rule, and the change that lifts it.
struct Limit: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let lift: @Sendable (inout StaffingCase) -> Void

  static let all = [
    Limit(testDescription: "seats") { for course in $0.courses.indices { $0.courses[course].seats = nil } },
    Limit(testDescription: "training budget") { $0.policy.trainingBudget = nil },
    Limit(testDescription: "maximum courses") { $0.policy.maximumCourses = 5 },
    Limit(testDescription: "quotas of positions") {
      for row in $0.recruitment.indices where $0.recruitment[row].position != nil { $0.recruitment[row].quota = 9 }
    },
    Limit(testDescription: "total quota") {
      for row in $0.recruitment.indices where $0.recruitment[row].position == nil { $0.recruitment[row].quota = 9 }
    },
    Limit(testDescription: "sharing overhead") { $0.policy.sharingOverhead = 0 },
    Limit(testDescription: "couples") { $0.relations.removeAll { $0.kind == .couple } },
    Limit(testDescription: "relatives") { $0.relations.removeAll { $0.kind == .relative } },
  ]
}

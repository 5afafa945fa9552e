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

  @Test(arguments: CommuneRuleCases.all)
  func theRuleChangesTheOptimum(_ rule: RuleCase) throws {
    var staffingCase = rule.make()
    let without = try #require(BruteForce(staffingCase).optimum)
    #expect(abs(without - rule.without) < 1e-9, "\(without) without the rule, by hand \(rule.without)")
    rule.change(&staffingCase)
    let optimum = try #require(BruteForce(staffingCase).optimum)
    #expect(abs(optimum - rule.optimum) < 1e-9, "\(optimum), by hand \(rule.optimum)")
    #expect(abs(optimum - without) > 1, "the case does not tell whether the rule is there")
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
    #expect(recruited.assignments.map(\.duty) == [.stay, .outOfPlan])

    staffingCase = TwoCommunes.make()
    staffingCase.require(level: 4, isMandatory: true)
    staffingCase.addCourse(2, 4, hours: 60)
    staffingCase.addCourse(0, 2, hours: 60)
    let trained = try #require(BruteForce(staffingCase).plan)
    #expect(trained.assignments.allSatisfy { $0.courses == [Ordinal(0), Ordinal(1)] })

    staffingCase = TwoCommunes.make()
    staffingCase.split()
    let combined = try #require(BruteForce(staffingCase).plan)
    #expect(combined.assignments.map(\.duty) == [.stay])
    #expect(combined.assignments.map(\.secondPosition) == [TwoCommunes.tax])
  }

  @Test(arguments: [true, false])
  func shortCutsCutOffNoOptimum(_ everything: Bool) async throws {
    let seen = Tally<String>()
    try await sideBySide(UInt64(1)...300) { seed in
      var staffingCase = everything ? TinyCase.everything(seed: seed) : TinyCase.competency(seed: seed)
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
    for (name, make) in [("everything", TinyCase.everything), ("competency", TinyCase.competency)] {
      let changed = changes {
        ($0.without(rule), $0)
      } of: {
        make($0)
      }
      #expect(changed >= 12, "changes only \(changed) of \(Self.seeds.count) cases with \(name)")
    }
    let alone = changes {
      ($0.without(rule), $0)
    } of: {
      TinyCase.only(rule, seed: $0)
    }
    #expect(alone >= 15, "changes only \(alone) of \(Self.seeds.count) cases without other rules")
  }

  @Test(arguments: CommuneRule.allCases)
  func everyRuleOfCommunesChangesTheOptimumOfManyCases(_ rule: CommuneRule) {
    for (name, make) in [("everything", TinyCase.everything), ("communes", TinyCase.communes)] {
      let changed = changes {
        ($0.without(rule), $0)
      } of: {
        make($0)
      }
      #expect(changed >= 10, "changes only \(changed) of \(Self.seeds.count) cases with \(name)")
    }
    let alone = changes {
      ($0.without(rule), $0)
    } of: {
      TinyCase.only(rule, seed: $0)
    }
    #expect(alone >= 10, "changes only \(alone) of \(Self.seeds.count) cases without other rules")
  }

  /// How many optima differ between the two cases that a change makes of one.
  private func changes(
    _ change: (StaffingCase) -> (StaffingCase, StaffingCase), of make: (UInt64) -> StaffingCase
  ) -> Int {
    Self.seeds.count { seed in
      let (one, other) = change(make(seed))
      return differ(BruteForce(one).optimum, BruteForce(other).optimum)
    }
  }

  @Test(arguments: Limit.all)
  func everyLimitChangesTheOptimumOfSomeCases(_ limit: Limit) {
    let changed = Self.seeds.count { seed in
      let staffingCase = limit.make(seed)
      var lifted = staffingCase
      limit.lift(&lifted)
      return differ(BruteForce(staffingCase).optimum, BruteForce(lifted).optimum)
    }
    #expect(changed >= 5, "changes only \(changed) of \(Self.seeds.count) cases")
  }

  @Test func mostCasesHaveAPlan() {
    for make in [TinyCase.everything, TinyCase.communes, TinyCase.competency] {
      let planned = Self.seeds.count { BruteForce(make($0)).optimum != nil }
      #expect((65...95).contains(planned), "\(planned) of \(Self.seeds.count)")
    }
  }

  /// Optimal plans hold what the rules of communes are about often enough for a search that gets it wrong to be caught.
  @Test(arguments: [true, false])
  func optimalPlansHoldSecondPostsRankDropsAndAbsentees(_ everything: Bool) {
    var counts: [PlanFeature: Int] = [:]
    for seed in UInt64(1)...300 {
      let staffingCase = everything ? TinyCase.everything(seed: seed) : TinyCase.communes(seed: seed)
      guard let plan = BruteForce(staffingCase).plan else { continue }
      for feature in PlanFeature.all(of: plan, in: staffingCase) { counts[feature, default: 0] += 1 }
    }
    for feature in PlanFeature.allCases where everything || !feature.needsCourses {
      #expect(counts[feature, default: 0] >= 10, "\(feature): \(counts)")
    }
    #expect(counts[.newCombination, default: 0] >= (everything ? 55 : 75), "\(counts)")
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
    var (related, combined) = (0, 0)
    for seed in Self.seeds {
      let staffingCase = TinyCase.everythingProvinces(seed: seed)
      #expect((2...4).contains(staffingCase.provinces.count))
      #expect((10...24).contains(staffingCase.officers.count))
      #expect(!staffingCase.courses.isEmpty && !staffingCase.teamRules.isEmpty)
      related += staffingCase.relations.count
      combined += staffingCase.officers.count { $0.secondPosition != nil }
      let people = staffingCase.relations.filter { $0.kind == .couple }.flatMap { [$0.officer, $0.other] }
      #expect(Set(people).count == people.count, "seed \(seed): an officer in two couples")
    }
    #expect(related >= 200 && combined >= 200)
  }

  private func differ(_ left: Double?, _ right: Double?) -> Bool {
    guard let left, let right else { return (left == nil) != (right == nil) }
    return abs(left - right) > 1e-6
  }
}

/// A limit within a rule, and the change that lifts it.
struct Limit: CustomTestStringConvertible, Sendable {
  let testDescription: String
  var make: @Sendable (UInt64) -> StaffingCase = { TinyCase.competency(seed: $0) }
  let lift: @Sendable (inout StaffingCase) -> Void

  init(
    _ name: String, of make: @escaping @Sendable (UInt64) -> StaffingCase = { TinyCase.competency(seed: $0) },
    lift: @escaping @Sendable (inout StaffingCase) -> Void
  ) {
    (testDescription, self.make, self.lift) = (name, make, lift)
  }

  static let all = ofCompetency + ofCommunes

  private static let ofCommunes = [
    Limit("lost ranks", of: TinyCase.communes) { $0.policy.maximumRankDrop = 4 },
    Limit("load", of: TinyCase.communes) { $0.policy.maximumLoad = 9 },
    Limit("overhead of second posts", of: TinyCase.communes) { $0.policy.combinationOverhead = 0 },
    Limit("groups", of: TinyCase.communes) {
      for position in $0.positions.ordinals { $0.positions[position].group = .office }
    },
    Limit("positions that are not combinable", of: TinyCase.communes) {
      for position in $0.positions.ordinals { $0.positions[position].isCombinable = true }
    },
    Limit("rows of combinations", of: TinyCase.communes) { $0.combinations = [] },
    Limit("leading positions", of: TinyCase.everything) {
      $0.relations = []
      for position in $0.positions.ordinals { $0.positions[position].isLeading = false }
    },
    Limit("second posts of today", of: TinyCase.communes) {
      for officer in $0.officers.ordinals { $0.officers[officer].secondPosition = nil }
    },
  ]

  private static let ofCompetency = [
    Limit("seats") { for course in $0.courses.indices { $0.courses[course].seats = nil } },
    Limit("training budget") { $0.policy.trainingBudget = nil },
    Limit("maximum courses") { $0.policy.maximumCourses = 5 },
    Limit("quotas of positions") {
      for row in $0.recruitment.indices where $0.recruitment[row].position != nil { $0.recruitment[row].quota = 9 }
    },
    Limit("total quota") {
      for row in $0.recruitment.indices where $0.recruitment[row].position == nil { $0.recruitment[row].quota = 9 }
    },
    Limit("sharing overhead") { $0.policy.sharingOverhead = 0 },
    Limit("couples") { $0.relations.removeAll { $0.kind == .couple } },
    Limit("relatives") { $0.relations.removeAll { $0.kind == .relative } },
  ]
}

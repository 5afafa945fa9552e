import Auditing
import ResultsFormat
import StaffingDomain
import TestSupport
import Testing

@Suite("Doing nothing where officers hold two posts today")
struct DoNothingTests {
  @Test("The least of every choice is found, with establishments, team rules, bars and rotation")
  func leastOfAll() async throws {
    let tally = Tally<String>()
    try await sideBySide(0..<300) { seed in
      let made = DoNothingTests.restingCase(seed: UInt64(seed))
      let plan = RandomPlan(resting: made)
      let least = plan.doNothing
      let found = recomputed(made, plan)
      #expect(abs(found - least) < 1e-6, "seed \(seed): \(found), \(least)")
      tally.add("officers with two posts", made.officers.count { $0.secondPosition != nil })
      tally.add("limited communes", made.communes.count { $0.establishment != nil })
      tally.add("team rules", made.teamRules.count)
      // Without the second posts the least is higher exactly where one of them is worth keeping.
      var alone = made
      for index in alone.officers.indices { alone.officers[index].secondPosition = nil }
      if recomputed(alone, RandomPlan(resting: alone)) > least + 1e-6 { tally.add("worth keeping") }
    }
    for kind in ["officers with two posts", "limited communes", "team rules"] {
      #expect(tally[kind] > 250, "\(kind): \(tally.all)")
    }
    #expect(tally["worth keeping"] > 100, "\(tally.all)")
  }

  private func recomputed(_ made: StaffingCase, _ plan: RandomPlan) -> Double {
    let summary = ResultSummary(
      status: .feasible, objective: .zero, bound: nil, gapTolerance: 0, doNothing: .zero,
      counts: ResultSummary.Counts(), inputDigest: "", version: "", strategy: "")
    return PlanAudit.audit(made, needs: plan.needs, results: ResultTables(summary: summary)).recomputedDoNothing.value
  }

  /// Three to six officers, most of them in one commune of four positions, and more than half with a second post there.
  private static func restingCase(seed: UInt64) -> StaffingCase {
    var random = SplitMix(state: seed &+ 5_000_000)
    var made = HandMadeCase.make()
    made.decisions = []
    made.policy.surplusHours = HoursPerMonth(.random(in: 0...40, using: &random))
    made.policy.combinationOverhead = .random(in: 0...1, using: &random)
    made.policy.rotationPenalty = HoursPerMonth(.random(in: 0...100, using: &random))
    made.policy.maximumPositions = random.chance(0.5) ? 2 : 1
    for name in ["CUL", "SOC"] {
      made.positions.append(
        Position(
          code: Code(name), name: name, group: .economy, rank: 1, rotationMonths: 24,
          source: SourceRow(table: .positions, line: 4)))
      made.activities.append(
        Activity(
          code: Code(name), name: name, field: "x", position: Ordinal(made.positions.count - 1), unitHours: Hours(1),
          source: SourceRow(table: .activities, line: 4)))
    }
    made.workload = (0..<2).flatMap { commune in
      made.activities.ordinals.filter { _ in random.chance(0.9) }.map { activity in
        WorkloadVolume(
          commune: Ordinal(commune), activity: activity, annualVolume: .random(in: 200...2600, using: &random),
          source: SourceRow(table: .workload, line: 2))
      }
    }
    for index in made.communes.indices {
      made.communes[index].establishment = random.chance(0.6) ? Int.random(in: 0...4, using: &random) : nil
    }
    made.officers = officers(made.policy, &random)
    made.bars = made.officers.ordinals.filter { _ in random.chance(0.2) }.map { officer in
      CombinedCase.bar(
        officer.offset, BarRule.allCases.randomElement(using: &random) ?? .other,
        made.policy.planDate.adding(months: .random(in: 0...12, using: &random)))
    }
    made.teamRules = (0..<Int.random(in: 0...4, using: &random)).map { number in
      TeamRule(
        commune: random.chance(0.5) ? nil : Ordinal(0), competency: Ordinal(Int.random(in: 0...1, using: &random)),
        level: Int.random(in: 1...3, using: &random), officers: Int.random(in: 1...3, using: &random),
        penalty: HoursPerMonth(.random(in: 0...150, using: &random)),
        source: SourceRow(table: .teamRules, line: number + 2))
    }
    return made
  }

  private static func officers(_ policy: Policy, _ random: inout SplitMix) -> [Officer] {
    (0..<Int.random(in: 3...6, using: &random)).map { number in
      let row = SourceRow(table: .officers, line: number + 2)
      let position = Int.random(in: 0..<4, using: &random)
      let other = (position + Int.random(in: 1...3, using: &random)) % 4
      return Officer(
        code: Code("o\(number)"), commune: Ordinal(random.chance(0.85) ? 0 : 1), position: Ordinal(position),
        fullTimeEquivalent: FullTimeEquivalents(random.chance(0.3) ? 0.5 : 1), rank: 1,
        mobility: random.chance(0.2) ? .fixed : .movable,
        since: policy.planDate.adding(months: -.random(in: 0...48, using: &random)),
        homeCommune: random.chance(0.3) ? Ordinal(1) : nil, secondPosition: random.chance(0.6) ? Ordinal(other) : nil,
        competencies: [
          HeldCompetency(
            competency: HandMadeCase.accounting, level: Int.random(in: 0...3, using: &random), source: row),
          HeldCompetency(competency: HandMadeCase.landLaw, level: Int.random(in: 0...3, using: &random), source: row),
        ], source: row)
    }
  }
}

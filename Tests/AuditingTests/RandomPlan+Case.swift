import StaffingDomain
import TestSupport

extension RandomPlan {
  /// Officers, workload, establishments and prices at random, on the map of ``HandMadeCase``.
  static func randomCase(_ random: inout SplitMix) -> StaffingCase {
    var made = HandMadeCase.make()
    made.decisions = []
    made.policy.maximumTransfers = nil
    made.policy.allowanceBudget = nil
    made.policy.maximumOutflowShare = 1
    made.policy.crossProvince = true
    made.policy.minimumFit = 0.3
    made.policy.surplusHours = HoursPerMonth(Double.random(in: 0...60, using: &random))
    made.policy.mismatchWeight = Double.random(in: 0...2, using: &random)
    made.policy.sharingOverhead = Double.random(in: 0...0.5, using: &random)
    made.policy.rotationPenalty = HoursPerMonth(Double.random(in: 0...200, using: &random))
    for index in made.workload.indices { made.workload[index].annualVolume = .random(in: 0...4000, using: &random) }
    for index in made.activities.indices { made.activities[index].shareableShare = .random(in: 0...1, using: &random) }
    for index in made.positions.indices {
      made.positions[index].rotationMonths = random.chance(0.5) ? Int.random(in: 6...60, using: &random) : nil
    }
    for index in made.communes.indices {
      made.communes[index].establishment = random.chance(0.6) ? Int.random(in: 0...4, using: &random) : nil
    }
    made.officers = officers(made.policy, &random)
    made.preferences = made.officers.ordinals.filter { _ in random.chance(0.5) }.map { officer in
      Preference(
        officer: officer, commune: random.chance(0.5) ? Ordinal(Int.random(in: 0..<3, using: &random)) : nil,
        position: random.chance(0.5) ? Ordinal(Int.random(in: 0..<2, using: &random)) : nil,
        hours: HoursPerMonth(.random(in: -30...30, using: &random)), source: SourceRow(table: .preferences, line: 2))
    }
    made.courses = (0..<5).map { number in
      let from = Int.random(in: 0...3, using: &random)
      return Course(
        code: Code("C\(number)"), name: "C", competency: Ordinal(Int.random(in: 0...1, using: &random)),
        fromLevel: from, toLevel: Int.random(in: from + 1...5, using: &random),
        hours: Hours(.random(in: 10...200, using: &random)), cost: MillionDong(.random(in: 0...9, using: &random)),
        source: SourceRow(table: .courses, line: number + 2))
    }
    made.teamRules = (0..<Int.random(in: 0...5, using: &random)).map { number in
      TeamRule(
        commune: random.chance(0.5) ? nil : Ordinal(Int.random(in: 0..<3, using: &random)),
        competency: Ordinal(Int.random(in: 0...1, using: &random)), level: Int.random(in: 1...3, using: &random),
        officers: Int.random(in: 1...3, using: &random), penalty: HoursPerMonth(.random(in: 0...150, using: &random)),
        source: SourceRow(table: .teamRules, line: number + 2))
    }
    made.recruitment = [RecruitmentQuota(quota: 3, source: SourceRow(table: .recruitment, line: 2))]
    // The accountant's second requirement has more than one way to the same fit.
    made.requirements.append(
      Requirement(
        position: HandMadeCase.accountant, competency: HandMadeCase.landLaw, level: 3,
        weight: random.chance(0.3) ? 0 : 1, source: SourceRow(table: .requirements, line: 4)))
    return made
  }

  private static func officers(_ policy: Policy, _ random: inout SplitMix) -> [Officer] {
    (0..<Int.random(in: 1...9, using: &random)).map { number in
      let row = SourceRow(table: .officers, line: number + 2)
      return Officer(
        code: Code("o\(number)"), commune: Ordinal(Int.random(in: 0..<3, using: &random)),
        position: Ordinal(Int.random(in: 0..<2, using: &random)),
        fullTimeEquivalent: FullTimeEquivalents(random.chance(0.3) ? 0.5 : 1),
        rank: Int.random(in: 1...3, using: &random),
        mobility: random.chance(0.2) ? .fixed : .movable, maximumDistance: random.chance(0.2) ? Kilometres(25) : nil,
        since: random.chance(0.7) ? policy.planDate.adding(months: -Int.random(in: 0...80, using: &random)) : nil,
        leavesOn: random.chance(0.2)
          ? policy.planDate.adding(months: Int.random(in: 0...14, using: &random)) : nil,
        competencies: [
          HeldCompetency(
            competency: HandMadeCase.accounting, level: Int.random(in: 0...3, using: &random), source: row),
          HeldCompetency(competency: HandMadeCase.landLaw, level: Int.random(in: 0...3, using: &random), source: row),
        ], source: row)
    }
  }
}

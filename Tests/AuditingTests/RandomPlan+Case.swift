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
    addCombinations(to: &made, &random)
    made.officers = officers(made.policy, &random)
    addAbsences(to: &made, &random)
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

  /// Who may combine what, at which prices, and what losing rank costs.
  private static func addCombinations(to made: inout StaffingCase, _ random: inout SplitMix) {
    made.policy.maximumPositions = random.chance(0.85) ? 2 : 1
    made.policy.maximumLoad = .random(in: 0.8...2, using: &random)
    made.policy.combinationOverhead = .random(in: 0...0.3, using: &random)
    made.policy.maximumRankDrop = random.chance(0.7) ? 1 : 0
    made.policy.rankDropHours = HoursPerMonth(.random(in: 0...50, using: &random))
    made.policy.settlingMonths = random.chance(0.3) ? .random(in: 1...12, using: &random) : 0
    made.policy.retirements = random.chance(0.5)
    for index in made.positions.indices {
      made.positions[index].group = random.chance(0.7) ? .office : .economy
      made.positions[index].isCombinable = random.chance(0.9)
    }
    made.positions[0].isLeading = random.chance(0.1)
    if random.chance(0.4) {
      made.combinations = [
        PositionPair(
          position: HandMadeCase.accountant, other: HandMadeCase.land, source: SourceRow(table: .combinations, line: 2))
      ]
    }
  }

  /// Bars of every kind, with and without an end, some of which keep officers from working.
  private static func addAbsences(to made: inout StaffingCase, _ random: inout SplitMix) {
    let date = made.policy.planDate
    made.bars = made.officers.ordinals.filter { _ in random.chance(0.2) }.map { officer in
      Bar(
        officer: officer, rule: BarRule.allCases.randomElement(using: &random) ?? .other,
        until: random.chance(0.7) ? date.adding(months: .random(in: -2...14, using: &random)) : nil,
        source: SourceRow(table: .bars, line: officer.offset + 2))
    }
  }

  private static func officers(_ policy: Policy, _ random: inout SplitMix) -> [Officer] {
    (0..<Int.random(in: 2...7, using: &random)).map { number in
      let row = SourceRow(table: .officers, line: number + 2)
      let position = Int.random(in: 0..<2, using: &random)
      return Officer(
        code: Code("o\(number)"), commune: Ordinal(Int.random(in: 0..<3, using: &random)), position: Ordinal(position),
        fullTimeEquivalent: FullTimeEquivalents(random.chance(0.3) ? 0.5 : 1),
        rank: Int.random(in: 1...3, using: &random),
        mobility: random.chance(0.15) ? .fixed : .movable, maximumDistance: random.chance(0.2) ? Kilometres(25) : nil,
        born: random.chance(0.25) ? policy.planDate.adding(months: -.random(in: 670...760, using: &random)) : nil,
        sex: random.chance(0.5) ? .female : .male,
        since: random.chance(0.7) ? policy.planDate.adding(months: -Int.random(in: 0...80, using: &random)) : nil,
        leavesOn: random.chance(0.1)
          ? policy.planDate.adding(months: Int.random(in: 0...14, using: &random)) : nil,
        homeCommune: random.chance(0.4) ? Ordinal(Int.random(in: 0..<3, using: &random)) : nil,
        secondPosition: random.chance(0.35) ? Ordinal(1 - position) : nil,
        competencies: [
          HeldCompetency(
            competency: HandMadeCase.accounting, level: Int.random(in: 0...3, using: &random), source: row),
          HeldCompetency(competency: HandMadeCase.landLaw, level: Int.random(in: 0...3, using: &random), source: row),
        ], source: row)
    }
  }
}

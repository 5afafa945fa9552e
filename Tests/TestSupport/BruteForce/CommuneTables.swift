import StaffingDomain

/// Makes the random columns and tables of one rule of communes, drawn so that the rule often binds.
///
/// Each rule has random numbers of its own, so that its tables do not depend on which other rules are there.
struct CommuneTables {
  private var random: SeededGenerator

  init(_ rule: CommuneRule, seed: UInt64) {
    let number = UInt64(CommuneRule.allCases.firstIndex(of: rule) ?? 0)
    // Another stride than that of the rules of competency planning, for the same reason.
    random = SeededGenerator(seed: seed &* 1_000_033 &+ (number + 1) &* 0x2545_F491_4F6C_DD1D)
  }

  private mutating func int(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
  private mutating func real(_ range: ClosedRange<Double>) -> Double {
    (Double.random(in: range, using: &random) * 100).rounded() / 100
  }
  private func row(_ table: CaseTable, _ offset: Int) -> SourceRow { SourceRow(table: table, line: offset + 2) }

  /// Positions of four ranks, officers who mostly have that of their own position, and one or two ranks to lose.
  mutating func addRankDrops(to result: inout StaffingCase) {
    for position in result.positions.ordinals { result.positions[position].rank = int(1...4) }
    for officer in result.officers.ordinals {
      let own = result.positions[result.officers[officer].position].rank
      let other = int(1...4)
      result.officers[officer].rank = random.chance(0.8) ? max(own, other) : other
    }
    result.policy.maximumRankDrop = [0, 1, 1, 1, 2, 3][int(0...5)]
    result.policy.rankDropHours = HoursPerMonth(real(0...60))
  }

  /// Homes of half of the officers, in any commune of their province.
  mutating func addHomes(to result: inout StaffingCase) {
    for officer in result.officers.ordinals where random.chance(0.5) {
      let province = result.communes[result.officers[officer].commune].province
      let near = result.communes.ordinals.filter { result.communes[$0].province == province }
      result.officers[officer].homeCommune = near[int(0...(near.count - 1))]
    }
  }

  /// Bars of all three kinds, from those that ended yesterday to those without an end; half of the horizon exactly is
  /// among them, and a day more.
  mutating func addAbsences(to result: inout StaffingCase) {
    let policy = result.policy
    let days = policy.planDate.days(until: policy.planDate.adding(months: policy.horizonMonths))
    for officer in result.officers.ordinals where random.chance(0.2) {
      for _ in 0..<(random.chance(0.2) ? 2 : 1) {
        // The last day counts, so that day 0 is the first of the absence.
        let ends = [0, days / 2 - 1, days / 2, int(0...(days / 2)), int(0...(days / 2)), int(0...(days * 3 / 2))]
        var until: CalendarDate? = policy.planDate.adding(days: ends[int(0...5)])
        if random.chance(0.1) { until = nil } else if random.chance(0.1) { until = policy.planDate.dayBefore }
        result.bars.append(
          Bar(
            officer: officer, rule: [.illness, .longStudy, .maternity][int(0...2)], until: until,
            source: row(.bars, result.bars.count)))
      }
    }
  }

  /// Officers who reach the age a few months before the plan date, within the horizon or after it.
  mutating func addRetirements(to result: inout StaffingCase) {
    let policy = result.policy
    for officer in result.officers.ordinals where random.chance(0.35) {
      let sex: Sex = random.chance(0.5) ? .male : .female
      // Men retire at some 61 years and a half these years, women at 57.
      let age = sex == .male ? 61 * 12 + 6 : 57 * 12
      let due = policy.planDate.adding(months: int(-4...(policy.horizonMonths + 8)) - age)
      result.officers[officer].sex = sex
      result.officers[officer].born = CalendarDate(clampingYear: due.year, month: due.month, day: int(1...31))
      if random.chance(0.7) { result.officers[officer].leavesOn = nil }
    }
    result.policy.retirements = random.chance(0.9)
  }

  /// Officers who came in the last two years, some of them on the first or the last day of the term.
  mutating func addSettling(to result: inout StaffingCase) {
    let months = [6, 12, 24][int(0...2)]
    let due = result.policy.planDate.adding(months: -months)
    for officer in result.officers.ordinals where random.chance(0.35) {
      let starts = [due, due.adding(days: 1), result.policy.planDate.adding(months: -int(0...30))]
      result.officers[officer].since = starts[int(0...2)]
    }
    result.policy.settlingMonths = random.chance(0.8) ? months : 0
  }
}

extension CommuneTables {
  /// Last posts that are small in most cells, second positions of today, groups and rows that say what goes together.
  mutating func addCombinations(to result: inout StaffingCase, positions: ClosedRange<Int>) {
    let policy = result.policy
    result.policy.maximumPositions = random.chance(0.9) ? 2 : 1
    result.policy.maximumLoad = random.chance(0.3) ? real(0.6...1) : real(1...1.6)
    result.policy.combinationOverhead = real(0...0.4)
    while result.positions.count < positions.upperBound,
      result.positions.count < positions.lowerBound || random.chance(0.7)
    {
      addPosition(to: &result)
    }
    for position in result.positions.ordinals {
      result.positions[position].isCombinable = random.chance(0.9)
      if random.chance(0.15) { result.positions[position].group = .economy }
    }
    for activity in result.activities.ordinals {
      let unit = result.activities[activity].unitHours.value
      for commune in result.communes.ordinals where random.chance(0.7) {
        result.workload.removeAll { $0.commune == commune && $0.activity == activity }
        result.workload.append(
          WorkloadVolume(
            commune: commune, activity: activity,
            annualVolume: real(0.12...0.65) * policy.availableWorkingTime.value / unit,
            source: row(.workload, result.workload.count)))
      }
    }
    let count = result.positions.count
    for officer in result.officers.ordinals where random.chance(0.3) {
      let second = Ordinal<Position>(int(0...(count - 1)))
      if second != result.officers[officer].position { result.officers[officer].secondPosition = second }
    }
    addPairs(to: &result)
  }

  /// In a third of the cases rows of `combinations.csv` instead of the groups.
  private mutating func addPairs(to result: inout StaffingCase) {
    guard random.chance(0.3) else { return }
    var pairs = result.positions.ordinals.flatMap { one in
      result.positions.ordinals.filter { $0 > one }.map { (one, $0) }
    }
    pairs.shuffle(using: &random)
    for (offset, pair) in pairs.prefix(int(1...max(1, pairs.count / 2))).enumerated() {
      let turned = random.chance(0.5)
      result.combinations.append(
        PositionPair(
          position: turned ? pair.1 : pair.0, other: turned ? pair.0 : pair.1, source: row(.combinations, offset)))
    }
  }

  /// A position more, with an activity and perhaps a requirement of its own.
  private mutating func addPosition(to result: inout StaffingCase) {
    let offset = result.positions.count
    result.positions.append(
      Position(
        code: Code("P\(offset)"), name: "Position \(offset)", group: .office, rank: int(1...2),
        minimumPosts: int(0...1), isCritical: random.chance(0.3), source: row(.positions, offset)))
    result.activities.append(
      Activity(
        code: Code("A\(offset)"), name: "Activity \(offset)", field: "field", position: Ordinal(offset),
        unitHours: Hours(real(0.5...2)), onlineShare: real(0...1), source: row(.activities, result.activities.count)))
    for competency in result.competencies.ordinals where random.chance(0.4) {
      result.requirements.append(
        Requirement(
          position: Ordinal(offset), competency: competency, level: int(1...4), isMandatory: random.chance(0.2),
          weight: Double(int(0...2)), source: row(.requirements, result.requirements.count)))
    }
  }
}

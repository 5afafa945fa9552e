import StaffingDomain

/// Makes the random tables of one rule of competency planning, drawn so that the rule often binds.
///
/// Each rule has random numbers of its own, so that its tables do not depend on which other rules are there.
struct CompetencyTables {
  /// How much of everything: for a handful of officers, or for some provinces.
  struct Amounts {
    var seats: ClosedRange<Int>
    var trainingBudget: ClosedRange<Double>
    var quota: ClosedRange<Int>
    var teamRules: ClosedRange<Int>
    var relations: ClosedRange<Int>
    /// How many of the positions lead: these are never second.
    var leading = 0.7

    /// For 3 to 5 officers.
    static let few = Amounts(
      seats: 0...2, trainingBudget: 0...12, quota: 0...2, teamRules: 1...3, relations: 2...4)
    /// For 3 to 5 officers who may hold two posts.
    static let fewWithCombinations = Amounts(
      seats: 0...2, trainingBudget: 0...12, quota: 0...2, teamRules: 1...3, relations: 2...4, leading: 0.3)
    /// For 10 to 24 officers.
    static let many = Amounts(
      seats: 0...4, trainingBudget: 0...40, quota: 0...4, teamRules: 1...4, relations: 2...6, leading: 0.3)
  }

  private var random: SeededGenerator
  private let amounts: Amounts

  init(_ rule: CompetencyRule, seed: UInt64, amounts: Amounts) {
    let number = UInt64(CompetencyRule.allCases.firstIndex(of: rule) ?? 0)
    // A stride that is neither small nor the generator's own keeps the rules' numbers apart.
    random = SeededGenerator(seed: seed &* 1_000_003 &+ (number + 1) &* 0x5851_F42D_4C95_7F2D)
    self.amounts = amounts
  }

  private mutating func int(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
  private mutating func real(_ range: ClosedRange<Double>) -> Double {
    (Double.random(in: range, using: &random) * 100).rounded() / 100
  }
  private func row(_ table: CaseTable, _ offset: Int) -> SourceRow { SourceRow(table: table, line: offset + 2) }

  /// Chains of courses from level to level, and single courses over several levels.
  mutating func addTraining(to result: inout StaffingCase) {
    var levels: [(competency: Ordinal<Competency>, from: Int, to: Int)] = []
    for competency in result.competencies.ordinals {
      let hasChain = random.chance(0.7)
      if hasChain { levels += [(competency, 1, 2), (competency, 2, 3)] }
      if hasChain, random.chance(0.7) { levels.append((competency, 0, 1)) }
      if random.chance(0.2) { levels.append((competency, 3, 4)) }
      if !hasChain || random.chance(0.3) { levels.append((competency, int(0...1), int(2...4))) }
    }
    for (offset, course) in levels.enumerated() {
      result.courses.append(
        Course(
          code: Code("K\(offset)"), name: "Course \(offset)", competency: course.competency, fromLevel: course.from,
          toLevel: course.to, hours: Hours(real(10...200)),
          cost: MillionDong(random.chance(0.8) ? real(1...8) : 0),
          seats: random.chance(0.6) ? int(amounts.seats) : nil, source: row(.courses, offset)))
    }
    result.policy.maximumCourses = [0, 1, 1, 2, 2, 2, 3, 3][int(0...7)]
    result.policy.trainingBudget = random.chance(0.6) ? MillionDong(real(amounts.trainingBudget)) : nil
  }

  /// Quotas by position, in total or both; sometimes none, sometimes 0.
  mutating func addRecruitment(to result: inout StaffingCase) {
    result.policy.recruitHours = HoursPerMonth(real(20...250))
    if random.chance(0.1) { return }
    let hasTotal = random.chance(0.6)
    for position in result.positions.ordinals where random.chance(hasTotal ? 0.4 : 0.8) {
      result.recruitment.append(
        RecruitmentQuota(
          position: position, quota: int(amounts.quota), source: row(.recruitment, result.recruitment.count)))
    }
    if hasTotal {
      result.recruitment.append(
        RecruitmentQuota(quota: int(amounts.quota), source: row(.recruitment, result.recruitment.count)))
    }
  }

  /// Work that may be done anywhere; a cell with one post has it shared only where all of its work may be.
  mutating func addSharing(to result: inout StaffingCase) {
    result.policy.sharingOverhead = random.chance(0.8) ? real(0...0.5) : real(0.5...3)
    for activity in result.activities.ordinals where random.chance(0.85) {
      result.activities[activity].shareableShare = random.chance(0.5) ? 1 : real(0.3...1)
    }
  }

  /// Rules for one commune or all; a level that nobody has, or more officers than there are, cannot be met.
  mutating func addTeamRules(to result: inout StaffingCase) {
    for offset in 0..<int(amounts.teamRules) {
      let commune = random.chance(0.4) ? nil : Ordinal<Commune>(int(0...(result.communes.count - 1)))
      let competency = Ordinal<Competency>(int(0...(result.competencies.count - 1)))
      let level = int(1...4)
      // The key of the table is unique.
      let isKnown = result.teamRules.contains {
        $0.commune == commune && $0.competency == competency && $0.level == level
      }
      if isKnown { continue }
      result.teamRules.append(
        TeamRule(
          commune: commune, competency: competency, level: level, officers: random.chance(0.2) ? 3 : int(1...2),
          penalty: HoursPerMonth(real(5...200)), source: row(.teamRules, offset)))
    }
  }

  /// Couples (an officer is in one at most) and relatives, mostly of one commune, with leading and sensitive positions.
  mutating func addRelations(to result: inout StaffingCase) {
    for position in result.positions.ordinals {
      result.positions[position].isLeading = random.chance(amounts.leading)
      result.positions[position].isRelativeSensitive = random.chance(0.7)
    }
    var married: Set<Ordinal<Officer>> = []
    for offset in 0..<int(amounts.relations) {
      let officers = result.officers.ordinals.shuffled(using: &random)
      let kind: RelationKind = random.chance(0.4) ? .couple : .relative
      let nearness = int(0...9)
      func isNear(_ other: Ordinal<Officer>) -> Bool {
        let homes = [other, officers[0]].map { result.officers[$0].commune }
        if nearness == 0 { return true }
        let provinces = homes.map { result.communes[$0].province }
        return nearness < 4 ? provinces[0] == provinces[1] : homes[0] == homes[1]
      }
      func isFit(_ other: Ordinal<Officer>) -> Bool {
        if kind == .couple, !married.isDisjoint(with: [officers[0], other]) { return false }
        return isNear(other)
          && !result.relations.contains { Set([$0.officer, $0.other]) == Set([officers[0], other]) }
      }
      guard let other = officers.dropFirst().first(where: isFit) else { continue }
      if kind == .couple { married.formUnion([officers[0], other]) }
      result.relations.append(
        Relation(officer: officers[0], other: other, kind: kind, source: row(.relations, offset)))
    }
  }

  /// Terms, and officers who reach them on the plan date, a day or half a year before or after, or never.
  mutating func addRotation(to result: inout StaffingCase) {
    let terms = result.positions.map { _ in [12, 24, 36, 60][int(0...3)] }
    for position in result.positions.ordinals where random.chance(0.8) {
      result.positions[position].rotationMonths = terms[position.offset]
    }
    for officer in result.officers.ordinals where random.chance(0.85) {
      let due = result.policy.planDate.adding(months: -terms[result.officers[officer].position.offset])
      let starts = [due, due.adding(days: 1), due.adding(months: -6), due.adding(months: -17), due.adding(months: 6)]
      result.officers[officer].since = starts[int(0...4)]
    }
    result.policy.rotationPenalty = HoursPerMonth(real(10...200))
  }
}

public import StaffingDomain

/// Makes tiny random cases that together use every rule of moving officers, small enough for brute force.
///
/// They have none of the rules of communes (``CommuneRule``) and none of competency planning; extensions add these.
public enum TinyCase {
  /// A case of 2 or 3 communes, 2 or 3 positions and 3 to 5 officers.
  public static func random(seed: UInt64) -> StaffingCase {
    var builder = Builder(seed: seed)
    return builder.build()
  }

  /// A case of 2 to 4 provinces with 5 to 9 communes and 10 to 24 officers, whose common limits bind more often than not.
  public static func randomProvinces(seed: UInt64) -> StaffingCase {
    var builder = Builder(seed: seed)
    builder.communes = 5...9
    builder.officers = 10...24
    builder.decisions = 0...5
    builder.preferences = 0...6
    builder.provinceCount = builder.int(2...4)
    var result = builder.build()
    result.policy.crossProvince = false
    result.policy.maximumTransfers = builder.random.chance(0.7) ? builder.int(0...6) : nil
    result.policy.allowanceBudget = builder.random.chance(0.7) ? MillionDong(builder.real(0...4)) : nil
    return result
  }

  /// A case of 2 or 3 communes, 3 or 4 positions and 4 to 6 officers: enough for some to hold two posts.
  static func randomCommunes(seed: UInt64) -> StaffingCase {
    var builder = Builder(seed: seed)
    builder.positions = 3...4
    builder.officers = 4...6
    return builder.build()
  }

  /// A case of 4 communes, 5 positions and 12 to 20 officers.
  static func randomDistrict(seed: UInt64) -> StaffingCase {
    var builder = Builder(seed: seed)
    builder.communes = 4...4
    builder.positions = 5...5
    builder.officers = 12...20
    builder.decisions = 0...3
    builder.preferences = 0...6
    var result = builder.build()
    result.policy.maximumTransfers = builder.random.chance(0.5) ? builder.int(2...10) : nil
    for commune in result.communes.ordinals where result.communes[commune].establishment != nil {
      result.communes[commune].establishment = builder.int(1...7)
    }
    return result
  }

  private struct Builder {
    var random: SeededGenerator
    var communes = 2...3
    var positions = 2...3
    var officers = 3...5
    var decisions = 0...2
    var preferences = 0...2
    var provinceCount: Int?

    init(seed: UInt64) { random = SeededGenerator(seed: seed) }

    mutating func int(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
    mutating func real(_ range: ClosedRange<Double>) -> Double {
      (Double.random(in: range, using: &random) * 100).rounded() / 100
    }
    mutating func pick<Entity>(_ count: Int) -> Ordinal<Entity> { Ordinal(int(0...(count - 1))) }
    func row(_ table: CaseTable, _ offset: Int) -> SourceRow { SourceRow(table: table, line: offset + 2) }

    mutating func build() -> StaffingCase {
      var result = StaffingCase(
        policy: policy(), provinces: provinces(), communes: [], positions: [], activities: [], workload: [],
        officers: [])
      addCommunes(to: &result)
      addPositions(to: &result)
      addWorkload(to: &result)
      addCompetencies(to: &result)
      addOfficers(to: &result)
      addOrders(to: &result)
      return result.withoutCommuneRules
    }

    mutating func policy() -> Policy {
      var policy = Policy(planDate: CalendarDate.literal("2026-01-01"))
      policy.horizonMonths = [6, 12, 13, 24][int(0...3)]
      policy.maximumDistance = Kilometres(real(15...60))
      policy.minimumFit = real(0...0.8)
      policy.surplusHours = HoursPerMonth(random.chance(0.3) ? real(-20...40) : 0)
      policy.crossProvince = random.chance(0.3)
      if random.chance(0.4) { policy.maximumTransfers = int(0...3) }
      if random.chance(0.4) { policy.maximumOutflowShare = real(0...0.7) }
      if random.chance(0.4) { policy.allowanceBudget = MillionDong(real(0...3)) }
      return policy
    }

    mutating func provinces() -> [Province] {
      if let provinceCount { return (0..<provinceCount).map { Province(code: Code("P\($0)")) } }
      return random.chance(0.3) ? [Province(code: Code("A")), Province(code: Code("B"))] : [Province(code: Code(""))]
    }

    mutating func addCommunes(to result: inout StaffingCase) {
      for offset in 0..<int(communes) {
        result.communes.append(
          Commune(
            code: Code("C\(offset)"), name: "Commune \(offset)", kind: .commune,
            location: Coordinate(latitude: 16 + real(0...0.3), longitude: 107 + real(0...0.3)),
            establishment: random.chance(0.4) ? int(0...3) : nil, digitalReadiness: real(0...1),
            hardship: int(0...3), province: pick(result.provinces.count), source: row(.communes, offset)))
      }
      if random.chance(0.4) {
        result.distances.append(
          DistanceRow(from: Ordinal(0), to: Ordinal(1), distance: Kilometres(real(1...70)), source: row(.distances, 0)))
      }
      for offset in 0..<int(0...3) {
        let from = real(0...20)
        result.allowanceBands.append(
          AllowanceBand(
            from: Kilometres(from), to: random.chance(0.5) ? Kilometres(from + real(1...30)) : nil,
            hardship: random.chance(0.4) ? int(0...3) : nil, perMonth: MillionDong(real(0...2)),
            source: row(.allowanceBands, offset)))
      }
    }

    mutating func addPositions(to result: inout StaffingCase) {
      for offset in 0..<int(positions) {
        result.positions.append(
          Position(
            code: Code("P\(offset)"), name: "Position \(offset)", group: .office, rank: int(1...2),
            minimumPosts: int(0...1), isCritical: random.chance(0.3), source: row(.positions, offset)))
        result.activities.append(
          Activity(
            code: Code("A\(offset)"), name: "Activity \(offset)", field: "field", position: Ordinal(offset),
            unitHours: Hours(real(0.5...2)), onlineShare: real(0...1), source: row(.activities, offset)))
        if random.chance(0.3) {
          result.allowances.append(
            Allowance(
              position: Ordinal(offset), name: "meetings", kind: .category(share: real(0...0.3)),
              source: row(.allowances, offset)))
        }
      }
    }

    mutating func addWorkload(to result: inout StaffingCase) {
      for commune in result.communes.ordinals {
        for activity in result.activities.ordinals where random.chance(0.8) {
          result.workload.append(
            WorkloadVolume(
              commune: commune, activity: activity, annualVolume: real(0...4000),
              source: row(.workload, result.workload.count)))
        }
      }
      if random.chance(0.4) {
        let cell = Cell(commune: pick(result.communes.count), position: pick(result.positions.count))
        result.posts = [EstablishedPosts(cell: cell, posts: int(0...3), source: row(.posts, 0))]
      }
    }

    mutating func addCompetencies(to result: inout StaffingCase) {
      for offset in 0..<2 {
        result.competencies.append(
          Competency(
            code: Code("Q\(offset)"), name: "Competency \(offset)", category: .professional,
            source: row(.competencies, offset)))
      }
      for position in result.positions.ordinals {
        for competency in result.competencies.ordinals where random.chance(0.6) {
          result.requirements.append(
            Requirement(
              position: position, competency: competency, level: int(1...4), isMandatory: random.chance(0.2),
              weight: Double(int(0...2)), source: row(.requirements, result.requirements.count)))
        }
      }
    }

    mutating func addOfficers(to result: inout StaffingCase) {
      for offset in 0..<int(officers) {
        var held: [HeldCompetency] = []
        for competency in result.competencies.ordinals where random.chance(0.8) {
          let expiry = ["2025-12-31", "2026-01-01", nil][int(0...2)].flatMap { CalendarDate(iso8601: $0) }
          held.append(
            HeldCompetency(
              competency: competency, level: int(0...5), validUntil: expiry, source: row(.officerCompetencies, offset)))
        }
        let leaves = ["2026-03-01", "2026-07-01", "2026-07-16", "2026-12-31", "2027-01-01", "2028-06-01"]
        result.officers.append(
          Officer(
            code: Code("O\(offset)"), name: random.chance(0.5) ? "Officer \(offset)" : nil,
            commune: pick(result.communes.count), position: pick(result.positions.count),
            fullTimeEquivalent: FullTimeEquivalents(random.chance(0.2) ? 0.5 : 1), rank: int(1...3),
            mobility: random.chance(0.1) ? .fixed : .movable,
            maximumDistance: random.chance(0.2) ? Kilometres(real(0...40)) : nil,
            leavesOn: random.chance(0.25) ? CalendarDate(iso8601: leaves[int(0...5)]) : nil,
            competencies: held, source: row(.officers, offset)))
      }
    }

    mutating func addOrders(to result: inout StaffingCase) {
      if random.chance(0.25) {
        let until = ["2025-12-31", "2026-01-01", nil][int(0...2)].flatMap { CalendarDate(iso8601: $0) }
        result.bars.append(
          Bar(
            officer: pick(result.officers.count), rule: .discipline, until: until, legalBasis: "Article 1",
            source: row(.bars, 0)))
      }
      for offset in 0..<int(decisions) where random.chance(0.5) {
        result.decisions.append(
          Decision(
            officer: pick(result.officers.count), kind: DecisionKind.allCases[int(0...2)],
            commune: random.chance(0.7) ? pick(result.communes.count) : nil,
            position: random.chance(0.5) ? pick(result.positions.count) : nil, source: row(.decisions, offset)))
      }
      for offset in 0..<int(preferences) {
        result.preferences.append(
          Preference(
            officer: pick(result.officers.count), commune: random.chance(0.6) ? pick(result.communes.count) : nil,
            position: random.chance(0.6) ? pick(result.positions.count) : nil, hours: HoursPerMonth(real(-60...60)),
            source: row(.preferences, offset)))
      }
    }
  }
}

import StaffingDomain
import TestSupport

/// One commune whose officers mostly hold two posts today, at random or as somebody says.
struct LinkedCommune {
  var positions: Int
  /// The main and the second position of every officer.
  var held: [(main: Int, second: Int?)]
  var hasEstablishment = false
  var hasTeamRules = false
  /// Whether all posts are as much work and all officers alike, so that many choices are equally good.
  var isEven = false

  /// A chain: every position but the last has one officer, who holds the next one besides.
  static func chain(_ positions: Int) -> LinkedCommune {
    LinkedCommune(positions: positions, held: (0..<(positions - 1)).map { ($0, $0 + 1) })
  }

  /// Any two positions for every officer.
  static func random(_ positions: Int, officers: Int, alone: Double = 0, seed: UInt64) -> LinkedCommune {
    var random = SeededGenerator(seed: seed &+ 9_000_000)
    return LinkedCommune(
      positions: positions,
      held: (0..<officers).map { _ in
        let main = Int.random(in: 0..<positions, using: &random)
        let second = (main + Int.random(in: 1..<positions, using: &random)) % positions
        return (main, random.chance(alone) ? nil : second)
      })
  }

  func make(seed: UInt64) -> StaffingCase {
    var random = SeededGenerator(seed: seed &+ 5_000_000)
    var policy = HandMadeCase.policy()
    policy.surplusHours = HoursPerMonth(.random(in: 0...40, using: &random))
    policy.combinationOverhead = .random(in: 0...1, using: &random)
    policy.rotationPenalty = HoursPerMonth(.random(in: 0...100, using: &random))
    let row = SourceRow(table: .positions, line: 2)
    var made = StaffingCase(
      policy: policy, provinces: [Province(code: Code("P1"))],
      communes: [
        Commune(
          code: Code("C"), name: "C", kind: .commune, location: Coordinate(latitude: 10, longitude: 106),
          establishment: hasEstablishment ? .random(in: 0...held.count, using: &random) : nil, province: Ordinal(0),
          source: row)
      ],
      positions: (0..<positions).map { place in
        Position(
          code: Code("\(1000 + place)"), name: "P\(place)", group: .economy, rank: 1,
          rotationMonths: random.chance(0.2) ? 24 : nil, source: row)
      },
      activities: (0..<positions).map { place in
        Activity(
          code: Code("\(1000 + place)"), name: "A\(place)", field: "x", position: Ordinal(place), unitHours: Hours(1),
          source: row)
      },
      workload: (0..<positions).map { place in
        WorkloadVolume(
          commune: Ordinal(0), activity: Ordinal(place),
          annualVolume: isEven ? 600 : .random(in: 200...2600, using: &random), source: row)
      },
      officers: held.enumerated().map { number, held in
        Officer(
          code: Code("o\(1000 + number)"), commune: Ordinal(0), position: Ordinal(held.main),
          fullTimeEquivalent: FullTimeEquivalents(!isEven && random.chance(0.3) ? 0.5 : 1), rank: 1,
          mobility: random.chance(0.2) ? .fixed : .movable,
          since: policy.planDate.adding(months: -.random(in: 0...48, using: &random)),
          secondPosition: held.second.map { Ordinal($0) },
          competencies: (0..<2).map {
            HeldCompetency(competency: Ordinal($0), level: isEven ? 3 : .random(in: 0...3, using: &random), source: row)
          },
          source: row)
      })
    made.competencies = (0..<2).map {
      Competency(code: Code("Q\($0)"), name: "Q\($0)", category: .professional, source: row)
    }
    made.requirements = (0..<positions).map { place in
      Requirement(
        position: Ordinal(place), competency: Ordinal(.random(in: 0...1, using: &random)),
        level: .random(in: 1...3, using: &random), source: row)
    }
    guard hasTeamRules else { return made }
    made.teamRules = (0..<Int.random(in: 1...3, using: &random)).map { number in
      TeamRule(
        commune: nil, competency: Ordinal(.random(in: 0...1, using: &random)),
        level: .random(in: 1...3, using: &random),
        officers: .random(in: 1...held.count, using: &random),
        penalty: HoursPerMonth(.random(in: 0...150, using: &random)),
        source: SourceRow(table: .teamRules, line: number + 2))
    }
    return made
  }
}

public import StaffingDomain

/// One requirement of a position against those who hold the position: how many meet it, how many could soon.
public struct CompetencyGap: Sendable, Hashable {
  /// The requirement: position, competency and level.
  public let requirement: Requirement
  /// Posts of the position: as many officers have to meet the requirement.
  public let required: Int
  /// Officers of the position in post on the plan date.
  public let officers: Int
  /// Those of them who are at the level, with the competencies valid on the plan date.
  public let held: Int
  /// Those of them who are below it, but whom a single course takes there.
  public let oneCourseAway: Int
  /// Officers of other positions who are at the level.
  public let heldElsewhere: Int
  /// Officers of other positions who are below it, but whom a single course takes there.
  public let oneCourseAwayElsewhere: Int

  /// Posts that nobody of the position who meets the requirement can hold; 0 where enough do.
  public var gap: Int { max(0, required - held) }
}

extension CompetencyGap {
  /// The gaps of every requirement whose position has posts or officers, largest first, then by position and competency.
  ///
  /// - Parameters:
  ///   - posts: The posts of every position.
  ///   - officers: The officers who count.
  static func gaps(
    in staffingCase: StaffingCase, posts: [Int], officers: some Sequence<Officer>
  ) -> [CompetencyGap] {
    let census = LevelCensus(staffingCase, officers: officers)
    var gaps: [CompetencyGap] = []
    for requirement in staffingCase.requirements {
      let position = requirement.position.offset
      guard posts[position] > 0 || census.heads[position] > 0 else { continue }
      let own = census.tally(requirement.competency, of: requirement.position)
      let all = census.tally(requirement.competency)
      let isMet = (0...LevelCensus.topLevel).map { $0 >= requirement.level }
      let isNear = (0...LevelCensus.topLevel).map { level in
        staffingCase.courses.contains { $0.takes(level, of: requirement.competency, to: requirement.level) }
      }
      func count(_ tally: [Int], where counts: [Bool]) -> Int {
        zip(tally, counts).reduce(0) { $0 + ($1.1 ? $1.0 : 0) }
      }
      let (held, near) = (count(own, where: isMet), count(own, where: isNear))
      gaps.append(
        CompetencyGap(
          requirement: requirement, required: posts[position], officers: census.heads[position], held: held,
          oneCourseAway: near, heldElsewhere: count(all, where: isMet) - held,
          oneCourseAwayElsewhere: count(all, where: isNear) - near))
    }
    return gaps.sorted {
      (-$0.gap, $0.requirement.position, $0.requirement.competency)
        < (-$1.gap, $1.requirement.position, $1.requirement.competency)
    }
  }
}

extension Course {
  /// Whether the course takes an officer who is below a level of a competency to it, and has places.
  fileprivate func takes(_ level: Int, of wanted: Ordinal<Competency>, to required: Int) -> Bool {
    competency == wanted && level < required && required <= toLevel && fromLevel <= level && seats != 0
  }
}

/// How many officers of each position stand at each level of each competency.
private struct LevelCensus {
  static let topLevel = 5
  /// Officers of each position.
  private(set) var heads: [Int]
  /// Officers at levels 1 to 5, by position, then competency; who has no row is at level 0.
  private var counts: [Int]
  private let competencyCount: Int

  init(_ staffingCase: StaffingCase, officers: some Sequence<Officer>) {
    competencyCount = staffingCase.competencies.count
    heads = [Int](repeating: 0, count: staffingCase.positions.count)
    counts = [Int](repeating: 0, count: heads.count * competencyCount * LevelCensus.topLevel)
    let planDate = staffingCase.policy.planDate
    for officer in officers {
      heads[officer.position.offset] += 1
      for held in officer.competencies {
        let level = officer.level(of: held.competency, on: planDate)
        guard (1...LevelCensus.topLevel).contains(level) else { continue }
        counts[start(held.competency, officer.position.offset) + level - 1] += 1
      }
    }
  }

  /// The officers of a position at levels 0 to 5.
  func tally(_ competency: Ordinal<Competency>, of position: Ordinal<Position>) -> [Int] {
    let first = start(competency, position.offset)
    let known = counts[first..<first + LevelCensus.topLevel]
    return [heads[position.offset] - known.reduce(0, +)] + known
  }

  /// The officers of all positions at levels 0 to 5.
  func tally(_ competency: Ordinal<Competency>) -> [Int] {
    var sum = [Int](repeating: 0, count: LevelCensus.topLevel + 1)
    for position in heads.indices {
      for (level, count) in tally(competency, of: Ordinal(position)).enumerated() { sum[level] += count }
    }
    return sum
  }

  private func start(_ competency: Ordinal<Competency>, _ position: Int) -> Int {
    (position * competencyCount + competency.offset) * LevelCensus.topLevel
  }
}

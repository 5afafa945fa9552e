import Planning
import StaffingDomain

/// The officers of a plan, residence by residence, arranged for the question who may fill an empty post.
struct CandidateIndex {
  /// Officers of one residence whom the same rules stop from taking up a position.
  struct Group {
    /// The pin and the rules that stop them.
    let obstacles: ObstacleSet
    /// The rules that may narrow their journeys.
    let narrowing: ObstacleSet
    /// How many they are.
    var count: Int
    /// The one who fits the position best, of equal ones the first.
    var best: Candidate
  }

  /// An officer with the competence fit for the position asked for.
  struct Candidate {
    let officer: Ordinal<Officer>
    let fit: Double

    /// Whether this one is to be named rather than another.
    func precedes(_ other: Candidate?) -> Bool {
      guard let other else { return true }
      return (other.fit, officer) < (fit, other.officer)
    }
  }

  /// The officers in the plan of every residence, sorted.
  let members: [[Ordinal<Officer>]]
  /// The officers in the plan who serve in every commune, sorted.
  let servants: [[Ordinal<Officer>]]
  /// The officers in the plan about whom something was decided, sorted.
  let ordered: [Ordinal<Officer>]
  /// Of residence x position: the members whom no rule stops from taking up the position, sorted.
  private let open: [[Ordinal<Officer>]]
  /// Of residence x position: the members about whom nothing was decided, by what stops them.
  private let groups: [[Group]]
  private let positionCount: Int

  init(_ index: ObstacleIndex) {
    let problem = index.problem
    let positions = problem.staffingCase.positions
    var members = [[Ordinal<Officer>]](repeating: [], count: index.residences.count)
    var servants = [[Ordinal<Officer>]](repeating: [], count: problem.staffingCase.communes.count)
    for officer in problem.oneOption.officers {
      members[index.residenceOf[officer.offset]].append(officer)
      servants[index.homes[officer.offset].commune.offset].append(officer)
    }
    (self.members, self.servants) = (members, servants)
    ordered = problem.oneOption.officers.filter { index.isOrdered[$0.offset] }
    positionCount = positions.count
    var open: [[Ordinal<Officer>]] = []
    var groups: [[Group]] = []
    for own in members {
      for position in positions.ordinals {
        open.append(own.filter { index.obstacles(of: $0, in: position).isEmpty })
        groups.append(CandidateIndex.groups(of: own, in: position, index: index))
      }
    }
    (self.open, self.groups) = (open, groups)
  }

  /// The members of a residence whom no rule stops from taking up a position.
  func open(_ position: Ordinal<Position>, from residence: Int) -> [Ordinal<Officer>] {
    open[residence * positionCount + position.offset]
  }

  /// The members of a residence about whom nothing was decided, by what stops them from taking up a position.
  func groups(_ position: Ordinal<Position>, from residence: Int) -> [Group] {
    groups[residence * positionCount + position.offset]
  }

  private static func groups(
    of members: [Ordinal<Officer>], in position: Ordinal<Position>, index: ObstacleIndex
  ) -> [Group] {
    var groups: [Group] = []
    for officer in members where !index.isOrdered[officer.offset] {
      let obstacles = index.obstacles(of: officer, in: position)
      let narrowing = index.narrowing[officer.offset]
      let candidate = Candidate(officer: officer, fit: index.problem.fits.share(officer, for: position))
      if let place = groups.firstIndex(where: { $0.obstacles == obstacles && $0.narrowing == narrowing }) {
        groups[place].count += 1
        if candidate.precedes(groups[place].best) { groups[place].best = candidate }
      } else {
        groups.append(Group(obstacles: obstacles, narrowing: narrowing, count: 1, best: candidate))
      }
    }
    return groups
  }
}

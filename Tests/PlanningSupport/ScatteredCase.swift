package import Explanation
package import Planning
import StaffingDomain
import TestSupport
import Workloads

/// A made-up case of a few communes on either side of a border with 30 officers, and a plan for it that need not be
/// good: enough for every kind of obstacle.
package enum ScatteredCase {
  package static func view(seed: UInt64) -> PlanView {
    var random = SeededGenerator(seed: seed)
    let staffingCase = make(seed: seed, &random)
    let problem = StaffingProblem(staffingCase, needs: StaffingNeeds(staffingCase))
    return PlanView(plan(for: problem, &random), of: problem)
  }

  /// The case without a plan.
  package static func problem(seed: UInt64) -> StaffingProblem {
    var random = SeededGenerator(seed: seed)
    let staffingCase = make(seed: seed, &random)
    return StaffingProblem(staffingCase, needs: StaffingNeeds(staffingCase))
  }

  private static func make(seed: UInt64, _ random: inout SeededGenerator) -> StaffingCase {
    // Policy, positions and requirements are those of a tiny case.
    var result = TinyCase.random(seed: seed)
    func source(_ table: CaseTable, _ offset: Int) -> SourceRow { SourceRow(table: table, line: offset + 2) }
    result.provinces = [Province(code: Code("A")), Province(code: Code("B"))]
    result.communes = (0..<7).map { offset in
      Commune(
        code: Code("C\(offset)"), name: "Commune \(offset)", kind: .commune,
        location: Coordinate(
          latitude: 16 + .random(in: 0...0.6, using: &random), longitude: 107 + .random(in: 0...0.6, using: &random)),
        establishment: random.chance(0.3) ? .random(in: 0...5, using: &random) : nil,
        province: Ordinal(offset % 3 == 0 ? 1 : 0), source: source(.communes, offset))
    }
    result.workload = result.communes.ordinals.flatMap { commune in
      result.activities.ordinals.map { activity in
        WorkloadVolume(
          commune: commune, activity: activity, annualVolume: .random(in: 0...4000, using: &random),
          source: source(.workload, 0))
      }
    }
    result.officers = (0..<30).map { offset in
      var officer = result.officers[offset % result.officers.count]
      officer.code = Code("O\(offset < 10 ? "0" : "")\(offset)")
      officer.commune = Ordinal(.random(in: 0..<7, using: &random))
      officer.position = Ordinal(.random(in: 0..<result.positions.count, using: &random))
      officer.maximumDistance = random.chance(0.3) ? Kilometres(.random(in: 0...40, using: &random)) : nil
      officer.mobility = random.chance(0.1) ? .fixed : .movable
      for place in officer.competencies.indices where random.chance(0.5) {
        officer.competencies[place].level = .random(in: 0...5, using: &random)
      }
      return officer
    }
    result.decisions = (0..<5).map { offset in
      Decision(
        officer: Ordinal(.random(in: 0..<30, using: &random)),
        kind: DecisionKind.allCases[Int.random(in: 0...2, using: &random)],
        commune: random.chance(0.7) ? Ordinal(.random(in: 0..<7, using: &random)) : nil,
        position: random.chance(0.4) ? Ordinal(.random(in: 0..<result.positions.count, using: &random)) : nil,
        source: source(.decisions, offset))
    }
    result.addCommuneRules(seed: seed)
    return result
  }

  /// Everybody stays, becomes surplus, goes to a cell that the rules allow, or holds two last posts that nobody else does.
  private static func plan(for problem: StaffingProblem, _ random: inout SeededGenerator) -> TransferPlan {
    var combined: Set<Cell> = []
    return TransferPlan(
      assignments: problem.staffingCase.officers.ordinals.map { officer in
        let home = problem.staffingCase.officers[officer].cell
        switch problem.roles[officer.offset] {
        case .outOfPlan: return Assignment(officer: officer, duty: .outOfPlan)
        case .pinned: return Assignment(officer: officer, duty: .stay)
        case .free: break
        }
        if random.chance(0.3) { return Assignment(officer: officer, duty: .surplus) }
        let pairs = random.chance(0.3) ? problem.combinations(of: officer) : []
        if let option = pairs.randomElement(using: &random) {
          let cells = Set([option.heldCell, option.secondCell].compactMap(\.self))
          if cells.isDisjoint(with: combined) {
            combined.formUnion(cells)
            return problem.assignment(of: option)
          }
        }
        let cells = problem.cellBalance.cells.filter { cell in
          cell != home && problem.prohibitions(of: officer, filling: cell).isEmpty
        }
        let target = random.chance(0.5) ? cells.randomElement(using: &random) : nil
        return Assignment(officer: officer, duty: target.map { .fill($0) } ?? .stay)
      })
  }
}

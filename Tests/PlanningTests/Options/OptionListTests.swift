import GLPKBackend
import LinearProgramming
import PlanningSupport
import StaffingDomain
import TestSupport
import Testing
import Workloads

@testable import Planning

/// Whether an officer has any option, and which: each way of asking gives the same answer.
@Suite struct OptionListTests {
  /// Everything that somebody might do with one post or none, open or not, each for itself.
  private func conceivable(_ officer: Ordinal<Officer>, in problem: StaffingProblem) -> [OfficerOption] {
    let (positions, bundles) = (problem.staffingCase.positions.ordinals, problem.training.bundles.indices)
    let cells = problem.staffingCase.communes.ordinals.flatMap { commune in
      positions.map { Cell(commune: commune, position: $0) }
    }
    let duties = [.stay] + cells.map { .fill($0) } + positions.map { .pool($0) } + [Duty.surplus]
    return duties.flatMap { duty in
      bundles.map { problem.option(of: officer, doing: duty, after: Int32(truncatingIfNeeded: $0)) }
    }
  }

  /// A problem in which some officers are locked to cells or kept away from where they are.
  private func ordered(_ staffingCase: StaffingCase, seed: Int) -> StaffingProblem {
    var (changed, random) = (staffingCase, SeededGenerator(seed: UInt64(seed)))
    for officer in changed.officers.ordinals where Int.random(in: 0..<3, using: &random) == 0 {
      let commune = Ordinal<Commune>(Int.random(in: 0..<changed.communes.count, using: &random))
      let position = Ordinal<Position>(Int.random(in: 0..<changed.positions.count, using: &random))
      let kind = [DecisionKind.lock, .forbid].randomElement(using: &random) ?? .lock
      changed.decisions.append(
        Decision(
          officer: officer, kind: kind, commune: commune, position: kind == .lock ? position : nil,
          source: SourceRow(table: .decisions, line: changed.decisions.count + 2)))
    }
    return StaffingProblem(changed, needs: StaffingNeeds(changed))
  }

  @Test func officersWithoutAnyOptionAreThoseWhoseListIsEmpty() throws {
    var (none, some, trained) = (0, 0, 0)
    for seed in BruteForceTests.seeds {
      for staffingCase in [TinyCase.random(seed: UInt64(seed)), TinyCase.everything(seed: UInt64(seed))] {
        let problem = ordered(staffingCase, seed: seed)
        var without: [Ordinal<Officer>] = []
        for officer in problem.oneOption.officers {
          let listed = problem.options(of: officer)
          let open = conceivable(officer, in: problem).filter(problem.isOpen)
          #expect(Set(open.map(problem.key)) == Set(listed.map(problem.key)), "seed \(seed), \(officer)")
          #expect(problem.hasOption(officer) == !listed.isEmpty, "seed \(seed), \(officer)")
          if listed.isEmpty { without.append(officer) }
          // Courses alone open the one post that an order leaves.
          if !listed.isEmpty, listed.allSatisfy({ $0.bundle > 0 }) { trained += 1 }
        }
        let lone = ContradictoryOrders(problem, solver: GLPKSolver(), control: SolveControl()).loneConflicts()
        let found = lone.flatMap(\.officers).filter { problem.roles[$0.offset].isInPlan }
        #expect(found == without, "seed \(seed)")
        none += without.count
        some += problem.oneOption.officers.count - without.count
      }
    }
    #expect(none > 100 && some > 1_000 && trained > 5, "\(none), \(some), \(trained)")
  }

  @Test func skillsAndListsAreThoseOfTheOfficer() {
    var (gained, shared) = (0, 0)
    for seed in BruteForceTests.seeds {
      let staffingCase = TinyCase.everything(seed: UInt64(seed))
      let problem = StaffingProblem(staffingCase, needs: StaffingNeeds(staffingCase))
      let space = OptionSpace(problem)
      for officer in problem.oneOption.officers {
        for option in problem.allOptions(of: officer) {
          let signature = problem.teamSkills.signature(of: officer, after: option.bundle)
          let members = problem.teamSkills.members(of: officer, after: option.bundle)
          #expect(problem.teamSkills.members(of: signature) == members, "seed \(seed), \(option)")
          if signature != problem.teamSkills.signature(of: officer, after: 0) { gained += 1 }
        }
      }
      for (place, person) in space.people.enumerated() {
        for opening in space.openings[space.openingStarts[place]..<space.openingStarts[place + 1]] {
          guard !person.isExplicit else {
            #expect(opening.list == -1)
            continue
          }
          let list = space.skilledLists[Int(opening.list)]
          #expect(Int(list.arcs) == Int(person.residence) * space.positionCount + Int(opening.position))
          #expect(list.signature == opening.signature)
          #expect(
            (space.skilledStarts[Int(list.signature)]..<space.skilledStarts[Int(list.signature) + 1])
              .contains(Int(opening.list)))
          shared += 1
        }
      }
      #expect(Set(space.skilledLists).count == space.skilledLists.count)
    }
    #expect(gained > 500 && shared > 500, "\(gained), \(shared)")
  }
}

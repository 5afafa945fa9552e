import Planning
import PlanningSupport
import StaffingDomain
import TestSupport
import Testing
import Wording
import Workloads

@testable import Explanation

/// What is said of second posts holds: every claim is compared with plans that are computed anew, and with the options.
@Suite struct SecondPostTests {
  private static let seeds: ClosedRange<UInt64> = 1...60

  private static func views() -> [PlanView] {
    seeds.map { seed in
      let staffingCase = TinyCase.communes(seed: seed)
      let problem = StaffingProblem(staffingCase, needs: StaffingNeeds(staffingCase))
      var random = SeededGenerator(seed: seed &* 37)
      var activity = RowActivity(problem: problem)
      var plan = DoNothing.plan(problem).plan
      for officer in problem.oneOption.officers {
        let isPinned = problem.roles[officer.offset].isPinned
        let options = problem.allOptions(of: officer).shuffled(using: &random)
        guard let option = options.first(where: { activity.hasRoom(for: $0, isPinned: isPinned) }) ?? options.first
        else { continue }
        activity.add(option)
        plan.assignments[officer.offset] = problem.assignment(of: option)
      }
      return PlanView(plan, of: problem)
    }
  }

  @Test func everyChangeIsWorthWhatPlansComputedAnewAreWorth() {
    var count = (taken: 0, dropped: 0, all: 0)
    for view in Self.views() + ExplainedPlans.open() {
      for officer in view.problem.oneOption.officers {
        let present = view.present(officer)
        for option in view.problem.allOptions(of: officer) where option != present.option {
          let expected = ForcedPlan(view).with(option).change
          let change = view.change(to: option, insteadOf: present).value
          #expect(abs(change - expected) <= 1e-6 * max(1, abs(expected)), "\(option): \(change), anew \(expected)")
          count.all += 1
          if option.second != nil { count.taken += 1 }
          if present.option.second != nil { count.dropped += 1 }
        }
      }
    }
    #expect(count.all >= 2000 && count.taken >= 300 && count.dropped >= 100, "\(count)")
  }

  @Test func groundsStopExactlyWhatIsNoOption() {
    var count = (open: 0, stopped: 0)
    for seed in Self.seeds {
      let staffingCase = TinyCase.communes(seed: seed)
      let problem = StaffingProblem(staffingCase, needs: StaffingNeeds(staffingCase))
      for officer in problem.oneOption.officers {
        let combined = problem.combinations(of: officer)
        for main in problem.cellBalance.cells {
          for second in staffingCase.positions.ordinals {
            let isOption = combined.contains { $0.heldCell == main && $0.second == second }
            let obstacles = problem.obstacles(to: officer, holding: main)
            let grounds = problem.grounds(against: officer, holding: main, with: second)
            #expect(isOption == (obstacles.isEmpty && grounds.isEmpty), "seed \(seed): \(obstacles) \(grounds)")
            if isOption { count.open += 1 } else { count.stopped += 1 }
          }
        }
      }
    }
    #expect(count.open >= 100 && count.stopped >= 500, "\(count)")
  }

  @Test func liftingTheOnlyGroundOpensTheSecondPost() {
    var kinds: [String: Int] = [:]
    for seed in Self.seeds {
      let staffingCase = TinyCase.communes(seed: seed)
      let problem = StaffingProblem(staffingCase, needs: StaffingNeeds(staffingCase))
      for officer in problem.oneOption.officers {
        let main = staffingCase.officers[officer].cell
        guard problem.obstacles(to: officer, holding: main).isEmpty else { continue }
        for second in staffingCase.positions.ordinals {
          let grounds = problem.grounds(against: officer, holding: main, with: second)
          // What a cell without a post would weigh is not known before it has one.
          guard let ground = grounds.first, grounds.count == 1, ground.rule != .cellBalance else { continue }
          for way in problem.ways(lifting: ground, from: officer, holding: main, with: second) {
            let changed = staffingCase.applying(way)
            let lifted = StaffingProblem(changed, needs: StaffingNeeds(changed))
            let left = lifted.grounds(against: officer, holding: main, with: second)
            #expect(left.isEmpty, "seed \(seed): \(ground) by \(way) leaves \(left)")
            kinds["\(ground.rule)", default: 0] += 1
          }
        }
      }
    }
    #expect(kinds["combination", default: 0] >= 10, "\(kinds)")
  }

  @Test func whoeverMayHoldAnEmptyPostBesidesAnotherIsFound() {
    var count = (eligible: 0, open: 0, vacancies: 0)
    for view in Self.views() {
      let staff = StaffSurvey(view)
      for findings in view.findings(staff) where view.cover(of: findings.cell).hasFreeLastPost {
        count.vacancies += 1
        let expected = view.problem.oneOption.officers.filter { officer in
          let present = view.present(officer).option
          return present.second == nil && present.heldCell != findings.cell
            && view.problem.combinations(of: officer).contains {
              $0.heldCell == present.heldCell && $0.secondCell == findings.cell
            }
        }
        #expect(Set(findings.seconds.eligible.map(\.officer)) == Set(expected))
        count.eligible += expected.count
        guard let open = findings.seconds.open else { continue }
        count.open += 1
        let forced = ForcedPlan(view).with(open.step.option)
        #expect(abs(forced.change - open.change.value) <= 1e-6 && forced.exceeded.isEmpty)
        #expect(open.change <= Tolerances.noGain)
      }
    }
    #expect(count.vacancies >= 50 && count.eligible >= 20 && count.open >= 3, "\(count)")
  }

  @Test(arguments: [
    (SecondPostGround.Fact.isMainPost, "would hold it as the main post already"),
    (.onePositionOnly, "may hold one position only, like everybody"),
    (.pinned([.bar(.discipline, legalBasis: nil)]), "is barred from transfer (discipline), so takes on nothing more"),
    (.leads(Ordinal(0)), "cannot hold Land officer second, as it leads"),
    (.notCombinable([Ordinal(0)]), "cannot combine Land officer, which stands alone"),
    (
      .otherGroups(Ordinal(0), Ordinal(1)),
      "cannot combine Land officer and Justice and civil status officer, which are of different groups"
    ),
    (
      .unlisted(Ordinal(0), Ordinal(1)),
      "cannot combine Land officer and Justice and civil status officer, which combinations.csv does not list"
    ),
    (.tooHeavy(load: 1.354, limit: 1.1), "may carry 1.10 posts, and both together are 1.35"),
    (.noCommonCourses, "can be qualified for either post by courses, but not for both by the same ones"),
    (.placement(.rankBelow(held: 1, required: 3)), "has rank 1, below the position's rank 3"),
  ])
  func everyGroundIsSaid(_ fact: SecondPostGround.Fact, _ expected: String) {
    var staffingCase = TinyCase.communes(seed: 1)
    staffingCase.positions[0].name = "Land officer"
    staffingCase.positions[1].name = "Justice and civil status officer"
    #expect(English().reason(fact, of: staffingCase) == expected)
  }
}

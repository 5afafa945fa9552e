package import Explanation
import Foundation
import LinearProgramming
import Planning
import StaffingDomain
import TestSupport
import Workloads

/// Plans whose explanations are checked: best ones, and ones that leave much open.
package enum ExplainedPlans {
  package static let seeds = 1...150

  private static let bestOfAll = onEveryCore(seeds) { seed -> [PlanView] in
    let staffingCase = TinyCase.everything(seed: UInt64(seed))
    guard let plan = BruteForce(staffingCase).plan else { return [] }
    let problem = StaffingProblem(staffingCase, needs: StaffingNeeds(staffingCase))
    // The solver breaks ties in another way, so both plans are looked at.
    let solved = (try? solveDirectly(staffingCase))?.plan
    return ([plan] + [solved].compactMap(\.self)).map { PlanView($0, of: problem) }
  }

  private static let idle = onEveryCore(seeds) { seed -> [PlanView] in
    let staffingCase = TinyCase.everything(seed: UInt64(seed))
    let problem = StaffingProblem(staffingCase, needs: StaffingNeeds(staffingCase))
    return [PlanView(DoNothing.plan(problem).plan, of: problem)]
  }

  private static let random = onEveryCore(1...40) { [random(seed: UInt64($0))] }

  /// Plans with the least objective, found by brute force and by the solver, of cases with every rule.
  package static func best() -> [PlanView] { bestOfAll }

  /// Plans that are not the best: those that move nobody, and random ones that keep the limits.
  package static func open() -> [PlanView] { idle + random }

  /// The plans of some seeds, made once and on every core: whoever comes first makes all others wait.
  private static func onEveryCore(
    _ seeds: ClosedRange<Int>, _ plans: @escaping @Sendable (Int) -> [PlanView]
  ) -> [PlanView] {
    let seeds = Array(seeds)
    let made = try? SolvingThread.runSideBySide(
      order: Array(seeds.indices), threads: ProcessInfo.processInfo.activeProcessorCount
    ) { plans(seeds[$0]) }
    return made.map { Array($0.joined()) } ?? []
  }

  /// A random plan for some provinces: options drawn one officer after the other, recruits and shared posts.
  ///
  /// Limits are kept, but for couples, of whom one is placed first.
  private static func random(seed: UInt64) -> PlanView {
    let staffingCase = TinyCase.everythingProvinces(seed: seed)
    let problem = StaffingProblem(staffingCase, needs: StaffingNeeds(staffingCase))
    var random = SeededGenerator(seed: seed &* 31)
    var activity = RowActivity(problem: problem)
    var plan = TransferPlan(
      assignments: staffingCase.officers.ordinals.map { Assignment(officer: $0, duty: .outOfPlan) })
    for officer in problem.oneOption.officers {
      let isPinned = problem.roles[officer.offset].isPinned
      let combinations = isPinned ? [] : problem.combinations(of: officer)
      let options = (problem.options(of: officer, honouringDecisions: !isPinned) + combinations)
        .shuffled(using: &random)
      let fitting = options.first {
        activity.hasRoom(
          for: $0, isPinned: isPinned, butFor: .couple)
      }
      let option = fitting ?? options.first ?? problem.option(of: officer, doing: .surplus)
      activity.add(option)
      plan.assignments[officer.offset] = problem.assignment(of: option)
    }
    for post in problem.sharing.posts where random.chance(0.5) {
      let shared = plan.sharedPosts.filter { $0.cell == post.cell }.count
      let row = problem.cellBalance.row(of: post.cell) ?? 0
      guard activity.hasRoom(for: post), activity.heads[row] + shared < problem.needs[post.cell].posts.count else {
        continue
      }
      plan.sharedPosts.append(post)
      activity = RowActivity(problem: problem)
      for officer in problem.oneOption.officers {
        activity.add(problem.option(of: plan.assignments[officer.offset]))
      }
      activity.add(problem.supplies(of: plan))
    }
    return PlanView(plan, of: problem)
  }
}

import GLPKBackend
import LinearProgramming
import StaffingDomain
import Synchronization
import TestSupport
import Testing
import Workloads

@testable import Planning

/// Counts who is at work.
private final class Workers: Sendable {
  private let count = Mutex(0)

  /// Counts one more; returns how many there are.
  func start() -> Int {
    count.withLock { count in
      count += 1
      return count
    }
  }

  func stop() { count.withLock { $0 -= 1 } }
}

/// Changed problems solved from an earlier solve: the optimum is that of the changed problem, whatever came before.
@Suite struct ReoptimizerTests {
  private let reoptimizer = Reoptimizer(
    solver: GLPKSolver(), options: PlanningOptions(gapTolerance: 0), control: SolveControl())

  private func problem(_ staffingCase: StaffingCase) -> StaffingProblem {
    StaffingProblem(staffingCase, needs: StaffingNeeds(staffingCase))
  }

  @Test func tinyCasesChangedThreeTimesReachTheOptimumOfBruteForce() async throws {
    let seen = Tally<String>()
    try await sideBySide(1...120) { seed in
      var staffingCase = seed % 2 == 0 ? TinyCase.everything(seed: UInt64(seed)) : TinyCase.random(seed: UInt64(seed))
      var last = try reoptimizer.solve(problem(staffingCase))
      for step in 1...3 {
        CaseChange.random(seed: UInt64(seed * 10 + step)).apply(to: &staffingCase)
        let next = try reoptimizer.solve(problem(staffingCase), from: last)
        let label = "seed \(seed), step \(step)"
        if let optimum = BruteForce(staffingCase).optimum {
          let objective = try #require(next.result.objective, "\(label): no plan").value
          let bound = try #require(next.result.bound, "\(label): no bound").value
          #expect(abs(objective - optimum) <= 1e-6 * max(1, abs(optimum)), "\(label): \(objective), not \(optimum)")
          #expect(bound <= optimum + 1e-6 * max(1, abs(optimum)), "\(label): bound \(bound) above \(optimum)")
          if last.memory != nil { seen.add("warm") }
        } else {
          #expect(!next.result.conflicts.isEmpty, "\(label): no plan exists, yet \(next.result.termination)")
        }
        last = next
      }
    }
    #expect(seen["warm"] >= 200, "solves that had something to start from: \(seen.all)")
  }

  /// Questions that share the threads: answers stand in the order of the questions, and no more are worked on than there are threads.
  @Test(arguments: [1, 2, 3]) func questionsThatShareThreadsKeepTheirOrder(threads: Int) throws {
    let reoptimizer = Reoptimizer(
      solver: GLPKSolver(), options: PlanningOptions(gapTolerance: 0), control: SolveControl(), threads: threads)
    let problem = problem(TinyCase.random(seed: 2))
    let (workers, seen) = (Workers(), Tally<Int>())
    let answers = try reoptimizer.sharingThreads(3, about: problem) { part in
      try reoptimizer.sideBySide(4, about: problem) { place in
        seen.add(workers.start())
        defer { workers.stop() }
        return try 10 * part + place + (reoptimizer.solve(problem).result.isOptimal ? 100 : 0)
      }
    }
    #expect(answers == (0..<3).map { part in (0..<4).map { 100 + 10 * part + $0 } })
    #expect((seen.all.keys.max() ?? 0) <= threads, "\(seen.all)")
  }

  @Test func largerCasesChangedFourTimesAgreeWithSolvingFromNothing() throws {
    var carried = 0
    for seed in 1...30 {
      var staffingCase = TinyCase.everythingProvinces(seed: UInt64(seed))
      var last = try reoptimizer.solve(problem(staffingCase))
      for step in 1...4 {
        CaseChange.random(seed: UInt64(seed * 100 + step)).apply(to: &staffingCase)
        let changed = problem(staffingCase)
        if let master = last.memory?.master, changed.hasSameShape(as: master.problem) { carried += 1 }
        let warm = try reoptimizer.solve(changed, from: last)
        let cold = try reoptimizer.solve(changed)
        let label = "seed \(seed), step \(step)"
        #expect(warm.result.conflicts == cold.result.conflicts, "\(label)")
        if let expected = cold.result.objective?.value, cold.result.isOptimal, warm.result.isOptimal {
          let objective = warm.result.objective?.value ?? .nan
          #expect(abs(objective - expected) <= 1e-6 * max(1, abs(expected)), "\(label): \(objective), not \(expected)")
        } else {
          #expect(cold.result.isOptimal == warm.result.isOptimal, "\(label)")
        }
        last = warm
      }
    }
    #expect(carried >= 5, "only \(carried) masters were carried over")
  }

  @Test func anUnchangedProblemIsDoneAtOnce() throws {
    var (optimal, done) = (0, 0)
    for seed in UInt64(1)...30 {
      let staffingCase = TinyCase.everythingProvinces(seed: seed)
      let relaxed = Reoptimizer(
        solver: GLPKSolver(), options: PlanningOptions(gapTolerance: 1e-4), control: SolveControl())
      let first = try relaxed.solve(problem(staffingCase))
      guard first.result.isOptimal else { continue }
      optimal += 1
      // Branch and cut may have raised the bound above what prices alone prove, in some cases by much.
      let easy = Reoptimizer(solver: GLPKSolver(), options: PlanningOptions(gapTolerance: 0.1), control: SolveControl())
      let again = try easy.solve(problem(staffingCase), from: first)
      guard again.result.effort.pivots == 0 else { continue }
      #expect(again.result.plan == first.result.plan, "seed \(seed)")
      #expect(again.result.objective == first.result.objective, "seed \(seed)")
      done += 1
    }
    #expect(optimal >= 12 && done * 12 >= optimal * 7, "only \(done) of \(optimal) need no pivot")
  }

  @Test func solvesWithOtherOfficersStartFromNothing() throws {
    let first = try reoptimizer.solve(problem(TinyCase.random(seed: 1)))
    let other = TinyCase.random(seed: 2)
    let next = try reoptimizer.solve(problem(other), from: first)
    let optimum = try #require(BruteForce(other).optimum)
    #expect(abs((next.result.objective?.value ?? .nan) - optimum) <= 1e-6 * max(1, abs(optimum)))
  }

  @Test func anOptionIsRecognisedExactlyWhenItIsListed() {
    for seed in 1...60 {
      let problem = problem(TinyCase.everything(seed: UInt64(seed)))
      for officer in problem.staffingCase.officers.ordinals {
        let listed = Set(problem.allOptions(of: officer))
        func option(_ duty: Duty, _ bundle: Int32 = 0, _ second: Ordinal<Position>? = nil) -> OfficerOption {
          problem.option(of: officer, doing: duty, with: second, after: bundle)
        }
        let positions = problem.staffingCase.positions.ordinals
        var candidates = [option(.stay), option(.surplus), option(.outOfPlan)]
        for bundle in problem.training.bundles.indices.map({ Int32($0) }) {
          candidates.append(option(.stay, bundle))
          candidates += problem.cellBalance.cells.map { option(.fill($0), bundle) }
          for second in positions {
            candidates.append(option(.stay, bundle, second))
            candidates += problem.cellBalance.cells.map { option(.fill($0), bundle, second) }
          }
        }
        candidates += positions.flatMap { [option(.pool(Ordinal(0)), 0, $0), option(.surplus, 0, $0)] }
        candidates += positions.map { option(.pool($0)) }
        for candidate in candidates {
          #expect(
            problem.isOpen(candidate) == listed.contains(candidate),
            "seed \(seed), officer \(officer.offset), \(candidate)")
        }
      }
    }
  }
}

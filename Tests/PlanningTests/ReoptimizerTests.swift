import GLPKBackend
import LinearProgramming
import StaffingDomain
import TestSupport
import Testing
import Workloads

@testable import Planning

/// Changed problems solved from an earlier solve: the optimum is that of the changed problem, whatever came before.
@Suite struct ReoptimizerTests {
  private let reoptimizer = Reoptimizer(
    solver: GLPKSolver(), options: PlanningOptions(gapTolerance: 0), control: SolveControl())

  private func problem(_ staffingCase: StaffingCase) -> StaffingProblem {
    StaffingProblem(staffingCase, needs: StaffingNeeds(staffingCase))
  }

  @Test func tinyCasesChangedThreeTimesReachTheOptimumOfBruteForce() throws {
    var warm = 0
    for seed in 1...120 {
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
          if last.memory != nil { warm += 1 }
        } else {
          #expect(!next.result.conflicts.isEmpty, "\(label): no plan exists, yet \(next.result.termination)")
        }
        last = next
      }
    }
    #expect(warm >= 200, "only \(warm) solves had something to start from")
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
    let staffingCase = TinyCase.everythingProvinces(seed: 3)
    let relaxed = Reoptimizer(
      solver: GLPKSolver(), options: PlanningOptions(gapTolerance: 1e-4), control: SolveControl())
    let first = try relaxed.solve(problem(staffingCase))
    // Branch and cut may have raised the bound above what prices alone prove.
    let easy = Reoptimizer(solver: GLPKSolver(), options: PlanningOptions(gapTolerance: 0.05), control: SolveControl())
    let again = try easy.solve(problem(staffingCase), from: first)
    #expect(again.result.effort.pivots == 0)
    #expect(again.result.plan == first.result.plan)
    #expect(again.result.objective == first.result.objective)
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
        let listed = Set(problem.options(of: officer).map(\.undertaking))
        var candidates: [Undertaking] = [.stay, .surplus, Undertaking(.leaving)]
        for bundle in problem.training.bundles.indices.map({ Int32($0) }) {
          candidates.append(Undertaking(.stay, bundle: bundle))
          candidates += problem.cellBalance.cells.map { Undertaking(.fill($0), bundle: bundle) }
        }
        candidates += problem.staffingCase.positions.ordinals.map { Undertaking(.pool($0)) }
        for candidate in candidates {
          #expect(
            problem.isOption(candidate, of: officer) == listed.contains(candidate),
            "seed \(seed), officer \(officer.offset), \(candidate)")
        }
      }
    }
  }
}

/// One change of the kinds that planners make.
struct CaseChange {
  private var random: SeededGenerator

  static func random(seed: UInt64) -> CaseChange { CaseChange(random: SeededGenerator(seed: seed &+ 77)) }

  func apply(to staffingCase: inout StaffingCase) {
    var random = random
    let officer = Ordinal<Officer>(Int.random(in: staffingCase.officers.indices, using: &random))
    let commune = Ordinal<Commune>(Int.random(in: staffingCase.communes.indices, using: &random))
    let position = Ordinal<Position>(Int.random(in: staffingCase.positions.indices, using: &random))
    func decide(_ kind: DecisionKind, _ commune: Ordinal<Commune>? = nil, _ position: Ordinal<Position>? = nil) {
      staffingCase.decisions.append(
        Decision(
          officer: officer, kind: kind, commune: commune, position: position,
          source: SourceRow(table: .decisions, line: staffingCase.decisions.count + 2)))
    }
    switch Int.random(in: 0..<15, using: &random) {
    case 0: decide(.refuse)
    case 1: decide(.forbid, commune)
    case 2: decide(.forbid, nil, position)
    case 3: decide(.lock, commune, position)
    case 4: decide(.lock)
    case 5: staffingCase.policy.maximumTransfers = Int.random(in: 0...4, using: &random)
    case 6: staffingCase.policy.maximumTransfers = nil
    case 7: staffingCase.policy.allowanceBudget = MillionDong(Double.random(in: 0...3, using: &random))
    case 8: staffingCase.policy.mismatchWeight = Double.random(in: 0.2...2, using: &random)
    case 9: staffingCase.policy.minimumFit = Double.random(in: 0...0.8, using: &random)
    case 12: staffingCase.recruitment = []
    case 13:
      for row in staffingCase.recruitment.indices { staffingCase.recruitment[row].quota = 0 }
    case 14:
      if !staffingCase.courses.isEmpty { staffingCase.courses[0].seats = 0 }
    case 10: staffingCase.officers[officer.offset].mobility = .fixed
    default:
      for row in staffingCase.workload.indices where staffingCase.workload[row].commune == commune {
        staffingCase.workload[row].annualVolume *= 1.5
      }
    }
  }
}

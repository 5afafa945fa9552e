import Foundation
import LinearProgramming
import Testing

/// Limits, cancellation and progress: a solve must end soon after it is told to, and tell the truth about what it has.
extension SolverConformance {
  /// Seconds within which a limit or a cancellation must take effect, on a machine that does other things too.
  private var patience: Double { 1.5 }

  /// Market split with slack: points are found at once, nothing is proved; at the limit the best point and its gap stand.
  func timeLimitWithIncumbent() throws {
    let program = HardPrograms.marketSplit(withSlack: true)
    var options = SolveOptions()
    options.timeLimit = 1
    let (result, seconds) = try timed(program, options, SolveControl())
    #expect(seconds < 1 + patience)
    #expect(result.termination.reason == .feasible && result.termination.limit == .time)
    let incumbent = try #require(result.incumbent)
    let checker = FeasibilityChecker(tolerance: 1e-6, integralityTolerance: 0)
    #expect(checker.check(incumbent.values, of: program).worst.isEmpty)
    #expect(incumbent.objective == program.objective(at: incumbent.values))
    // The relaxation is 0: a bound above the best point known would be a lie.
    #expect(try #require(result.bound) >= -1e-6 && #require(result.bound) < incumbent.objective)
    #expect(try #require(result.gap) > options.gapTolerance)
    #expect(result.effort.nodes > 1 && result.effort.pivots > 0 && result.effort.seconds > 0.5)
  }

  /// Market split with equations: no point is found in a second.
  func timeLimitWithoutIncumbent() throws {
    var options = SolveOptions()
    options.timeLimit = 1
    let (result, seconds) = try timed(HardPrograms.marketSplit(withSlack: false), options, SolveControl())
    #expect(seconds < 1 + patience)
    #expect(result.termination.reason == .noSolutionFound && result.termination.limit == .time)
    #expect(result.incumbent == nil && result.gap == nil)
  }

  /// A simplex that needs many seconds stops at its limit, its bound below the optimum.
  func timeLimitInSimplex() throws {
    let program = HardPrograms.assignment(320)
    var options = SolveOptions()
    options.timeLimit = 0.5
    let (result, seconds) = try timed(program, options, SolveControl())
    #expect(seconds < 0.5 + patience)
    #expect([.noSolutionFound, .feasible].contains(result.termination.reason))
    #expect(result.termination.limit == .time)
    #expect((result.incumbent == nil) == (result.termination.reason == .noSolutionFound))
    if let incumbent = result.incumbent, let bound = result.bound { #expect(bound <= incumbent.objective) }
  }

  /// A node limit ends the tree with the best point and a bound, the same on every machine.
  func nodeLimit() throws {
    let program = HardPrograms.marketSplit(withSlack: true)
    var options = SolveOptions()
    options.nodeLimit = 2000
    let result = try solver.solve(program, options: options, control: SolveControl())
    #expect(result.termination.reason == .feasible && result.termination.limit == .nodes)
    #expect((2000...2010).contains(result.effort.nodes))
    let incumbent = try #require(result.incumbent)
    #expect(try #require(result.bound) < incumbent.objective)
    let again = try solver.solve(program, options: options, control: SolveControl())
    #expect(again.incumbent == result.incumbent && again.bound == result.bound)
  }

  /// A memory limit ends the solve as such, and the next one is not touched by it.
  func memoryLimit() throws {
    let program = HardPrograms.assignment(320)
    var options = SolveOptions()
    options.memoryLimit = 8
    let result = try solver.solve(program, options: options, control: SolveControl())
    #expect(result.termination.reason == .failed && result.termination.limit == .memory, "\(result.termination)")
    options = SolveOptions()
    options.timeLimit = 0.2
    #expect(try solver.solve(program, options: options, control: SolveControl()).termination.limit == .time)
  }

  /// No time at all is a limit like any other.
  func noTime() throws {
    var options = SolveOptions()
    options.timeLimit = 0
    let (result, _) = try timed(HardPrograms.marketSplit(withSlack: true), options, SolveControl())
    #expect(result.termination.limit == .time)
    #expect(result.termination.reason == .noSolutionFound)
  }

  /// A gap tolerance ends the search early; the gap reported is the true one.
  ///
  /// Knapsack of 40 objects: the relaxation lies within a tenth of any good packing.
  func gapLimit() throws {
    var generator = RepeatableGenerator(seed: 3)
    var program = LinearProgram(name: "knapsack")
    program.addRow(lower: -.infinity, upper: 500)
    for _ in 0..<40 {
      let weight = generator.whole(10...60)
      program.addColumn(
        cost: -(weight + 10), upper: 1, isInteger: true, entries: [LinearProgram.Entry(row: 0, value: weight)])
    }
    let exact = try solver.solve(program, options: SolveOptions(), control: SolveControl())
    let optimum = try #require(exact.incumbent).objective
    #expect(exact.termination.reason == .optimal && (exact.gap ?? 1) <= 1e-8)
    var options = SolveOptions()
    options.gapTolerance = 0.1
    let result = try solver.solve(program, options: options, control: SolveControl())
    #expect(result.termination.reason == .optimal)
    #expect(try #require(result.gap) <= 0.1)
    #expect(try #require(result.bound) <= optimum + 1e-6)
    #expect(try #require(result.incumbent).objective >= optimum - 1e-6)
    #expect(result.effort.nodes <= exact.effort.nodes)
  }

  /// Cancelled before it began: nothing is solved.
  func cancelledBefore() throws {
    let control = SolveControl()
    control.cancel()
    let (result, seconds) = try timed(HardPrograms.assignment(100), SolveOptions(), control)
    #expect(seconds < patience)
    #expect(result.termination.reason == .noSolutionFound && result.termination.limit == .cancelled)
  }

  /// Cancelling from another thread stops the simplex within a second.
  func cancelSimplex() throws {
    let result = try cancelled(HardPrograms.assignment(320), after: 0.4)
    #expect([.noSolutionFound, .feasible].contains(result.termination.reason))
  }

  /// Cancelling from another thread stops branch and cut within a second and keeps the best point.
  func cancelBranchAndCut(presolve: Bool) throws {
    var options = SolveOptions()
    options.presolve = presolve
    let result = try cancelled(HardPrograms.marketSplit(withSlack: true), after: 0.7, options)
    #expect(result.termination.reason == .feasible)
    #expect(result.incumbent != nil && result.bound != nil)
  }

  /// Nodes that take long are stopped soon too.
  func cancelSlowNodes() throws {
    let program = HardPrograms.assignmentWithBudgets(150, budgets: 8)
    // What makes cutting planes of such rows hears nothing for a second or two where other tests run beside it. Where so
    // much else runs that the relaxation is not solved in time, there is no node to stop yet: then it gets longer.
    var result = try cancelled(program, after: 4, within: 3 * patience)
    for delay in [8.0, 16, 32] where result.bound == nil {
      result = try cancelled(program, after: delay, within: 3 * patience)
    }
    let bound = try #require(result.bound)
    #expect(bound > 0 && bound <= (result.incumbent?.objective ?? .infinity))
    #expect(result.termination.reason == (result.incumbent == nil ? .noSolutionFound : .feasible))
  }

  /// Progress names the phase, and its numbers agree with the end.
  func progress() throws {
    let snapshots = Snapshots()
    var options = SolveOptions()
    options.timeLimit = 1
    let control = SolveControl { snapshots.add($0) }
    let result = try solver.solve(HardPrograms.marketSplit(withSlack: true), options: options, control: control)
    let seen = snapshots.all
    #expect(seen.contains { $0.phase == .branchAndCut && $0.incumbent != nil && $0.bound != nil && $0.gap != nil })
    #expect(seen.count >= 5 && seen.count <= 40)
    #expect(zip(seen, seen.dropFirst()).allSatisfy { $0.seconds <= $1.seconds })
    let best = seen.filter { $0.phase == .branchAndCut }.compactMap(\.incumbent).min() ?? .infinity
    #expect(best >= (result.incumbent?.objective ?? .infinity) - 1e-6)
  }

  private func timed(
    _ program: LinearProgram, _ options: SolveOptions, _ control: SolveControl
  ) throws -> (SolveResult, Double) {
    let start = ContinuousClock.now
    let result = try solver.solve(program, options: options, control: control)
    let (seconds, attoseconds) = start.duration(to: .now).components
    return (result, Double(seconds) + Double(attoseconds) * 1e-18)
  }

  private func cancelled(
    _ program: LinearProgram, after delay: Double, within patience: Double? = nil,
    _ options: SolveOptions = SolveOptions()
  ) throws -> SolveResult {
    let control = SolveControl()
    let canceller = Thread {
      Thread.sleep(forTimeInterval: delay)
      control.cancel()
    }
    canceller.start()
    let (result, seconds) = try timed(program, options, control)
    #expect(seconds > delay - 0.05, "the program must be longer than the delay to test anything")
    #expect(seconds < delay + (patience ?? self.patience))
    #expect(result.termination.limit == .cancelled)
    return result
  }
}

/// Collects progress from the solving thread.
final class Snapshots: @unchecked Sendable {
  private let lock = NSLock()
  private var snapshots: [SolveProgress] = []

  func add(_ snapshot: SolveProgress) { lock.withLock { snapshots.append(snapshot) } }
  var all: [SolveProgress] { lock.withLock { snapshots } }
}

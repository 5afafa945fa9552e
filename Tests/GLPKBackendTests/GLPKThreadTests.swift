import GLPKBackend
import LinearProgramming
import Testing

/// Solves on several threads at once give what they give one after the other.
@Suite struct GLPKThreadTests {
  private static func programs() -> [LinearProgram] {
    var generator = RepeatableGenerator(seed: 21)
    var programs = (0..<60).map { _ in RandomPrograms.enumerable(&generator) }
    programs += (0..<60).map { _ in RandomPrograms.mixed(&generator) }
    programs += [20, 30, 40].map { HardPrograms.assignment($0) }
    programs.append(HardPrograms.marketSplit(withSlack: true, rows: 3))
    return programs
  }

  /// What must not depend on who else is solving.
  private struct Trace: Equatable, Sendable {
    var termination: Termination
    var incumbent: Incumbent?
    var bound: Double?
    var dual: DualSolution?
    var pivots: Int
    var nodes: Int

    init(_ result: SolveResult) {
      termination = result.termination
      incumbent = result.incumbent
      bound = result.bound
      dual = result.dual
      pivots = result.effort.pivots
      nodes = result.effort.nodes
    }
  }

  @Test func concurrentSolvesEqualSequentialOnes() async throws {
    let programs = GLPKThreadTests.programs()
    let solver = GLPKSolver()
    let sequential = try programs.map {
      Trace(try solver.solve($0, options: SolveOptions(), control: SolveControl()))
    }
    let concurrent = try await withThrowingTaskGroup(of: (Int, Trace).self) { group in
      for (place, program) in programs.enumerated() {
        group.addTask {
          let result = try await solver.solveDetached(program, options: SolveOptions(), control: SolveControl())
          return (place, Trace(result))
        }
      }
      return try await group.reduce(into: [Trace?](repeating: nil, count: programs.count)) { $0[$1.0] = $1.1 }
    }
    for (place, trace) in concurrent.enumerated() { #expect(trace == sequential[place], "program \(place)") }
  }

  @Test func cancellingTheTaskCancelsTheSolve() async throws {
    let task = Task {
      try await GLPKSolver().solveDetached(
        HardPrograms.marketSplit(withSlack: true), options: SolveOptions(), control: SolveControl())
    }
    try await Task.sleep(for: .milliseconds(400))
    task.cancel()
    let result = try await task.value
    #expect(result.termination.limit == .cancelled)
  }

  @Test func malformedProgramsThrowThroughTheThread() async {
    var malformed = LinearProgram()
    malformed.addColumn(cost: .nan, entries: [])
    do {
      _ = try await GLPKSolver().solveDetached(malformed, options: SolveOptions(), control: SolveControl())
      Issue.record("accepted")
    } catch {
      #expect(error is LinearProgramError)
    }
  }
}

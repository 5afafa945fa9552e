import GLPKBackend
import LinearProgramming
import Wording
import Workflows

/// How a command runs a workflow that solves: with GLPK, progress on standard error, and Ctrl-C as the hand to stop it.
struct TerminalRun {
  /// Whether nothing is shown while it runs.
  let isQuiet: Bool
  /// What stopping keeps.
  let keeping: KeptWork
  /// How much is solved at the same time.
  var threads = 1
  /// MiB that the solver may hold, all threads together; nil means no limit.
  var memoryLimit: Int?
  /// Whether progress is told to a program.
  var tellsObjects = false

  /// Runs a workflow.
  ///
  /// - Throws: `ExitCodes.fault`, after one line on standard error, where the machine or the program fails.
  func outcome<Outcome>(of workflow: (SolverSession) throws -> Outcome) throws -> Outcome {
    let display = ProgressDisplay(isQuiet: isQuiet, asObjects: tellsObjects)
    let control = SolveControl()
    let interruption = Interruption(cancelling: control, keeping: keeping)
    defer {
      interruption.end()
      display.finish()
    }
    let session = SolverSession(
      threads: threads, memoryLimit: memoryLimit, control: control, solver: { GLPKSolver(memoryLimit: $0) }
    ) { event in
      // Before there is anything to keep, Ctrl-C ends the program as usual.
      if case .solving = event { interruption.begin() }
      display.show(event)
    }
    return try Faults.reported { try workflow(session) }
  }
}

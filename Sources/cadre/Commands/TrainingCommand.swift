import ArgumentParser
import GLPKBackend
import LinearProgramming
import Planning
import Reporting
import StaffingDomain
import Workloads

/// `cadre training CASE`: what one more seat of each course is worth, and whom to train.
struct TrainingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "training",
    abstract: "Show what one more seat of each course is worth, and whom to train.",
    discussion: """
      For each course: the hours a month that one more seat recovers, between how many seats that holds, and what one \
      seat fewer costs; the same for the training budget; and for each competency the officer whose training would \
      recover most, given one more seat that is paid for.

      The hours are changes of the proved bound, not of a plan: a plan is known up to its gap only, which is usually \
      more than a seat is worth. Prices hold for every course; the ten most valuable seats, the budget and the officers are \
      confirmed by solving again. --confirm-plans also plans anew with one more of each of these seats.

      Examples:
        cadre training my-case
        cadre training my-case --all -o course-values.csv
        cadre training my-case -o training --overwrite
        cadre training my-case --confirm-plans --gap 0 --time-limit 600
        cadre training my-case --json --set training_budget=500

      Exit codes: 0 values printed, 2 errors in the input, 3 contradictory orders, 4 a limit came before any value, \
      64 usage, 70 fault.
      """)

  @OptionGroup var input: CaseOptions

  @Option(help: "Seconds for everything; what is known by then is printed.")
  var timeLimit: Double?

  @Flag(help: "Also make plans with one more of each of the most valuable seats.")
  var confirmPlans = false

  @Option(help: "The relative gap of these plans (default: the policy's gap_tolerance).")
  var gap: Double?

  @OptionGroup var tables: TableOptions

  @Flag(name: [.short, .long], help: "No progress on standard error.")
  var quiet = false

  func validate() throws {
    if let timeLimit, !(timeLimit > 0 && timeLimit.isFinite) {
      throw ValidationError("--time-limit takes seconds above 0.")
    }
    if let gap {
      guard (0...1).contains(gap) else { throw ValidationError("--gap takes a share from 0 to 1, for example 0.001.") }
      guard confirmPlans else { throw ValidationError("--gap is the gap of plans: give --confirm-plans too.") }
    }
  }

  func run() throws {
    let destination = try tables.destination(of: TrainingTables.fileNames, caseFolder: input.folder)
    let loaded = try LoadedCase(input)
    let needs = try loaded.needs()
    let (problem, outcome) = try valuation(loaded.staffingCase, needs: needs)
    let value = try value(of: outcome, in: loaded.staffingCase)
    let found = TrainingTables(value, of: problem)
    try destination?.write(found.all, main: found.courses)
    let report = TrainingReport(value, of: problem, showsAll: tables.all)
    try Terminal.result(tables.json ? report.json() : report.text(width: Terminal.outputWidth))
    if let output = tables.output, let destination {
      Terminal.note(
        destination.isFile
          ? "\(output): \(value.courses.count) course\(value.courses.count == 1 ? "" : "s")"
          : "\(output): \(TrainingTables.fileNames.count) tables")
    }
  }

  private func valuation(
    _ staffingCase: StaffingCase, needs: StaffingNeeds
  ) throws -> (problem: StaffingProblem, outcome: StudyOutcome<TrainingValue>) {
    let display = ProgressDisplay(isQuiet: quiet)
    let control = SolveControl()
    let interruption = Interruption(cancelling: control, keeping: "what is known so far")
    defer {
      interruption.end()
      display.finish()
    }
    var options = TrainingValuation.Options()
    options.timeLimit = timeLimit
    options.planGap = confirmPlans ? gap ?? staffingCase.policy.gapTolerance : nil
    return try Faults.reported { [options] in
      try SolvingThread.run {
        display.show(.prepare)
        let problem = StaffingProblem(staffingCase, needs: needs)
        let valuation = TrainingValuation(
          problem, solver: GLPKSolver(), options: options, control: control, onProgress: display.show)
        return (problem, try valuation.run())
      }
    }
  }

  /// The values, or an exit code with the reason on standard error.
  private func value(of outcome: StudyOutcome<TrainingValue>, in staffingCase: StaffingCase) throws -> TrainingValue {
    switch outcome {
    case .value(let value): return value
    case .conflicts(let conflicts): throw PlanningEnding.report(conflicts, of: staffingCase)
    case .interrupted(let limit):
      let cause = limit == .time ? "the time limit" : limit == .cancelled ? "Ctrl-C" : "a limit of the solver"
      Terminal.note("Nothing was known before \(cause); allow more time.")
      throw ExitCodes.limitWithoutPlan
    }
  }
}

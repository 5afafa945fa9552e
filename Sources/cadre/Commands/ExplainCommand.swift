import ArgumentParser
import Explanation
import Foundation
import GLPKBackend
import LinearProgramming
import Planning
import Reporting
import ResultsFormat
import StaffingDomain
import Wording
import Workloads

/// `cadre explain CASE RESULTS`: why this officer, why not that one, what would it cost; without RESULTS which orders to take back.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explain a plan: why an officer is there, why not elsewhere, who could hold a post.",
    discussion: """
      Reads the plan that 'cadre solve' wrote. Prices are extra hours: by how many hours a month the best plan gets worse \
      when the choice is forced. Each is confirmed by forcing it on the case in memory and solving again; nothing is \
      written. Without a question an overview is printed.

      Where posts stay empty, --post also shows the best ways out: changes of the case, each solved again and checked, \
      with hours, money, people and a what-if file; --soft-rules does the same for team rules and rotation terms that \
      are not met. --limits shows what one more transfer, million, place or recruit is worth. Without RESULTS, after \
      'cadre solve' ended with contradictory orders, it shows what dropping each row would do.

      Officers are named by code, or by a name that only one of them has; cells as COMMUNE/POSITION, both codes. \
      --why-not takes two values; give it after CASE and RESULTS.

      Examples:
        cadre explain my-case out
        cadre explain my-case out --officer O0012
        cadre explain my-case out --why-not O0012 00731/LAND
        cadre explain my-case out --post 00731/LAND --top 10
        cadre explain my-case out --post 00731/LAND --top 0 --repairs 10
        cadre explain my-case out --soft-rules
        cadre explain my-case out --limits --json
        cadre explain my-case
        cadre explain my-case out --officer "Nguyễn Văn An" --json

      Exit codes: 0 explained, 2 errors in the input, 3 contradictory orders, 4 a limit came before any plan, \
      5 the results are of another case or were edited, 64 usage, 70 fault.
      """)

  @OptionGroup var input: CaseOptions

  @Argument(
    help: ArgumentHelp(
      "The results folder that 'cadre solve' wrote; left out where orders contradict each other.", valueName: "results"),
    completion: .directory)
  var results: String?

  @Option(help: ArgumentHelp("Why is this officer there, and what is next best?", valueName: "officer"))
  var officer: String?

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Why is an officer not in a cell, or what would it cost?", valueName: "officer commune/position"))
  var whyNot: [String] = []

  @Option(help: ArgumentHelp("Who could hold a post, what is one more officer worth?", valueName: "commune/position"))
  var post: String?

  @Flag(help: "Which soft rules are not met, and what would mend them?")
  var softRules = false

  @Flag(help: "What is one more transfer, million, place or recruit worth?")
  var limits = false

  @Option(help: "How many candidates for --post are priced by solving again, and how many soft rules are looked at.")
  var top = 5

  @Option(help: "How many ways out of a vacancy or a soft rule are shown; 0 looks for none.")
  var repairs = 5

  @Option(help: "The relative gap of every solve.")
  var gap = 0.0

  @Option(
    help: "Seconds for each solve; the best plans so far are compared when they are over. --limits has ten times that.")
  var timeLimit = 60.0

  @Option(help: "Provinces solved at the same time (default: the number of cores).")
  var threads = ProcessInfo.processInfo.activeProcessorCount

  @Flag(help: "Print JSON.")
  var json = false

  @Flag(name: [.short, .long], help: "No progress on standard error.")
  var quiet = false

  func validate() throws {
    guard whyNot.isEmpty || whyNot.count == 2 else {
      throw ValidationError(
        "--why-not takes an officer and a cell, for example: --why-not O0012 00731/LAND; give it after the folders.")
    }
    guard (0...1000).contains(top) else { throw ValidationError("--top takes a number from 0 to 1000.") }
    guard (0...1000).contains(repairs) else { throw ValidationError("--repairs takes a number from 0 to 1000.") }
    let asks = officer != nil || !whyNot.isEmpty || post != nil || softRules || limits
    guard results != nil || !asks else {
      throw ValidationError("Give the results folder too: it holds the plan that is asked about.")
    }
    guard (0...1).contains(gap) else { throw ValidationError("--gap takes a share from 0 to 1, for example 0.001.") }
    guard timeLimit > 0, timeLimit.isFinite else { throw ValidationError("--time-limit takes seconds above 0.") }
    guard (1...256).contains(threads) else { throw ValidationError("--threads takes a number from 1 to 256.") }
  }

  func run() throws {
    let loaded = try LoadedCase(input)
    let needs = try loaded.needs()
    guard let results else { return try explainConflicts(loaded, needs: needs) }
    let question = try ExplainQuestion(
      officer: officer, whyNot: whyNot, post: post, softRules: softRules, limits: limits, top: top, repairs: repairs,
      in: loaded.staffingCase)
    let folder = try LoadedPlan(results, of: loaded, needs: needs)
    let view = PlanView(folder.plan, of: StaffingProblem(loaded.staffingCase, needs: needs))
    let report: ExplanationReport
    if question.isEmpty {
      let overview = OverviewSection(PlanOverview(view), summary: folder.tables.summary, of: view.problem)
      report = ExplanationReport(
        [overview], base: ExplanationBase(plan: view.value.objective), in: OutputLanguage.current)
    } else {
      report = try answer(question, about: view, prices: folder.tables.shadowPrices)
    }
    try Terminal.result(json ? try report.json() : report.text(width: Terminal.outputWidth))
  }

  private func answer(
    _ question: ExplainQuestion, about view: PlanView, prices: [ShadowPrice]
  ) throws -> ExplanationReport {
    let display = ProgressDisplay(isQuiet: quiet)
    let control = SolveControl()
    let interruption = Interruption(cancelling: control, keeping: "what is known so far")
    defer {
      interruption.end()
      display.finish()
    }
    let limits = try question.asksForLimits ? valueOfLimits(view.problem, control: control, display: display) : nil
    guard question.needsPrices else {
      return ExplanationReport(
        [limits].compactMap { $0 }, base: ExplanationBase(plan: view.value.objective), in: OutputLanguage.current)
    }
    let reoptimizer = reoptimizer(control: control, display: display)
    let start = SolvedPlan(recalling: view.plan, prices: prices, in: view.problem)
    let base = try Faults.reported { try SolvingThread.run { try reoptimizer.solve(view.problem, from: start) } }
    let ending = PlanningEnding(base.result, of: view.problem.staffingCase)
    _ = try ending.plan()
    guard let pricer = PlanPricer(explaining: view, base: base, reoptimizer: reoptimizer) else {
      throw ExitCodes.limitWithoutPlan
    }
    let sections = try Faults.reported { try SolvingThread.run { try question.sections(pricer) } }
    return ExplanationReport(
      sections + [limits].compactMap { $0 },
      base: ExplanationBase(plan: view.value.objective, best: pricer.objective, bound: base.result.bound),
      notes: notes(pricer) + ending.notes, in: OutputLanguage.current)
  }

  func reoptimizer(control: SolveControl, display: ProgressDisplay) -> Reoptimizer {
    Reoptimizer(
      solver: GLPKSolver(), options: PlanningOptions(timeLimit: timeLimit, gapTolerance: gap), control: control,
      threads: threads, onProgress: display.show)
  }

  private func valueOfLimits(
    _ problem: StaffingProblem, control: SolveControl, display: ProgressDisplay
  ) throws -> any ExplanationSection {
    var options = LimitValuation.Options()
    options.timeLimit = 10 * timeLimit
    let outcome = try Faults.reported { [options] in
      try SolvingThread.run {
        try LimitValuation(
          problem, solver: GLPKSolver(), options: options, control: control, onProgress: display.show
        ).run()
      }
    }
    switch outcome {
    case .value(let values): return LimitsSection(values, of: problem.staffingCase)
    case .conflicts(let conflicts): throw PlanningEnding.report(conflicts, of: problem.staffingCase)
    case .interrupted(let limit):
      Terminal.note("No value was known before \(limit == .cancelled ? "Ctrl-C" : "the time limit"); allow more time.")
      throw ExitCodes.limitWithoutPlan
    }
  }

  /// That the explained plan is not the best, where it is not.
  private func notes(_ pricer: PlanPricer) -> [String] {
    guard pricer.shortfall > .zero else { return [] }
    let note = ExplanationNote.notTheBest(folder: results ?? "", shortfall: pricer.shortfall)
    return [OutputLanguage.current.note(note)]
  }
}

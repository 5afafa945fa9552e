import ArgumentParser
import CaseFolder
import Explanation
import Foundation
import GLPKBackend
import LinearProgramming
import Planning
import Reporting
import StaffingDomain
import Workloads

/// `cadre explain CASE RESULTS`: why him, why not her, what would it cost.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explain a plan: why an officer is there, why not elsewhere, who could hold a post.",
    discussion: """
      Reads the plan that 'cadre solve' wrote. Prices are extra hours: by how many hours a month the best plan gets worse \
      when the choice is forced. Each is confirmed by forcing it on the case in memory and solving again; nothing is \
      written. Without a question an overview is printed.

      Officers are named by code, or by a name that only one of them has; cells as COMMUNE/POSITION, both codes. \
      --why-not takes two values; give it after CASE and RESULTS.

      Examples:
        cadre explain my-case out
        cadre explain my-case out --officer O0012
        cadre explain my-case out --why-not O0012 00731/LAND
        cadre explain my-case out --post 00731/LAND --top 10
        cadre explain my-case out --officer "Nguyễn Văn An" --json

      Exit codes: 0 explained, 2 errors in the input, 3 contradictory orders, 4 a limit came before any plan, \
      5 the results are of another case or were edited, 64 usage, 70 fault.
      """)

  @OptionGroup var input: CaseOptions

  @Argument(
    help: ArgumentHelp("The results folder that 'cadre solve' wrote.", valueName: "results"), completion: .directory)
  var results: String

  @Option(help: ArgumentHelp("Why is this officer there, and what is next best?", valueName: "officer"))
  var officer: String?

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Why is an officer not in a cell, or what would it cost?", valueName: "officer commune/position"))
  var whyNot: [String] = []

  @Option(help: ArgumentHelp("Who could hold a post, what is one more officer worth?", valueName: "commune/position"))
  var post: String?

  @Option(help: "How many candidates for --post are priced by solving again.")
  var top = 5

  @Option(help: "The relative gap of every solve.")
  var gap = 0.0

  @Option(help: "Seconds for each solve; the best plans so far are compared when they are over.")
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
    guard (0...1).contains(gap) else { throw ValidationError("--gap takes a share from 0 to 1, for example 0.001.") }
    guard timeLimit > 0, timeLimit.isFinite else { throw ValidationError("--time-limit takes seconds above 0.") }
    guard (1...256).contains(threads) else { throw ValidationError("--threads takes a number from 1 to 256.") }
  }

  func run() throws {
    let loaded = try LoadedCase(input)
    let needs = try loaded.needs()
    let question = try ExplainQuestion(
      officer: officer, whyNot: whyNot, post: post, top: top, in: loaded.staffingCase)
    let folder = try LoadedPlan(results, of: loaded, needs: needs)
    let view = PlanView(folder.plan, of: StaffingProblem(loaded.staffingCase, needs: needs))
    let report: ExplanationReport
    if question.isEmpty {
      let overview = OverviewSection(PlanOverview(view), summary: folder.tables.summary, of: view.problem)
      report = ExplanationReport([overview], base: ExplanationBase(plan: view.value.objective))
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
    let reoptimizer = Reoptimizer(
      solver: GLPKSolver(), options: PlanningOptions(timeLimit: timeLimit, gapTolerance: gap), control: control,
      threads: threads, onProgress: display.show)
    let start = SolvedPlan(recalling: view.plan, prices: prices, in: view.problem)
    let base = try Faults.reported { try SolvingThread.run { try reoptimizer.solve(view.problem, from: start) } }
    let ending = PlanningEnding(base.result)
    _ = try ending.plan()
    guard let pricer = PlanPricer(explaining: view, base: base, reoptimizer: reoptimizer) else {
      throw ExitCodes.limitWithoutPlan
    }
    let sections = try Faults.reported { try SolvingThread.run { try question.sections(pricer) } }
    return ExplanationReport(
      sections,
      base: ExplanationBase(plan: view.value.objective, best: pricer.objective, bound: base.result.bound),
      notes: notes(pricer) + ending.notes)
  }

  /// That the explained plan is not the best, where it is not.
  private func notes(_ pricer: PlanPricer) -> [String] {
    guard pricer.shortfall > .zero else { return [] }
    let hours = String(format: "%.3f", pricer.shortfall.value)
    return [
      "The plan in \(results) loses \(hours) hours a month more than the best plan; prices are differences between best "
        + "plans, and what changes is told against the plan in hand, at no more than the price."
    ]
  }
}

/// What was asked about a plan, found in the case.
struct ExplainQuestion: Sendable {
  private var officer: Ordinal<Officer>?
  private var placement: (officer: Ordinal<Officer>, cell: Cell)?
  private var post: Cell?
  private let top: Int

  /// Finds officers and cells.
  ///
  /// - Throws: `ExitCodes.usage`, after one line on standard error.
  init(officer: String?, whyNot: [String], post: String?, top: Int, in staffingCase: StaffingCase) throws {
    let (officers, cells) = (OfficerArgument(staffingCase: staffingCase), CellArgument(staffingCase: staffingCase))
    self.top = top
    self.officer = try officer.map(officers.officer)
    if whyNot.count == 2 { placement = (try officers.officer(whyNot[0]), try cells.cell(whyNot[1])) }
    self.post = try post.map(cells.cell)
  }

  /// Whether nothing was asked.
  var isEmpty: Bool { officer == nil && placement == nil && post == nil }

  /// The answers, in the order of the help text.
  func sections(_ pricer: PlanPricer) throws -> [any ExplanationSection] {
    let problem = pricer.view.problem
    var sections: [any ExplanationSection] = []
    if let officer { sections.append(OfficerSection(try pricer.explanation(of: officer), of: problem)) }
    if let placement {
      let answer = try pricer.answer(whyNot: placement.officer, in: placement.cell)
      sections.append(PlacementSection(answer, of: problem))
    }
    if let post { sections.append(PostSection(try pricer.explanation(of: post, top: top), of: problem)) }
    return sections
  }
}

import ArgumentParser
import Foundation
import Planning
import Reporting
import ResultsFormat
import StaffingDomain
import Tables
import Wording
import Workflows
import Workloads

/// `cadre explain CASE RESULTS`: why this officer, why not that one, at what cost; without RESULTS which orders to end.
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
      --why-not takes two values; give it after CASE and RESULTS. With COMMUNE/POSITION+POSITION it asks for two posts at \
      once: the main one, and the last post of the second position besides.

      Examples:
        cadre explain my-case out
        cadre explain my-case out --officer O0012
        cadre explain my-case out --why-not O0012 00731/LAND
        cadre explain my-case out --why-not O0012 00731/LAND+JUSTICE
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

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Why is this officer there, and what is next best?", valueName: "officer"))
  var officer: String?

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Why is an officer not in a cell, or what would it cost?", valueName: "officer commune/position[+position]"))
  var whyNot: [String] = []

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Who could hold a post, what is one more officer worth?", valueName: "commune/position"))
  var post: String?

  @Flag(help: "Which soft rules are not met, and what would mend them?")
  var softRules = false

  @Flag(help: "What is one more transfer, million, place or recruit worth?")
  var limits = false

  @Option(
    parsing: .unconditional,
    help: "How many candidates for --post are priced by solving again, and how many soft rules are looked at.")
  var top = 5

  @Option(parsing: .unconditional, help: "How many ways out of a vacancy or a soft rule are shown; 0 looks for none.")
  var repairs = 5

  @Option(parsing: .unconditional, help: "The share of what can be recovered that the plan of every solve may leave.")
  var gap = 0.0

  @Option(
    parsing: .unconditional,
    help: "Seconds for each solve; the best plans so far are compared when they are over. --limits has ten times that.")
  var timeLimit = 60.0

  @Option(parsing: .unconditional, help: "Provinces solved at the same time (default: the number of cores).")
  var threads = ProcessInfo.processInfo.activeProcessorCount

  @Flag(help: "Print JSON.")
  var json = false

  @Flag(name: [.short, .long], help: "No progress on standard error.")
  var quiet = false

  @OptionGroup var speech: LanguageOptions

  func validate() throws {
    guard whyNot.isEmpty || whyNot.count == 2 else { throw Usage.error(.whyNot) }
    try Usage.check("--top", top, within: 0...1000)
    try Usage.check("--repairs", repairs, within: 0...1000)
    let asks = officer != nil || !whyNot.isEmpty || post != nil || softRules || limits
    guard results != nil || !asks else { throw Usage.error(.questionWithoutResults) }
    try SolveLimits(timeLimit: timeLimit, gap: gap, threads: threads).validate()
  }

  func run() throws {
    guard let results else { return try explainConflicts() }
    var request = ExplainRequest(
      input.input, results: URL(fileURLWithPath: results), question: question, language: OutputLanguage.current)
    (request.gap, request.timeLimit) = (gap, timeLimit)
    switch try run(keeping: .findings).outcome(of: request.run) {
    case .explained(let plan):
      let report = plan.report(on: results, in: OutputLanguage.current)
      try Terminal.result(json ? report.json() : report.text(width: Terminal.outputWidth))
    case .unusableCase(let refusal): throw refusal.reported(of: input)
    case .unknownName(let refusal): throw refusal.reported
    case .unusableResults(let refusal): throw refusal.reported(of: results)
    case .withoutPlan(let refusal): throw refusal.reported
    case .noLimitValue(let limit): throw FruitlessWork.noLimitValue(limit).reported
    }
  }

  private var question: ExplainQuestion {
    var question = ExplainQuestion()
    (question.officer, question.post) = (officer, post)
    if whyNot.count == 2 { question.placement = (whyNot[0], whyNot[1]) }
    (question.asksForSoftRules, question.asksForLimits) = (softRules, limits)
    (question.top, question.repairs) = (top, repairs)
    return question
  }

  /// Prints the contradictions of a case with what dropping each row would do.
  ///
  /// - Throws: `ExitCodes.contradictoryOrders` after printing, where there are any.
  private func explainConflicts() throws {
    var request = ConflictsRequest(input.input)
    (request.gap, request.timeLimit) = (gap, timeLimit)
    switch try run(keeping: .nothing).outcome(of: request.run) {
    case .surveyed(let conflicts, let problem):
      let section = ConflictsSection(conflicts, of: problem)
      try Terminal.result(
        json
          ? try JSONText.text(ConflictDocument(section))
          : section.text(
            in: OutputLanguage.current.speaking(of: problem.staffingCase), width: Terminal.outputWidth))
      if !conflicts.isEmpty { throw ExitCodes.contradictoryOrders }
    case .unusableCase(let refusal): throw refusal.reported(of: input)
    case .ordersUnchecked: throw FruitlessWork.ordersUnchecked.reported
    }
  }

  private func run(keeping kept: KeptWork) -> TerminalRun {
    TerminalRun(isQuiet: quiet, keeping: kept, threads: threads)
  }
}

/// The contradictions as a document of their own.
private struct ConflictDocument: Encodable {
  private let section: ConflictsSection

  init(_ section: ConflictsSection) { self.section = section }

  private enum CodingKeys: String, CodingKey { case conflicts }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try section.json(in: OutputLanguage.current).encode(to: container.superEncoder(forKey: .conflicts))
  }
}

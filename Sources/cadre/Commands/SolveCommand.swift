import ArgumentParser
import Foundation
import Reporting
import ResultsFormat
import Wording
import Workflows

/// `cadre solve`: from a case folder to a proved, audited plan.
struct SolveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "solve",
    abstract: "Plan transfers, training, recruits and shared work; prove the plan, check it, write the results.",
    discussion: """
      Writes transfers.csv, assignments.csv, staffing.csv, vacancies.csv, surplus.csv, training.csv, recruits.csv, \
      sharing.csv and summary.json to the output folder, all or none of them. An earlier results folder there is \
      replaced as a whole; any other folder is left alone. Ctrl-C keeps the best plan found so far.

      With --from it plans again from an earlier results folder, after decisions.csv or anything else has changed: every \
      name that changes counts --stability hours, so that few do. changes.csv then lists who does something else and \
      why, substitutes.csv who could take each transfer that was refused, with prices. The status is optimal where \
      no plan at all is better by more than the gap; bound_with_as_few_changes in summary.json is proved for plans that \
      change as little.

      Exit codes: 0 plan written, 2 errors in the input, 3 contradictory orders, 4 a limit came before any plan, \
      5 the plan failed its check, or the earlier results are of \
      another case or were edited, 64 usage, 70 fault.

      Examples:
        cadre solve my-case -o out
        cadre solve my-case -o out --set maximum_transfers=50 --time-limit 60
        cadre solve my-case -o out-2 --from out --stability 20
        cadre solve my-case -o out --what-if dossiers.yml --what-if budget-cut.yml
        cadre solve my-case -o out --json --quiet
        cadre solve my-case.xlsx -o out --workbook plan.xlsx --language vi
      """)

  @OptionGroup var input: CaseOptions

  @Option(name: [.short, .long], help: "The results folder.", completion: .directory)
  var output: String

  @Option(
    parsing: .unconditional, help: "Seconds for the search; the best plan so far is kept when they are over.",
    transform: Usage.decimal)
  var timeLimit: Double?

  @Option(
    parsing: .unconditional,
    help: """
      The share of what can be recovered that the plan may leave and still count as optimal (default: the policy's \
      gap_tolerance).
      """, transform: Usage.decimal)
  var gap: Double?

  @Option(help: "How to search: columns (for every size), direct (every option listed), auto.")
  var strategy = SearchStrategy.auto

  @Option(
    parsing: .unconditional,
    help: "Provinces solved at the same time (default: the number of cores). The results do not depend on it.")
  var threads = ProcessInfo.processInfo.activeProcessorCount

  @Option(
    parsing: .unconditional,
    help: "MiB that the solver may hold, all threads together; beyond it the best plan so far is kept.")
  var memoryLimit: Int?

  @OptionGroup var workbook: WorkbookOptions

  @OptionGroup(title: "Planning again") var again: ReplanningOptions

  @Flag(help: "Print summary.json instead of the tables.")
  var json = false

  @Flag(name: [.short, .long], help: "No progress on standard error.")
  var quiet = false

  /// How progress is told.
  enum Progress: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
  }

  @Option(help: "How to tell progress on standard error: text, or json for a program, one object on each line.")
  var progress = Progress.text

  @OptionGroup var speech: LanguageOptions

  func validate() throws {
    try SolveLimits(timeLimit: timeLimit, gap: gap, threads: threads, memoryLimit: memoryLimit).validate()
    if again.from != nil, strategy == .direct {
      throw Usage.error(.excludes(option: "--from", .direct))
    }
    if let from = again.from,
      URL(fileURLWithPath: from).standardizedFileURL == URL(fileURLWithPath: output).standardizedFileURL
    {
      throw Usage.error(.ontoItself)
    }
  }

  func run() throws {
    let style = ResultsStyle(language: OutputLanguage.current, version: Cadre.version)
    var settings = SolveSettings(
      input.input, destination: URL(fileURLWithPath: output), style: style, gap: gap, timeLimit: timeLimit)
    settings.workbook = workbook.place
    var run = TerminalRun(isQuiet: quiet, keeping: .bestPlan, threads: threads, memoryLimit: memoryLimit)
    run.tellsObjects = progress == .json
    let outcome = try run.outcome { session in
      guard let earlier = again.from else { return try SolveRequest(settings, strategy: strategy).run(in: session) }
      return try ReplanRequest(
        settings, from: URL(fileURLWithPath: earlier), stability: again.hours, substitutes: again.candidates
      ).run(in: session)
    }
    switch outcome {
    case .written(let tables, let workbook):
      try Terminal.result(
        json
          ? String(decoding: tables.summary.json(), as: UTF8.self)
          : PlanReport(tables, calling: workbook, in: OutputLanguage.current).text(
            folder: output, width: Terminal.outputWidth))
    case .unusableDestination(let error): throw Terminal.refuse(OutputLanguage.current.refusal(error))
    case .unusableWorkbook(let refusal): throw workbook.refused(refusal)
    case .unusableCase(let refusal): throw refusal.reported(of: input)
    case .unusableEarlierResults(let refusal): throw refusal.reported(of: again.from ?? "")
    case .withoutPlan(let refusal): throw refusal.reported
    case .failedCheck(let refusal): throw refusal.reported
    }
  }
}

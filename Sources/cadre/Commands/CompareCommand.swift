import ArgumentParser
import Foundation
import Reporting
import StaffingDomain
import Tables
import Wording
import Workflows

/// `cadre compare CASE WHATIF... -o DIR`: what-ifs side by side, and whose plan each of them changes, and why.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Solve a case and what-ifs of it, and show figures and differences of the plans side by side.",
    discussion: """
      Each what-if file is one scenario; files joined with + make one scenario of several, their changes applied in \
      order. The case as it is is the baseline. A scenario that cannot be solved (errors in the input, contradictory \
      orders, a limit) does not stop the others.

      The output folder gets a results folder for each scenario (baseline, then the what-if's file name), as 'cadre \
      solve --what-if' writes it and 'cadre verify --what-if' checks it; comparison.csv, the figures; changes.csv, every \
      changed cell; differences.csv, every officer whose line differs from the baseline, and why. An earlier comparison \
      there is replaced as a whole; any other folder is left alone.

      Where a scenario has several changes, it is solved again without each of them (up to 20): 'due_to' names the \
      changes without which the difference is gone. A difference that is worth no more than the gap leaves open is said to be within \
      the gap, and no change is blamed; --gap 0 leaves least of that.

      Exit codes: 0 at least one plan was written (a warning says where a scenario has none), 2 the case as it is has \
      errors or a what-if file cannot be read, 5 a plan failed its check, 64 usage, 70 fault. With --strict, or where \
      there is no plan at all: 3 contradictory orders, 4 a limit came before any plan, 2 errors in a what-if.

      Examples:
        cadre compare my-case what-if/*.yml -o comparison
        cadre compare my-case budget.yml merge.yml budget.yml+merge.yml -o comparison --gap 0
        cadre compare my-case dossiers.yml -o comparison --set maximum_transfers=50 --json
        cadre compare my-case.xlsx dossiers.yml -o comparison --workbook comparison.xlsx --language vi
      """)

  @Argument(
    help: ArgumentHelp("The folder with the tables and policy.yml.", valueName: "case"), completion: .directory)
  var folder: String

  @Argument(
    help: ArgumentHelp("What-if files, one for each scenario; a.yml+b.yml is both in one.", valueName: "what-if"),
    completion: .file(extensions: ["yml", "yaml"]))
  var whatIfs: [String]

  @Option(name: [.short, .long], help: "The folder of the comparison.", completion: .directory)
  var output: String

  @Option(
    name: .customLong("set"),
    help: ArgumentHelp(
      "A value of the policy, in every scenario, that takes precedence over policy.yml and the what-ifs; may be given "
        + "several times.",
      valueName: "key=value"),
    transform: PolicyOption.parse)
  var overrides: [PolicyOverride] = []

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "The share of what can be recovered that a plan may leave and still count as optimal, so as to change fewer names of "
        + "the baseline's plan (default: the policy's gap_tolerance; the best plan is then searched a hundred times as "
        + "sharply, up to 20,000 officers)."), transform: Usage.decimal)
  var gap: Double?

  @Option(
    parsing: .unconditional, help: "Seconds for each search; the best plan so far is kept when they are over.",
    transform: Usage.decimal)
  var timeLimit: Double?

  @Option(
    parsing: .unconditional,
    help: "Scenarios solved at the same time (default: the number of cores). The results do not depend on it.")
  var threads = ProcessInfo.processInfo.activeProcessorCount

  @Flag(help: "Let a scenario without a plan end the command with its exit code.")
  var strict = false

  @Flag(help: "Print JSON.")
  var json = false

  @Flag(name: [.short, .long], help: "No progress on standard error.")
  var quiet = false

  @OptionGroup var workbook: WorkbookOptions

  @OptionGroup var speech: LanguageOptions

  func validate() throws {
    try SolveLimits(timeLimit: timeLimit, gap: gap, threads: threads).validate()
  }

  func run() throws {
    let input = RequestedCase(
      RequestedCase.place(at: URL(fileURLWithPath: folder)), overrides: overrides)
    var request = CompareRequest(
      input, scenarios: whatIfs.map(ScenarioArgument.scenario), destination: URL(fileURLWithPath: output),
      style: ResultsStyle(language: OutputLanguage.current, version: Cadre.version))
    (request.gap, request.timeLimit) = (gap, timeLimit)
    request.workbook = workbook.place
    let run = TerminalRun(isQuiet: quiet, keeping: .bestPlanOfEachScenario, threads: threads)
    switch try run.outcome(of: request.run) {
    case .compared(let found):
      let report = ComparisonReport(found, in: OutputLanguage.current)
      try Terminal.result(json ? report.json() : report.text(folder: output, width: Terminal.outputWidth))
      warn(of: found)
      if let code = ComparisonEnding(found).code(isStrict: strict) { throw code }
    case .withoutPlans(let found):
      warn(of: found)
      throw ComparisonEnding(found).worst ?? ExitCodes.fault
    case .unusableCase(let refusal): throw refusal.reported(of: folder)
    case .unusableName(let refusal): throw Terminal.refuse(OutputLanguage.current.refusal(refusal))
    case .unreadableWhatIf(let finding):
      Terminal.complain(FindingText(finding, in: OutputLanguage.current).description)
      throw ExitCodes.findings
    case .unusableDestination(let error): throw error.reportedOfPlace
    case .unusableWorkbook(let refusal): throw workbook.refused(refusal)
    }
  }

  /// Says on standard error which scenarios have no plan.
  private func warn(of found: [ComparedScenario]) {
    var failed: [(name: String, failure: ScenarioFailureLabel)] = []
    for scenario in found {
      guard let failure = scenario.failure else { continue }
      for line in failure.lines(in: OutputLanguage.current) {
        Terminal.note("\(OutputLanguage.current.name(ofScenario: scenario.name)): \(line)")
      }
      failed.append((scenario.name, failure.kind.label))
    }
    guard !failed.isEmpty else { return }
    Terminal.complain(
      "\(OutputLanguage.current.word(FindingSeverity.warning)): \(OutputLanguage.current.scenariosWithoutPlan(failed, of: found.count))"
    )
  }
}

/// What the scenarios without a plan mean for the command.
struct ComparisonEnding {
  private let kinds: Set<ScenarioFailure.Kind>

  init(_ scenarios: [ComparedScenario]) { kinds = Set(scenarios.compactMap { $0.failure?.kind }) }

  /// The exit code of the worst failure; nil where every scenario has a plan.
  var worst: ExitCode? { kinds.max { $0.severity < $1.severity }?.exitCode }

  /// The exit code of a comparison with at least one plan; nil where it ends well.
  ///
  /// Faults of the program are never passed over.
  func code(isStrict: Bool) -> ExitCode? {
    isStrict || kinds.contains(.fault) || kinds.contains(.auditFailed) ? worst : nil
  }
}

extension ScenarioFailure.Kind {
  /// How bad it is beside the other kinds: the least is what the user can mend.
  fileprivate var severity: Int {
    switch self {
    case .inputErrors: 0
    case .noPlan: 1
    case .contradictory: 2
    case .auditFailed: 3
    case .fault: 4
    }
  }

  fileprivate var exitCode: ExitCode {
    switch self {
    case .inputErrors: ExitCodes.findings
    case .noPlan: ExitCodes.limitWithoutPlan
    case .contradictory: ExitCodes.contradictoryOrders
    case .auditFailed: ExitCodes.verificationFailed
    case .fault: ExitCodes.fault
    }
  }
}

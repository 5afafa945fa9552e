import ArgumentParser
import Foundation
import LinearProgramming
import Reporting
import ResultsFormat
import StaffingDomain
import Wording

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
    help: ArgumentHelp(
      "The relative gap at which a plan counts as optimal (default: a hundredth of the policy's gap_tolerance; above 20,000 "
        + "officers the gap_tolerance)."))
  var gap: Double?

  @Option(help: "Seconds for each search; the best plan so far is kept when they are over.")
  var timeLimit: Double?

  @Option(help: "Scenarios solved at the same time (default: the number of cores). The results do not depend on it.")
  var threads = ProcessInfo.processInfo.activeProcessorCount

  @Flag(help: "Let a scenario without a plan end the command with its exit code.")
  var strict = false

  @Flag(help: "Print JSON.")
  var json = false

  @Flag(name: [.short, .long], help: "No progress on standard error.")
  var quiet = false

  func validate() throws {
    if let timeLimit, !(timeLimit > 0 && timeLimit.isFinite) {
      throw ValidationError("--time-limit takes seconds above 0.")
    }
    if let gap, !(0...1).contains(gap) { throw ValidationError("--gap takes a share from 0 to 1, for example 0.001.") }
    guard (1...256).contains(threads) else { throw ValidationError("--threads takes a number from 1 to 256.") }
  }

  func run() throws {
    let destination = try destination()
    let scenarios = try Scenario.all(whatIfs)
    // The case as it is has to be right: else every scenario would say the same.
    let loaded = try LoadedCase(folder: folder, overrides: overrides)
    let control = SolveControl()
    let interruption = Interruption(cancelling: control, keeping: "the best plan of each scenario found so far")
    defer { interruption.end() }
    let staged = try written { try destination.stage() }
    do {
      let solve = ScenarioSolve(
        folder: loaded.folder, overrides: overrides, digest: loaded.digest, gap: gap, timeLimit: timeLimit,
        control: control)
      let found = try Faults.reported {
        try ComparisonRun(
          solve: solve, scenarios: scenarios, folder: staged.folder, threads: threads,
          progress: ComparisonProgress(isQuiet: quiet, count: scenarios.count)
        ).run()
      }
      guard found.contains(where: { $0.figures != nil }) else {
        warn(of: found)
        throw ComparisonEnding(found).worst ?? ExitCodes.fault
      }
      try written {
        for table in ComparisonTables(found, in: OutputLanguage.current).all {
          try staged.write(TableFile(name: table.fileName, bytes: table.csv))
        }
        try staged.publish()
      }
      try finish(found)
    } catch {
      staged.discard()
      throw error
    }
  }

  private func finish(_ found: [ComparedScenario]) throws {
    let report = ComparisonReport(found, in: OutputLanguage.current)
    try Terminal.result(json ? report.json() : report.text(folder: output, width: Terminal.outputWidth))
    warn(of: found)
    if let code = ComparisonEnding(found).code(isStrict: strict) { throw code }
  }

  private func destination() throws -> ComparisonFolder {
    try written {
      try ComparisonFolder(
        URL(fileURLWithPath: output), fileNames: ComparisonTables.fileNames, mainHeader: ComparisonTables.mainHeader,
        case: URL(fileURLWithPath: folder))
    }
  }

  /// Turns refusals of the place into usage errors and refusals of the system into faults.
  private func written<Value>(_ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let error as ResultsError {
      guard error.code == .writeFailed else { throw ValidationError(OutputLanguage.current.refusal(error)) }
      Terminal.note("cadre: \(OutputLanguage.current.refusal(error))")
      throw ExitCodes.fault
    }
  }

  /// Says on standard error which scenarios have no plan.
  private func warn(of found: [ComparedScenario]) {
    let failed = found.filter { $0.failure != nil }
    guard !failed.isEmpty else { return }
    for scenario in failed {
      for line in scenario.failure?.lines ?? [] { Terminal.note("\(scenario.name): \(line)") }
    }
    let names = failed.map { "\($0.name) (\($0.failure?.kind.rawValue ?? ""))" }.joined(separator: ", ")
    Terminal.note(
      "cadre: warning: \(failed.count) of \(found.count) scenarios \(failed.count == 1 ? "has" : "have") no plan: \(names)"
    )
  }
}

/// What the scenarios without a plan mean for the command.
struct ComparisonEnding {
  private let kinds: Set<ScenarioFailure.Kind>

  init(_ scenarios: [ComparedScenario]) { kinds = Set(scenarios.compactMap { $0.failure?.kind }) }

  /// The exit code of the worst failure; nil where every scenario has a plan.
  var worst: ExitCode? {
    let codes: [(ScenarioFailure.Kind, ExitCode)] = [
      (.fault, ExitCodes.fault), (.auditFailed, ExitCodes.verificationFailed),
      (.contradictory, ExitCodes.contradictoryOrders), (.noPlan, ExitCodes.limitWithoutPlan),
      (.inputErrors, ExitCodes.findings),
    ]
    return codes.first { kinds.contains($0.0) }?.1
  }

  /// The exit code of a comparison with at least one plan; nil where it ends well.
  ///
  /// Faults of the program are never passed over.
  func code(isStrict: Bool) -> ExitCode? {
    isStrict || kinds.contains(.fault) || kinds.contains(.auditFailed) ? worst : nil
  }
}

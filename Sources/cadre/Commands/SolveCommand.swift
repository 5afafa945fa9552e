import ArgumentParser
import CaseFormat
import Explanation
import Foundation
import LinearProgramming
import Planning
import Reporting
import ResultsFormat
import StaffingDomain
import Workloads

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
      """)

  @OptionGroup var input: CaseOptions

  @Option(name: [.short, .long], help: "The results folder.", completion: .directory)
  var output: String

  @Option(help: "Seconds for the search; the best plan so far is kept when they are over.")
  var timeLimit: Double?

  @Option(help: "The relative gap at which the plan counts as optimal (default: the policy's gap_tolerance).")
  var gap: Double?

  @Option(help: "How to search: columns (for every size), direct (every option listed), auto.")
  var strategy = Strategy.auto

  @Option(help: "Provinces solved at the same time (default: the number of cores). The results do not depend on it.")
  var threads = ProcessInfo.processInfo.activeProcessorCount

  @Option(help: "MiB that the solver may hold, all threads together; beyond it the best plan so far is kept.")
  var memoryLimit: Int?

  @OptionGroup(title: "Planning again") var again: ReplanningOptions

  @Flag(help: "Print summary.json instead of the tables.")
  var json = false

  @Flag(name: [.short, .long], help: "No progress on standard error.")
  var quiet = false

  func validate() throws {
    if let timeLimit, !(timeLimit > 0 && timeLimit.isFinite) {
      throw ValidationError("--time-limit takes seconds above 0.")
    }
    if let memoryLimit, memoryLimit < 1 { throw ValidationError("--memory-limit takes MiB, 1 or more.") }
    guard (1...256).contains(threads) else { throw ValidationError("--threads takes a number from 1 to 256.") }
    if again.from != nil, strategy == .direct {
      throw ValidationError(
        "--from starts from an earlier plan, which --strategy direct cannot; leave one of them out.")
    }
    if let from = again.from,
      URL(fileURLWithPath: from).standardizedFileURL == URL(fileURLWithPath: output).standardizedFileURL
    {
      throw ValidationError("-o is the folder that --from reads; give the new plan a folder of its own.")
    }
    if let gap, !(0...1).contains(gap) { throw ValidationError("--gap takes a share from 0 to 1, for example 0.001.") }
  }

  func run() throws {
    let stopwatch = Stopwatch()
    let destination = URL(fileURLWithPath: output)
    try ResultsPublication.check(destination, caseFolder: input.folder)
    let loaded = try stopwatch.time(.read) { try LoadedCase(input) }
    let needs = try stopwatch.time(.workload) { try loaded.needs() }
    let tolerance = gap ?? loaded.staffingCase.policy.gapTolerance
    let display = ProgressDisplay(isQuiet: quiet)
    let control = SolveControl()
    // Until the results are in place: a plan that was found is not to be lost to an impatient Ctrl-C.
    let interruption = Interruption(cancelling: control)
    defer { interruption.end() }
    let earlier = try again.from.map { try EarlierResults($0, for: loaded.staffingCase) }
    let searcher = SolveSearch(
      strategy: strategy, threads: threads, memoryLimit: memoryLimit,
      options: PlanningOptions(timeLimit: timeLimit, gapTolerance: tolerance), control: control, display: display)
    let search =
      try earlier.map {
        try searcher.run(
          loaded.staffingCase, needs: needs, from: $0, stability: again.hours, candidates: again.candidates)
      } ?? searcher.run(loaded.staffingCase, needs: needs)
    stopwatch.add(search.result.effort)
    let ending = PlanningEnding(search.result, of: loaded.staffingCase)
    let plan = try ending.plan()
    display.show(.explain)
    var tables = stopwatch.time(.explain) {
      PlanTables.tables(
        PlanView(plan, of: search.problem), result: search.result,
        origin: PlanOrigin(
          inputDigest: loaded.digest, version: Cadre.version, strategy: strategy.chosen.rawValue,
          overrides: loaded.overrides, whatIfs: loaded.whatIfs.map(\.applied), gapTolerance: tolerance,
          notes: search.again != nil && search.result.termination.limit == nil ? [] : ending.notes),
        in: OutputLanguage.current)
    }
    if let again = search.again, let earlier {
      tables.add(
        again, from: earlier.tables, of: PlanView(plan, of: search.problem), in: OutputLanguage.current)
    }
    let written = try ResultsPublication.publish(
      tables, to: destination, case: loaded, needs: needs, stopwatch: stopwatch, display: display)
    try Terminal.result(
      json
        ? String(decoding: written.summary.json(), as: UTF8.self)
        : PlanReport(written, in: OutputLanguage.current).text(folder: output, width: Terminal.outputWidth))
  }
}

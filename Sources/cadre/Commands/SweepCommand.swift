import ArgumentParser
import CaseFormat
import Foundation
import GLPKBackend
import LinearProgramming
import Planning
import Reporting
import StaffingDomain
import Workloads

/// `cadre sweep CASE`: in how many of many futures each transfer is recommended.
struct SweepCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sweep",
    abstract: "Show which transfers hold if the workload turns out otherwise.",
    discussion: """
      Varies every annual volume at random within a band, plans each of these futures, and counts in how many of them each \
      transfer is recommended and each cell has an empty post. The same seed gives the same futures; more futures leave \
      the first ones as they are.

      Of plans that are equally good within the gap, the one nearest to the base plan counts: without any variation \
      (--band 0) every future returns the base plan.

      --by says what varies together: each row of workload.csv alone, each activity over all communes, each commune over \
      all activities, or all three at once (mixed, the default). A band may be given for the code of an activity, a \
      field, or the code of a position.

      A folder gets sweep_transfers.csv, sweep_vacancies.csv and sweep_futures.csv.

      Examples:
        cadre sweep my-case
        cadre sweep my-case --futures 500 --seed 7 --band 0.2 -o sweep
        cadre sweep my-case --band 0.05 --band LAND=0.3 --by activity --all
        cadre sweep my-case --json -q --time-limit 60

      Exit codes: 0 frequencies printed, 2 errors in the input, 3 contradictory orders, 4 a limit came before any future \
      was whole, 64 usage, 70 fault.
      """)

  @OptionGroup var input: CaseOptions

  @Option(help: "How many futures, 1 to 100000.")
  var futures = 100

  @Option(help: "The seed: the same seed gives the same futures.")
  var seed: UInt64 = 1

  @Option(
    help: ArgumentHelp(
      "The share by which a volume may be off, 0 to 1 (default: 0.1); NAME=SHARE for one activity, field or position. "
        + "May be given several times.", valueName: "band"),
    transform: BandOption.parse)
  var band: [BandOption] = []

  @Option(help: "What varies together: mixed, row, activity, commune.")
  var by = WorkloadVariation.Grouping.mixed

  @OptionGroup var series: SeriesOptions

  @OptionGroup var tables: TableOptions

  func validate() throws {
    guard (1...100_000).contains(futures) else { throw ValidationError("--futures takes a number from 1 to 100000.") }
  }

  func run() throws {
    let destination = try tables.destination(of: SweepTables.fileNames, caseFolder: input.folder)
    let loaded = try LoadedCase(input)
    let variation = WorkloadVariation(
      seed: seed, grouping: by, bands: try BandOption.bands(band, of: loaded.staffingCase))
    let needs = try loaded.needs()
    try checkHeaviest(variation, of: loaded.staffingCase)
    let outcome = try sweep(loaded.staffingCase, needs: needs, variation: variation)
    _ = try PlanningEnding(outcome.base, of: loaded.staffingCase).plan()
    guard !outcome.outcomes.isEmpty else {
      Terminal.note("No future was whole before \(outcome.interruption == .time ? "the time limit" : "Ctrl-C").")
      throw ExitCodes.limitWithoutPlan
    }
    let found = SweepTables(outcome)
    try destination?.write(found.all, main: found.transfers)
    try Terminal.result(text(outcome, of: loaded, variation))
    if let output = tables.output, let destination {
      Terminal.note(
        destination.isFile
          ? "\(output): \(found.transfers.rows.count) transfers"
          : "\(output): \(SweepTables.fileNames.count) tables")
    }
  }

  private func text(_ outcome: SweepOutcome, of loaded: LoadedCase, _ variation: WorkloadVariation) throws -> String {
    let (widest, narrowest) = (variation.bands.max() ?? 0, variation.bands.min() ?? 0)
    let percent = [narrowest, widest].map { "\(NumberText.plain($0 * 100))" }
    let range = widest > narrowest ? "\(percent[0]) to \(percent[1])" : percent[1]
    let report = SweepReport(
      outcome, title: loaded.folder.standardizedFileURL.lastPathComponent,
      bands: "volumes within \(range) %, by \(by.words), seed \(seed)", showsAll: tables.all)
    guard tables.json else { return report.text(width: Terminal.outputWidth) }
    return try report.json(
      SweepReport.Settings(seed: seed, grouping: by.rawValue, band: widest, gap: gap(loaded.staffingCase)))
  }

  private func gap(_ staffingCase: StaffingCase) -> Double { series.gap ?? staffingCase.policy.gapTolerance }

  /// Refuses bands at whose upper end the workload cannot be right.
  private func checkHeaviest(_ variation: WorkloadVariation, of staffingCase: StaffingCase) throws {
    guard let cell = StaffingNeeds(variation.heaviest(of: staffingCase)).implausibleCells.first else { return }
    Terminal.note(
      "cadre: at the upper end of its band, \(staffingCase.label(of: cell)) would need more than "
        + "\(WISNRounding.largestNumberOfPosts) posts; give a narrower --band")
    throw ExitCodes.findings
  }

  private func sweep(
    _ staffingCase: StaffingCase, needs: StaffingNeeds, variation: WorkloadVariation
  ) throws -> SweepOutcome {
    let display = ProgressDisplay(isQuiet: series.quiet)
    let control = SolveControl()
    let interruption = Interruption(cancelling: control, keeping: "every future that is whole")
    defer {
      interruption.end()
      display.finish()
    }
    var options = WorkloadSweep.Options(gap: gap(staffingCase))
    (options.futures, options.timeLimit, options.threads) = (futures, series.timeLimit, series.threads)
    return try Faults.reported { [options] in
      try SolvingThread.run {
        try WorkloadSweep(
          staffingCase, needs: needs, variation: variation, solver: GLPKSolver(), options: options, control: control,
          onProgress: { display.show($0) }
        ).run()
      }
    }
  }
}

extension ProgressDisplay {
  /// Shows a sight of a sweep.
  fileprivate func show(_ progress: WorkloadSweep.Progress) {
    if let base = progress.base {
      show(title: "planning the case as it is", seconds: progress.seconds, figures: ProgressDisplay.figures(base))
    } else {
      show(
        title: "planning the futures", seconds: progress.seconds,
        figures: ["\(progress.done) of \(progress.futures)"]
          + [progress.secondsLeft.map(SeriesOptions.about)].compactMap(\.self))
    }
  }
}

import ArgumentParser
import Planning
import Reporting
import Tables
import Wording
import Workflows

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
        cadre sweep my-case.xlsx --workbook sweep.xlsx --language vi

      Exit codes: 0 frequencies printed, 2 errors in the input, 3 contradictory orders, 4 a limit came before any future \
      was whole, 64 usage, 70 fault.
      """)

  @OptionGroup var input: CaseOptions

  @Option(parsing: .unconditional, help: "How many futures, 1 to 100000.")
  var futures = 100

  @Option(parsing: .unconditional, help: "The seed: the same seed gives the same futures.")
  var seed: UInt64 = 1

  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      "The share by which a volume may be off, 0 to 1 (default: 0.1); NAME=SHARE for one activity, field or position. "
        + "May be given several times.", valueName: "band"),
    transform: BandOption.parse)
  var band: [WorkloadBand] = []

  @Option(help: "What varies together: mixed, row, activity, commune.")
  var by = WorkloadVariation.Grouping.mixed

  @OptionGroup var series: SeriesOptions

  @OptionGroup var tables: TableOptions

  @OptionGroup var speech: LanguageOptions

  func validate() throws {
    try Usage.check("--futures", futures, within: 1...100_000)
  }

  func run() throws {
    var request = SweepRequest(input.input, language: OutputLanguage.current)
    (request.futures, request.seed, request.bands, request.grouping) = (futures, seed, band, by)
    (request.gap, request.timeLimit) = (series.gap, series.timeLimit)
    (request.place, request.workbook) = (tables.place.destination, tables.place.book)
    switch try series.run(keeping: .wholeFutures).outcome(of: request.run) {
    case .swept(let sweep):
      try Terminal.result(text(sweep))
      tables.place.report(
        sweep.published, main: .transfers(SweepTables(sweep.found, in: OutputLanguage.current).transfers.rowCount))
    case .unusableCase(let refusal): throw refusal.reported(of: input)
    case .unknownName(let refusal): throw Terminal.refuse(OutputLanguage.current.refusal(refusal))
    case .unusableWorkbook(let refusal): throw tables.place.refused(refusal)
    case .unusablePlace(let error): throw error.reportedOfPlace
    case .withoutPlan(let refusal): throw refusal.reported
    case .noFuture(let interruption): throw FruitlessWork.noFuture(interruption).reported
    }
  }

  private func text(_ sweep: Sweep) throws -> String {
    let bands = sweep.variation.bands
    let report = SweepReport(
      sweep.found, title: input.input.name,
      bands: SweepBands(narrowest: bands.min() ?? 0, widest: bands.max() ?? 0, grouping: by, seed: seed),
      showsAll: tables.all, in: OutputLanguage.current)
    guard tables.json else { return report.text(width: Terminal.outputWidth) }
    return try report.json(gap: sweep.gap)
  }
}

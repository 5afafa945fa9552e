import ArgumentParser
import Foundation
import Reporting
import ResultsFormat
import Scheduling
import StaffingDomain
import Wording
import Workflows

/// `cadre waves CASE RESULTS`: in which month each change of a plan comes.
struct WavesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "waves",
    abstract: "Spread the changes of a plan over months, and prove that no other months lose fewer hours.",
    discussion: """
      Officers change on the first day of a month. Each does so once; courses end before, couples who both go to another \
      commune go together, and waves.csv of the case may fix a month or bound it (officer, month, not_before, \
      not_after). Within the limits of a month and of a commune the months are those that lose the fewest hours by empty \
      posts, month by month; a cell that falls below both its heads of today and those of the plan counts twice.

      Without --months there are as few as the limits allow, and 4 without --per-month. Without --per-month moves are \
      shared evenly over the months, and the limit is raised only where that does not fit; the report says how it came \
      about. Courses begin in the month after the plan date.

      Waves know nothing of what has come of earlier ones: what is left is planned again with decisions.csv of \
      'cadre follow', and the waves of that plan are new.

      Without --time-limit and --gap the search ends after a fixed amount of work, the same on every machine, and tells \
      what it has proved.

      The folder gets waves.csv (who, when, why this month), staffing_by_month.csv, chart.svg and summary.json; it is audited before \
      it is put in place. 'cadre verify my-case out --waves waves' checks it again.

      Examples:
        cadre waves my-case out -o waves
        cadre waves my-case out -o waves --from 2026-03 --months 4
        cadre waves my-case out --per-month 30 --per-commune 4
        cadre waves my-case out --months 2 --json
        cadre waves my-case out -o waves --workbook progress.xlsx
        cadre waves my-case out -o dot-dieu-dong --language vi

      Exit codes: 0 months found, 2 errors in the input, 3 no months fit the limits, 4 a limit came before any were \
      found, 5 the results are of another case or were edited, 64 usage, 70 fault.
      """)

  @OptionGroup var input: CaseOptions

  @Argument(
    help: ArgumentHelp("The results folder that 'cadre solve' wrote.", valueName: "results"), completion: .directory)
  var results: String

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "The folder to write; an earlier waves folder there is replaced, anything else is left alone.",
      valueName: "waves"),
    completion: .directory)
  var output: String?

  @OptionGroup var form: ProgressFormOptions

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The first month (default: the one after the plan date).", valueName: "month"),
    transform: WavesCommand.month)
  var from: CalendarMonth?

  @Option(parsing: .unconditional, help: "How many months, 1 to 120.")
  var months: Int?

  @Option(parsing: .unconditional, help: "The most officers whose commune or position changes in a month.")
  var perMonth: Int?

  @Option(
    parsing: .unconditional,
    help: "The most officers who leave a commune or arrive in it in a month (default: no limit).")
  var perCommune: Int?

  @Option(parsing: .unconditional, help: "Hours of courses that an officer follows in a month.")
  var courseHours = Int(ScheduleSettings.usualCourseHours)

  @Option(
    parsing: .unconditional,
    help: """
      The share of what changing can save at all that the months may leave and still count as optimal (default: the \
      policy's gap_tolerance).
      """, transform: Usage.decimal)
  var gap: Double?

  @Option(
    parsing: .unconditional,
    help: "Seconds for everything that is searched; the best months so far are kept (default: some work, not time).",
    transform: Usage.decimal)
  var timeLimit: Double?

  @Flag(help: "Show every change, not the first ones.")
  var all = false

  @Flag(help: "Print one JSON object.")
  var json = false

  @Flag(name: [.short, .long], help: "No progress on standard error.")
  var quiet = false

  @OptionGroup var speech: LanguageOptions

  static func month(_ text: String) throws -> CalendarMonth {
    guard let month = CalendarMonth(iso8601: text) else { throw Usage.error(.notAMonth(text)) }
    return month
  }

  func validate() throws {
    try SolveLimits(timeLimit: timeLimit, gap: gap).validate()
    if let months { try Usage.check("--months", months, within: 1...ScheduleFit.mostMonths) }
    if let perMonth { try Usage.check("--per-month", perMonth, within: 1...1_000_000) }
    if let perCommune { try Usage.check("--per-commune", perCommune, within: 1...1_000_000) }
    try Usage.check("--course-hours", courseHours, within: 1...ScheduleSettings.mostCourseHours)
  }

  func run() throws {
    let language = OutputLanguage.current
    switch try TerminalRun(isQuiet: quiet, keeping: .findings).outcome(of: request.run) {
    case .scheduled(let waves):
      let report = waves.report(showsAll: all, in: language)
      try Terminal.result(json ? report.json() : report.text(width: Terminal.outputWidth))
      if json { for remark in report.remarksOnBounds { Terminal.note(remark) } }
      if let workbook = form.workbook { Terminal.note(language.note(.progressForm, at: workbook)) }
      if waves.isWritten, let output { Terminal.note(language.note(.waves(waves.tables.waves.count), at: output)) }
    case .unfit(let misfit, let staffingCase):
      for line in language.lines(misfit, in: staffingCase) { Terminal.note(line) }
      throw ExitCodes.contradictoryOrders
    case .beforePlan(let first, let planDate):
      throw Terminal.refuse(language.refusal(ofFirst: first, planDate: planDate))
    case .withoutSchedule:
      Terminal.note(language.noSchedule)
      throw ExitCodes.limitWithoutPlan
    case .unusableCase(let refusal): throw refusal.reported(of: input)
    case .unusableResults(let refusal): throw refusal.reported(of: results)
    case .unsound(let refusal): throw refusal.reported
    case .unusablePlace(let error): throw error.reportedOfPlace
    case .unusableWorkbook(let refusal): throw form.refused(refusal)
    }
  }

  private var request: WavesRequest {
    var request = WavesRequest(
      input.input, results: URL(fileURLWithPath: results), output: output.map { URL(fileURLWithPath: $0) },
      version: Cadre.version, language: OutputLanguage.current)
    (request.from, request.months, request.workbook) = (from, months, form.place)
    (request.perMonth, request.perCommune, request.courseHours) = (perMonth, perCommune, Double(courseHours))
    (request.timeLimit, request.gap) = (timeLimit, gap)
    return request
  }
}

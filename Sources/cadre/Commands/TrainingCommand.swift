import ArgumentParser
import Planning
import Reporting
import Wording
import Workflows

/// `cadre training CASE`: what one more seat of each course is worth, and whom to train.
struct TrainingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "training",
    abstract: "Show what one more seat of each course is worth, and whom to train.",
    discussion: """
      For each course: the hours a month that one more seat recovers, between how many seats that holds, and what one \
      seat fewer costs; the same for the training budget; and for each competency the officer whose training would \
      recover most, given one more seat that is paid for.

      The hours are changes of the proved bound, not of a plan: a plan is known up to its gap only, which is usually \
      more than a seat is worth. Prices hold for every course; the ten most valuable seats, the budget and the officers are \
      confirmed by solving again. --confirm-plans also plans anew with one more of each of these seats.

      Examples:
        cadre training my-case
        cadre training my-case --all -o course-values.csv
        cadre training my-case -o training --overwrite
        cadre training my-case.xlsx --workbook training.xlsx --language vi
        cadre training my-case --confirm-plans --gap 0 --time-limit 600
        cadre training my-case --json --set training_budget=500

      Exit codes: 0 values printed, 2 errors in the input, 3 contradictory orders, 4 a limit came before any value, \
      64 usage, 70 fault.
      """)

  @OptionGroup var input: CaseOptions

  @Option(
    parsing: .unconditional, help: "Seconds for everything; what is known by then is printed.", transform: Usage.decimal
  )
  var timeLimit: Double?

  @Flag(help: "Also make plans with one more of each of the most valuable seats.")
  var confirmPlans = false

  @Option(
    parsing: .unconditional,
    help: "The share of what can be recovered that these plans may leave (default: the policy's gap_tolerance).",
    transform: Usage.decimal)
  var gap: Double?

  @OptionGroup var tables: TableOptions

  @Flag(name: [.short, .long], help: "No progress on standard error.")
  var quiet = false

  @OptionGroup var speech: LanguageOptions

  func validate() throws {
    try SolveLimits(timeLimit: timeLimit, gap: gap).validate()
    if gap != nil, !confirmPlans { throw Usage.error(.needs(option: "--gap", .confirmPlans)) }
  }

  func run() throws {
    var request = TrainingRequest(input.input, language: OutputLanguage.current)
    (request.timeLimit, request.confirmsPlans, request.gap) = (timeLimit, confirmPlans, gap)
    (request.place, request.workbook) = (tables.place.destination, tables.place.book)
    switch try TerminalRun(isQuiet: quiet, keeping: .findings).outcome(of: request.run) {
    case .valued(let value, let problem, let published):
      let report = TrainingReport(
        value, of: problem, showsAll: tables.all, in: OutputLanguage.current)
      try Terminal.result(tables.json ? report.json() : report.text(width: Terminal.outputWidth))
      tables.place.report(published, main: .courses(value.courses.count))
    case .unusableCase(let refusal): throw refusal.reported(of: input)
    case .unusableWorkbook(let refusal): throw tables.place.refused(refusal)
    case .unusablePlace(let error): throw error.reportedOfPlace
    case .withoutPlan(let refusal): throw refusal.reported
    case .nothingKnown(let limit): throw FruitlessWork.noTrainingValue(limit).reported
    }
  }
}

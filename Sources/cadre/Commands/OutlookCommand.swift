import ArgumentParser
import Reporting
import Wording
import Workflows
import Workloads

/// `cadre outlook CASE`: who leaves in the years ahead, which posts fall empty, what expires, whose term ends.
struct OutlookCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "outlook",
    abstract: "Show who leaves in the years ahead, and which posts fall empty.",
    discussion: """
      From dates in the case only, in years counted from the plan date:

        retirements      end of the month of the statutory age (born, sex)
        departures       leaves_on, which takes precedence
        empty posts      departures that leave a cell fewer officers than posts, second posts too
        competencies     valid_until, and whether the holder's post asks for it
        rotation terms   since + rotation_months

      Successors are other officers of the province who have the competence and the rank for the post today and still \
      serve on that day; 'in position' counts those of them who hold such a post already. What has passed on the plan \
      date is overdue: year 0 in the tables.

      Examples:
        cadre outlook my-case
        cadre outlook my-case --years 10 --all
        cadre outlook my-case -o empty-posts.csv
        cadre outlook my-case -o outlook --overwrite
        cadre outlook my-case.xlsx --workbook outlook.xlsx --language vi
        cadre outlook my-case --json --set plan_date=2027-01-01

      Exit codes: 0 outlook printed, 2 errors in the input, 64 usage, 70 fault.
      """)

  @OptionGroup var input: CaseOptions

  @Option(parsing: .unconditional, help: "How many years to look ahead, 1 to 50.")
  var years = 5

  @OptionGroup var tables: TableOptions

  @OptionGroup var speech: LanguageOptions

  func validate() throws {
    try Usage.check("--years", years, within: 1...50)
  }

  func run() throws {
    var request = OutlookRequest(
      input.input, years: years, place: tables.place.destination, language: OutputLanguage.current)
    request.workbook = tables.place.book
    switch try Faults.reported({ try request.run() }) {
    case .outlook(let outlook, let staffingCase, let published):
      let report = OutlookReport(
        outlook, of: staffingCase, showsAll: tables.all, in: OutputLanguage.current)
      try Terminal.result(tables.json ? report.json() : report.text(width: Terminal.outputWidth))
      tables.place.report(published, main: .emptyPosts(outlook.emptyPosts.count))
    case .unusableCase(let refusal): throw refusal.reported(of: input)
    case .unusableWorkbook(let refusal): throw tables.place.refused(refusal)
    case .unusablePlace(let error): throw error.reportedOfPlace
    }
  }
}

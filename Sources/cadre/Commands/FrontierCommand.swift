import ArgumentParser
import CaseFormat
import Planning
import Reporting
import StaffingDomain
import Wording
import Workflows

/// `cadre frontier CASE --vary KEY=FROM:TO:STEP`: what a number of the policy costs, point by point.
struct FrontierCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "frontier",
    abstract: "Show how the hours recovered depend on one or two numbers of the policy.",
    discussion: """
      Plans the case for each value of a key of the policy, every plan proved within its gap: hours lost and recovered, \
      what one more unit is worth, transfers, empty posts, money. --vary twice gives the grid of two keys.

      Where a key is a limit or a price, the points prove each other: a plan for a tighter limit is one for every wider \
      limit, and no plan for a tighter limit beats what is proved for a wider one. So the curve never falls as a limit \
      loosens. Contradictory orders and limits of time are the status of their point, not the end of the run. Under \
      --time-limit a point gets half of what is left at most.

      A folder gets frontier.csv and frontier.svg, a plot.

      Examples:
        cadre frontier my-case --vary maximum_transfers=0:300:25
        cadre frontier my-case --vary allowance_budget=0,10,20,40 -o frontier
        cadre frontier my-case --vary maximum_transfers=0:200:50 --vary maximum_km=20,40,60 -o frontier --overwrite
        cadre frontier my-case --vary minimum_fit=0.4:0.9:0.1 --gap 0 --json
        cadre frontier my-case.xlsx --vary maximum_transfers=0:300:25 --workbook frontier.xlsx --language vi

      Exit codes: 0 points printed, 2 errors in the input, 3 contradictory orders at every point, 4 a limit came before \
      any plan, 64 usage, 70 fault.
      """)

  @OptionGroup var input: CaseOptions

  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      "A key of the policy with its values: key=FROM:TO:STEP, both ends included, or key=a,b,c; once or twice.",
      valueName: "key=values"),
    transform: PolicyOption.parseVariation)
  var vary: [PolicyVariation]

  @OptionGroup var series: SeriesOptions

  @OptionGroup var place: PlaceOptions

  @OptionGroup var speech: LanguageOptions

  func validate() throws {
    guard (1...2).contains(vary.count) else {
      throw Usage.error(.varyCount)
    }
    if vary.count == 2, vary[0].format.name == vary[1].format.name {
      throw Usage.error(.variedTwice(key: vary[0].format.name))
    }
    if let both = vary.first(where: { varied in input.overrides.contains { $0.key == varied.format.name } }) {
      throw Usage.error(.setAndVaried(key: both.format.name))
    }
  }

  func run() throws {
    var request = FrontierRequest(input.input, vary: vary, language: OutputLanguage.current)
    (request.gap, request.timeLimit) = (series.gap, series.timeLimit)
    (request.place, request.workbook) = (place.destination, place.book)
    switch try series.run(keeping: .points).outcome(of: request.run) {
    case .planned(let view, let published):
      try show(view)
      report(published, points: view.curve.points.count)
    case .unpublished(let view, let error):
      try show(view)
      throw error.reportedOfPlace
    case .withoutWorkbook(let view, let refusal):
      try show(view)
      throw place.refused(refusal)
    case .withoutPlan(let view):
      try show(view)
      let contradicts = view.curve.points.allSatisfy { $0.status == .contradictory }
      throw (contradicts ? FruitlessWork.contradictionAtEveryPoint : .noPoint).reported
    case .unusableCase(let refusal): throw refusal.reported(of: input)
    case .unusableValues(let error): throw Terminal.refuse(OutputLanguage.current.sentence(error))
    case .unusableWorkbook(let refusal): throw place.refused(refusal)
    case .unusablePlace(let error): throw error.reportedOfPlace
    }
  }

  private func show(_ view: FrontierView) throws {
    try Terminal.result(
      place.json
        ? view.json(in: OutputLanguage.current)
        : FrontierReport(view, in: OutputLanguage.current).text(width: Terminal.outputWidth))
  }

  private func report(_ published: TablePublication, points: Int) {
    guard let output = place.output else { return }
    switch published {
    case .none: break
    case .file: Terminal.note(OutputLanguage.current.note(.points(points), at: output))
    case .folder: Terminal.note(OutputLanguage.current.note(.pointsAndPlot(points), at: output))
    }
  }
}

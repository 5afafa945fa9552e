import ArgumentParser
import CaseFormat
import Foundation
import GLPKBackend
import LinearProgramming
import Planning
import Reporting
import StaffingDomain
import Wording
import Workloads

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

      Exit codes: 0 points printed, 2 errors in the input, 3 contradictory orders at every point, 4 a limit came before \
      any plan, 64 usage, 70 fault.
      """)

  @OptionGroup var input: CaseOptions

  @Option(
    help: ArgumentHelp(
      "A key of the policy with its values: key=FROM:TO:STEP, both ends included, or key=a,b,c; once or twice.",
      valueName: "key=values"),
    transform: PolicyOption.parseVariation)
  var vary: [PolicyVariation]

  @OptionGroup var series: SeriesOptions

  @OptionGroup var place: PlaceOptions

  func validate() throws {
    guard (1...2).contains(vary.count) else {
      throw ValidationError("--vary takes one key, or two for a grid, for example --vary maximum_transfers=0:300:25.")
    }
    if vary.count == 2, vary[0].format.name == vary[1].format.name {
      throw ValidationError("--vary gives \(vary[0].format.name) twice; put all values into one list.")
    }
    if let both = vary.first(where: { varied in input.overrides.contains { $0.key == varied.format.name } }) {
      throw ValidationError("\(both.format.name) is both set and varied; leave out --set \(both.format.name)=....")
    }
  }

  func run() throws {
    let destination = try place.destination(of: FrontierTables.fileNames, caseFolder: input.folder)
    let loaded = try LoadedCase(input)
    let policies = try policies(of: loaded)
    let needs = try loaded.needs()
    try checkNeeds(needs, under: policies, loaded)
    let curve = try curve(loaded.staffingCase, needs: needs, policies: policies)
    let view = FrontierView(
      curve, keys: vary.map { FrontierKey(name: $0.format.name, unit: $0.format.unit, texts: $0.texts) },
      of: loaded.staffingCase, title: loaded.folder.standardizedFileURL.lastPathComponent)
    try Terminal.result(
      place.json
        ? view.json(in: OutputLanguage.current)
        : FrontierReport(view, in: OutputLanguage.current).text(width: Terminal.outputWidth))
    let planned = curve.points.filter { $0.figures != nil }.count
    guard planned > 0 else { throw ending(of: curve) }
    guard let destination, let output = place.output else { return }
    let tables = FrontierTables(view)
    try destination.write([tables.points], main: tables.points, beside: [tables.plot])
    let count = "\(curve.points.count) point\(curve.points.count == 1 ? "" : "s")"
    Terminal.note(destination.isFile ? "\(output): \(count)" : "\(output): \(count) in a table and a plot")
  }

  private func policies(of loaded: LoadedCase) throws -> [Policy] {
    do {
      return try PolicyVariation.policies(vary, from: loaded.staffingCase.policy)
    } catch {
      throw ValidationError(OutputLanguage.current.sentence(error))
    }
  }

  /// Refuses values under which the workload cannot be right.
  private func checkNeeds(_ needs: StaffingNeeds, under policies: [Policy], _ loaded: LoadedCase) throws {
    for (place, policy) in policies.enumerated() {
      guard let cell = needs.under(policy).implausibleCells.first else { continue }
      let values = zip(vary, [place % vary[0].texts.count, place / vary[0].texts.count])
      let point = values.map { "\($0.format.name) \($0.texts[$1])" }.joined(separator: ", ")
      Terminal.note(
        "cadre: at \(point), \(loaded.staffingCase.label(of: cell)) would need more than "
          + "\(WISNRounding.largestNumberOfPosts) posts; vary it less")
      throw ExitCodes.findings
    }
  }

  private func curve(
    _ staffingCase: StaffingCase, needs: StaffingNeeds, policies: [Policy]
  ) throws -> FrontierCurve {
    let display = ProgressDisplay(isQuiet: series.quiet)
    let control = SolveControl()
    let interruption = Interruption(cancelling: control, keeping: "every point so far")
    defer {
      interruption.end()
      display.finish()
    }
    var options = Frontier.Options()
    (options.timeLimit, options.gap, options.threads) = (series.timeLimit, series.gap, series.threads)
    let keys = vary.map { (name: $0.format.name, texts: $0.texts) }
    let axes = vary.map { FrontierAxis(values: $0.values, relaxation: $0.key.relaxation) }
    return try Faults.reported { [options] in
      try SolvingThread.run {
        try Frontier(
          staffingCase, needs: needs, axes: axes, policies: policies, solver: GLPKSolver(), options: options,
          control: control, onProgress: { display.show($0, keys: keys) }
        ).run()
      }
    }
  }

  /// The exit code where no point has a plan.
  private func ending(of curve: FrontierCurve) -> ExitCode {
    if curve.points.allSatisfy({ $0.status == .contradictory }) {
      Terminal.note("Orders contradict each other at every point; take back one of the decisions named.")
      return ExitCodes.contradictoryOrders
    }
    Terminal.note("No point has a plan; allow more time.")
    return ExitCodes.limitWithoutPlan
  }
}

extension ProgressDisplay {
  /// Shows a sight of a frontier.
  fileprivate func show(_ progress: Frontier.Progress, keys: [(name: String, texts: [String])]) {
    let point = zip(keys, progress.place).map { "\($0.name) \($0.texts[$1])" }.joined(separator: ", ")
    let pace = progress.done > 0 ? progress.seconds / Double(progress.done) : nil
    let left = pace.map { SeriesOptions.about($0 * Double(progress.count - progress.done)) }
    show(
      title: "point \(progress.done + 1) of \(progress.count): \(point)", seconds: progress.seconds,
      figures: [left].compactMap(\.self) + (progress.solve.map(ProgressDisplay.figures) ?? []))
  }
}

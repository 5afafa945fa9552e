internal import CaseFormat
internal import Explanation
import LinearProgramming
internal import Planning
internal import Reporting
internal import ResultsFormat
import Spreadsheets
internal import StaffingDomain
internal import Workloads

/// What a search came to.
struct PlanSearch: Sendable {
  /// The problem that was solved.
  let problem: StaffingProblem
  /// How it ended.
  let result: PlanningResult
  /// What planning again tells besides the plan; nil where there was no earlier plan.
  var again: ReplannedPlan?
}

/// The steps before and after the search of a solve.
struct SolveRun {
  /// What was asked.
  let settings: SolveSettings
  /// The case.
  let loaded: LoadedCase
  /// The needs of its cells.
  let needs: StaffingNeeds
  private let session: SolverSession
  private let stopwatch = Stopwatch()

  /// Checks the destination and reads the case.
  ///
  /// - Throws: ``DestinationRefusal``, ``CaseRefusal``, and errors of the files.
  init(_ settings: SolveSettings, in session: SolverSession) throws {
    (self.settings, self.session) = (settings, session)
    try DestinationRefusal.checked {
      try ResultsWriter.checkDestination(settings.destination, case: settings.input.folder)
    }
    try settings.workbook?.destination(apartFrom: settings.input, outside: settings.destination).check()
    let loaded = try stopwatch.time(.read) { try LoadedCase(settings.input) }
    needs = try stopwatch.time(.workload) { try loaded.needs() }
    self.loaded = loaded
  }

  /// The gap at which the plan counts as optimal.
  private var tolerance: Double { settings.gap ?? loaded.staffingCase.policy.gapTolerance }

  /// The limits of the search.
  var options: PlanningOptions { PlanningOptions(timeLimit: settings.timeLimit, gapTolerance: tolerance) }

  /// Explains, audits and writes the plan of a search.
  ///
  /// - Parameter earlier: The results from which the plan was made again.
  /// - Throws: ``PlanRefusal``, ``AuditRefusal``, and errors of the files.
  func publish(
    _ search: PlanSearch, by strategy: SearchStrategy, after earlier: EarlierResults? = nil
  ) throws -> ResultTables {
    stopwatch.add(search.result.effort)
    let plan = try search.result.plan(of: loaded.staffingCase)
    session.report(.step(.explain))
    // A plan that keeps old names is not expected to be the best of all.
    let isWhole = search.again != nil && search.result.termination.limit == nil
    var tables = stopwatch.time(.explain) {
      loaded.tables(
        PlanView(plan, of: search.problem), result: search.result, by: strategy, gap: tolerance,
        remarksOnProof: !isWhole, in: settings.style)
    }
    if let again = search.again, let earlier {
      tables.add(
        again, from: earlier.tables, of: PlanView(plan, of: search.problem), in: settings.style.language)
    }
    // Whatever can fail of the workbook fails before the results are put in their place.
    let workbook = try settings.workbook?.destination(apartFrom: settings.input, outside: settings.destination).stage(
      PlanWorkbook(tables, of: loaded.staffingCase, calling: loaded.workbook, in: settings.style.language).document)
    do {
      let published = try ResultsPublication(
        destination: settings.destination, loaded: loaded, needs: needs, session: session
      ).publish(tables, stopwatch: stopwatch)
      try workbook?.publish()
      return published
    } catch {
      workbook?.discard()
      throw error
    }
  }
}

public import Auditing
public import Foundation
public import LinearProgramming
public import Reporting
public import ResultsFormat
public import Scheduling
public import StaffingDomain
public import Wording
internal import Workloads

/// Asks in which month each change of a plan comes.
public struct WavesRequest: Sendable {
  /// The case; without overrides, those that the summary of the plan records are used.
  public var input: RequestedCase
  /// The results folder of the plan.
  public var results: URL
  /// The version that the summary records.
  public var version: String
  /// The language of the reasons.
  public var language: any Language
  /// Where the waves folder goes; nil writes none.
  public var output: URL?
  /// Where a workbook goes in which the progress of the changes is reported; nil writes none.
  public var workbook: WorkbookPlace?
  /// The first month; nil means that after the plan date.
  public var from: CalendarMonth?
  /// How many months; nil means as few as fit the limits, and the usual ones at least without a limit of a month.
  public var months: Int?
  /// The most officers whose commune or position changes in a month; nil means an even share, raised where it does not fit.
  public var perMonth: Int?
  /// The most officers who leave a commune or arrive in it in a month; nil means no limit.
  public var perCommune: Int?
  /// Hours of courses that an officer follows in a month.
  public var courseHours = ScheduleSettings.usualCourseHours
  /// Seconds for everything that is searched; nil means no limit of time, but one of nodes.
  public var timeLimit: Double?
  /// The gap at which months count as optimal; nil means the policy's `gap_tolerance`.
  public var gap: Double?

  /// Asks about a plan.
  public init(_ input: RequestedCase, results: URL, output: URL? = nil, version: String, language: any Language) {
    (self.input, self.results, self.output) = (input, results, output)
    (self.version, self.language) = (version, language)
  }

  /// Searches, audits what was written, and puts it in place.
  ///
  /// - Throws: Faults of the machine or the program; whatever is wrong with what was asked is an outcome.
  public func run(in session: SolverSession) throws -> WavesOutcome {
    do {
      let place = try output.map { output in
        try DestinationRefusal.checked {
          try WavesFolder(output, apartFrom: [input.folder, results].compactMap { $0 })
        }
      }
      try book?.check()
      let plan = try ScheduledPlan(input, results: results)
      session.report(.step(.prepare))
      let planDate = plan.loaded.staffingCase.policy.planDate
      let first = from ?? CalendarMonth(of: planDate).adding(1)
      guard first >= CalendarMonth(of: planDate) else { return .beforePlan(first, planDate: planDate) }
      return try session.run {
        try search(plan, first, place: place, in: session)
      }
    } catch let refusal as CaseRefusal {
      return .unusableCase(refusal)
    } catch let refusal as ResultsRefusal {
      return .unusableResults(refusal)
    } catch let refusal as AuditRefusal {
      return .unsound(refusal)
    } catch let refusal as DestinationRefusal {
      return .unusablePlace(refusal.error)
    } catch let refusal as FileRefusal {
      return .unusableWorkbook(refusal)
    }
  }

  private var book: FileDestination? { workbook?.destination(apartFrom: input, outside: output) }

  private func search(
    _ plan: ScheduledPlan, _ from: CalendarMonth, place: WavesFolder?, in session: SolverSession
  ) throws -> WavesOutcome {
    let solver = session.soleSolver
    let control = session.control.sharingCancellation { progress in
      session.report(.schedule(nil, seconds: progress.seconds))
    }
    session.report(.schedule(nil, seconds: 0))
    let fit = ScheduleFit(solver: solver, timeLimit: timeLimit, control: control) { plan.problem($0) }
    do {
      let chosen = try fit.settings(
        from: from, months: months, perMonth: perMonth, perCommune: perCommune, courseHours: courseHours)
      let problem = plan.problem(chosen.settings)
      let search = ScheduleSearch(
        problem, solver: solver, options: options(plan.loaded, fit.remaining), control: session.control
      ) { session.report(.schedule($0, seconds: $0.seconds)) }
      let outcome = problem.conflicts.isEmpty ? try search.run() : .unfit
      switch outcome {
      case .unfit: return .unfit(try fit.misfit(of: chosen.settings), plan.loaded.staffingCase)
      case .limited(let limit): return .withoutSchedule(limit)
      case .failed(let detail): throw WavesFault(detail: detail)
      case .found(let result):
        var tables = WavesTables(result, of: problem, ties: plan.ties(version: version), in: language)
        let form = try book?.stage(form(of: problem, tables).document)
        do {
          if let place {
            tables.summary = try publish(
              tables, chart: tables.chart(of: problem, in: language), of: plan, in: place, session)
          }
        } catch {
          form?.discard()
          throw error
        }
        try form?.publish()
        return .scheduled(
          ScheduledWaves(tables: tables, problem: problem, chosen: chosen, isWritten: place != nil))
      }
    } catch is ScheduleFitEnded {
      return .withoutSchedule(session.control.isCancelled ? .cancelled : .time)
    }
  }

  /// The form in which the progress of the changes is reported.
  private func form(of problem: ScheduleProblem, _ tables: WavesTables) -> ProgressForm {
    let (months, staffingCase) = (tables.months, problem.staffingCase)
    let rows = problem.changes.compactMap { change in
      months[staffingCase.officers[change.officer].code].map { ProgressForm.Row(change, planned: $0) }
    }
    return ProgressForm(rows, in: staffingCase, language: language)
  }

  /// Without a limit of time and a gap of its own the search ends after some nodes, with what it has proved.
  private func options(_ loaded: LoadedCase, _ remaining: Double?) -> ScheduleOptions {
    ScheduleOptions(
      timeLimit: remaining, gap: gap ?? loaded.staffingCase.policy.gapTolerance,
      nodeLimit: timeLimit == nil && gap == nil ? ScheduleOptions.usualNodes : nil)
  }

  /// Writes the folder beside its place, reads it back, audits it, and only then puts it there.
  ///
  /// - Returns: The summary as written.
  private func publish(
    _ tables: WavesTables, chart: [UInt8], of plan: ScheduledPlan, in place: WavesFolder, _ session: SolverSession
  ) throws -> WavesSummary {
    session.report(.step(.audit))
    let draft = try DestinationRefusal.checked { try place.stage(tables, chart: chart) }
    do {
      guard let written = try WavesReader.read(draft.folder).tables else { throw AuditRefusal(violations: []) }
      let report = plan.audit(written)
      guard report.isClean else { throw AuditRefusal(violations: report.violations) }
      session.report(.step(.write))
      try DestinationRefusal.checked { try draft.publish() }
      return draft.summary
    } catch {
      draft.discard()
      throw error
    }
  }
}

/// That the solver failed, in its own words.
struct WavesFault: Error, CustomStringConvertible {
  let detail: String
  var description: String { detail }
}

/// What scheduling the changes of a plan came to.
public enum WavesOutcome: Sendable {
  /// Every change has its month.
  case scheduled(ScheduledWaves)
  /// No schedule keeps the limits.
  case unfit(ScheduleMisfit, StaffingCase)
  /// The first month that was asked for lies before that of the plan date.
  case beforePlan(CalendarMonth, planDate: CalendarDate)
  /// A limit came before any schedule was found.
  case withoutSchedule(Termination.Limit?)
  /// The case cannot be used.
  case unusableCase(CaseRefusal)
  /// The results folder cannot be built on.
  case unusableResults(ResultsRefusal)
  /// The audit finds a broken rule in what was to be written: a fault of the program.
  case unsound(AuditRefusal)
  /// Nothing can be written to the place.
  case unusablePlace(ResultsError)
  /// The workbook cannot be written.
  case unusableWorkbook(FileRefusal)
}

/// The months of a plan's changes.
public struct ScheduledWaves: Sendable {
  /// The rows of the waves folder.
  public let tables: WavesTables
  /// The changes and the months.
  public let problem: ScheduleProblem
  /// How settings came about that were not given.
  public let chosen: ChosenSettings
  /// Whether the folder was written.
  public let isWritten: Bool

  /// The months on paper.
  public func report(showsAll: Bool, in language: any Language) -> WavesReport {
    WavesReport(tables, of: problem, chosen: chosen, showsAll: showsAll, in: language)
  }
}

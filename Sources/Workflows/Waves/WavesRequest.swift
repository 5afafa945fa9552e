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
  /// The first month; nil means that after the plan date.
  public var from: CalendarMonth?
  /// How many months; nil means as few as fit the limits, and 4 at least without a limit of a month.
  public var months: Int?
  /// The most officers whose commune or position changes in a month; nil means as few as fit.
  public var perMonth: Int?
  /// The most officers who leave a commune or arrive in it in a month; nil means no limit.
  public var perCommune: Int?
  /// Hours of courses that an officer follows in a month.
  public var courseHours = ScheduleSettings.usualCourseHours
  /// How long to search, and how good is good enough.
  public var options = ScheduleOptions()

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
      let plan = try ScheduledPlan(input, results: results)
      session.report(.step(.prepare))
      let settings = settings(plan.loaded)
      return try session.run {
        try search(plan, settings, place: place, in: session)
      }
    } catch let refusal as CaseRefusal {
      return .unusableCase(refusal)
    } catch let refusal as ResultsRefusal {
      return .unusableResults(refusal)
    } catch let refusal as AuditRefusal {
      return .unsound(refusal)
    } catch let refusal as DestinationRefusal {
      return .unusablePlace(refusal.error)
    }
  }

  private func settings(_ loaded: LoadedCase) -> CalendarMonth {
    from ?? CalendarMonth(of: loaded.staffingCase.policy.planDate).adding(1)
  }

  private func search(
    _ plan: ScheduledPlan, _ from: CalendarMonth, place: WavesFolder?, in session: SolverSession
  ) throws -> WavesOutcome {
    let solver = session.soleSolver
    let fit = ScheduleFit(solver: solver, control: session.control) { plan.problem($0) }
    let settings = try fit.settings(
      from: from, months: months, perMonth: perMonth, perCommune: perCommune, courseHours: courseHours)
    let problem = plan.problem(settings)
    guard problem.conflicts.isEmpty else { return .unfit(try fit.misfit(of: settings), plan.loaded.staffingCase) }
    switch try ScheduleSearch(problem, solver: solver, options: options, control: session.control).run() {
    case .unfit: return .unfit(try fit.misfit(of: settings), plan.loaded.staffingCase)
    case .limited(let limit): return .withoutSchedule(limit)
    case .failed(let detail): throw WavesFault(detail: detail)
    case .found(let result):
      let tables = WavesTables(result, of: problem, ties: plan.ties(version: version), in: language)
      if let place {
        let chart = tables.chart(of: problem, in: language)
        try publish(tables, chart: chart, of: plan, in: place, session)
      }
      return .scheduled(ScheduledWaves(tables: tables, problem: problem, isWritten: place != nil))
    }
  }

  /// Writes the folder beside its place, reads it back, audits it, and only then puts it there.
  private func publish(
    _ tables: WavesTables, chart: [UInt8], of plan: ScheduledPlan, in place: WavesFolder, _ session: SolverSession
  ) throws {
    session.report(.step(.audit))
    let draft = try DestinationRefusal.checked { try place.stage(tables, chart: chart) }
    do {
      guard let written = try WavesReader.read(draft.folder).tables else { throw AuditRefusal(violations: []) }
      let report = plan.audit(written)
      guard report.isClean else { throw AuditRefusal(violations: report.violations) }
      session.report(.step(.write))
      try DestinationRefusal.checked { try draft.publish() }
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
}

/// The months of a plan's changes.
public struct ScheduledWaves: Sendable {
  /// The rows of the waves folder.
  public let tables: WavesTables
  /// The changes and the months.
  public let problem: ScheduleProblem
  /// Whether the folder was written.
  public let isWritten: Bool

  /// The months on paper.
  public func report(showsAll: Bool, in language: any Language) -> WavesReport {
    WavesReport(tables, of: problem, showsAll: showsAll, in: language)
  }
}

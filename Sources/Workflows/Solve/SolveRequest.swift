public import Foundation
internal import Planning
import StaffingDomain
public import Wording

/// Asks for a plan of a case: searched, proved, explained, audited and written as a results folder.
public struct SolveRequest: Sendable {
  /// What is planned, and where the results go.
  public var settings: SolveSettings
  /// How the plan is searched.
  public var strategy: SearchStrategy

  /// Asks for a plan.
  public init(_ settings: SolveSettings, strategy: SearchStrategy = .auto) {
    (self.settings, self.strategy) = (settings, strategy)
  }

  /// Solves.
  ///
  /// - Throws: Faults of the machine or the program; whatever is wrong with what was asked is an outcome.
  public func run(in session: SolverSession) throws -> SolveOutcome {
    try SolveOutcome.refusals {
      let run = try SolveRun(settings, in: session)
      let (staffingCase, needs, options) = (run.loaded.staffingCase, run.needs, run.options)
      let search = try session.run {
        session.report(.step(.prepare))
        let problem = StaffingProblem(staffingCase, needs: needs)
        return PlanSearch(problem: problem, result: try strategy.solve(problem, options: options, in: session))
      }
      return .written(try run.publish(search, by: strategy), calling: staffingCase.workbook)
    }
  }
}

/// What is planned, how sharply, and where the results go.
public struct SolveSettings: Sendable {
  /// The case.
  public var input: RequestedCase
  /// The results folder; it may be free, empty, or hold earlier results, which are replaced as a whole.
  public var destination: URL
  /// What the results are written with.
  public var style: ResultsStyle
  /// The gap at which the plan counts as optimal; nil takes the policy's.
  public var gap: Double?
  /// The workbook that the plan is written to besides; nil for none.
  public var workbook: WorkbookPlace?
  /// Seconds for the search; nil means no limit.
  ///
  /// The best plan so far is kept when they are over.
  public var timeLimit: Double?

  /// Creates settings.
  public init(
    _ input: RequestedCase, destination: URL, style: ResultsStyle, gap: Double? = nil, timeLimit: Double? = nil
  ) {
    (self.input, self.destination, self.style) = (input, destination, style)
    (self.gap, self.timeLimit) = (gap, timeLimit)
  }
}

/// What results are written with besides the plan.
public struct ResultsStyle: Sendable {
  /// The language of the reasons.
  public var language: any Language
  /// The version of the program, which the summary names.
  public var version: String

  /// Creates a style.
  public init(language: any Language, version: String) { (self.language, self.version) = (language, version) }
}

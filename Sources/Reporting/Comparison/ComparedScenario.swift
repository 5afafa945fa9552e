public import CaseFormat
public import Explanation
public import ResultsFormat
public import StaffingDomain

/// One scenario of a comparison: what it changes, how it ended and what its plan comes to.
public struct ComparedScenario: Sendable {
  /// The name, which is that of its results folder.
  public let name: String
  /// The what-ifs, in order; none is the case as it is.
  public let whatIfs: [WhatIf]
  /// What each change did, in order.
  public let changes: [ChangeEffect]
  /// How it ended.
  public let outcome: Outcome
  /// What the workbook of the case calls its parts; nil for a case in files.
  public let workbook: WorkbookNames?

  /// Creates a scenario.
  public init(
    name: String, whatIfs: [WhatIf], changes: [ChangeEffect], outcome: Outcome, calling workbook: WorkbookNames? = nil
  ) {
    (self.name, self.whatIfs, self.changes, self.outcome) = (name, whatIfs, changes, outcome)
    self.workbook = workbook
  }

  /// How a scenario ended.
  public enum Outcome: Sendable {
    /// With a plan, and how that differs from the plan of the first scenario.
    case solved(ScenarioFigures, differences: [ExplainedDifference])
    /// Without a plan.
    case failed(ScenarioFailure)
  }

  /// The figures of the plan; nil where there is none.
  public var figures: ScenarioFigures? { if case .solved(let figures, _) = outcome { figures } else { nil } }

  /// The differences to the plan of the first scenario, by kind, then officer.
  public var differences: [ExplainedDifference] {
    if case .solved(_, let differences) = outcome { differences } else { [] }
  }

  /// The status of the plan, or what stopped it.
  var status: String { figures?.summary.status.rawValue ?? failure?.kind.rawValue ?? "" }

  /// Why there is no plan; nil where there is one.
  public var failure: ScenarioFailure? { if case .failed(let failure) = outcome { failure } else { nil } }
}

/// The figures of a plan that scenarios are compared by.
public struct ScenarioFigures: Sendable, Hashable {
  /// The summary of the plan.
  public let summary: ResultSummary
  /// The objective of the best plan that was found; the plan that is compared may lose a little more, to change fewer names.
  public let best: HoursPerMonth
  /// Posts that stay empty, by the group of their position.
  public let vacancies: [PositionGroup: Int]
  /// Hours a month of the posts that stay empty: an empty tenth of a post is no empty chair.
  public let emptyHours: HoursPerMonth
  /// Monthly allowances of all transfers.
  public let allowances: MillionDong
  /// The cost of all courses, once.
  public let training: MillionDong

  /// Takes the figures out of the results of a case.
  ///
  /// - Parameter best: The objective of the best plan that was found; nil where it is that of the results.
  public init(_ tables: ResultTables, of staffingCase: StaffingCase, best: HoursPerMonth? = nil) {
    summary = tables.summary
    self.best = min(best ?? summary.objective, summary.objective)
    let groups = Dictionary(staffingCase.positions.map { ($0.code, $0.group) }) { first, _ in first }
    var vacancies: [PositionGroup: Int] = [:]
    for row in tables.vacancies {
      if let group = groups[row.position] { vacancies[group, default: 0] += row.postsEmpty }
    }
    self.vacancies = vacancies
    emptyHours = tables.vacancies.reduce(.zero) { $0 + $1.uncovered }
    allowances = tables.transfers.reduce(.zero) { $0 + $1.allowance }
    training = tables.training.reduce(.zero) { $0 + $1.cost }
  }

  /// `proved gap`; nil where nothing is proved.
  public var gap: Double? { summary.gap }
}

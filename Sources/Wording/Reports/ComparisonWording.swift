public import Explanation
public import ResultsFormat
public import StaffingDomain

/// What a comparison of scenarios says besides its figures.
public enum ComparisonRemark: Sendable, Hashable {
  /// How many scenarios have a plan, and the names of those that have none.
  case solved(Int, failed: [String])
  /// Where everything is.
  case files(folder: String)
  /// More lines about a failure than are shown.
  case moreLines(Int)
  /// What a change of the what-ifs did, with an example of the input it touched and how much more of it there is.
  case change(number: Int, place: String, effect: String, example: String?, more: Int)
  /// The baseline has no plan.
  case noBaseline
  /// The plan is that of the baseline.
  case samePlan
  /// Officers who do something else, by kind, and how many of them the gap leaves open.
  case differences(Int, kinds: [DifferenceCount], withinGap: Int)
  /// One officer who does something else, by code and name, and what the old duty would cost.
  case difference(DifferenceKind, officer: String, before: String?, after: String?, extraHours: HoursPerMonth?)
  /// More differences than are shown.
  case moreDifferences(Int)
}

/// Officers whose lines differ in one way.
public struct DifferenceCount: Sendable, Hashable {
  /// The way.
  public var kind: DifferenceKind
  /// The officers, 1 or more.
  public var officers: Int

  /// Creates a count.
  public init(_ kind: DifferenceKind, officers: Int) { (self.kind, self.officers) = (kind, officers) }
}

/// The words of a comparison of scenarios.
public protocol ComparisonWording {
  /// The heading of the scenarios' names.
  var scenarioHeading: String { get }
  /// The name of a figure, with room for it or in a narrow table.
  func label(_ figure: ComparisonFigure, isNarrow: Bool) -> String
  /// Why a scenario has no plan, in a narrow table.
  func word(_ failure: ScenarioFailureLabel) -> String
  /// How the plan of a scenario ended, in a narrow table.
  func word(_ status: ResultSummary.Status) -> String
  /// What a scenario is called, of which `baseline` is the case as it is; the others have names of their planner.
  func name(ofScenario name: String) -> String
  /// A sentence.
  func sentence(_ remark: ComparisonRemark) -> String
}

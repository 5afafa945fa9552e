public import Explanation
public import Planning
public import StaffingDomain

/// What a line about running work names first.
public enum ProgressTitle: Sendable, Hashable {
  /// The problem is set up from the case.
  case preparing
  /// A stage of a search.
  case stage(PlanningStage)
  /// Reasons are found for what a plan does.
  case explaining
  /// Months are chosen for the changes of a plan.
  case months
  /// A plan is checked from its written files.
  case checking
  /// Results are put in their place.
  case publishing
  /// The plan from which futures are planned is searched.
  case planOfToday
  /// Futures are planned.
  case futures
  /// Solves of a question run side by side.
  case pricing(PricingProgress.Work)
  /// A point of a frontier is planned; numbers count from 1.
  case point(number: Int, of: Int, values: [VariedValue])
}

/// A value that a key of the policy takes at a point.
public struct VariedValue: Sendable, Hashable {
  /// The key.
  public let key: String
  /// The value as text.
  public let text: String

  /// Creates a value of a key.
  public init(key: String, text: String) { (self.key, self.text) = (key, text) }
}

/// How far running work is.
public enum ProgressFigure: Sendable, Hashable {
  /// Provinces solved, of all.
  case provinces(solved: Int, of: Int)
  /// The objective of the best plan so far.
  case bestPlan(HoursPerMonth)
  /// The hours that the best months so far count.
  case bestMonths(Double)
  /// The best proved bound so far.
  case bound(HoursPerMonth)
  /// The gap between the two.
  case gap(Double)
  /// What is done, of all.
  case done(Int, of: Int)
  /// Seconds that the rest takes at the present pace.
  case timeLeft(seconds: Double)
}

/// Something that is over in longer work, worth a line that stays.
public enum ProgressMilestone: Sendable, Hashable {
  /// A scenario has a plan, which loses hours; so many of all have ended, this one included.
  case scenarioSolved(name: String, loss: HoursPerMonth, done: Int, of: Int)
  /// A scenario has none.
  case scenarioFailed(name: String, ScenarioFailureLabel, done: Int, of: Int)
  /// Scenarios are solved again, so many times, each without one change.
  case trials(Int)
}

/// What stays where the planner stops running work.
public enum KeptWork: Sendable, Hashable, CaseIterable {
  /// The best plan found so far.
  case bestPlan
  /// The best plan of each scenario found so far.
  case bestPlanOfEachScenario
  /// Every point of a frontier so far.
  case points
  /// Every future that is whole.
  case wholeFutures
  /// What is known so far.
  case findings
  /// Nothing.
  case nothing
}

/// How a language tells of running work.
public protocol ProgressWording {
  /// What is being worked on.
  func title(_ title: ProgressTitle) -> String
  /// How far it is.
  func figure(_ figure: ProgressFigure) -> String
  /// What is over.
  func milestone(_ milestone: ProgressMilestone) -> String
  /// The seconds since the start, at the beginning of a line, in a column of their own.
  func elapsed(seconds: Double) -> String
  /// The answer to a request to stop.
  func stopping(keeping work: KeptWork) -> String
}

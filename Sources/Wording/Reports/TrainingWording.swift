public import Planning
public import StaffingDomain

/// What a report of the value of training says besides its tables.
public enum TrainingRemark: Sendable, Hashable {
  /// The case has no courses.
  case noCourses
  /// What it looks at.
  case title(on: CalendarDate, courses: Int, officers: Int, communes: Int)
  /// The bound that falls, and that all hours are changes of it.
  case bound(HoursPerMonth)
  /// How plans follow the bound.
  case plansFollow
  /// No course is short of seats.
  case noShortage
  /// Nobody's further training would recover anything.
  case noTrainee
  /// How the prices of seats are to be read.
  case meaningOfPrices
  /// Courses whose next seat recovers nothing.
  case worthlessCourses(Int)
  /// Competencies in which nobody else's training recovers anything.
  case worthlessCompetencies(Int)
  /// There is no budget.
  case noBudget
  /// The budget, what is used of it, and what more of it is worth.
  case budget(MillionDong, used: MillionDong, BudgetWorth)
  /// The run ended before everything was solved again.
  case interrupted(ResolveInterruption, competenciesLeft: Int)
}

/// What a million more of a budget is worth.
public enum BudgetWorth: Sendable, Hashable {
  /// Nothing.
  case nothing
  /// At most so many hours, by the dual value.
  case atMost(HoursPerMonth)
  /// So many hours, by solving again.
  case solved(oneMore: HoursPerMonth, oneFewer: HoursPerMonth?, range: ClosedRange<Double>?)
}

/// The words of a report of the value of training.
public protocol TrainingWording {
  /// The heading of a column.
  func heading(_ heading: TrainingHeading) -> String
  /// The title of a list.
  func title(_ list: TrainingList) -> String
  /// A sentence.
  func sentence(_ remark: TrainingRemark) -> String
  /// Numbers from one to another in a table; nil for any number.
  func range(from least: Double, to most: Double?) -> String
  /// The ends of a range of hours in a table.
  func between(_ least: HoursPerMonth, _ most: HoursPerMonth) -> String
}

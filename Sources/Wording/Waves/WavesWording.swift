public import Scheduling
public import StaffingDomain

/// A column of the tables of waves.
public enum WavesHeading: Sendable, Hashable, CaseIterable {
  /// The month.
  case month
  /// Officers whose commune or position changes.
  case moves
  /// Officers of whom anything changes.
  case changes
  /// Hours of empty posts.
  case emptyHours
  /// Cells with fewer heads than today and under the plan.
  case below
  /// How what an officer holds changes.
  case change
  /// Where from.
  case from
  /// Where to.
  case to
}

/// What a report on waves says besides its tables.
public enum WavesRemark: Sendable, Hashable {
  /// What it is about.
  case title(moves: Int, others: Int, months: Int, from: CalendarMonth)
  /// The limits of months and communes, and the pace of courses.
  case limits(perMonth: Int?, perCommune: Int?, courseHours: Double)
  /// Why there are so many months, where they were not given.
  case chosenMonths(MonthsGround, months: Int)
  /// How the limit of moves in a month came about, where it was not given.
  case chosenPerMonth(PerMonthGround, limit: Int)
  /// The last month lies past the day that the horizon of the plan ends.
  case pastHorizon(last: CalendarMonth, horizonEnd: CalendarDate)
  /// Hours counted in all, those of empty posts and of cells with too few heads, and what they would be if nobody changed.
  case hours(Double, noChange: Double)
  /// The schedule is proved best.
  case best
  /// The schedule may be a share of what can be recovered from the best.
  case within(gap: Double)
  /// Nothing is proved.
  case unproved
  /// Cells with fewer heads than today and under the plan, counted in every month, and what that costs besides.
  case below(cells: Int, hours: Double)
  /// No cell has fewer heads than today and under the plan.
  case neverBelow
  /// A row of `waves.csv` is about an officer who does not change.
  case idle(MonthBound)
  /// So many officers change, and each has a row with a reason in the folder.
  case reasons(Int)
  /// Nothing changes.
  case nothing
}

/// What a language says about the months of a plan's changes.
public protocol WavesWording {
  /// A month.
  func month(_ month: CalendarMonth) -> String
  /// Why an officer changes in a month, as a sentence or a few.
  ///
  /// - Parameter isBest: Whether the schedule is proved best, so that no exchange with others loses fewer hours.
  func why(_ reason: MonthReason, in staffingCase: StaffingCase, isBest: Bool) -> String
  /// The heading of a column.
  func heading(_ heading: WavesHeading) -> String
  /// A sentence of a report.
  func sentence(_ remark: WavesRemark, in staffingCase: StaffingCase) -> String
  /// Why no schedule fits, and the least changes that would let one: a few lines.
  func lines(_ misfit: ScheduleMisfit, in staffingCase: StaffingCase) -> [String]
  /// That no month before that of the plan date can be the first.
  func refusal(ofFirst month: CalendarMonth, planDate: CalendarDate) -> String
  /// That a limit came before any schedule was found.
  var noSchedule: String { get }
}

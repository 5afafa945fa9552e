public import CaseFormat
public import StaffingDomain

extension English {
  /// `Policy`.
  public var policyLabel: String { "Policy" }

  /// For example `Value`.
  public func label(of column: PolicyColumn) -> String {
    switch column {
    case .key: "Key"
    case .label: "Setting"
    case .value: "Value"
    case .unit: "Unit"
    case .defaultValue: "Default"
    case .meaning: "Meaning"
    }
  }

  /// For example `Plan date`.
  public func words(of key: PolicyKey) -> LabelWords {
    switch key {
    case .planDate: LabelWords("Plan date", "The day for which the plan is made.")
    case .horizonMonths: LabelWords("Horizon", "Time over which one-off hours are spread.")
    case .settlingMonths:
      LabelWords("Settling-in time", "Time after the start in a post before which nobody is moved out of it.")
    case .retirements:
      LabelWords("Retirements", "Whether officers without leaves_on leave on the day of their retirement.")
    case .workingDays: LabelWords("Working days", "Working days before absences.")
    case .publicHolidays: LabelWords("Public holidays", "Public holidays.")
    case .annualLeave: LabelWords("Annual leave", "Annual leave.")
    case .sickLeave: LabelWords("Sick leave", "Sick leave.")
    case .otherAbsence: LabelWords("Other absence", "Other absence, such as training.")
    case .hoursPerDay: LabelWords("Working hours of a day", "Working hours of a day.")
    case .digitalSlowdown: LabelWords("Digital slowdown", "How much slower online work is at readiness 0.")
    case .minimumPostShare: LabelWords("Load of a minimum post", "Share of a full post that a minimum post carries.")
    case .urgencyPeak: LabelWords("Urgency of the first post", "Urgency of the first post of a cell.")
    case .urgencyExponent: LabelWords("Fall of urgency", "How fast urgency falls as a cell fills.")
    case .criticalFactor: LabelWords("Factor of critical positions", "Factor on the urgency of critical positions.")
    case .sharingOverhead: LabelWords("Overhead of shared work", "Overhead of an hour of shared work.")
    case .maximumPositions:
      LabelWords("Most positions of an officer", "The most positions of one officer: 1, or 2 for combined posts.")
    case .maximumLoad:
      LabelWords(
        "Most work of combined posts", "The most work of two combined posts, as a share of the officer's working time.")
    case .combinationOverhead: LabelWords("Overhead of a second post", "Overhead of an hour of a second post.")
    case .minimumFit: LabelWords("Least fit", "The least competence fit for a new post.")
    case .mismatchWeight: LabelWords("Weight of mismatch", "Hours lost for an hour worked without competence.")
    case .maximumCourses: LabelWords("Most courses of an officer", "The most courses of one officer.")
    case .learningHours: LabelWords("Hours of a change of position", "One-off hours of a change of position.")
    case .maximumRankDrop: LabelWords("Most rank drop", "The most ranks that an officer's position may fall by.")
    case .rankDropHours: LabelWords("Hours of a rank drop", "What each rank counts that a position falls by.")
    case .handoverHours: LabelWords("Hours of a handover", "One-off hours of a change of commune.")
    case .speed: LabelWords("Travel speed", "Travel speed.")
    case .travelWeight: LabelWords("Weight of travel", "What an hour of daily travel counts.")
    case .travelCap: LabelWords("Most travel hours", "The most travel hours that count.")
    case .detourFactor: LabelWords("Detour factor", "Road kilometres for each great-circle kilometre.")
    case .maximumDistance: LabelWords("Farthest transfer", "The farthest transfer.")
    case .crossProvince: LabelWords("Transfers across provinces", "Whether officers may go to another province.")
    case .surplusHours: LabelWords("Hours of a surplus officer", "What an officer without a post counts.")
    case .recruitHours: LabelWords("Hours of a recruit", "What a recruit counts.")
    case .maximumTransfers: LabelWords("Most transfers", "The most officers who change commune or position.")
    case .maximumOutflowShare: LabelWords("Largest outflow", "The largest share of its officers a commune loses.")
    case .allowanceBudget: LabelWords("Budget for allowances", "The most money for transfer allowances.")
    case .trainingBudget: LabelWords("Budget for training", "The most money for courses.")
    case .rotationPenalty:
      LabelWords("Hours past a rotation term", "What an officer who stays past the rotation term counts.")
    case .gapTolerance:
      LabelWords("Gap tolerance", "The share of what can be recovered that an optimal plan may leave.")
    }
  }
}

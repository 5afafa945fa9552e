import ResultsFormat
import StaffingDomain
import Workloads

extension AuditContext {
  /// The objective of the plan (the formulation, *Variables*).
  ///
  /// What empty and shared posts cost, the hours of what every officer does, recruits, and soft rules that are not met.
  var objective: HoursPerMonth {
    var total = 0.0
    for cell in needs.cells { total += cost(of: cell) }
    for line in plan.lines { total += hours.hours(of: line) }
    total += policy.recruitHours.value * Double(recruits.total)
    for unmet in unmetTeamRules + unmetRotations { total += unmet.penalty.value }
    return HoursPerMonth(total)
  }
}

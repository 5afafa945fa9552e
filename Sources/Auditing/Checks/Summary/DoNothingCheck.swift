import ResultsFormat
import StaffingDomain

/// `do_nothing` is the least objective when every officer stays, with the second post of today or without it, or is
/// surplus; `recovered = do_nothing - objective`.
///
/// Where the team rules of a commune are too many for an exact search, it lies between a choice found and a bound.
enum DoNothingCheck: Check {
  static func violations(in context: AuditContext) -> [Violation] {
    let summary = context.results.summary
    let doNothing = context.doNothing
    let exact = doNothing.hours.value
    let isBetween = doNothing.bound <= summary.doNothing && summary.doNothing.value <= exact
    let recovered = (summary.doNothing - summary.objective).value
    var found: [Violation] = []
    if !SummaryNumber.matches(summary.doNothing.value, exact), !isBetween {
      found.append(SummaryNumber.fault(.files(.doNothing), "do_nothing", summary.doNothing.value, exact))
    }
    if !SummaryNumber.matches(summary.recovered.value, recovered, scale: exact) {
      found.append(SummaryNumber.fault(.files(.doNothing), "recovered", summary.recovered.value, recovered))
    }
    return found
  }
}

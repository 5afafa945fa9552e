import ResultsFormat
import StaffingDomain

/// The objective of the summary is the one that the case, assignments, recruits and shared posts give.
enum ObjectiveCheck: Check {
  static func violations(in context: AuditContext) -> [Violation] {
    let exact = context.objective.value
    let written = context.results.summary.objective.value
    guard !SummaryNumber.matches(written, exact) else { return [] }
    return [SummaryNumber.fault(.files(.objective), "objective", written, exact)]
  }
}

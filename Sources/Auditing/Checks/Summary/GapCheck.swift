import ResultsFormat
import StaffingDomain

/// `gap = (objective - bound) / max(do_nothing - bound, 1)`, 0 or more; optimal exactly where it is within the tolerance.
enum GapCheck: Check {
  static func violations(in context: AuditContext) -> [Violation] {
    let summary = context.results.summary
    guard let bound = summary.bound, let gap = summary.gap else {
      if summary.bound != nil || summary.gap != nil { return [fault(.boundWithoutGap)] }
      return summary.status == .optimal ? [fault(.optimalWithoutBound)] : []
    }
    var found: [Violation] = []
    let scale = max((summary.doNothing - bound).value, 1)
    let exact = (summary.objective - bound).value / scale
    let rounding = Tolerances.objective * max(1, abs(summary.objective.value)) + SummaryNumber.hoursSlack
    if (summary.objective - bound).value < -rounding { found.append(fault(.boundAboveObjective)) }
    // Numbers were rounded in the numerator and in the denominator, which counts in proportion to the gap.
    let slack = 2 * SummaryNumber.gapSlack + (2 + abs(exact)) * SummaryNumber.hoursSlack / scale
    if abs(gap - max(0, exact)) > slack { found.append(SummaryNumber.fault(.files(.gap), "gap", gap, max(0, exact))) }
    // Orders can cost more than can be recovered: then the rounding of what they cost is the least to ask for.
    let least = Tolerances.gap * max(1, abs((summary.doNothing - summary.objective).value) / scale)
    let isClosed = gap <= max(summary.gapTolerance, least) + SummaryNumber.gapSlack
    if isClosed != (summary.status == .optimal) {
      found.append(fault(.status(summary.status, isGapClosed: isClosed)))
    }
    return found
  }

  private static func fault(_ fact: SummaryFact) -> Violation { Violation(summary: .files(.gap), .summary(fact)) }
}

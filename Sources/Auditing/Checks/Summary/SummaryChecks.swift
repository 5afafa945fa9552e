import ResultsFormat
import StaffingDomain
import Workloads

/// The objective of the summary is the one that the case, assignments, recruits and shared posts give.
enum ObjectiveCheck: Check {
  static func violations(in context: AuditContext) -> [Violation] {
    let exact = context.objective.value
    let written = context.results.summary.objective.value
    guard !SummaryNumber.matches(written, exact) else { return [] }
    return [Violation(summary: .objective, "objective is \(Written.text(written)), not \(Written.text(exact))")]
  }
}

/// `do_nothing` is the least objective when every officer stays or is surplus; `recovered = do_nothing - objective`.
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
      found.append(
        Violation(
          summary: .doNothing,
          "do_nothing is \(Written.text(summary.doNothing.value)), not \(Written.text(exact))"))
    }
    if !SummaryNumber.matches(summary.recovered.value, recovered, scale: exact) {
      found.append(
        Violation(
          summary: .doNothing,
          "recovered is \(Written.text(summary.recovered.value)), not \(Written.text(recovered))"))
    }
    return found
  }
}

/// `gap = (objective - bound) / max(|objective|, 1)`, 0 or more; optimal exactly where it is within the tolerance.
enum GapCheck: Check {
  static func violations(in context: AuditContext) -> [Violation] {
    let summary = context.results.summary
    guard let bound = summary.bound, let gap = summary.gap else {
      if summary.bound != nil || summary.gap != nil {
        return [Violation(summary: .gap, "bound and gap are given together or not at all")]
      }
      return summary.status == .optimal
        ? [Violation(summary: .gap, "status is optimal, but no bound proves it")] : []
    }
    var found: [Violation] = []
    let scale = max(abs(summary.objective.value), 1)
    let exact = (summary.objective - bound).value / scale
    if exact < -Tolerances.objective - SummaryNumber.hoursSlack / scale {
      found.append(Violation(summary: .gap, "the bound lies above the objective, which no proved bound can"))
    }
    // The objective was rounded in the numerator and in the denominator, which counts in proportion to the gap.
    let slack = 2 * SummaryNumber.gapSlack + (2 + abs(exact)) * SummaryNumber.hoursSlack / scale
    if abs(gap - max(0, exact)) > slack {
      found.append(Violation(summary: .gap, "gap is \(Written.text(gap)), not \(Written.text(max(0, exact)))"))
    }
    let isClose = gap <= max(summary.gapTolerance, Tolerances.gap) + SummaryNumber.gapSlack
    if isClose != (summary.status == .optimal) {
      found.append(
        Violation(
          summary: .gap,
          "status is \(summary.status.rawValue), but the gap is \(isClose ? "within" : "above") the tolerance"))
    }
    return found
  }
}

/// The counts are those of the assignments and the needs.
enum CountsCheck: Check {
  static func violations(in context: AuditContext) -> [Violation] {
    var exact = ResultSummary.Counts()
    exact.officers = context.staffingCase.officers.count
    for line in context.plan.lines {
      switch line.status {
      case .stays: exact.stays += 1
      case .transferred: exact.transfers += 1
      case .positionChanged: exact.positionChanges += 1
      case .pool: exact.pool += 1
      case .surplus: exact.surplus += 1
      case .leaving: exact.leaving += 1
      case .pinned: exact.pinned += 1
      }
      if !line.courses.isEmpty { exact.trained += 1 }
    }
    for cell in context.needs.cells {
      exact.posts += context.needs[cell].posts.count
      exact.vacancies += context.emptyPosts(of: cell).count
    }
    exact.recruits = context.recruits.total
    exact.sharedPosts = context.sharing.posts.count
    return differences(context.results.summary.counts, exact).map { Violation(summary: .counts, $0) }
  }

  private static func differences(_ written: ResultSummary.Counts, _ exact: ResultSummary.Counts) -> [String] {
    var found = Differences()
    found.compare("officers", written.officers, exact.officers)
    found.compare("stays", written.stays, exact.stays)
    found.compare("transfers", written.transfers, exact.transfers)
    found.compare("position_changes", written.positionChanges, exact.positionChanges)
    found.compare("pool", written.pool, exact.pool)
    found.compare("surplus", written.surplus, exact.surplus)
    found.compare("leaving", written.leaving, exact.leaving)
    found.compare("pinned", written.pinned, exact.pinned)
    found.compare("posts", written.posts, exact.posts)
    found.compare("vacancies", written.vacancies, exact.vacancies)
    found.compare("recruits", written.recruits, exact.recruits)
    found.compare("trained", written.trained, exact.trained)
    found.compare("shared_posts", written.sharedPosts, exact.sharedPosts)
    return found.words
  }
}

/// How close a number of the summary has to be.
enum SummaryNumber {
  /// Half of the last decimal of hours.
  static let hoursSlack = ResultType.number(unit: "", decimals: ResultSummary.hoursDecimals).roundingSlack
  /// Half of the last decimal of the gap.
  static let gapSlack = ResultType.number(unit: "", decimals: ResultSummary.gapDecimals).roundingSlack

  /// Whether written hours are the computed ones, within rounding and the tolerance of objectives.
  ///
  /// - Parameter scale: The size of the terms of a difference, where it is larger than the difference.
  static func matches(_ written: Double, _ exact: Double, scale: Double = 0) -> Bool {
    abs(written - exact) <= 3 * hoursSlack + Tolerances.objective * max(1, abs(exact), abs(scale))
  }
}

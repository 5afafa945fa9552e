import Planning
public import StaffingDomain
import Workloads

/// The post that comes nearest to suiting an officer who holds none under a plan.
public struct SurplusExplanation: Sendable, Hashable {
  /// The officer.
  public var officer: Ordinal<Officer>
  /// The nearest post in words; empty where no post stays empty within reach.
  public var bestAlternative: String
  /// What is missing for it, in words.
  public var missing: String
}

extension PlanView {
  /// Every officer without a post, sorted, with the nearest alternative.
  public func surplusOfficers() -> [SurplusExplanation] {
    let surplus = plan.assignments.filter { $0.duty == .surplus }.map(\.officer)
    guard !surplus.isEmpty else { return [] }
    let posts = EmptyPosts(self)
    let groups = Dictionary(grouping: surplus) { problem.staffingCase.officers[$0].commune }
    let found = groups.sorted { $0.key < $1.key }.flatMap { origin, officers in
      let survey = AlternativeSurvey(from: origin, to: posts)
      return officers.map { explainSurplus($0, nearest: survey.nearest(for: $0)) }
    }
    return found.sorted { $0.officer < $1.officer }
  }

  private func explainSurplus(_ officer: Ordinal<Officer>, nearest: Alternative?) -> SurplusExplanation {
    guard let nearest else {
      return SurplusExplanation(officer: officer, bestAlternative: "", missing: "No post stays empty.")
    }
    return SurplusExplanation(
      officer: officer, bestAlternative: problem.place(nearest.cell), missing: missing(officer, for: nearest))
  }

  private func missing(_ officer: Ordinal<Officer>, for alternative: Alternative) -> String {
    let duty = duty(of: officer, holding: alternative.cell)
    if alternative.obstacles > 0 {
      let reasons = problem.prohibitions(of: officer, filling: alternative.cell).map(\.reason)
      return "The officer \(reasons.joined(separator: " and "))."
    }
    if alternative.change < .zero, let limit = brokenLimit(when: officer, does: duty) {
      return "A limit stands in the way: \(limit.meaning)."
    }
    if alternative.change.value <= -0.05 {
      return "Nothing: filling it alone would recover \(Wording.hours(.zero - alternative.change)), which the search "
        + "left open."
    }
    let value = Wording.hours(valueOfOneMoreOfficer(in: alternative.cell))
    return
      "Filling it recovers \(value), no more than the \(Wording.hours(cost(of: officer, doing: duty))) that it costs."
  }

  private func cost(of officer: Ordinal<Officer>, doing duty: Duty) -> HoursPerMonth {
    problem.hours(of: officer, doing: problem.cheapest(duty, for: officer)).total
      - problem.hours(of: officer, doing: Undertaking.surplus).total
  }
}

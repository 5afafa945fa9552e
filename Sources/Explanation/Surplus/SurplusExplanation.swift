import Planning
public import StaffingDomain
import Workloads

/// The post that comes nearest to suiting an officer who holds none under a plan.
public struct SurplusExplanation: Sendable, Hashable {
  /// The officer.
  public var officer: Ordinal<Officer>
  /// The nearest post in words; empty where no post stays empty.
  public var bestAlternative: String
  /// What is missing for it, in words.
  public var missing: String
}

extension PlanView {
  /// Every officer without a post, sorted, with the nearest alternative.
  public func surplusOfficers() -> [SurplusExplanation] { surplusOfficers(StaffSurvey(self)) }

  func surplusOfficers(_ staff: StaffSurvey) -> [SurplusExplanation] {
    alternatives(staff).map { officer, nearest in
      guard let nearest else {
        return SurplusExplanation(officer: officer, bestAlternative: "", missing: "No post stays empty.")
      }
      return SurplusExplanation(
        officer: officer, bestAlternative: problem.place(nearest.cell), missing: missing(officer, for: nearest, staff))
    }
  }

  /// Every officer without a post, sorted, with the empty post that comes nearest.
  func alternatives(_ staff: StaffSurvey) -> [(officer: Ordinal<Officer>, nearest: Alternative?)] {
    let surplus = plan.assignments.filter { $0.duty == .surplus }.map(\.officer)
    guard !surplus.isEmpty else { return [] }
    let posts = EmptyPosts(staff)
    let groups = Dictionary(grouping: surplus) { problem.staffingCase.officers[$0].commune }
    let found = groups.sorted { $0.key < $1.key }.flatMap { origin, officers in
      let survey = AlternativeSurvey(from: origin, to: posts)
      return officers.map { (officer: $0, nearest: survey.nearest(for: $0)) }
    }
    return found.sorted { $0.officer < $1.officer }
  }

  private func missing(_ officer: Ordinal<Officer>, for alternative: Alternative, _ staff: StaffSurvey) -> String {
    let step = alternative.step
    if alternative.obstacles > 0 {
      let reasons = problem.prohibitions(of: officer, filling: alternative.cell).map {
        RuleTexts.reason($0.fact, of: problem.staffingCase)
      }
      return "The officer \(reasons.joined(separator: " and "))."
    }
    if alternative.isOpen {
      let courses = courses(of: step)
      return "\(courses.isEmpty ? "Nothing: f" : "\(courses)F")illing it alone would recover "
        + "\(Wording.hours(.zero - step.change)), which the search left open."
    }
    let value = valueOfOneMoreOfficer(in: alternative.cell)
    guard step.change <= Wording.noGain else {
      return "\(courses(of: step))Filling it recovers \(Wording.hours(value)), no more than the "
        + "\(Wording.hours(value + step.change)) that it costs."
    }
    let (least, limits) = leastStopped(
      of: officer, holding: alternative.cell, insteadOf: staff.present[officer.offset], gaining: value, best: step)
    return
      "\(courses(of: least))Filling it would recover \(Wording.hours(.zero - least.change)), but \(limits.meaning(in: problem.staffingCase))."
  }

  /// The courses that a step takes and what they cost, as a sentence with a space after it; empty without courses.
  private func courses(of step: Step) -> String {
    let bundle = step.undertaking.bundle
    return bundle == 0 ? "" : "It takes \(problem.courseNames(of: bundle)) (\(problem.coursePrice(of: bundle))). "
  }
}

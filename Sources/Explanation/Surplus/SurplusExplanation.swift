public import Planning
public import StaffingDomain
import Workloads

/// The post that comes nearest to suiting an officer who holds none under a plan.
public struct SurplusExplanation: Sendable, Hashable {
  /// The officer.
  public var officer: Ordinal<Officer>
  /// The nearest post; nil where no post stays empty.
  public var nearest: NearestPost?
}

/// An empty post with what an officer lacks for it.
public struct NearestPost: Sendable, Hashable {
  /// The cell.
  public var cell: Cell
  /// What is missing.
  public var missing: PostGap
}

/// What keeps an officer from an empty post.
public enum PostGap: Sendable, Hashable {
  /// Rules about the officer, 1 or more.
  case forbidden([PlacementGround])
  /// Nothing: filling it alone would recover these hours, and the search left it open.
  case nothing(TrainingPrice, gain: HoursPerMonth)
  /// Filling it recovers no more hours than it costs.
  case dear(TrainingPrice, value: HoursPerMonth, cost: HoursPerMonth)
  /// Filling it alone would recover hours, but limits stop it.
  case limits(TrainingPrice, gain: HoursPerMonth, [ExceededLimit])
}

/// Courses and what they take, once.
public struct TrainingPrice: Sendable, Hashable {
  /// The courses, sorted; none where no training is needed.
  public var courses: [Ordinal<Course>]
  /// The hours of all courses.
  public var hours: Hours
  /// The money of all courses.
  public var cost: MillionDong
}

extension PlanView {
  /// Every officer without a post, sorted, with the nearest alternative.
  public func surplusOfficers() -> [SurplusExplanation] { surplusOfficers(StaffSurvey(self)) }

  func surplusOfficers(_ staff: StaffSurvey) -> [SurplusExplanation] {
    alternatives(staff).map { officer, alternative in
      SurplusExplanation(
        officer: officer,
        nearest: alternative.map { NearestPost(cell: $0.cell, missing: missing(officer, for: $0, staff)) })
    }
  }

  /// Every officer without a post, sorted, with the empty post that comes nearest.
  func alternatives(_ staff: StaffSurvey) -> [(officer: Ordinal<Officer>, nearest: Alternative?)] {
    let surplus = plan.assignments.filter { $0.duty == .surplus }.map(\.officer)
    guard !surplus.isEmpty else { return [] }
    let posts = EmptyPosts(staff)
    let groups = Dictionary(grouping: surplus) { staff.index.residenceOf[$0.offset] }
    let found = groups.sorted { $0.key < $1.key }.flatMap { origin, officers in
      let survey = AlternativeSurvey(from: staff.index.residences[origin], to: posts)
      return officers.map { (officer: $0, nearest: survey.nearest(for: $0)) }
    }
    return found.sorted { $0.officer < $1.officer }
  }

  private func missing(_ officer: Ordinal<Officer>, for alternative: Alternative, _ staff: StaffSurvey) -> PostGap {
    let step = alternative.step
    if alternative.obstacles > 0 { return .forbidden(problem.prohibitions(of: officer, filling: alternative.cell)) }
    if alternative.isOpen { return .nothing(price(of: step), gain: .zero - step.change) }
    let value = valueOfOneMoreOfficer(in: alternative.cell)
    guard step.change <= Tolerances.noGain else {
      return .dear(price(of: step), value: value, cost: value + step.change)
    }
    let (least, limits) = leastStopped(
      of: officer, holding: alternative.cell, insteadOf: staff.present[officer.offset], gaining: value, best: step)
    return .limits(price(of: least), gain: .zero - least.change, limits)
  }

  private func price(of step: PlacementStep) -> TrainingPrice { problem.trainingPrice(of: step.option.bundle) }
}

extension StaffingProblem {
  /// What the courses of a bundle take.
  func trainingPrice(of bundle: Int32) -> TrainingPrice {
    let courses = training.courses(of: bundle)
    return TrainingPrice(
      courses: courses, hours: courses.reduce(.zero) { $0 + staffingCase.courses[$1].hours },
      cost: training.bundles[Int(bundle)].cost)
  }
}

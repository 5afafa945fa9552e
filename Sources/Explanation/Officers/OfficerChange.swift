import Planning
public import StaffingDomain
import Workloads

/// What a plan asks an officer to change, and why.
///
/// It holds nothing of the bars that pin officers: what it says is for the officer's own letter, which others read, too.
public struct OfficerChange: Sendable, Hashable {
  /// The officer.
  public var officer: Ordinal<Officer>
  /// Why commune or position changes; nil where neither does.
  public var transfer: TransferReason?
  /// The second post that is taken on or given up; nil where none is.
  public var second: SecondPostReason?
  /// The courses to follow.
  public var courses: [Ordinal<Course>]
  /// The competence fit in the main position of today and in that of the plan, after the courses.
  public var fit: FitChange
  /// What would be next best where commune or position changes; nil where neither does.
  public var next: NextChoice?
}

/// What an officer might do instead of changing as a plan asks, while everybody else does what the plan says.
public enum NextChoice: Sendable, Hashable {
  /// To stay; the hours a month that the objective gets worse.
  case staying(HoursPerMonth)
  /// To take up an empty post of another cell after courses; the hours a month that the objective gets worse.
  case post(Cell, after: [Ordinal<Course>], HoursPerMonth)
  /// Nothing else is open: rules, decisions or limits stand in the way, or no post is empty.
  case nothing

  /// The hours a month that the objective gets worse; nil where nothing is open.
  public var hours: HoursPerMonth? {
    switch self {
    case .staying(let hours), .post(_, _, let hours): hours
    case .nothing: nil
    }
  }
}

extension PlanView {
  /// What a plan asks an officer to change; nil for one who keeps the posts of today and follows no course, holds none under
  /// the plan, or only works for other communes as well.
  public func askedChange(of officer: Ordinal<Officer>) -> OfficerChange? {
    let (person, assignment) = (problem.staffingCase.officers[officer], plan.assignments[officer.offset])
    let option = problem.option(of: assignment)
    guard assignment.duty != .outOfPlan, let position = option.position else { return nil }
    let transfer = reason(for: officer)
    var second = second(of: officer)
    if case .keeps = second?.change { second = nil }
    let courses = problem.training.courses(of: option.bundle)
    guard transfer != nil || second != nil || !courses.isEmpty else { return nil }
    let fit = FitChange(
      before: problem.fits.share(officer, for: person.position),
      after: problem.fit(of: officer, in: position, after: option.bundle), courses: courses)
    return OfficerChange(
      officer: officer, transfer: transfer, second: second, courses: courses, fit: fit,
      next: transfer.map { _ in nextChoice(of: officer) })
  }

  /// The open thing that makes the objective worse by least while nobody else moves; of equal ones staying, then the first cell.
  private func nextChoice(of officer: Ordinal<Officer>) -> NextChoice {
    let (present, origin) = (present(officer), problem.staffingCase.officers[officer].cell)
    var best = NextChoice.nothing
    let back = goingBack(officer)
    if back.duty == .stay, requirement(of: officer) == nil, limits(of: back, insteadOf: present).isEmpty {
      best = .staying(change(to: back, insteadOf: present))
    }
    for cell in Set(problem.options(of: officer).compactMap(\.heldCell)).sorted()
    where cell != origin && cell != present.option.heldCell && !emptyPosts(in: cell).isEmpty {
      var steps: [PlacementStep] = []
      forEachStep(
        of: officer, holding: cell, insteadOf: present, gaining: valueOfOneMoreOfficer(in: cell)
      ) { steps.append($0) }
      steps = steps.filter { step in best.hours.map { step.change < $0 } ?? true }
      steps.sort { ($0.change, $0.option.bundle) < ($1.change, $1.option.bundle) }
      guard let step = steps.first(where: { limits(of: $0.option, insteadOf: present).isEmpty }) else { continue }
      best = .post(cell, after: problem.training.courses(of: step.option.bundle), step.change)
    }
    return best
  }
}

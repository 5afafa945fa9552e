import Planning
public import StaffingDomain
import Workloads

extension PlanView {
  /// Every limit that would be exceeded if one officer did something else and nothing else changed.
  ///
  /// Work that the pool can no longer do is given up, so the pool's time is no limit here.
  func limits(of option: OfficerOption, insteadOf present: Present) -> [ExceededLimit] {
    let limits = activity.limits(against: option, inPlaceOf: present.option, butFor: .sharing)
    guard option.second != nil else { return limits }
    // A last post may be taken by those who hold one post alone, of whom no side row knows.
    let taken = takenLastPosts(of: option, insteadOf: present).compactMap { cell in
      problem.lastPosts.row(ofCell: cell).map { ExceededLimit(rule: .lastPost, row: problem.lastPosts.rows[$0]) }
    }
    return taken + limits.filter { $0.rule != .lastPost }
  }

  /// How many limits that are quickly looked up stop an officer from holding a cell: the establishment of the commune
  /// and the number of transfers.
  func quickStops(_ present: Present, holding cell: Cell) -> Int {
    let isFull = present.occupies != cell.commune && isFull(cell.commune)
    let isTransfer = !present.isTransfer && present.option.origin != cell
    let isUsedUp = isTransfer && problem.staffingCase.policy.maximumTransfers.map { transfers >= $0 } ?? false
    return (isFull ? 1 : 0) + (isUsedUp ? 1 : 0)
  }

  /// Of the ways for an officer to hold a cell that pay, the best of those that exceed the fewest limits.
  ///
  /// - Parameter best: The best of all ways, which pays.
  func leastStopped(
    of officer: Ordinal<Officer>, holding cell: Cell, insteadOf present: Present, gaining gain: HoursPerMonth,
    best: PlacementStep
  ) -> (step: PlacementStep, limits: [ExceededLimit]) {
    let limits = limits(of: best.option, insteadOf: present)
    // What else stands in the way does not depend on courses, but others may have seats or cost less.
    let others = limits.filter { !$0.rule.limitsCourses }.count
    guard others < limits.count else { return (best, limits) }
    var ways: [PlacementStep] = []
    forEachStep(of: officer, holding: cell, insteadOf: present, gaining: gain) { step in
      if step.change <= Tolerances.noGain { ways.append(step) }
    }
    ways.sort { ($0.change, $0.option.bundle) < ($1.change, $1.option.bundle) }
    var least = (step: best, limits: limits)
    for step in ways where least.limits.count > others {
      let limits = self.limits(of: step.option, insteadOf: present)
      if limits.count < least.limits.count { least = (step, limits) }
    }
    return least
  }

  /// Whether a commune holds as many officers as its establishment allows.
  func isFull(_ commune: Ordinal<Commune>) -> Bool {
    problem.establishment.limit(of: commune).map { occupied[commune.offset] >= $0 } ?? false
  }

  /// How much worse the plan's objective gets when a transferred officer alone goes back to the old cell, untrained, with
  /// the second post of today where that is free and better, or to surplus where the plan left no room there.
  ///
  /// Source: the formulation, *Reports* (`hours_recovered`).
  public func hoursRecovered(by officer: Ordinal<Officer>) -> HoursPerMonth {
    change(to: goingBack(officer), insteadOf: present(officer))
  }

  /// What an officer does who goes back: room means an empty post in the old cell and, where the commune changes, a place
  /// within the establishment of the old commune.
  ///
  /// Both posts of today are kept where both last posts are free then and that costs less.
  func goingBack(_ officer: Ordinal<Officer>) -> OfficerOption {
    let present = present(officer)
    let origin = present.option.origin
    let hasPlace = present.occupies == origin.commune || !isFull(origin.commune)
    guard hasPlace, cover(of: origin, without: present.option).hasRoom else {
      return problem.option(of: officer, doing: .surplus)
    }
    let alone = problem.option(of: officer, doing: .stay)
    guard let second = problem.combination.heldToday(by: officer, in: origin) else { return alone }
    let both = problem.option(of: officer, doing: .stay, with: second)
    guard takenLastPosts(of: both, insteadOf: present).isEmpty else { return alone }
    return change(to: both, insteadOf: present) < change(to: alone, insteadOf: present) ? both : alone
  }
}

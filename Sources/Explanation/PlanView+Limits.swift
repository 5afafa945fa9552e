import Planning
public import StaffingDomain
import Workloads

extension PlanView {
  /// Every limit that would be exceeded if one officer did something else and nothing else changed.
  ///
  /// Work that the pool can no longer do is given up, so the pool's time is no limit here.
  func limits(when officer: Ordinal<Officer>, doing undertaking: Undertaking, insteadOf present: Present)
    -> [ExceededLimit]
  {
    activity.limits(
      against: problem.relocation(of: officer, doing: undertaking), inPlaceOf: present.relocation, butFor: .sharing)
  }

  /// Whether a limit that is quickly looked up stops an officer from holding a cell: the establishment of the commune or
  /// the number of transfers.
  func isStoppedAtOnce(_ present: Present, holding cell: Cell) -> Bool {
    if present.occupies != cell.commune, isFull(cell.commune) { return true }
    guard !present.isTransfer, present.relocation.origin != cell,
      let most = problem.staffingCase.policy.maximumTransfers
    else { return false }
    return transfers >= most
  }

  /// The best way for an officer to hold a cell that pays and exceeds no limit; nil where there is none.
  ///
  /// - Parameter best: The best of all ways.
  func openStep(
    of officer: Ordinal<Officer>, holding cell: Cell, insteadOf present: Present, gaining gain: HoursPerMonth,
    best: Step
  ) -> Step? {
    guard best.change <= Wording.noGain, !isStoppedAtOnce(present, holding: cell) else { return nil }
    let exceeded = limits(when: officer, doing: best.undertaking, insteadOf: present)
    if exceeded.isEmpty { return best }
    // Other courses may have seats or cost less; what else stands in the way does not depend on courses.
    guard exceeded.allSatisfy({ $0.rule == .courseSeats || $0.rule == .trainingBudget }) else { return nil }
    var ways: [Step] = []
    forEachStep(of: officer, holding: cell, insteadOf: present, gaining: gain) { step in
      if step.change <= Wording.noGain { ways.append(step) }
    }
    return ways.enumerated().sorted { ($0.element.change, $0.offset) < ($1.element.change, $1.offset) }
      .map(\.element).first { limits(when: officer, doing: $0.undertaking, insteadOf: present).isEmpty }
  }

  /// Whether a commune holds as many officers as its establishment allows.
  func isFull(_ commune: Ordinal<Commune>) -> Bool {
    problem.establishment.limit(of: commune).map { occupied[commune.offset] >= $0 } ?? false
  }

  /// How much worse the plan's objective gets when a transferred officer alone goes back to the old cell, untrained, or
  /// to surplus where the plan left no room there.
  ///
  /// Source: case-format.md, `hours_recovered`.
  public func hoursRecovered(by officer: Ordinal<Officer>) -> HoursPerMonth {
    change(when: officer, doing: goingBack(officer), insteadOf: present(officer))
  }

  /// What an officer does who goes back: room means an empty post in the old cell and, where the commune changes, a place
  /// within the establishment of the old commune.
  func goingBack(_ officer: Ordinal<Officer>) -> Undertaking {
    let present = present(officer)
    let origin = present.relocation.origin
    let hasPlace = present.occupies == origin.commune || !isFull(origin.commune)
    return hasPlace && !emptyPosts(in: origin).isEmpty ? .stay : .surplus
  }
}

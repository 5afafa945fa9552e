public import StaffingDomain
import Workloads

/// What offices do without a plan: each surplus officer goes to the nearest vacancy that fits, one after the other.
///
/// A plan like any other, under the same rules and of the same objective, to measure a plan against. The steps:
///
/// 1. Who may not be moved stays.
/// 2. Whom an order (`decisions.csv`) takes from the present post goes to the nearest one that the order allows, those
///    with the fewest ways first.
/// 3. Who keeps a post when nobody moves (``DoNothing``) keeps it, second posts too, as far as there is room.
/// 4. Everybody else, in the order of the codes, takes the nearest other cell with an empty post for which the officer is fit
///    without a course; in one commune the own position first, then the one that fits best, then the first. Who finds
///    none stays surplus.
///
/// Nobody is trained or recruited, no work is shared, no post is combined anew, nobody moves on to make room for
/// another one, and nobody asks what a step gains.
public enum NearestVacancyPractice {
  /// The plan; nil where these steps cannot keep every rule, as orders and couples may need more than one step at a time.
  public static func plan(_ problem: StaffingProblem) -> TransferPlan? {
    var practice = Practice(problem)
    practice.keepPinned()
    practice.obeyOrders()
    practice.keepThoseWhoStay()
    practice.fillVacancies()
    return practice.plan
  }
}

/// The plan as it grows.
private struct Practice {
  private let problem: StaffingProblem
  private var activity: RowActivity
  private var chosen: [Ordinal<Officer>: OfficerOption] = [:]

  init(_ problem: StaffingProblem) {
    self.problem = problem
    activity = RowActivity(problem: problem)
  }

  private var free: [Ordinal<Officer>] {
    problem.oneOption.officers.filter { !problem.roles[$0.offset].isPinned }
  }

  private mutating func choose(_ option: OfficerOption) {
    chosen[option.officer] = option
    activity.add(option)
  }

  /// What doing nothing gives an officer.
  private func today(_ officer: Ordinal<Officer>) -> OfficerOption {
    problem.option(of: DoNothing.plan(problem).plan.assignments[officer.offset])
  }

  mutating func keepPinned() {
    for officer in problem.oneOption.officers where problem.roles[officer.offset].isPinned {
      let alone = problem.option(of: officer, doing: .stay)
      let both = today(officer)
      let keepsBoth =
        both.second != nil && problem.isOpen(both) && activity.hasRoom(for: both, isPinned: true, butFor: .couple)
      choose(keepsBoth ? both : alone)
    }
  }

  mutating func obeyOrders() {
    let ordered = free.filter { !problem.isOpen(problem.option(of: $0, doing: .surplus)) }
    let ways = ordered.map { officer in
      (officer: officer, options: problem.options(of: officer).filter { $0.bundle == 0 && $0.heldCell != nil })
    }
    for way in ways.sorted(by: { ($0.options.count, $0.officer) < ($1.options.count, $1.officer) }) {
      let open = way.options.filter { activity.hasRoom(for: $0, isPinned: false, butFor: .couple) }
      if let nearest = open.min(by: { isNearer($0, than: $1) }) { choose(nearest) }
    }
  }

  mutating func keepThoseWhoStay() {
    for officer in free where chosen[officer] == nil {
      let kept = today(officer)
      guard kept.duty == .stay else { continue }
      let ways = kept.second == nil ? [kept] : [kept, kept.alone]
      let way = ways.first {
        problem.isOpen($0) && activity.hasRoom(for: $0, isPinned: false, butFor: .couple)
      }
      if let way { choose(way) }
    }
    for officer in free where chosen[officer] == nil {
      let surplus = problem.option(of: officer, doing: .surplus)
      if problem.isOpen(surplus) { choose(surplus) }
    }
  }

  mutating func fillVacancies() {
    for officer in free {
      guard let former = chosen[officer], former.duty == .surplus else { continue }
      let ways = problem.options(of: officer).filter { option in
        option.bundle == 0 && option.heldCell != nil && option != problem.option(of: officer, doing: .stay)
      }
      let open = ways.filter { option in
        activity.hasRoom(for: option, isPinned: false, butFor: .couple)
          && activity.limits(against: option, inPlaceOf: former).isEmpty
      }
      guard let nearest = open.min(by: { isNearer($0, than: $1) }) else { continue }
      activity.remove(former)
      choose(nearest)
    }
  }

  /// Whether one way of an officer comes before another one.
  private func isNearer(_ left: OfficerOption, than right: OfficerOption) -> Bool {
    let distances = [left, right].map { problem.distances.distance(from: left.origin.commune, to: $0.commune) }
    if distances[0] != distances[1] { return distances[0] < distances[1] }
    let isOwn = [left, right].map { $0.position == left.origin.position }
    if isOwn[0] != isOwn[1] { return isOwn[0] }
    let fits = [left, right].map { option in
      option.position.map { problem.fit(of: option.officer, in: $0) } ?? 0
    }
    if fits[0] != fits[1] { return fits[0] > fits[1] }
    return (left.heldCell ?? left.origin) < (right.heldCell ?? right.origin)
  }

  /// The plan, where everybody found something that is open and every limit is kept: orders may contradict what is pinned,
  /// or lock somebody who is not there.
  var plan: TransferPlan? {
    let officers = problem.staffingCase.officers.ordinals
    let hasLockedAbsentee = officers.contains { !problem.roles[$0.offset].isInPlan && problem.decisions.isLocked($0) }
    guard !hasLockedAbsentee, chosen.count == problem.oneOption.officers.count,
      chosen.values.allSatisfy(problem.isOpen),
      activity.keepsEveryLimit
    else { return nil }
    return TransferPlan(
      assignments: officers.map { officer in
        chosen[officer].map(problem.assignment) ?? Assignment(officer: officer, duty: .outOfPlan)
      })
  }
}

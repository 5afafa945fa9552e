public import StaffingDomain
public import Workloads

/// A plan whose changes are to be spread over months: who changes what, within which bounds, and what a month costs.
///
/// Everything follows from the case, the plan and the settings; the article *WavesModel* states every formula.
public struct ScheduleProblem: Sendable {
  /// The case.
  public let staffingCase: StaffingCase
  /// The months and their limits.
  public let settings: ScheduleSettings
  /// The changes of the plan, by officer.
  public let changes: [PostChange]
  /// The months in which each of them may be.
  public let limits: [MonthLimits]
  /// The month from which the courses leave each officer free; nil without courses.
  public let ready: [CalendarMonth?]
  /// Rows of `waves.csv` about officers who do not change.
  public let idleBounds: [MonthBound]
  /// Officers who change together, by the first of them.
  public let units: [MoveUnit]
  /// Every cell with posts or officers, sorted.
  let rosters: [CellRoster]
  /// The unit of each change.
  let unitOfChange: [Int]

  /// Sets up the problem.
  ///
  /// - Parameters:
  ///   - plan: The plan, whole.
  ///   - sharedWork: Its shared posts with those who do their work.
  ///   - progress: What has come of its changes; those that are settled are no longer among ``changes``.
  public init(
    _ staffingCase: StaffingCase, needs: StaffingNeeds, plan: TransferPlan, sharedWork: [SharedWork],
    settings: ScheduleSettings, progress: ScheduleProgress = ScheduleProgress()
  ) {
    (self.staffingCase, self.settings) = (staffingCase, settings)
    let asked = plan.assignments.compactMap { PostChange($0, of: staffingCase.officers[$0.officer]) }
      .sorted { $0.officer < $1.officer }
    let changes = asked.filter { !progress.settles($0.officer) }
    let ready = changes.map { Self.ready($0, in: staffingCase, settings) }
    let bounds = Dictionary(staffingCase.waves.map { ($0.officer, $0) }) { first, _ in first }
    let limits = zip(changes, ready).map {
      MonthLimits(
        ready: $1, bound: bounds[$0.officer], delayedTo: progress.delayed[$0.officer], settings: settings)
    }
    let together = Self.together(changes, in: staffingCase)
    var units = together.map { MoveUnit($0, of: changes, limits: limits) }
    var unitOfChange = [Int](repeating: 0, count: changes.count)
    for (unit, places) in together.enumerated() { for place in places { unitOfChange[place] = unit } }
    let held = Dictionary(
      uniqueKeysWithValues: asked.filter { progress.done.contains($0.officer) }.map { ($0.officer, $0.after) })
    let open = sharedWork.filter { $0.officers.allSatisfy { !progress.refused.contains($0) } }
    let roll = RosterRoll(
      staffingCase, needs: needs, plan: plan, changes: changes, taken: held, settings: settings
    ).rosters(open, unitOf: unitOfChange)
    for (place, roster) in roll.enumerated() {
      for unit in Set(roster.parts.map(\.unit) + roster.shared.flatMap(\.units)) { units[unit].cells.append(place) }
    }
    (self.changes, self.ready, self.limits, self.units) = (changes, ready, limits, units)
    (self.unitOfChange, rosters) = (unitOfChange, roll)
    let changing = Set(asked.map(\.officer))
    idleBounds = staffingCase.waves.filter { !changing.contains($0.officer) }
  }

  /// The first month that begins after the courses: they begin in the month after the plan date, one after another.
  private static func ready(
    _ change: PostChange, in staffingCase: StaffingCase, _ settings: ScheduleSettings
  ) -> CalendarMonth? {
    let hours = change.courses.reduce(0) { $0 + staffingCase.courses[$1].hours.value }
    return ScheduleSettings.monthAfterCourses(
      of: hours, at: settings.courseHours, planDate: staffingCase.policy.planDate)
  }

  /// The changes that belong in one month, by their places: couples who both go to another commune.
  private static func together(_ changes: [PostChange], in staffingCase: StaffingCase) -> [[Int]] {
    let places = Dictionary(
      uniqueKeysWithValues: changes.indices.filter { changes[$0].kind == .transferred }.map {
        (changes[$0].officer, $0)
      })
    var first = Array(changes.indices)
    func root(_ place: Int) -> Int { first[place] == place ? place : root(first[place]) }
    for relation in staffingCase.relations where relation.kind == .couple {
      guard let one = places[relation.officer], let other = places[relation.other] else { continue }
      let (left, right) = (root(one), root(other))
      first[max(left, right)] = min(left, right)
    }
    let groups = Dictionary(grouping: changes.indices) { root($0) }
    return groups.keys.sorted().map { groups[$0, default: []].sorted() }
  }

  /// Changes that count in the limit of a month.
  public var moveCount: Int { changes.count(where: \.isMove) }
}

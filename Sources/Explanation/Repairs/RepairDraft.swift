import Planning
import StaffingDomain
import Workloads

/// Collects repairs from what stops people, each with what a single move would gain.
struct RepairDraft {
  let staff: StaffSurvey
  private(set) var repairs: [Repair] = []

  var view: PlanView { staff.view }
  var problem: StaffingProblem { staff.view.problem }

  init(_ staff: StaffSurvey) {
    self.staff = staff
  }

  /// Adds a repair; of repairs with the same changes the best estimate stays.
  mutating func add(_ edits: [CaseEdit], for officer: Ordinal<Officer>? = nil, estimate: HoursPerMonth?) {
    guard !edits.isEmpty else { return }
    let repair = Repair(edits: edits, officer: officer, estimate: estimate)
    guard let place = repairs.firstIndex(where: { Set($0.edits) == Set(edits) }) else { return repairs.append(repair) }
    if Self.value(repairs[place]) < Self.value(repair) { repairs[place] = repair }
  }

  /// The repairs in the order in which they are solved: the best of every kind, then the second of every kind, and so on.
  func ordered() -> [Repair] {
    let groups = Dictionary(grouping: repairs.enumerated(), by: \.element.kind).values.map { group in
      group.sorted { (Self.value($1.element), $0.offset) < (Self.value($0.element), $1.offset) }
    }
    var ranked: [(round: Int, place: Int, repair: Repair)] = []
    for group in groups {
      for (round, member) in group.enumerated() { ranked.append((round, member.offset, member.element)) }
    }
    return ranked.sorted { left, right in
      (left.round, Self.value(right.repair), left.place) < (right.round, Self.value(left.repair), right.place)
    }.map(\.repair)
  }

  private static func value(_ repair: Repair) -> HoursPerMonth { repair.estimate ?? HoursPerMonth(-.infinity) }

  /// The changes that make room for a step under every limit that it exceeds; nil where one is not a planner's to raise.
  func room(for step: PlacementStep, of officer: Ordinal<Officer>) -> [CaseEdit]? {
    let present = staff.present[officer.offset]
    let next = step.option
    var edits: [CaseEdit] = []
    for limit in view.limits(of: step.option, insteadOf: present) {
      guard let (place, row) = problem.place(of: limit) else { return nil }
      let rule = problem.sideRules[place]
      var needed = view.activity.activity(rule: place, row: row)
      rule.forEachCoefficient(of: next) { if $0 == row { needed += $1 } }
      rule.forEachCoefficient(of: present.option) { if $0 == row { needed -= $1 } }
      guard let edit = problem.edit(raising: limit.rule, row: row, to: needed) else { return nil }
      edits.append(edit)
    }
    return edits
  }

  /// Adds what lets an officer hold a cell whom nothing but limits stops.
  mutating func addRoom(for officer: Ordinal<Officer>, in cell: Cell, gaining gain: HoursPerMonth, extra: HoursPerMonth)
  {
    view.forEachStep(of: officer, holding: cell, insteadOf: staff.present[officer.offset], gaining: gain) { step in
      if let edits = room(for: step, of: officer) { add(edits, for: officer, estimate: extra - step.change) }
    }
  }

  /// Adds what lets an officer hold a cell whom one rule stops, limits included.
  ///
  /// - Parameter extra: Hours gained besides those of the move.
  mutating func addWays(
    for officer: Ordinal<Officer>, in cell: Cell, past rule: RuleName, gaining gain: HoursPerMonth,
    extra: HoursPerMonth
  ) {
    let present = staff.present[officer.offset]
    guard
      let step = view.bestStep(of: officer, holding: cell, insteadOf: present, gaining: gain, waiving: rule),
      let room = room(for: step, of: officer)
    else { return }
    for way in problem.ways(lifting: rule, from: officer, holding: cell, after: step.option.bundle) {
      add(way + room, for: officer, estimate: extra - step.change)
    }
  }

  /// Adds one unit more of every limit of the whole case that is used up: what chains of officers may need.
  mutating func addCommonLimits() {
    for rule in problem.sideRules where rule.name.hasOneLimit {
      guard let place = problem.rules.place(of: rule.name) else { continue }
      for (row, limit) in rule.rows.enumerated() {
        let needed = view.activity.activity(rule: place, row: row) + rule.unit
        guard rule.unit > 0, needed > limit.upper, let edit = rule.edit(raising: row, to: needed) else { continue }
        add([edit], estimate: nil)
      }
    }
  }

  /// Adds a seat more of every full course that lifts what a position asks for: what chains of officers may need.
  mutating func addSeats(for position: Ordinal<Position>) {
    let asked = Set(problem.staffingCase.requirements.filter { $0.position == position }.map(\.competency))
    guard let place = problem.rules.place(of: .courseSeats) else { return }
    for (row, limit) in problem.sideRules[place].rows.enumerated() {
      guard view.activity.activity(rule: place, row: row) >= limit.upper - Tolerances.comparison,
        let edit = problem.edit(raising: .courseSeats, row: row, to: limit.upper + 1),
        case .seats(let course, _) = edit, asked.contains(problem.staffingCase.courses[course].competency)
      else { continue }
      add([edit], estimate: nil)
    }
  }
}

extension StaffingProblem {
  /// An establishment with one place more for the officers of the plan, those who are away having theirs; nil where a commune
  /// has none.
  func onePlaceMore(in commune: Ordinal<Commune>) -> CaseEdit? {
    guard let limit = establishment.limit(of: commune),
      let row = establishment.rows.firstIndex(where: { $0.subject == .commune(commune) })
    else { return nil }
    return establishment.edit(raising: row, to: Double(limit + 1))
  }

  /// Where the row of a limit stands: the rule among the side rules, and the row.
  func place(of limit: ExceededLimit) -> (place: Int, row: Int)? {
    guard let place = rules.place(of: limit.rule),
      let row = sideRules[place].rows.firstIndex(where: { $0.subject == limit.row.subject })
    else { return nil }
    return (place, row)
  }
}

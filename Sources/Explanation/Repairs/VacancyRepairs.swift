import Planning
import StaffingDomain
import Workloads

/// The repairs of a vacancy, from what stops officers and recruits from filling it.
struct VacancyRepairs {
  let cell: Cell
  private(set) var draft: RepairDraft
  /// Bars and dates that stop officers whom nothing else stops.
  private(set) var facts: [RepairFact] = []
  private let gain: HoursPerMonth

  /// Officers looked at for each rule.
  private static let officersOfARule = 3
  /// Bars and dates that are noted.
  private static let mostFacts = 5

  /// Thinks of repairs of a cell with an empty post.
  ///
  /// - Parameters:
  ///   - isMeant: The officers who are looked at.
  ///   - extra: Hours that any of them would gain besides.
  init(
    of cell: Cell, into draft: RepairDraft, where isMeant: (Ordinal<Officer>) -> Bool = { _ in true },
    extra: HoursPerMonth = .zero
  ) {
    (self.cell, self.draft) = (cell, draft)
    gain = draft.view.valueOfOneMoreOfficer(in: cell)
    guard let row = draft.problem.cellBalance.row(of: cell) else { return }
    let survey = CommuneSurvey(draft.staff, of: cell.commune)
    addRoom(CandidateSurvey(of: cell, row: row, in: survey).eligible.filter(isMeant), extra)
    addWays(past: survey, row: row, where: isMeant, extra)
    // Who holds the post besides another one is in the commune already, and mends no team rule.
    if extra == .zero { addCombinations() }
  }

  /// What lets officers of the commune hold the last post besides another one: limits, or the one ground against it.
  private mutating func addCombinations() {
    let seconds = SecondPostSurvey(of: cell, in: draft.staff)
    for move in seconds.eligible.prefix(Self.officersOfARule) {
      if let room = draft.room(for: move.step, of: move.officer) {
        draft.add(room, for: move.officer, estimate: .zero - move.change)
      }
    }
    // Everybody may carry more then, so one such way is enough: the one that asks for least.
    let heavy = seconds.near.first { $0.extraLoad > 0 }.map { [$0] } ?? []
    let byRule = Dictionary(grouping: seconds.near.filter { $0.extraLoad == 0 }, by: \.ground.rule)
    for (_, near) in byRule.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      for candidate in near.prefix(Self.officersOfARule) { addWays(past: candidate) }
    }
    for candidate in heavy { addWays(past: candidate) }
  }

  private mutating func addWays(past near: SecondPostSurvey.Near) {
    let move = near.move
    guard let room = draft.room(for: move.step, of: move.officer) else { return }
    let ways = draft.problem.ways(
      lifting: near.ground, from: move.officer, holding: move.main, with: cell.position)
    for way in ways { draft.add(way + room, for: move.officer, estimate: .zero - move.change) }
  }

  /// Limits that stop officers who may fill it.
  private mutating func addRoom(_ eligible: [Ordinal<Officer>], _ extra: HoursPerMonth) {
    let ranked = eligible.compactMap { officer -> (change: HoursPerMonth, officer: Ordinal<Officer>)? in
      let present = draft.staff.present[officer.offset]
      return draft.view.bestStep(of: officer, holding: cell, insteadOf: present, gaining: gain)
        .map { ($0.change, officer) }
    }.sorted { ($0.change, $0.officer) < ($1.change, $1.officer) }
    for (_, officer) in ranked.prefix(4 * Self.officersOfARule) {
      draft.addRoom(for: officer, in: cell, gaining: gain, extra: extra)
    }
  }

  /// Rules that alone stop officers: for each the officers with whom it would gain most, and those nearest by.
  private mutating func addWays(
    past survey: CommuneSurvey, row: Int, where isMeant: (Ordinal<Officer>) -> Bool, _ extra: HoursPerMonth
  ) {
    let (staff, index) = (draft.staff, draft.staff.index)
    var found: [RuleName: [(change: HoursPerMonth, distance: Kilometres, officer: Ordinal<Officer>)]] = [:]
    for officer in draft.problem.oneOption.officers where !staff.holders.holds(officer, row: row) && isMeant(officer) {
      let journey = survey.journey(of: officer)
      let obstacles = index.obstacles(of: officer, holding: cell, after: journey)
      guard obstacles.count == 1, let first = obstacles.first else { continue }
      let rule = index.name(of: first)
      guard
        let step = draft.view.bestStep(
          of: officer, holding: cell, insteadOf: staff.present[officer.offset], gaining: gain, waiving: rule)
      else { continue }
      found[rule, default: []].append((step.change, journey.distance, officer))
    }
    for (rule, candidates) in found.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      let best = candidates.sorted { ($0.change, $0.officer) < ($1.change, $1.officer) }.prefix(Self.officersOfARule)
      for (_, _, officer) in best { draft.addWays(for: officer, in: cell, past: rule, gaining: gain, extra: extra) }
      if rule == .distance { addNearest(candidates, extra) }
      if rule == .pinned { note(best.map(\.officer)) }
    }
  }

  /// The least widening of the radius with somebody for whom it pays, and that of a whole trade.
  private mutating func addNearest(
    _ candidates: [(change: HoursPerMonth, distance: Kilometres, officer: Ordinal<Officer>)], _ extra: HoursPerMonth
  ) {
    let paying = candidates.filter { $0.change - extra <= Tolerances.noGain }
    guard let nearest = paying.min(by: { ($0.distance, $0.change) < ($1.distance, $1.change) }) else { return }
    draft.addWays(for: nearest.officer, in: cell, past: .distance, gaining: gain, extra: extra)
    let staffingCase = draft.problem.staffingCase
    let general = staffingCase.policy.maximumDistance
    for candidate in paying where candidate.distance.value <= general.value + Tolerances.comparison {
      let position = staffingCase.officers[candidate.officer].position
      let rounded = Kilometres((candidate.distance.value / 5).rounded(.up) * 5)
      let trade = staffingCase.officers.ordinals.filter { officer in
        let person = staffingCase.officers[officer]
        return person.position == position && person.maximumDistance.map { $0 < rounded } ?? false
      }
      guard trade.count > 1 else { continue }
      draft.add([.ownDistance(trade, rounded)], estimate: extra - candidate.change)
    }
  }

  /// Notes bars and dates that alone stop officers; `mobility` is the planner's own.
  private mutating func note(_ officers: [Ordinal<Officer>]) {
    for officer in officers where facts.count < Self.mostFacts {
      guard case .pinned(let pins) = draft.problem.roles[officer.offset] else { continue }
      let bars = pins.filter { !$0.isPlannersOwn }
      guard !bars.isEmpty else { continue }
      let ends = draft.problem.staffingCase.bars.filter { bar in bars.contains { $0.source == bar.source } }
        .compactMap(\.until)
      facts.append(RepairFact(officer: officer, pins: bars, ends: ends))
    }
  }

  /// Adds recruits for it: a quota, and a place where the commune is full; two where two posts are empty.
  mutating func addRecruits() {
    let answer = RecruitAnswer(for: cell, in: draft.view)
    let empty = draft.view.emptyPosts(in: cell).count
    let (saving, limits, isUnlisted): (HoursPerMonth, [ExceededLimit], Bool)
    switch answer {
    case .dear, .open: return
    case .unlisted(let hours, let found): (saving, limits, isUnlisted) = (hours, found, true)
    case .stopped(let hours, let found): (saving, limits, isUnlisted) = (hours, found, false)
    }
    for count in 1...min(2, max(1, empty)) {
      var edits: [CaseEdit] = isUnlisted ? [.newQuota(cell.position, count)] : []
      for limit in limits {
        guard let (place, row) = draft.problem.place(of: limit) else { return }
        let used = draft.view.activity.activity(rule: place, row: row)
        if let edit = draft.problem.edit(raising: limit.rule, row: row, to: used + Double(count)) {
          edits.append(edit)
        }
      }
      draft.add(edits, estimate: Double(count) * saving)
    }
  }

  /// Adds a place in the commune where its establishment is used up, and a second unit of seats for a second empty post.
  mutating func addPlaces() {
    let problem = draft.problem
    if draft.view.isFull(cell.commune), let edit = problem.onePlaceMore(in: cell.commune) {
      draft.add([edit], estimate: nil)
    }
    guard draft.view.emptyPosts(in: cell).count > 1 else { return }
    for repair in draft.repairs where repair.kind == .train {
      let doubled = repair.edits.map { edit in
        if case .seats(let course, let count) = edit { CaseEdit.seats(course, count + 1) } else { edit }
      }
      draft.add(doubled, estimate: repair.estimate)
    }
  }
}

import Scheduling
import StaffingDomain
import Workloads

/// Waves by trying every month for everybody, with arithmetic of its own.
struct BruteWaves {
  /// A rule that may be left out.
  enum Rule: CaseIterable {
    case perMonth, perCommune, courses, couples, bounds
  }

  /// Where an officer is, before or after.
  struct Place: Equatable {
    var main: Cell?
    var second: Cell?
    var pool: Ordinal<Position>?
  }

  let tiny: TinyWaves
  /// Who changes, with both places.
  let changes: [(officer: Ordinal<Officer>, before: Place, after: Place)]

  init(_ tiny: TinyWaves) {
    self.tiny = tiny
    changes = tiny.plan.assignments.compactMap { line in
      let officer = tiny.staffingCase.officers[line.officer]
      let before = Place(main: officer.cell, second: officer.secondCell)
      let after: Place
      switch line.duty {
      case .outOfPlan: return nil
      case .surplus: after = Place()
      case .pool(let position): after = Place(pool: position)
      case .stay, .fill:
        let cell = tiny.plan.heldCell(of: line.officer, in: tiny.staffingCase)
        after = Place(main: cell, second: tiny.plan.secondCell(of: line.officer, in: tiny.staffingCase))
      }
      return before == after ? nil : (line.officer, before, after)
    }
  }

  /// The least cost within the rules; nil where nothing keeps them.
  func least(without rule: Rule? = nil) -> Double? {
    var best: Double?
    forEachSchedule { months in
      guard broken(months).subtracting(rule.map { [$0] } ?? []).isEmpty else { return }
      let cost = cost(months)
      best = min(best ?? cost, cost)
    }
    return best
  }

  private func forEachSchedule(_ body: ([Int]) -> Void) {
    var months = [Int](repeating: 0, count: changes.count)
    while true {
      body(months)
      guard let place = months.lastIndex(where: { $0 + 1 < tiny.settings.months }) else { return }
      months[place] += 1
      for later in months.indices where later > place { months[later] = 0 }
    }
  }

  private func isTransfer(_ change: Int) -> Bool {
    changes[change].after.main.map { $0.commune != changes[change].before.main?.commune } ?? false
  }

  private func isMove(_ change: Int) -> Bool {
    let (before, after) = (changes[change].before, changes[change].after)
    if let pool = after.pool { return pool != before.main?.position }
    return after.main != nil && after.main != before.main
  }

  /// The rules that months break.
  func broken(_ months: [Int]) -> Set<Rule> {
    var broken: Set<Rule> = []
    let settings = tiny.settings
    for month in 0..<settings.months {
      let moving = changes.indices.filter { months[$0] == month && isMove($0) }
      if let most = settings.perMonth, moving.count > most { broken.insert(.perMonth) }
      guard let most = settings.perCommune else { continue }
      for commune in tiny.staffingCase.communes.ordinals {
        let leaving = moving.count { isTransfer($0) && changes[$0].before.main?.commune == commune }
        let arriving = moving.count { isTransfer($0) && changes[$0].after.main?.commune == commune }
        if leaving + arriving > most { broken.insert(.perCommune) }
      }
    }
    for (place, change) in changes.enumerated() {
      let day = settings.from.adding(months[place]).firstDay
      let hours = tiny.plan.assignments[change.officer.offset].courses.map {
        tiny.staffingCase.courses[$0].hours.value
      }.reduce(0, +)
      // Courses of 80 hours a month, from 1 February.
      var free = CalendarDate(clampingYear: 2026, month: 2, day: 1)
      for _ in 0..<Int((hours / 80).rounded(.up)) { free = free.adding(months: 1) }
      if hours > 0, day < free { broken.insert(.courses) }
      for bound in tiny.staffingCase.waves where bound.officer == change.officer {
        if let fixed = bound.month, fixed.firstDay != day { broken.insert(.bounds) }
        if let first = bound.notBefore, day < first { broken.insert(.bounds) }
        if let last = bound.notAfter, day > last { broken.insert(.bounds) }
      }
    }
    for relation in tiny.staffingCase.relations where relation.kind == .couple {
      let pair = changes.indices.filter {
        [relation.officer, relation.other].contains(changes[$0].officer) && isTransfer($0)
      }
      if pair.count == 2, months[pair[0]] != months[pair[1]] { broken.insert(.couples) }
    }
    return broken
  }

  /// What months cost.
  func cost(_ months: [Int]) -> Double {
    (0..<tiny.settings.months).reduce(0) { sum, month in
      let places = places { months[$0] <= month }
      let last = tiny.settings.from.adding(month).lastDay
      return sum
        + cost(
          places + leavers { $0 >= last },
          sharing: { officer in
            changes.indices.first { changes[$0].officer == officer }.map { months[$0] <= month } ?? true
          })
    }
  }

  private func places(_ isDone: (Int) -> Bool) -> [Place] {
    var places: [Place] = []
    for line in tiny.plan.assignments where line.duty != .outOfPlan {
      let officer = tiny.staffingCase.officers[line.officer]
      if let change = changes.indices.first(where: { changes[$0].officer == line.officer }) {
        places.append(isDone(change) ? changes[change].after : changes[change].before)
      } else {
        places.append(Place(main: officer.cell, second: officer.secondCell))
      }
    }
    return places
  }

  private func leavers(_ serves: (CalendarDate) -> Bool) -> [Place] {
    tiny.plan.assignments.filter { $0.duty == .outOfPlan }.map { tiny.staffingCase.officers[$0.officer] }
      .filter { $0.leavesOn.map(serves) ?? false }.map { Place(main: $0.cell, second: $0.secondCell) }
  }

  private func cost(_ places: [Place], sharing isSharing: (Ordinal<Officer>) -> Bool) -> Double {
    let today = places.isEmpty ? [] : self.places { _ in false } + leavers { _ in true }
    let planned = self.places { _ in true }
    var sum = 0.0
    for commune in tiny.staffingCase.communes.ordinals {
      for position in tiny.staffingCase.positions.ordinals {
        let cell = Cell(commune: commune, position: position)
        let values = tiny.needs[cell].posts.map(\.value.value)
        guard let last = values.last else { continue }
        var taken = [Bool](repeating: false, count: values.count)
        for work in tiny.shared where work.post.cell == cell && work.officers.allSatisfy(isSharing) {
          taken[work.post.number - 1] = true
        }
        if places.contains(where: { $0.second != nil && ($0.main == cell || $0.second == cell) }) {
          taken[values.count - 1] = true
        }
        var alone = places.count { $0.main == cell && $0.second == nil }
        for (post, value) in values.enumerated() where !taken[post] {
          if alone > 0 { alone -= 1 } else { sum += value }
        }
        let heads = places.count { $0.main == cell }
        let least = min(today.count { $0.main == cell }, planned.count { $0.main == cell })
        for head in heads..<max(heads, least) { sum += head < values.count ? values[head] : last }
      }
    }
    return sum
  }
}

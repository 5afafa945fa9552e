import ResultsFormat
import StaffingDomain
import Workloads

extension RandomPlan {
  private func level(
    _ officer: Ordinal<Officer>, _ competency: Ordinal<Competency>, after courses: [Ordinal<Course>]
  ) -> Int {
    let raised = courses.map { staffingCase.courses[$0] }.filter { $0.competency == competency }.map(\.toLevel)
    let today = staffingCase.officers[officer].level(of: competency, on: staffingCase.policy.planDate)
    return max(today, raised.max() ?? 0)
  }

  func fit(
    _ officer: Ordinal<Officer>, _ position: Ordinal<Position>, after courses: [Ordinal<Course>] = []
  ) -> CompetenceFit {
    CompetenceFit(requirements: staffingCase.requirements.filter { $0.position == position }) {
      level(officer, $0, after: courses)
    }
  }

  /// Whether courses can be taken in some order: every order is tried.
  private func isPossible(_ courses: [Ordinal<Course>], _ officer: Ordinal<Officer>) -> Bool {
    func canFinish(_ left: [Ordinal<Course>], _ levels: [Int]) -> Bool {
      left.isEmpty
        || left.indices.contains { index in
          let course = staffingCase.courses[left[index]]
          let level = levels[course.competency.offset]
          guard course.fromLevel <= level, level < course.toLevel else { return false }
          var (rest, next) = (left, levels)
          rest.remove(at: index)
          next[course.competency.offset] = course.toLevel
          return canFinish(rest, next)
        }
    }
    return canFinish(courses, staffingCase.competencies.ordinals.map { level(officer, $0, after: []) })
  }

  /// Whether a set of courses is a bundle for a position: possible, and no proper subset does the same.
  func isBundle(_ courses: [Ordinal<Course>], _ officer: Ordinal<Officer>, for position: Ordinal<Position>) -> Bool {
    guard !courses.isEmpty, courses.count <= staffingCase.policy.maximumCourses, isPossible(courses, officer) else {
      return false
    }
    let whole = fit(officer, position, after: courses)
    return !(0..<(1 << courses.count) - 1).contains { choice in
      let part = courses.indices.filter { choice >> $0 & 1 == 1 }.map { courses[$0] }
      guard isPossible(part, officer) else { return false }
      let fit = fit(officer, position, after: part)
      return abs(fit.share - whole.share) < 1e-9 && fit.unmetMandatory == whole.unmetMandatory
    }
  }

  /// All bundles of an officer for a position.
  func bundles(_ officer: Ordinal<Officer>, for position: Ordinal<Position>) -> [[Ordinal<Course>]] {
    let all = staffingCase.courses.ordinals
    return (1..<(1 << all.count)).map { choice in all.filter { choice >> $0.offset & 1 == 1 } }
      .filter { isBundle($0, officer, for: position) }
  }

  /// Mismatch, absence and position change.
  private func work(
    _ officer: Ordinal<Officer>, in position: Ordinal<Position>, after courses: [Ordinal<Course>]
  ) -> Double {
    let person = staffingCase.officers[officer]
    let (capacity, month) = (workingTime(officer), 100.0)
    let lack = 1 - fit(officer, position, after: courses).share
    return staffingCase.policy.mismatchWeight * lack * month * capacity + (1 - capacity) * month
      + (position == person.position ? 0 : 180.0 / 12)
      + travel(officer, to: pool[officer] == nil ? held[officer]?.commune : nil)
  }

  /// Daily travel from home to a commune, the own one where none is given.
  private func travel(_ officer: Ordinal<Officer>, to commune: Ordinal<Commune>?) -> Double {
    let person = staffingCase.officers[officer]
    let way = distances.distance(
      from: person.homeCommune ?? person.commune, to: commune ?? person.commune)
    return 0.5 * min(2 * way.value * 20 / 40, 40)
  }

  /// The hours of holding a cell, term by term.
  private func hours(_ officer: Ordinal<Officer>, in cell: Cell) -> Double {
    let person = staffingCase.officers[officer]
    let bundle = courses[officer] ?? []
    let transfer = cell.commune == person.commune ? 0 : 120.0 / 12
    let ranks = [person.position, cell.position].map { staffingCase.positions[$0].rank }
    let rankDrop = staffingCase.policy.rankDropHours.value * Double(max(0, ranks[0] - ranks[1]))
    let training = bundle.reduce(0) { $0 + staffingCase.courses[$1].hours.value / 12 }
    let wishes = staffingCase.preferences.filter {
      $0.officer == officer && ($0.commune ?? cell.commune) == cell.commune
        && ($0.position ?? cell.position) == cell.position
    }
    return work(officer, in: cell.position, after: bundle) + transfer + rankDrop + training + hoursOfSecond(officer)
      + wishes.reduce(0) { $0 + $1.hours.value }
  }

  /// Team rules with the officers missing, row by row, then by commune.
  private var shortfalls: [(rule: TeamRule, commune: Ordinal<Commune>, missing: Int)] {
    staffingCase.teamRules.flatMap { rule in
      staffingCase.communes.ordinals.filter { rule.commune ?? $0 == $0 }.map { commune in
        let count = held.filter {
          $0.value.commune == commune && level($0.key, rule.competency, after: courses[$0.key] ?? []) >= rule.level
        }.count
        return (rule, commune, max(0, rule.officers - count))
      }
    }
  }

  /// Officers who stay past their term.
  private var overdue: [Ordinal<Officer>] {
    held.filter { officer, cell in
      let person = staffingCase.officers[officer]
      guard isFree(officer), cell == person.cell, let since = person.since,
        let months = staffingCase.positions[person.position].rotationMonths
      else { return false }
      return since.adding(months: months) <= staffingCase.policy.planDate
    }.keys.sorted()
  }

  /// The soft rules that the plan does not meet, as the summary lists them.
  var unmet: [UnmetSoftRule] {
    let rotations = overdue.map { officer in
      let person = staffingCase.officers[officer]
      return UnmetSoftRule(
        rule: "rotation", source: person.source.description, commune: staffingCase.communes[person.commune].code,
        officer: person.code, missing: 1, penalty: staffingCase.policy.rotationPenalty)
    }
    let teams = shortfalls.filter { $0.missing > 0 }.map { rule, commune, missing in
      UnmetSoftRule(
        rule: "team-rule", source: rule.source.description, commune: staffingCase.communes[commune].code,
        competency: staffingCase.competencies[rule.competency].code, missing: missing,
        penalty: Double(missing) * rule.penalty)
    }
    return rotations + teams
  }

  private var costOfPosts: Double {
    cells.reduce(0.0) { sum, cell in
      let isShared = { (post: Post) in shared.contains(TransferPlan.SharedPost(cell: cell, number: post.number)) }
      let posts = needs[cell].posts
      let isCombined = combined(cell) > 0
      let empty = posts.filter { !isShared($0) && !(isCombined && $0.number == posts.count) }.dropFirst(heads(cell))
        .reduce(0.0) { $0 + $1.value.value }
      let overhead = posts.filter(isShared).reduce(0.0) { $0 + $1.hours.value * staffingCase.policy.sharingOverhead }
      return sum + empty + overhead
    }
  }

  var objective: Double {
    var total = costOfPosts
    for officer in staffingCase.officers.ordinals where isFree(officer) || isPinned(officer) {
      if let cell = held[officer] {
        total += hours(officer, in: cell)
      } else if let position = pool[officer] {
        total += work(officer, in: position, after: [])
      } else {
        total += staffingCase.policy.surplusHours.value
      }
    }
    total += 60 * Double(recruits.values.reduce(0, +))
    total += Double(overdue.count) * staffingCase.policy.rotationPenalty.value
    return shortfalls.reduce(total) { $0 + Double($1.missing) * $1.rule.penalty.value }
  }

  /// The least objective over every choice of who stays, with the second post of today or without it, and who is
  /// surplus.
  var doNothing: Double {
    var trial = self
    (trial.courses, trial.pool, trial.recruits, trial.shared) = ([:], [:], [:], [])
    (trial.held, trial.seconds) = ([:], [:])
    var least = Double.infinity
    func choose(_ rest: ArraySlice<Ordinal<Officer>>) {
      guard let officer = rest.first else {
        if trial.hasRoomForAll { least = min(least, trial.objective) }
        return
      }
      let person = staffingCase.officers[officer]
      if isFree(officer) { choose(rest.dropFirst()) }
      trial.held[officer] = person.cell
      defer { trial.held[officer] = nil }
      guard trial.taken(person.cell) <= limit(person.cell) else { return }
      choose(rest.dropFirst())
      if let position = person.secondPosition {
        let second = Cell(commune: person.commune, position: position)
        if !needs[second].posts.isEmpty, !needs[person.cell].posts.isEmpty {
          trial.seconds[officer] = position
          choose(rest.dropFirst())
          trial.seconds[officer] = nil
        }
      }
    }
    choose(staffingCase.officers.ordinals.filter { isFree($0) || isPinned($0) }[...])
    return least
  }

  /// How much worse the objective gets when one officer goes back.
  func hoursRecovered(_ officer: Ordinal<Officer>) -> Double {
    (waysBack(officer).map(\.objective).min() ?? .nan) - objective
  }

  /// Whether going back is best with the second post of today.
  func goesBackToTwoPosts(_ officer: Ordinal<Officer>) -> Bool {
    guard let cell = held[officer], cell != staffingCase.officers[officer].cell else { return false }
    let ways = waysBack(officer)
    return ways.count == 2 && ways[1].objective < ways[0].objective - 1e-6
  }

  /// The plans in which one officer is back alone, or else surplus, and back with both posts of today.
  private func waysBack(_ officer: Ordinal<Officer>) -> [RandomPlan] {
    let person = staffingCase.officers[officer]
    var back = self
    (back.held[officer], back.courses[officer], back.seconds[officer]) = (nil, nil, nil)
    let position = back.pool.removeValue(forKey: officer)
    var ways = [back]
    if back.taken(person.cell) < needs[person.cell].posts.count, back.hasAuthority(person.commune) {
      ways[0].held[officer] = person.cell
      let second = person.secondPosition.map { Cell(commune: person.commune, position: $0) }
      if let second, [person.cell, second].allSatisfy({ back.hasFreeLastPost($0) }) {
        ways.append(ways[0])
        ways[1].seconds[officer] = second.position
      }
    }
    return ways.map { way in
      var way = way
      if let position { way.giveUpShared(position, from: person.commune) }
      return way
    }
  }

  private func hasFreeLastPost(_ cell: Cell) -> Bool {
    let posts = needs[cell].posts.count
    return taken(cell) < posts && combined(cell) == 0
      && !shared.contains(TransferPlan.SharedPost(cell: cell, number: posts))
  }

  private mutating func giveUpShared(_ position: Ordinal<Position>, from commune: Ordinal<Commune>) {
    let province = staffingCase.communes[commune].province
    func own() -> [TransferPlan.SharedPost] {
      shared.filter { $0.cell.position == position && staffingCase.communes[$0.cell.commune].province == province }
    }
    func worth(_ post: TransferPlan.SharedPost) -> Double {
      needs[post.cell].posts[post.number - 1].value.value - staffingCase.policy.sharingOverhead * hours(of: post)
    }
    let officers = pool.filter {
      $0.value == position && staffingCase.communes[staffingCase.officers[$0.key].commune].province == province
    }.count
    while own().reduce(0, { $0 + hours(of: $1) }) > 100 * Double(officers) + 1e-6 {
      guard let least = own().min(by: { (worth($0), $0) < (worth($1), $1) }) else { return }
      shared.remove(least)
    }
  }
}

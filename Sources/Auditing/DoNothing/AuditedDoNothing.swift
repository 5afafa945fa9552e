import StaffingDomain
import Workloads

/// The least objective when every officer stays, with the second post of today or without it, or is surplus (the
/// formulation, *Doing nothing*).
struct AuditedDoNothing {
  /// What a choice of who stays was found to cost.
  var hours: HoursPerMonth
  /// What every choice costs at least: equal to `hours`, but where what couples the officers of a commune is too much
  /// to search.
  var bound: HoursPerMonth
}

extension AuditContext {
  /// The least objective when every officer stays, untrained, or is surplus, and keeps or drops the second post of
  /// today.
  ///
  /// Officers who may not be moved stay, and may drop a second post; orders, relations, transfer caps and budgets do
  /// not matter, because nobody moves; nobody is trained or recruited and no work is shared. What staying past a term
  /// costs counts as hours of staying. A commune is a choice of its own: ``StayingChoice``.
  func leastOfDoingNothing() -> AuditedDoNothing {
    var fixed = 0.0
    for cell in needs.cells {
      for post in needs[cell].posts.dropFirst(pinned[cell]) { fixed += post.value.value }
    }
    var members = [[Ordinal<Officer>]](repeating: [], count: staffingCase.communes.count)
    for (officer, role) in zip(staffingCase.officers.ordinals, roles) where role.isInPlan {
      members[staffingCase.officers[officer].commune.offset].append(officer)
      fixed += role.isPinned ? hours.holding(staffingCase.officers[officer].cell, officer) : hours.surplus
    }
    var saving = 0.0
    var mostSaving = 0.0
    for commune in staffingCase.communes.ordinals {
      let (choice, penalty) = stayingChoice(in: commune, members: members[commune.offset])
      fixed += penalty
      let answer = choice.mostSaving()
      saving += answer.found
      mostSaving += answer.bound
    }
    return AuditedDoNothing(hours: HoursPerMonth(fixed - saving), bound: HoursPerMonth(fixed - mostSaving))
  }

  /// What is left to choose in a commune, and the penalties of its team rules when only pinned officers stay.
  private func stayingChoice(
    in commune: Ordinal<Commune>, members: [Ordinal<Officer>]
  ) -> (choice: StayingChoice, penalty: Double) {
    let free = members.filter { !roles[$0.offset].isPinned }
    var choice = StayingChoice(
      room: limit(of: commune).map { $0 - pinned.total(of: commune) - away.total(of: commune) })
    var candidates = free.map { officer in
      let cost = hours.holding(staffingCase.officers[officer].cell, officer) + rotationPenalty(officer)
      return StayingChoice.Candidate(cost: cost - hours.surplus, rules: [])
    }
    var penalty = 0.0
    for rule in teamRules.rules(of: commune) where rule.penalty > .zero {
      let qualified = members.filter { counts($0, for: rule) }
      let missing = rule.officers - qualified.count { roles[$0.offset].isPinned }
      guard missing > 0 else { continue }
      penalty += Double(missing) * rule.penalty.value
      let helpers = free.indices.filter { counts(free[$0], for: rule) }
      if helpers.count <= missing {
        // Whoever stays always earns the penalty: a price of the officer, not a rule that couples officers.
        for index in helpers { candidates[index].cost -= rule.penalty.value }
      } else {
        for index in helpers { candidates[index].rules.append(choice.rules.count) }
        choice.rules.append(StayingChoice.Rule(missing: missing, penalty: rule.penalty.value))
      }
    }
    addCells(of: members, free, candidates, to: &choice)
    let most = choice.cells.reduce(0) { $0 + min($1.values.count, $1.candidates.count) }
    if let room = choice.room, room >= most { choice.room = nil }
    return (choice, penalty)
  }

  /// The cells that have free officers or that second posts of today link, and those links.
  private func addCells(
    of members: [Ordinal<Officer>], _ free: [Ordinal<Officer>], _ priced: [StayingChoice.Candidate],
    to choice: inout StayingChoice
  ) {
    let seconds = members.compactMap { officer in
      secondPostWorthKeeping(of: officer).map {
        (officer: officer, main: staffingCase.officers[officer].cell, second: $0)
      }
    }
    let cells = Set(free.map { staffingCase.officers[$0].cell }).union(seconds.flatMap { [$0.main, $0.second] })
      .sorted()
    let places = Dictionary(uniqueKeysWithValues: zip(cells, cells.indices))
    var candidates = priced
    for entry in seconds {
      guard let main = places[entry.main], let second = places[entry.second] else { continue }
      let index = free.firstIndex(of: entry.officer)
      if let index { candidates[index].link = choice.links.count }
      choice.links.append(
        StayingChoice.Link(
          main: main, second: second, cost: hours.second(entry.second, entry.officer),
          candidate: index.map { candidates[$0] }))
    }
    let indices = Dictionary(grouping: free.indices) { staffingCase.officers[free[$0]].cell }
    choice.cells = cells.map { cell in
      StayingChoice.CellPart(
        posts: needs[cell].posts.map(\.value.value), pinned: pinned[cell],
        candidates: (indices[cell] ?? []).map { candidates[$0] })
    }
  }

  /// The cell of the second post of today that an officer might keep at a gain; nil where there is none.
  ///
  /// Dropping it is as good where the post is worth no more than its hours: a holder of one post fills a main post of
  /// at least the value of the last. It cannot be kept where pinned officers need every post of its cell, nor, by a
  /// free officer, where they need every one of the main cell.
  private func secondPostWorthKeeping(of officer: Ordinal<Officer>) -> Cell? {
    guard let second = combinations.secondToday(of: officer), let last = combinations.lastPost(of: second),
      last.value.value > hours.second(second, officer), pinned[second] < needs[second].posts.count
    else { return nil }
    let main = staffingCase.officers[officer].cell
    return roles[officer.offset].isPinned || pinned[main] < needs[main].posts.count ? second : nil
  }
}

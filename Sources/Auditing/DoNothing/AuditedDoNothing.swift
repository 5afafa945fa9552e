import StaffingDomain
import Workloads

/// The least objective when every officer stays or is surplus (the formulation, *Doing nothing*).
struct AuditedDoNothing {
  /// What a choice of who stays was found to cost.
  var hours: HoursPerMonth
  /// What every choice costs at least: equal to `hours`, but where the team rules of a commune are too many to search.
  var bound: HoursPerMonth
}

extension AuditContext {
  /// The least objective when every officer stays, untrained, or is surplus.
  ///
  /// Officers who may not be moved stay; orders, relations, transfer caps and budgets do not matter, because nobody
  /// moves; nobody is trained or recruited and no work is shared. What staying past a term costs counts as hours of
  /// staying. A commune is a choice of its own: ``StayingChoice``.
  func leastOfDoingNothing() -> AuditedDoNothing {
    var fixed = 0.0
    for cell in needs.cells {
      for post in needs[cell].posts.dropFirst(pinned[cell]) { fixed += post.value.value }
    }
    var members = [[Ordinal<Officer>]](repeating: [], count: staffingCase.communes.count)
    for (officer, role) in zip(staffingCase.officers.ordinals, roles) where role != .outOfPlan {
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
    var choice = StayingChoice(room: limit(of: commune).map { $0 - pinned.total(of: commune) })
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
    for (cell, indices) in Dictionary(grouping: free.indices, by: { staffingCase.officers[free[$0]].cell })
      .sorted(by: { $0.key < $1.key })
    {
      let values = needs[cell].posts.dropFirst(pinned[cell]).map(\.value.value)
      choice.cells.append(StayingChoice.CellPart(values: values, candidates: indices.map { candidates[$0] }))
    }
    let most = choice.cells.reduce(0) { $0 + min($1.values.count, $1.candidates.count) }
    if let room = choice.room, room >= most { choice.room = nil }
    return (choice, penalty)
  }
}

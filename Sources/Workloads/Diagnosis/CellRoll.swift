internal import StaffingDomain

/// The officers of one cell on the plan date.
struct CellRoll {
  /// Officers whose first position it is.
  var heads = 0
  /// Their working time; of one who holds two positions the part of the last post of this cell.
  var existing = FullTimeEquivalents.zero
  var mismatched = 0
  var leaving = 0
  /// Officers who are away for more than half of the horizon; they are among ``heads``.
  var away = 0
  /// Whether an officer holds the last post of the cell together with another one.
  var isLastCombined = false
  /// Whether that officer is one of ``heads``.
  var isCombinedByOwn = false

  /// The rolls of all cells, commune by commune; officers whose last day lies before the plan date do not count.
  static func rolls(of staffingCase: StaffingCase, needs: StaffingNeeds, posts: CombinablePosts) -> [CellRoll] {
    let positionCount = staffingCase.positions.count
    var rolls = [CellRoll](repeating: CellRoll(), count: staffingCase.communes.count * positionCount)
    let requirements = staffingCase.requirementsByPosition()
    let policy = staffingCase.policy
    let working = WorkingTime(staffingCase)
    func offset(_ cell: Cell) -> Int { cell.commune.offset * positionCount + cell.position.offset }
    for ordinal in staffingCase.officers.ordinals {
      let officer = staffingCase.officers[ordinal]
      guard officer.isInPost(on: policy.planDate) else { continue }
      let fit = CompetenceFit(requirements: requirements[officer.position.offset]) { competency in
        officer.level(of: competency, on: policy.planDate)
      }
      let own = offset(officer.cell)
      rolls[own].heads += 1
      rolls[own].mismatched += fit.share < policy.minimumFit - Tolerances.comparison ? 1 : 0
      rolls[own].leaving += officer.leaves(before: policy.horizonMiddle, under: policy) ? 1 : 0
      rolls[own].away += working.isMostlyAway(ordinal) ? 1 : 0
      let time = working.times[ordinal.offset]
      let part = officer.secondCell.map { posts.partOfFirst(officer.cell, beside: $0) } ?? 1
      rolls[own].existing += part * time
      if let second = officer.secondCell { rolls[offset(second)].existing += (1 - part) * time }
    }
    combine(&rolls, staffingCase, needs: needs, offset)
    return rolls
  }

  /// Notes who holds two last posts today: officers with a second position, where both cells have a post, nobody holds the
  /// post of the second cell as the first one, and nobody before them by code holds either.
  private static func combine(
    _ rolls: inout [CellRoll], _ staffingCase: StaffingCase, needs: StaffingNeeds, _ offset: (Cell) -> Int
  ) {
    for officer in staffingCase.officers where officer.isInPost(on: staffingCase.policy.planDate) {
      guard let second = officer.secondCell, !needs[officer.cell].posts.isEmpty else { continue }
      let (own, other) = (offset(officer.cell), offset(second))
      guard rolls[other].heads < needs[second].posts.count, !rolls[own].isLastCombined, !rolls[other].isLastCombined
      else { continue }
      rolls[own].isLastCombined = true
      rolls[own].isCombinedByOwn = true
      rolls[other].isLastCombined = true
    }
  }
}

extension CombinablePosts {
  /// The part of an officer's working time that counts in the first of two cells: `s_1 / (s_1 + s_2)`, all of it where
  /// either has no post, or neither post has work.
  ///
  /// Source: the formulation, *Combined posts*.
  func partOfFirst(_ first: Cell, beside second: Cell) -> Double {
    guard !needs[first].posts.isEmpty, !needs[second].posts.isEmpty else { return 1 }
    let (one, other) = (lastShare(first), lastShare(second))
    return one + other > 0 ? one / (one + other) : 1
  }
}

extension Officer {
  func isInPost(on date: CalendarDate) -> Bool { leavesOn.map { $0 >= date } ?? true }
  func leaves(before date: CalendarDate, under policy: Policy) -> Bool {
    leavingDate(under: policy).map { $0 < date } ?? false
  }

  /// The cell of the second position; nil where the officer holds one.
  var secondCell: Cell? {
    guard let second = secondPosition, second != position else { return nil }
    return Cell(commune: commune, position: second)
  }
}

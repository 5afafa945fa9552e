internal import StaffingDomain

/// The officers of one cell on the plan date.
struct CellRoll {
  var heads = 0
  var existing = FullTimeEquivalents.zero
  var mismatched = 0
  var leaving = 0

  /// The rolls of all cells, commune by commune; officers whose last day lies before the plan date do not count.
  static func rolls(of staffingCase: StaffingCase) -> [CellRoll] {
    let positionCount = staffingCase.positions.count
    var rolls = [CellRoll](repeating: CellRoll(), count: staffingCase.communes.count * positionCount)
    let requirements = staffingCase.requirementsByPosition()
    let policy = staffingCase.policy
    for officer in staffingCase.officers where officer.isInPost(on: policy.planDate) {
      let fit = CompetenceFit(requirements: requirements[officer.position.offset]) { competency in
        officer.level(of: competency, on: policy.planDate)
      }
      let offset = officer.commune.offset * positionCount + officer.position.offset
      rolls[offset].heads += 1
      rolls[offset].existing += officer.fullTimeEquivalent
      rolls[offset].mismatched += fit.share < policy.minimumFit - Tolerances.comparison ? 1 : 0
      rolls[offset].leaving += officer.leaves(before: policy.horizonMiddle) ? 1 : 0
    }
    return rolls
  }
}

extension Officer {
  func isInPost(on date: CalendarDate) -> Bool { leavesOn.map { $0 >= date } ?? true }
  func leaves(before date: CalendarDate) -> Bool { leavesOn.map { $0 < date } ?? false }
}

import StaffingDomain

/// Chooses among plans of equal value, so that the plan does not depend on how the solver happened to pivot.
///
/// Officers of one cell are interchangeable for every row of the program, but for those bound by relations and where
/// skills differ; where exchanging what two of them do costs nothing, the officer whose code comes first gets the cell that comes first by commune and position, and
/// surplus goes to the last. Source: the formulation, *The proof*.
struct TieBreaking {
  let problem: StaffingProblem

  /// The plan with every free exchange made.
  func canonical(_ plan: TransferPlan) -> TransferPlan {
    var plan = plan
    let bound = Set(problem.couples.officers + problem.relatives.officers)
    let free = problem.oneOption.officers.filter { problem.roles[$0.offset] == .free && !bound.contains($0) }
    let groups = Dictionary(grouping: free) { problem.staffingCase.officers[$0].cell }
    for (_, members) in groups.sorted(by: { $0.key < $1.key }) where members.count > 1 {
      exchange(among: members, in: &plan)
    }
    return plan
  }

  private func exchange(among members: [Ordinal<Officer>], in plan: inout TransferPlan) {
    var hasChanged = true
    while hasChanged {
      hasChanged = false
      for (place, first) in members.enumerated() {
        for second in members[(place + 1)...] {
          let left = problem.option(of: plan.assignments[first.offset])
          let right = problem.option(of: plan.assignments[second.offset])
          guard precedes(right.duty, left.duty, from: left.origin) else { continue }
          let exchanged = [left.taking(over: right), right.taking(over: left)]
          guard mayExchange([left, right], for: exchanged) else { continue }
          for option in exchanged { plan.assignments[option.officer.offset] = problem.assignment(of: option) }
          hasChanged = true
        }
      }
    }
  }

  /// Whether a duty comes before another: posts by cell, then pools by position, surplus last.
  private func precedes(_ left: Duty, _ right: Duty, from origin: Cell) -> Bool {
    func rank(_ duty: Duty) -> (Int, Cell) {
      switch duty {
      case .stay: (0, origin)
      case .fill(let cell): (0, cell)
      case .pool(let position): (1, Cell(commune: origin.commune, position: position))
      case .surplus, .outOfPlan: (2, origin)
      }
    }
    return rank(left) < rank(right)
  }

  private func mayExchange(_ options: [OfficerOption], for exchanged: [OfficerOption]) -> Bool {
    for option in options {
      let signatures = options.map { problem.teamSkills.signature(of: $0.officer, after: option.bundle) }
      guard signatures[0] == signatures[1] else { return false }
    }
    guard exchanged.allSatisfy(problem.isOpen) else { return false }
    func hours(_ options: [OfficerOption]) -> HoursPerMonth {
      problem.hours(of: options[0]).total + problem.hours(of: options[1]).total
    }
    return abs((hours(options) - hours(exchanged)).value) <= Tolerances.comparison
  }
}

import StaffingDomain

/// Chooses among plans of equal value, so that the plan does not depend on how the solver happened to pivot.
///
/// Officers of one cell are interchangeable for every row of the program, but for those bound by relations and where
/// skills differ; where exchanging the undertakings of two of them costs nothing, the officer whose code comes first gets the cell that comes first by commune and position, and
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
          let left = problem.undertaking(of: plan.assignments[first.offset])
          let right = problem.undertaking(of: plan.assignments[second.offset])
          guard precedes(right.duty, left.duty, from: problem.staffingCase.officers[first].cell),
            mayExchange(first, left, second, right)
          else { continue }
          for (officer, undertaking) in [(first, right), (second, left)] {
            plan.assignments[officer.offset].duty = undertaking.duty
            plan.assignments[officer.offset].courses = problem.training.courses(of: undertaking.bundle)
          }
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
      case .surplus, .leaving: (2, origin)
      }
    }
    return rank(left) < rank(right)
  }

  private func mayExchange(
    _ first: Ordinal<Officer>, _ left: Undertaking, _ second: Ordinal<Officer>, _ right: Undertaking
  ) -> Bool {
    for bundle in [left.bundle, right.bundle] {
      let signatures = [first, second].map { problem.teamSkills.signature(of: $0, after: bundle) }
      guard signatures[0] == signatures[1] else { return false }
    }
    guard problem.isOption(right, of: first), problem.isOption(left, of: second) else { return false }
    let now = problem.hours(of: first, doing: left).total + problem.hours(of: second, doing: right).total
    let then = problem.hours(of: first, doing: right).total + problem.hours(of: second, doing: left).total
    return abs((now - then).value) <= Tolerances.comparison
  }
}

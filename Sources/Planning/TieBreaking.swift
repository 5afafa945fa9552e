import StaffingDomain

/// Chooses among plans of equal value, so that the plan does not depend on how the solver happened to pivot.
///
/// Officers of one cell are interchangeable for every row of the program; where exchanging the duties of two of them
/// costs nothing, the officer whose code comes first gets the cell that comes first by commune and position, and
/// surplus goes to the last. Source: model.md, section 5.
struct TieBreaking {
  let problem: StaffingProblem

  /// The plan with every free exchange made.
  func canonical(_ plan: TransferPlan) -> TransferPlan {
    var plan = plan
    let free = problem.oneOption.officers.filter { problem.standings[$0.offset] == .free }
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
          let (left, right) = (plan.assignments[first.offset].duty, plan.assignments[second.offset].duty)
          guard precedes(right, left, from: problem.staffingCase.officers[first].cell),
            mayExchange(first, left, second, right)
          else { continue }
          plan.assignments[first.offset].duty = right
          plan.assignments[second.offset].duty = left
          hasChanged = true
        }
      }
    }
  }

  /// Whether a duty comes before another in the order of cells, surplus being last.
  private func precedes(_ left: Duty, _ right: Duty, from origin: Cell) -> Bool {
    let cells = [left, right].map { Relocation(origin: origin, duty: $0).heldCell }
    switch (cells[0], cells[1]) {
    case (let left?, let right?): return left < right
    case (.some, nil): return true
    case (nil, _): return false
    }
  }

  private func mayExchange(
    _ first: Ordinal<Officer>, _ left: Duty, _ second: Ordinal<Officer>, _ right: Duty
  ) -> Bool {
    guard problem.isOpen(right, to: first), problem.isOpen(left, to: second) else { return false }
    let now = problem.hours(of: first, doing: left).total + problem.hours(of: second, doing: right).total
    let then = problem.hours(of: first, doing: right).total + problem.hours(of: second, doing: left).total
    return abs((now - then).value) <= Tolerances.comparison
  }
}

extension StaffingProblem {
  /// Whether a duty is among the options of a free officer.
  func isOpen(_ duty: Duty, to officer: Ordinal<Officer>) -> Bool {
    switch duty {
    case .stay: decisions.allows(officer, toHold: staffingCase.officers[officer].cell)
    case .fill(let cell): prohibitions(of: officer, filling: cell).isEmpty
    case .surplus: !decisions.isLocked(officer)
    case .pool, .leaving: false
    }
  }
}

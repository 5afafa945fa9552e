import Planning
import StaffingDomain

/// Who could fill a post: the officers that may, and the best of them.
struct CandidateSurvey {
  /// The cell of the post.
  let cell: Cell
  /// The officers in the plan who may fill it and do not hold it.
  let eligible: [Ordinal<Officer>]
  /// The eligible officer whose move alone is best, of equal ones the first.
  let best: Move?

  /// What moving one officer to the cell would do.
  struct Move {
    let officer: Ordinal<Officer>
    /// The change of the objective; negative is better.
    let change: HoursPerMonth
    /// The limit that it would exceed, if any.
    let limit: RuleRow?
  }

  /// Looks for candidates for a post of a cell that is in `cell-balance`.
  init(of cell: Cell, row: Int, in survey: CommuneSurvey) {
    self.cell = cell
    eligible = survey.natives(of: cell, row: row) + survey.arrivals(at: cell, row: row)
    best = CandidateSurvey.bestMove(to: cell, of: eligible, in: survey.staff)
  }

  private static func bestMove(to cell: Cell, of officers: [Ordinal<Officer>], in staff: StaffSurvey) -> Move? {
    let view = staff.view
    let gain = view.valueOfOneMoreOfficer(in: cell)
    func duty(of officer: Ordinal<Officer>) -> Duty { staff.index.homes[officer.offset] == cell ? .stay : .fill(cell) }
    var best: (change: HoursPerMonth, officer: Ordinal<Officer>)?
    for officer in officers {
      let change = view.change(
        when: officer, does: duty(of: officer), in: cell, insteadOf: staff.present[officer.offset], gaining: gain)
      if best.map({ (change, officer) < $0 }) ?? true { best = (change, officer) }
    }
    return best.map { move in
      let gains = move.change < .zero
      return Move(
        officer: move.officer, change: move.change,
        limit: gains ? view.brokenLimit(when: move.officer, does: duty(of: move.officer)) : nil)
    }
  }
}

extension CommuneSurvey {
  /// Officers of today's cell who do not hold it under the plan and may come back.
  fileprivate func natives(of cell: Cell, row: Int) -> [Ordinal<Officer>] {
    staff.pool.members[commune.offset].filter { officer in
      staff.index.homes[officer.offset] == cell && !staff.holders.holds(officer, row: row) && mayHold(officer, cell)
    }
  }

  /// Officers of other cells who may come and do not hold the cell.
  fileprivate func arrivals(at cell: Cell, row: Int) -> [Ordinal<Officer>] {
    var found: [Ordinal<Officer>] = []
    for origin in reachable {
      for officer in staff.pool.open(cell.position, in: origin)
      where staff.index.homes[officer.offset] != cell && !staff.holders.holds(officer, row: row)
        && mayHold(officer, cell)
      {
        found.append(officer)
      }
    }
    return found
  }

  private func mayHold(_ officer: Ordinal<Officer>, _ cell: Cell) -> Bool {
    let home = staff.index.homes[officer.offset].commune
    return staff.index.obstacles(of: officer, holding: cell, after: journeys[home.offset]).isEmpty
  }
}

extension PlanView {
  /// The duty of an officer who holds a cell: staying where it is the current one.
  func duty(of officer: Ordinal<Officer>, holding cell: Cell) -> Duty {
    problem.staffingCase.officers[officer].cell == cell ? .stay : .fill(cell)
  }
}

import Planning
import StaffingDomain

/// Who could fill a post: the officers that may, and the best of them.
struct CandidateSurvey {
  /// The cell of the post.
  let cell: Cell
  /// The officers in the plan who may fill it, some after courses, and do not hold it.
  let eligible: [Ordinal<Officer>]
  /// How many of them may fill it only after courses.
  private(set) var trainedOnly = 0
  /// The move that alone is best, of equal ones that of the first officer; limits are not looked at.
  private(set) var best: Move?
  /// A move that alone pays and exceeds no limit; nil where every move that pays is stopped.
  private(set) var open: Move?
  /// Where every move that pays is stopped: the best of those that exceed the fewest limits, and these.
  private(set) var stopped: (move: Move, limits: [ExceededLimit])?

  /// What moving one officer to the cell would do.
  struct Move {
    let officer: Ordinal<Officer>
    let step: PlacementStep
    /// The change of the objective; negative is better.
    var change: HoursPerMonth { step.change }
  }

  /// Looks for candidates for a post of a cell that is in `cell-balance`.
  init(of cell: Cell, row: Int, in survey: CommuneSurvey) {
    self.cell = cell
    eligible = survey.natives(of: cell, row: row) + survey.arrivals(at: cell, row: row)
    look(at: survey.staff)
  }

  private mutating func look(at staff: StaffSurvey) {
    let gain = staff.view.valueOfOneMoreOfficer(in: cell)
    var paying: [Move] = []
    for officer in eligible {
      var (first, least): (PlacementStep?, PlacementStep?)
      staff.view.forEachStep(of: officer, holding: cell, insteadOf: staff.present[officer.offset], gaining: gain) {
        step in
        if first == nil { first = step }
        if least.map({ step.change < $0.change }) ?? true { least = step }
      }
      guard let first, let least else { continue }
      if first.option.bundle > 0 { trainedOnly += 1 }
      let move = Move(officer: officer, step: least)
      if best.map({ (move.change, officer) < ($0.change, $0.officer) }) ?? true { best = move }
      if move.change <= Tolerances.noGain { paying.append(move) }
    }
    weigh(paying, gaining: gain, in: staff)
  }

  /// Looks at the limits of moves that pay: one that exceeds none, else the best of those that exceed the fewest.
  private mutating func weigh(_ paying: [Move], gaining gain: HoursPerMonth, in staff: StaffSurvey) {
    for move in paying.sorted(by: { ($0.change, $0.officer) < ($1.change, $1.officer) }) {
      let present = staff.present[move.officer.offset]
      if let stopped, staff.view.quickStops(present, holding: cell) >= stopped.limits.count { continue }
      let (step, limits) = staff.view.leastStopped(
        of: move.officer, holding: cell, insteadOf: present, gaining: gain, best: move.step)
      let least = Move(officer: move.officer, step: step)
      if limits.isEmpty {
        (open, stopped) = (least, nil)
        return
      }
      if stopped.map({ limits.count < $0.limits.count }) ?? true { stopped = (least, limits) }
    }
  }
}

extension CommuneSurvey {
  /// Officers of today's cell who do not hold it under the plan and may come back.
  fileprivate func natives(of cell: Cell, row: Int) -> [Ordinal<Officer>] {
    staff.candidates.servants[commune.offset].filter { officer in
      staff.index.homes[officer.offset] == cell && !staff.holders.holds(officer, row: row) && mayHold(officer, cell)
    }
  }

  /// Officers of other cells who may come and do not hold the cell.
  fileprivate func arrivals(at cell: Cell, row: Int) -> [Ordinal<Officer>] {
    var found: [Ordinal<Officer>] = []
    for origin in reachable {
      for officer in staff.candidates.open(cell.position, from: origin)
      where staff.index.homes[officer.offset] != cell && !staff.holders.holds(officer, row: row)
        && mayHold(officer, cell)
      {
        found.append(officer)
      }
    }
    return found
  }

  private func mayHold(_ officer: Ordinal<Officer>, _ cell: Cell) -> Bool {
    staff.index.obstacles(of: officer, holding: cell, after: journey(of: officer)).isEmpty
  }
}

import Planning
import StaffingDomain

/// Who could fill a post: the officers that may, the best of them, and what stops the others.
struct CandidateSurvey {
  /// The cell of the post.
  let cell: Cell
  /// Officers in the plan who do not hold the cell.
  let looked: Int
  /// The officers who may fill it, sorted.
  let eligible: [Ordinal<Officer>]
  /// How many officers each rule stops, counting the first rule that stops an officer.
  let obstacles: [(rule: RuleName, count: Int)]
  /// The officer for whom one rule only stands in the way, with the best fit; nil where everybody fails two.
  let nearest: Ordinal<Officer>?
  /// The eligible officer whose move alone is best.
  let best: Move?

  /// What moving one officer to the cell would do.
  struct Move {
    let officer: Ordinal<Officer>
    /// The change of the objective; negative is better.
    let change: HoursPerMonth
    /// The limit that it would exceed, if any.
    let limit: RuleRow?
  }

  init(of cell: Cell, in view: PlanView, index: ObstacleIndex) {
    let problem = view.problem
    self.cell = cell
    let distances = index.distances(to: cell)
    var looked = 0
    var eligible: [Ordinal<Officer>] = []
    var counts: [RuleName: Int] = [:]
    var nearest: (officer: Ordinal<Officer>, fit: Double)?
    for officer in problem.oneOption.officers
    where view.plan.heldCell(of: officer, in: problem.staffingCase) != cell {
      looked += 1
      guard let obstacle = index.obstacle(of: officer, holding: cell, distances: distances) else {
        eligible.append(officer)
        continue
      }
      counts[obstacle.first, default: 0] += 1
      let fit = problem.fits.share(officer, for: cell.position)
      if obstacle.isOnly, obstacle.first != .pinned, fit > nearest?.fit ?? -1 { nearest = (officer, fit) }
    }
    self.looked = looked
    self.eligible = eligible
    self.nearest = nearest?.officer
    obstacles = RuleName.allCases.compactMap { rule in counts[rule].map { (rule, $0) } }
      .sorted { $0.count > $1.count }
    best = CandidateSurvey.bestMove(to: cell, of: eligible, in: view)
  }

  private static func bestMove(to cell: Cell, of officers: [Ordinal<Officer>], in view: PlanView) -> Move? {
    var best: (officer: Ordinal<Officer>, change: HoursPerMonth)?
    for officer in officers {
      let change = view.change(when: officer, does: view.duty(of: officer, holding: cell))
      if best.map({ change < $0.change }) ?? true { best = (officer, change) }
    }
    return best.map { move in
      let gains = move.change < .zero
      let duty = view.duty(of: move.officer, holding: cell)
      return Move(
        officer: move.officer, change: move.change,
        limit: gains ? view.brokenLimit(when: move.officer, does: duty) : nil)
    }
  }
}

extension PlanView {
  /// The duty of an officer who holds a cell: staying where it is the current one.
  func duty(of officer: Ordinal<Officer>, holding cell: Cell) -> Duty {
    problem.staffingCase.officers[officer].cell == cell ? .stay : .fill(cell)
  }
}

extension StaffingProblem {
  /// The rules that stop an officer from holding a cell, in a fixed order, without their reasons.
  func rules(against officer: Ordinal<Officer>, filling cell: Cell) -> [RuleName] {
    let person = staffingCase.officers[officer]
    var stopped: [RuleName] = []
    if person.cell != cell {
      if standings[officer.offset].isPinned { stopped.append(.pinned) }
      let distance = distances.distance(from: person.commune, to: cell.commune)
      for rule in eligibilityRules
      where !rule.allows(officer, toTakeUp: cell.position)
        || !rule.allows(officer, toGoTo: cell.commune, over: distance)
      {
        stopped.append(rule.name)
      }
    }
    if !decisions.allows(officer, toHold: cell) { stopped.append(.forbid) }
    return stopped
  }
}

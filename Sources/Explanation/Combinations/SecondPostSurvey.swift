import Planning
import StaffingDomain

/// Who of a commune could hold the last post of a cell besides the post held under the plan, and what stops others.
///
/// Looked at are officers who hold one post of another cell of the commune. Those who hold two already, and those of other
/// communes, would have to give something up for it: that is a matter of planning anew.
struct SecondPostSurvey {
  /// An officer holding the post besides the present one.
  struct Move {
    let officer: Ordinal<Officer>
    let main: Cell
    let step: PlacementStep
    /// The change of the objective; negative is better.
    var change: HoursPerMonth { step.change }
  }

  /// Somebody whom one ground alone stops.
  struct Near {
    let move: Move
    let ground: SecondPostGround
    let limits: [ExceededLimit]

    /// By how much both posts are more work than the officer may carry, as a share of that; 0 for other grounds.
    var extraLoad: Double {
      if case .tooHeavy(let load, let limit) = ground.fact, limit > 0 { load / limit - 1 } else { 0 }
    }
  }

  /// The cell of the post.
  let cell: Cell
  /// Whether the last post is there for a second one: neither shared nor combined, and empty.
  let isFree: Bool
  /// How many officers were looked at.
  private(set) var looked = 0
  /// The best way of each officer whom no rule stops, best first; limits are not looked at.
  private(set) var eligible: [Move] = []
  /// How many of them may only after courses.
  private(set) var trainedOnly = 0
  /// The best of those that pay and exceed no limit; nil where there is none.
  private(set) var open: Move?
  /// Where there is none: the best of those that pay and exceed the fewest limits, and these.
  private(set) var stopped: (move: Move, limits: [ExceededLimit])?
  /// Those whom one ground alone stops, best first; those who would carry too much come last, the lightest load first:
  /// what everybody may carry is raised by no more than is needed.
  private(set) var near: [Near] = []
  /// How many officers each rule stops, counting the first ground of each; most first.
  private(set) var obstacles: [StoppedOfficers] = []

  /// Looks at the officers of the commune.
  ///
  /// - Parameter evenIfTaken: Whether they are looked at where the last post is not free.
  init(of cell: Cell, in staff: StaffSurvey, evenIfTaken: Bool = false) {
    self.cell = cell
    let view = staff.view
    isFree = view.cover(of: cell).hasFreeLastPost
    guard isFree || evenIfTaken else { return }
    var counts: [RuleName: Int] = [:]
    for officer in staff.holders.holders(inCommune: cell.commune) {
      let present = staff.present[officer.offset]
      guard let main = present.option.heldCell, present.option.second == nil, main != cell else { continue }
      looked += 1
      let grounds = view.problem.grounds(against: officer, holding: main, with: cell.position)
      if let first = grounds.first {
        counts[first.rule, default: 0] += 1
        if grounds.count == 1 { addNear(officer, main, present, first, view) }
      } else {
        addEligible(officer, main, present, view)
      }
    }
    eligible.sort { ($0.change, $0.officer) < ($1.change, $1.officer) }
    near.sort { ($0.extraLoad, $0.move.change, $0.move.officer) < ($1.extraLoad, $1.move.change, $1.move.officer) }
    obstacles = RuleName.allCases.compactMap { rule in counts[rule].map { StoppedOfficers(rule: rule, count: $0) } }
      .sorted { $0.count > $1.count }
    weigh(staff)
  }

  private mutating func addEligible(
    _ officer: Ordinal<Officer>, _ main: Cell, _ present: PlanView.Present, _ view: PlanView
  ) {
    let steps = view.steps(of: officer, holding: main, with: cell.position, insteadOf: present)
    guard let best = steps.min(by: { $0.change < $1.change }) else { return }
    if !steps.contains(where: { $0.option.bundle == 0 }) { trainedOnly += 1 }
    eligible.append(Move(officer: officer, main: main, step: best))
  }

  private mutating func addNear(
    _ officer: Ordinal<Officer>, _ main: Cell, _ present: PlanView.Present, _ ground: SecondPostGround,
    _ view: PlanView
  ) {
    switch ground.fact {
    case .isMainPost, .leads, .pinned, .otherGroups, .noCommonCourses: return
    case .unlisted:
      // What stands alone by positions.csv is no pair that somebody forgot to list.
      guard !standsAlone(main.position, view), !standsAlone(cell.position, view) else { return }
    case .notCombinable: guard !standsAlone(main.position, view) else { return }
    case .onePositionOnly, .tooHeavy, .noPost, .placement: break
    }
    let steps = view.problem.combinedOptions(of: officer, holding: main, with: cell.position).map {
      PlacementStep(option: $0, change: view.change(to: $0, insteadOf: present))
    }
    guard let best = steps.min(by: { $0.change < $1.change }), best.change <= Tolerances.noGain else { return }
    near.append(
      Near(
        move: Move(officer: officer, main: main, step: best), ground: ground,
        limits: view.limits(of: best.option, insteadOf: present)))
  }

  /// Whether a position leads or may not be combined by `positions.csv`: nobody who holds it takes on anything else.
  private func standsAlone(_ position: Ordinal<Position>, _ view: PlanView) -> Bool {
    let record = view.problem.staffingCase.positions[position]
    return record.isLeading || !record.isCombinable
  }

  /// Looks at the limits of moves that pay.
  private mutating func weigh(_ staff: StaffSurvey) {
    for move in eligible where move.change <= Tolerances.noGain {
      let limits = staff.view.limits(of: move.step.option, insteadOf: staff.present[move.officer.offset])
      if limits.isEmpty {
        (open, stopped) = (move, nil)
        return
      }
      if stopped.map({ limits.count < $0.limits.count }) ?? true { stopped = (move, limits) }
    }
  }
}

extension PlanView {
  /// The open ways in which an officer may hold two posts, untrained first.
  func steps(
    of officer: Ordinal<Officer>, holding main: Cell, with second: Ordinal<Position>, insteadOf present: Present
  ) -> [PlacementStep] {
    problem.combinedOptions(of: officer, holding: main, with: second).filter { problem.isOpen($0) }.map {
      PlacementStep(option: $0, change: change(to: $0, insteadOf: present))
    }
  }
}

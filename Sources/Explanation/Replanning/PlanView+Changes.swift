import Planning
public import StaffingDomain
import Workloads

/// A way in which an officer might hold a cell, and what that alone does to the objective.
struct PlacementStep {
  /// What the officer would do.
  let option: OfficerOption
  /// The change of the objective; negative is better.
  let change: HoursPerMonth
}

extension PlanView {
  /// What an officer does under the plan, priced: looked up once where many changes of the officer are compared.
  struct Present {
    /// What the officer does.
    let option: OfficerOption
    /// The hours of it.
    let hours: HoursPerMonth
    /// What the held cell loses when an officer who holds one post goes.
    let loss: HoursPerMonth
    /// Where the officer counts for team rules.
    let team: TeamEffects.Place?
    /// The row of `sharing` of the pool that the officer serves.
    let poolRow: Int?
    /// The commune whose establishment counts the officer; nil for surplus.
    let occupies: Ordinal<Commune>?
    /// Whether commune or position changes.
    let isTransfer: Bool
  }

  /// What an officer does under the plan.
  func present(_ officer: Ordinal<Officer>) -> Present {
    let option = problem.option(of: plan.assignments[officer.offset])
    var poolRow: Int?
    if case .pool(let position) = option.duty {
      poolRow = problem.sharing.row(of: position, in: option.origin.commune)
    }
    return Present(
      option: option, hours: problem.hours(of: option).total,
      loss: option.heldCell.map { valueOfLastOfficer(in: $0) } ?? .zero,
      team: teams.place(of: officer, in: option.heldCell, after: option.bundle), poolRow: poolRow,
      occupies: option.position == nil ? nil : option.commune, isTransfer: option.isTransfer)
  }

  /// How much the objective changes when one officer does something else; negative where it gets better.
  ///
  /// Nothing else changes but which posts count as filled: work that the pool can no longer do is given up. Filling
  /// another post takes the training with which the change is best, anything else is done untrained. Limits are not
  /// looked at.
  public func change(when officer: Ordinal<Officer>, does duty: Duty) -> HoursPerMonth {
    let present = present(officer)
    if case .fill(let cell) = duty,
      let best = bestStep(of: officer, holding: cell, insteadOf: present, gaining: valueOfOneMoreOfficer(in: cell))
    {
      return best.change
    }
    return change(to: problem.option(of: officer, doing: duty), insteadOf: present)
  }

  /// How much the objective changes when one officer does something else, training included.
  func change(to next: OfficerOption, insteadOf present: Present) -> HoursPerMonth {
    if next == present.option { return .zero }
    let isSamePool = present.poolRow != nil && next.duty == present.option.duty
    return problem.hours(of: next).total - present.hours
      + teams.change(
        from: present.team, to: teams.place(of: next.officer, in: next.heldCell, after: next.bundle))
      + (isSamePool
        ? .zero
        : transition(
          from: present, to: next, gaining: next.heldCell.map { valueOfOneMoreOfficer(in: $0) } ?? .zero))
  }

  /// What posts left and taken up, and shared work given up, add to the objective.
  private func transition(from present: Present, to next: OfficerOption, gaining gain: HoursPerMonth) -> HoursPerMonth {
    if present.option.second != nil || next.second != nil { return coverChange(from: present, to: next) }
    let cell = next.heldCell
    if let loss = present.poolRow.flatMap({ poolLosses[$0] }) {
      return loss.hours(goingTo: cell, gaining: gain, in: self)
    }
    if cell != nil, present.option.heldCell == cell { return .zero }
    return present.loss - gain
  }

  /// Calls `body` with every way in which an officer may hold a cell alone, untrained first, then in the order of the offers.
  ///
  /// Only the rules that look at training are asked: those that stop the officer whatever the training are the caller's.
  ///
  /// - Parameters:
  ///   - present: What the officer does under the plan: something else than holding the cell.
  ///   - gain: The value of one more officer in the cell.
  ///   - waived: A rule that is not looked at.
  func forEachStep(
    of officer: Ordinal<Officer>, holding cell: Cell, insteadOf present: Present, gaining gain: HoursPerMonth,
    waiving waived: RuleName? = nil, _ body: (PlacementStep) -> Void
  ) {
    let isHome = present.option.origin == cell
    let duty: Duty = isHome ? .stay : .fill(cell)
    let base =
      problem.hours(of: officer, doing: duty).total - present.hours
      + transition(from: present, to: problem.option(of: officer, doing: duty), gaining: gain)
    func consider(_ offer: TrainingOffer) {
      if !isHome {
        for rule in trainingRules
        where !rule.allows(officer, toTakeUp: cell.position, after: offer) && rule.name != waived {
          return
        }
      }
      var change =
        base + teams.change(from: present.team, to: teams.place(of: officer, in: cell, after: offer.bundle))
      if offer.bundle > 0 { change += problem.hours(ofTraining: offer, for: officer, in: cell.position) }
      body(PlacementStep(option: problem.option(of: officer, doing: duty, after: offer.bundle), change: change))
    }
    consider(TrainingOffer(untrained: officer, for: cell.position, problem.fits))
    for offer in problem.training.offers(to: officer, for: cell.position) { consider(offer) }
  }

  /// The best way in which an officer may hold a cell alone, of equal ones the first; nil where there is none.
  func bestStep(
    of officer: Ordinal<Officer>, holding cell: Cell, insteadOf present: Present, gaining gain: HoursPerMonth,
    waiving waived: RuleName? = nil
  ) -> PlacementStep? {
    var best: PlacementStep?
    forEachStep(of: officer, holding: cell, insteadOf: present, gaining: gain, waiving: waived) { step in
      if best.map({ step.change < $0.change }) ?? true { best = step }
    }
    return best
  }
}

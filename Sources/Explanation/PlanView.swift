public import Planning
public import StaffingDomain
import Workloads

/// A plan with what its explanations look at: who holds posts where, today and under the plan.
public struct PlanView: Sendable {
  /// The problem that was solved.
  public let problem: StaffingProblem
  /// The plan.
  public let plan: TransferPlan
  /// The plan's value and heads.
  public let value: PlanValue
  /// Officers of today in each cell row of `cell-balance`, those out of the plan left out.
  public let headsToday: [Int]
  /// Officers of today in each cell row who leave before the middle of the horizon.
  public let leavingToday: [Int]
  /// Officers of today in each cell row, those out of the plan left out, who do not hold it under the plan.
  let movedOn: [Int]
  /// What the plan uses of every limit.
  let activity: RowActivity

  /// Looks at a plan.
  public init(_ plan: TransferPlan, of problem: StaffingProblem) {
    self.problem = problem
    self.plan = plan
    value = PlanValue(of: plan, in: problem)
    var heads = [Int](repeating: 0, count: problem.cellBalance.cells.count)
    var leaving = heads
    var movedOn = heads
    for (officer, assignment) in zip(problem.staffingCase.officers, plan.assignments) {
      guard let row = problem.cellBalance.row(of: officer.cell) else { continue }
      if assignment.duty == .leaving { leaving[row] += 1 } else { heads[row] += 1 }
      if assignment.duty != .leaving, assignment.duty != .stay { movedOn[row] += 1 }
    }
    headsToday = heads
    self.movedOn = movedOn
    leavingToday = leaving
    var activity = RowActivity(problem: problem)
    for assignment in plan.assignments where assignment.duty != .leaving {
      activity.add(
        Relocation(origin: problem.staffingCase.officers[assignment.officer].cell, duty: assignment.duty))
    }
    self.activity = activity
  }

  /// Officers holding a post of a cell under the plan.
  public func heads(in cell: Cell) -> Int { problem.cellBalance.row(of: cell).map { value.heads[$0] } ?? 0 }

  /// What one more officer in a cell would recover: the value of the first post that stays empty, 0 where none does.
  public func valueOfOneMoreOfficer(in cell: Cell) -> HoursPerMonth {
    let posts = problem.needs[cell].posts
    let heads = heads(in: cell)
    return heads < posts.count ? posts[heads].value : .zero
  }

  /// What one officer less in a cell would lose: the value of the last post that is filled.
  public func valueOfLastOfficer(in cell: Cell) -> HoursPerMonth {
    let posts = problem.needs[cell].posts
    let heads = heads(in: cell)
    return heads > 0 && heads <= posts.count ? posts[heads - 1].value : .zero
  }

  /// How much the objective changes when one officer does something else; negative where it gets better.
  ///
  /// Nothing else changes but which posts count as filled. Limits are not looked at.
  public func change(when officer: Ordinal<Officer>, does duty: Duty) -> HoursPerMonth {
    let cell = Relocation(origin: problem.staffingCase.officers[officer].cell, duty: duty).heldCell
    return change(
      when: officer, does: duty, in: cell, insteadOf: present(officer),
      gaining: cell.map { valueOfOneMoreOfficer(in: $0) } ?? .zero)
  }

  /// What an officer does under the plan, priced: looked up once where many changes of the officer are compared.
  struct Present {
    /// The cell in which a post is held, if any.
    let cell: Cell?
    /// The hours of the duty.
    let hours: HoursPerMonth
    /// What the cell loses when the officer goes.
    let loss: HoursPerMonth
  }

  /// What an officer does under the plan.
  func present(_ officer: Ordinal<Officer>) -> Present {
    let duty = plan.assignments[officer.offset].duty
    let cell = plan.heldCell(of: officer, in: problem.staffingCase)
    return Present(
      cell: cell, hours: problem.hours(of: officer, doing: duty).total,
      loss: cell.map { valueOfLastOfficer(in: $0) } ?? .zero)
  }

  /// How much the objective changes when one officer does something else.
  ///
  /// - Parameters:
  ///   - cell: The cell in which the duty holds a post, if any.
  ///   - present: What the officer does under the plan.
  ///   - gain: The value of one more officer in the cell.
  func change(
    when officer: Ordinal<Officer>, does duty: Duty, in cell: Cell?, insteadOf present: Present,
    gaining gain: HoursPerMonth
  ) -> HoursPerMonth {
    let change = problem.hours(of: officer, doing: duty).total - present.hours
    return present.cell == cell ? change : change + present.loss - gain
  }

  /// The first side rule that would be broken if one officer did something else; nil where every limit is kept.
  public func brokenLimit(when officer: Ordinal<Officer>, does duty: Duty) -> RuleRow? {
    let origin = problem.staffingCase.officers[officer].cell
    return activity.firstLimit(
      against: Relocation(origin: origin, duty: duty),
      inPlaceOf: Relocation(origin: origin, duty: plan.assignments[officer.offset].duty),
      isPinned: problem.standings[officer.offset].isPinned)
  }

  /// How much worse the plan's objective gets when a transferred officer alone goes back to the old cell, or to
  /// surplus where the plan left no room there.
  ///
  /// Room means an empty post in the old cell and, where the commune changes, a place within the establishment of the
  /// old commune. Source: case-format.md, `hours_recovered`.
  public func hoursRecovered(by officer: Ordinal<Officer>) -> HoursPerMonth {
    let origin = problem.staffingCase.officers[officer].cell
    let hasPost = heads(in: origin) < problem.needs[origin].posts.count
    let duty: Duty = hasPost && hasPlace(in: origin.commune, for: officer) ? .stay : .surplus
    return change(when: officer, does: duty)
  }

  private func hasPlace(in commune: Ordinal<Commune>, for officer: Ordinal<Officer>) -> Bool {
    guard let limit = problem.establishment.limit(of: commune),
      plan.heldCell(of: officer, in: problem.staffingCase)?.commune != commune
    else { return true }
    return headsByCommune(commune) < limit
  }

  /// Whether a commune holds as many officers as its establishment allows.
  func isFull(_ commune: Ordinal<Commune>) -> Bool {
    problem.establishment.limit(of: commune).map { headsByCommune(commune) >= $0 } ?? false
  }

  private func headsByCommune(_ commune: Ordinal<Commune>) -> Int {
    problem.staffingCase.positions.ordinals.reduce(0) { sum, position in
      sum + heads(in: Cell(commune: commune, position: position))
    }
  }
}

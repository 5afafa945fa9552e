public import Planning
public import StaffingDomain
public import Workloads

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
  /// Posts held, pool officers and recruits of every commune: what its establishment counts.
  private let occupied: [Int]
  /// The posts of every cell whose work the pool does.
  private let sharedNumbers: [Cell: [Int]]

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
    var occupied = [Int](repeating: 0, count: problem.staffingCase.communes.count)
    for assignment in plan.assignments where assignment.duty != .leaving {
      let relocation = problem.relocation(of: assignment.officer, doing: problem.undertaking(of: assignment))
      activity.add(relocation)
      if relocation.position != nil { occupied[relocation.commune.offset] += 1 }
    }
    activity.add(value.supplies)
    self.activity = activity
    for recruits in plan.recruits { occupied[recruits.cell.commune.offset] += recruits.count }
    self.occupied = occupied
    sharedNumbers = Dictionary(grouping: plan.sharedPosts, by: \.cell).mapValues { $0.map(\.number).sorted() }
  }

  /// Officers holding a post of a cell under the plan.
  public func heads(in cell: Cell) -> Int { problem.cellBalance.row(of: cell).map { value.heads[$0] } ?? 0 }

  /// Recruits of a cell under the plan.
  public func recruits(in cell: Cell) -> Int {
    problem.cellBalance.row(of: cell).map { value.supplies.recruits[$0] } ?? 0
  }

  /// The numbers of the posts of a cell whose work the pool does, sorted.
  public func sharedPosts(in cell: Cell) -> [Int] { sharedNumbers[cell] ?? [] }

  /// The posts of a cell that stay empty: neither filled nor shared.
  public func emptyPosts(in cell: Cell) -> ArraySlice<Post> {
    problem.needs[cell].emptyPosts(heads: heads(in: cell) + recruits(in: cell), shared: sharedPosts(in: cell))
  }

  /// What one more officer in a cell would recover: the value of the first post that stays empty, 0 where none does.
  public func valueOfOneMoreOfficer(in cell: Cell) -> HoursPerMonth { emptyPosts(in: cell).first?.value ?? .zero }

  /// What one officer less in a cell would lose: the value of the last post that is filled.
  public func valueOfLastOfficer(in cell: Cell) -> HoursPerMonth {
    let shared = sharedPosts(in: cell)
    let heads = heads(in: cell) + recruits(in: cell)
    let posts = problem.needs[cell].posts
    guard heads > 0, heads <= posts.count - shared.count else { return .zero }
    return shared.isEmpty ? posts[heads - 1].value : posts.filter { !shared.contains($0.number) }[heads - 1].value
  }

  /// How much the objective changes when one officer does something else; negative where it gets better.
  ///
  /// Nothing else changes but which posts count as filled: work that the pool can no longer do is given up. A post that
  /// takes training is filled with the cheapest. Limits are not looked at.
  public func change(when officer: Ordinal<Officer>, does duty: Duty) -> HoursPerMonth {
    let cell = problem.relocation(of: officer, doing: Undertaking(duty)).heldCell
    return change(
      when: officer, does: duty, in: cell, insteadOf: present(officer),
      gaining: cell.map { valueOfOneMoreOfficer(in: $0) } ?? .zero)
  }

  /// What an officer does under the plan, priced: looked up once where many changes of the officer are compared.
  struct Present {
    /// What the officer does.
    let undertaking: Undertaking
    /// The cell in which a post is held, if any.
    let cell: Cell?
    /// The hours of the undertaking.
    let hours: HoursPerMonth
    /// What the cell loses when the officer goes.
    let loss: HoursPerMonth
  }

  /// What an officer does under the plan.
  func present(_ officer: Ordinal<Officer>) -> Present {
    let undertaking = problem.undertaking(of: plan.assignments[officer.offset])
    let cell = plan.heldCell(of: officer, in: problem.staffingCase)
    return Present(
      undertaking: undertaking, cell: cell, hours: problem.hours(of: officer, doing: undertaking).total,
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
    let undertaking = problem.cheapest(duty, for: officer)
    if undertaking == present.undertaking { return .zero }
    let change =
      problem.hours(of: officer, doing: undertaking).total - present.hours
      + teamChange(of: officer, from: present.undertaking, to: undertaking)
    if case .pool(let position) = present.undertaking.duty {
      return undertaking.duty == present.undertaking.duty
        ? change : change + lossOfPool(of: position, without: officer, goingTo: cell)
    }
    return present.cell == cell && cell != nil ? change : change + present.loss - gain
  }

  /// What a change of one officer adds to the penalties of team rules.
  private func teamChange(
    of officer: Ordinal<Officer>, from former: Undertaking, to next: Undertaking
  ) -> HoursPerMonth {
    guard !problem.teamRules.rows.isEmpty,
      let rule = problem.sideRules.firstIndex(where: { $0.name == .teamRule })
    else { return .zero }
    var shifts: [Int: Double] = [:]
    problem.teamRules.forEachCoefficient(of: problem.relocation(of: officer, doing: former)) {
      shifts[$0, default: 0] -= $1
    }
    problem.teamRules.forEachCoefficient(of: problem.relocation(of: officer, doing: next)) {
      shifts[$0, default: 0] += $1
    }
    var hours = HoursPerMonth.zero
    for (row, shift) in shifts.sorted(by: { $0.key < $1.key }) where shift != 0 {
      let limit = problem.teamRules.rows[row]
      let excess = activity.activity(rule: rule, row: row) - limit.upper
      hours += (max(0, excess + shift) - max(0, excess)) * (limit.penalty ?? .zero)
    }
    return hours
  }

  /// What is lost when an officer leaves the pool: shared posts are given up, those that save least first, until the
  /// rest of the pool has time for what is left.
  ///
  /// - Parameter destination: The cell in which the officer holds a post instead, if any.
  private func lossOfPool(
    of position: Ordinal<Position>, without officer: Ordinal<Officer>, goingTo destination: Cell?
  ) -> HoursPerMonth {
    let commune = problem.staffingCase.officers[officer].commune
    guard let row = problem.sharing.row(of: position, in: commune),
      let rule = problem.sideRules.firstIndex(where: { $0.name == .sharing })
    else { return .zero }
    var excess = activity.activity(rule: rule, row: row) + 1
    let posts = plan.sharedPosts.filter {
      $0.cell.position == position && problem.sharing.row(of: position, in: $0.cell.commune) == row
    }.map { post in
      (post: post, saving: problem.needs[post.cell].posts[post.number - 1].value - problem.hours(of: post))
    }.sorted { ($0.saving, $0.post) < ($1.saving, $1.post) }
    var loss = HoursPerMonth.zero
    var givenUp: [Cell: [Int]] = destination.map { [$0: []] } ?? [:]
    for (post, _) in posts where excess > Tolerances.comparison {
      excess -= problem.sharing.share(of: post) ?? 0
      givenUp[post.cell, default: []].append(post.number)
      loss += .zero - problem.hours(of: post)
    }
    for (cell, numbers) in givenUp.sorted(by: { $0.key < $1.key }) {
      let (heads, shared) = (heads(in: cell) + recruits(in: cell), sharedPosts(in: cell))
      loss += problem.needs[cell].uncoveredValue(
        heads: cell == destination ? heads + 1 : heads, shared: shared.filter { !numbers.contains($0) })
      loss += .zero - problem.needs[cell].uncoveredValue(heads: heads, shared: shared)
    }
    return loss
  }

  /// The first side rule that would be broken if one officer did something else; nil where every limit is kept.
  public func brokenLimit(when officer: Ordinal<Officer>, does duty: Duty) -> RuleRow? {
    activity.firstLimit(
      against: problem.relocation(of: officer, doing: problem.cheapest(duty, for: officer)),
      inPlaceOf: problem.relocation(of: officer, doing: problem.undertaking(of: plan.assignments[officer.offset])),
      isPinned: problem.standings[officer.offset].isPinned)
  }

  /// How much worse the plan's objective gets when a transferred officer alone goes back to the old cell, untrained, or
  /// to surplus where the plan left no room there.
  ///
  /// Room means an empty post in the old cell and, where the commune changes, a place within the establishment of the
  /// old commune. Source: case-format.md, `hours_recovered`.
  public func hoursRecovered(by officer: Ordinal<Officer>) -> HoursPerMonth {
    let origin = problem.staffingCase.officers[officer].cell
    let hasPost = !emptyPosts(in: origin).isEmpty
    let duty: Duty = hasPost && hasPlace(in: origin.commune, for: officer) ? .stay : .surplus
    return change(when: officer, does: duty)
  }

  private func hasPlace(in commune: Ordinal<Commune>, for officer: Ordinal<Officer>) -> Bool {
    let relocation = problem.relocation(of: officer, doing: problem.undertaking(of: plan.assignments[officer.offset]))
    guard let limit = problem.establishment.limit(of: commune),
      relocation.position == nil || relocation.commune != commune
    else { return true }
    return occupied[commune.offset] < limit
  }

  /// Whether a commune holds as many officers as its establishment allows.
  func isFull(_ commune: Ordinal<Commune>) -> Bool {
    problem.establishment.limit(of: commune).map { occupied[commune.offset] >= $0 } ?? false
  }
}

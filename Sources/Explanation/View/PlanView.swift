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
  /// Officers of today in each cell row who are out of the plan: they leave, or are away.
  public let leavingToday: [Int]
  /// Officers of today in each cell row, those out of the plan left out, who do not hold it under the plan.
  let movedOn: [Int]
  /// What the plan uses of every limit.
  let activity: RowActivity
  /// Officers with a post, pool officers and recruits of every commune: what its establishment counts.
  let occupied: [Int]
  /// Officers whose commune or position changes.
  let transfers: Int
  /// What coming and going does to the penalties of team rules.
  let teams: TeamEffects
  /// The rules about taking up a position that look at training.
  let trainingRules: [any EligibilityRule]
  /// What is lost when an officer leaves a pool, by the row of `sharing`.
  private(set) var poolLosses: [Int: PoolLoss] = [:]
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
      if assignment.duty == .outOfPlan { leaving[row] += 1 } else { heads[row] += 1 }
      if assignment.duty != .outOfPlan, assignment.duty != .stay { movedOn[row] += 1 }
    }
    (headsToday, leavingToday, self.movedOn) = (heads, leaving, movedOn)
    var activity = RowActivity(problem: problem)
    var occupied = [Int](repeating: 0, count: problem.staffingCase.communes.count)
    var transfers = 0
    for assignment in plan.assignments where assignment.duty != .outOfPlan {
      let option = problem.option(of: assignment)
      activity.add(option)
      if option.position != nil { occupied[option.commune.offset] += 1 }
      if option.isTransfer { transfers += 1 }
    }
    activity.add(value.supplies)
    for recruits in plan.recruits { occupied[recruits.cell.commune.offset] += recruits.count }
    (self.activity, self.occupied, self.transfers) = (activity, occupied, transfers)
    trainingRules = problem.eligibilityRules.filter(\.looksAtTraining)
    teams = TeamEffects(problem, activity: activity)
    sharedNumbers = Dictionary(grouping: plan.sharedPosts, by: \.cell).mapValues { $0.map(\.number).sorted() }
    poolLosses = PoolLoss.all(in: self)
  }

  /// Officers holding a post of a cell alone under the plan.
  public func heads(in cell: Cell) -> Int { problem.cellBalance.row(of: cell).map { value.heads[$0] } ?? 0 }

  /// Recruits of a cell under the plan.
  public func recruits(in cell: Cell) -> Int {
    problem.cellBalance.row(of: cell).map { value.supplies.recruits[$0] } ?? 0
  }

  /// The numbers of the posts of a cell whose work the pool does, sorted.
  public func sharedPosts(in cell: Cell) -> [Int] { sharedNumbers[cell] ?? [] }

  /// Whether a combination holds the last post of a cell.
  public func isCombined(_ cell: Cell) -> Bool {
    problem.cellBalance.row(of: cell).map { value.isCombined[$0] } ?? false
  }

  /// Officers who hold the last post of a cell together with that of another one; 1 at most where the rules are kept.
  func combinations(in cell: Cell) -> Int { problem.cellBalance.row(of: cell).map { activity.combined[$0] } ?? 0 }

  /// The numbers of the posts of a cell that the pool does or a combination holds, sorted.
  func takenPosts(in cell: Cell) -> [Int] { cover(of: cell).taken }

  /// The posts of a cell that stay empty: neither filled, combined nor shared.
  public func emptyPosts(in cell: Cell) -> ArraySlice<Post> {
    problem.needs[cell].emptyPosts(heads: heads(in: cell) + recruits(in: cell), shared: takenPosts(in: cell))
  }

  /// What the empty posts of a cell would cost with other heads and shared posts, less what they cost.
  func uncoveredChange(
    in cell: Cell, heads more: Int = 0, shared numbers: ([Int]) -> [Int] = { $0 }
  ) -> HoursPerMonth {
    let (need, heads, shared) = (problem.needs[cell], heads(in: cell) + recruits(in: cell), takenPosts(in: cell))
    return need.uncoveredValue(heads: heads + more, shared: numbers(shared))
      - need.uncoveredValue(heads: heads, shared: shared)
  }

  /// What one more officer in a cell would recover: the value of the first post that stays empty, 0 where none does.
  public func valueOfOneMoreOfficer(in cell: Cell) -> HoursPerMonth { emptyPosts(in: cell).first?.value ?? .zero }

  /// What one officer less in a cell would lose: the value of the last post that is filled.
  public func valueOfLastOfficer(in cell: Cell) -> HoursPerMonth {
    let shared = takenPosts(in: cell)
    let heads = heads(in: cell) + recruits(in: cell)
    let posts = problem.needs[cell].posts
    guard heads > 0, heads <= posts.count - shared.count else { return .zero }
    return shared.isEmpty ? posts[heads - 1].value : posts.filter { !shared.contains($0.number) }[heads - 1].value
  }
}

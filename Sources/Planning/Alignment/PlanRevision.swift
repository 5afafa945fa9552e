import StaffingDomain
import Workloads

/// A plan that is changed step by step, with what each step adds to the objective.
///
/// Only what a step touches is computed again, so that thousands of steps can be tried on a large plan.
struct PlanRevision {
  /// What some officers and cells do after a step.
  struct Step: Sendable, Hashable {
    /// Officers in the plan with what they do, sorted by officer.
    var officers: [Ordinal<Officer>: OfficerOption] = [:]
    /// Recruits of cell rows.
    var recruits: [Int: Int] = [:]
    /// The numbers of the shared posts of cell rows, sorted.
    var shared: [Int: [Int]] = [:]

    /// Both steps; where they speak of the same, the other counts.
    func and(_ other: Step) -> Step {
      Step(
        officers: officers.merging(other.officers) { $1 }, recruits: recruits.merging(other.recruits) { $1 },
        shared: shared.merging(other.shared) { $1 })
    }
  }

  let problem: StaffingProblem
  /// What every officer does, those out of the plan included.
  private(set) var options: [OfficerOption]
  private(set) var recruits: [Int]
  private(set) var shared: [[Int]]
  private var activity: RowActivity
  private let teamRule: Int?

  init(_ plan: TransferPlan, of problem: StaffingProblem) {
    self.problem = problem
    let options = plan.assignments.map { problem.option(of: $0) }
    let supplies = problem.supplies(of: plan)
    var activity = RowActivity(problem: problem)
    for officer in problem.oneOption.officers { activity.add(options[officer.offset]) }
    activity.add(supplies)
    var shared = [[Int]](repeating: [], count: problem.cellBalance.cells.count)
    for post in supplies.sharedPosts {
      if let row = problem.cellBalance.row(of: post.cell) { shared[row].append(post.number) }
    }
    (self.options, self.activity, self.shared, recruits) = (options, activity, shared, supplies.recruits)
    teamRule = problem.rules.place(of: .teamRule)
  }

  /// The plan as it stands.
  var plan: TransferPlan {
    let cells = problem.cellBalance.cells
    return TransferPlan(
      assignments: options.map(problem.assignment),
      recruits: recruits.enumerated().filter { $1 > 0 }.map { TransferPlan.Recruits(cell: cells[$0], count: $1) },
      sharedPosts: shared.enumerated().flatMap { row, numbers in
        numbers.map { TransferPlan.SharedPost(cell: cells[row], number: $0) }
      }.sorted())
  }

  /// Whether every limit is kept.
  var keepsEveryLimit: Bool { activity.keepsEveryLimit }

  /// Takes a step; the way back is returned with what the step adds to the objective.
  mutating func take(_ step: Step) -> (back: Step, hours: HoursPerMonth) {
    let rows = touched(by: step)
    let before = hours(of: step, cellRows: rows.cells, teamRows: rows.teams)
    var back = Step()
    // In order: sums of numbers depend on it in their last digits.
    for (officer, option) in step.officers.sorted(by: { $0.key < $1.key }) {
      back.officers[officer] = options[officer.offset]
      activity.remove(options[officer.offset])
      activity.add(option)
      options[officer.offset] = option
    }
    for (row, count) in step.recruits.sorted(by: { $0.key < $1.key }) {
      back.recruits[row] = recruits[row]
      activity.addRecruits(count - recruits[row], toRow: row)
      recruits[row] = count
    }
    for (row, numbers) in step.shared.sorted(by: { $0.key < $1.key }) {
      back.shared[row] = shared[row]
      for number in shared[row] { activity.remove(post(number, row)) }
      for number in numbers { activity.add(post(number, row)) }
      shared[row] = numbers
    }
    return (back, hours(of: step, cellRows: rows.cells, teamRows: rows.teams) - before)
  }

  /// What a step adds to the objective; nil where it would exceed a limit.
  mutating func price(of step: Step) -> HoursPerMonth? {
    let (back, hours) = take(step)
    let isKept = keepsEveryLimit
    _ = take(back)
    return isKept ? hours : nil
  }

  private func post(_ number: Int, _ row: Int) -> TransferPlan.SharedPost {
    TransferPlan.SharedPost(cell: problem.cellBalance.cells[row], number: number)
  }

  /// The cell rows and the rows of team rules whose hours a step may change, sorted.
  private func touched(by step: Step) -> (cells: [Int], teams: [Int]) {
    var cells = Set(step.recruits.keys).union(step.shared.keys)
    var teams: Set<Int> = []
    for (officer, option) in step.officers {
      for one in [options[officer.offset], option] {
        cells.formUnion(problem.heldRows(of: one))
        problem.teamRules.forEachCoefficient(of: one) { row, _ in teams.insert(row) }
      }
    }
    return (cells.sorted(), teams.sorted())
  }

  /// The part of the objective that a step may change, as the plan stands.
  private func hours(of step: Step, cellRows: [Int], teamRows: [Int]) -> HoursPerMonth {
    var sum = HoursPerMonth.zero
    for officer in step.officers.keys.sorted() {
      sum += problem.hours(of: options[officer.offset]).total
    }
    for row in cellRows {
      let cell = problem.cellBalance.cells[row]
      let last = activity.combined[row] > 0 ? [problem.cellBalance.posts(in: cell)] : []
      sum += problem.needs[cell].uncoveredValue(
        heads: activity.heads[row] + recruits[row], shared: shared[row] + last)
      sum += Double(recruits[row]) * problem.staffingCase.policy.recruitHours
      for number in shared[row] { sum += problem.hours(of: post(number, row)) }
    }
    for row in teamRows {
      let limit = problem.teamRules.rows[row]
      let missing = (teamRule.map { activity.activity(rule: $0, row: row) } ?? 0) - limit.upper
      sum += max(0, missing.rounded()) * (limit.penalty ?? .zero)
    }
    return sum
  }
}

import StaffingDomain
import Workloads

/// Of the plans that are proved to be good enough, one that differs little from a plan made before.
///
/// Within a gap plans are not unique, and a search that starts elsewhere may move other officers for nothing. So officers
/// are put back to what the base plan gives them, one chain of posts after the other, wherever that costs nothing; then,
/// cheapest first, as long as the plan stays within the gap. What is left of the difference is worth more than what was
/// left open by the proof.
struct SteadyPlan {
  private let problem: StaffingProblem
  private let base: TransferPlan
  /// The most hours that the plan may lose.
  private let target: Double
  private var plan: TransferPlan
  private var value: Double
  private var activity: RowActivity
  private let shared: [Cell: [Int]]
  private let recruits: [Int]

  /// Chains beyond this length are rare, and their beginnings are looked at all the same.
  private static let longestChain = 40

  /// The plan for a problem nearest to a base plan, as far as is looked for.
  ///
  /// - Parameters:
  ///   - result: The solve of the problem; its plan and bound say what is good enough.
  ///   - tolerance: The relative gap that is good enough.
  /// - Returns: The base plan where that is good enough; nil where there is no plan at all.
  static func plan(
    for problem: StaffingProblem, near base: TransferPlan, result: PlanningResult, tolerance: Double
  ) -> TransferPlan? {
    guard let found = result.plan, let objective = result.objective?.value else { return nil }
    let bound = result.bound?.value ?? -.infinity
    // (plan - bound) / max(|plan|, 1) <= tolerance, solved for the plan; 0.999 keeps it clear of rounding.
    let allowed = bound + 0.999 * tolerance / (1 + tolerance) * max(abs(bound), 1)
    let rounding = Tolerances.comparison * max(1, abs(objective))
    let target = max(allowed.isFinite ? allowed : objective, objective + rounding)
    if let known = problem.value(ofForeign: base)?.value, known <= target { return base }
    var steady = SteadyPlan(problem, base: base, plan: found, value: objective, target: target)
    steady.returnOfficers(spending: rounding)
    steady.returnOfficers(spending: nil)
    // By the model once more: the sums on the way were differences.
    guard let sum = problem.value(ofForeign: steady.plan)?.value, sum <= target + rounding else { return found }
    return steady.plan
  }

  private init(_ problem: StaffingProblem, base: TransferPlan, plan: TransferPlan, value: Double, target: Double) {
    (self.problem, self.base, self.plan, self.value, self.target) = (problem, base, plan, value, target)
    var activity = RowActivity(problem: problem)
    for officer in problem.oneOption.officers {
      let undertaking = problem.undertaking(of: plan.assignments[officer.offset])
      activity.add(problem.relocation(of: officer, doing: undertaking))
    }
    let supplies = problem.supplies(of: plan)
    activity.add(supplies)
    self.activity = activity
    recruits = supplies.recruits
    shared = Dictionary(grouping: supplies.sharedPosts, by: \.cell).mapValues { $0.map(\.number) }
  }

  /// The officers who do something else than in the base plan, and might do that.
  private var differing: [Ordinal<Officer>] {
    problem.oneOption.officers.filter {
      plan.assignments[$0.offset] != base.assignments[$0.offset] && problem.isOpen(base.assignments[$0.offset])
    }
  }

  /// Puts chains of officers back until nothing more can be gained.
  ///
  /// - Parameter limit: What a chain may cost; nil allows what the target leaves, cheapest first.
  private mutating func returnOfficers(spending limit: Double?) {
    while true {
      let officers = differing
      var found = officers.compactMap { chain(from: $0, among: officers) } + components(of: officers)
      if limit == nil { found.sort { ($0.change, $0.officers[0]) < ($1.change, $1.officers[0]) } }
      var hasChanged = false
      for chain in found {
        guard let change = change(returning: chain.officers), value + change <= target,
          limit.map({ change <= $0 }) ?? true
        else { continue }
        for officer in chain.officers { put(officer, base.assignments[officer.offset]) }
        value += change
        hasChanged = true
      }
      if !hasChanged { return }
    }
  }

  private struct Chain {
    var officers: [Ordinal<Officer>]
    var change: Double
  }

  /// The cheapest beginning of the chain in which every officer makes room for the one before.
  private mutating func chain(from officer: Ordinal<Officer>, among officers: [Ordinal<Officer>]) -> Chain? {
    var members = [officer]
    var best: Chain?
    while members.count <= Self.longestChain {
      if let change = change(returning: members), change < best?.change ?? .infinity {
        best = Chain(officers: members, change: change)
      }
      guard let cell = cell(of: base.assignments[members[members.count - 1].offset]) else { break }
      let newcomer = officers.first { other in
        !members.contains(other) && self.cell(of: plan.assignments[other.offset]) == cell
          && self.cell(of: base.assignments[other.offset]) != cell
      }
      guard let newcomer else { break }
      members.append(newcomer)
    }
    return best
  }

  /// Officers whose posts hang together, now or in the base plan: put back together they leave no cell as it is.
  private mutating func components(of officers: [Ordinal<Officer>]) -> [Chain] {
    var left = officers[...]
    var chains: [Chain] = []
    while let first = left.popFirst() {
      var members = [first]
      var cells = Set(cells(of: first))
      while let more = left.firstIndex(where: { !cells.isDisjoint(with: self.cells(of: $0)) }) {
        cells.formUnion(self.cells(of: left[more]))
        members.append(left.remove(at: more))
      }
      if members.count > 2, let change = change(returning: members) {
        chains.append(Chain(officers: members, change: change))
      }
    }
    return chains
  }

  private func cells(of officer: Ordinal<Officer>) -> [Cell] {
    [plan, base].compactMap { cell(of: $0.assignments[officer.offset]) }
  }

  private func cell(of assignment: Assignment) -> Cell? { relocation(assignment).heldCell }

  private func relocation(_ assignment: Assignment) -> Relocation {
    problem.relocation(of: assignment.officer, doing: problem.undertaking(of: assignment))
  }

  /// What putting officers back changes; nil where it breaks a limit.
  private mutating func change(returning officers: [Ordinal<Officer>]) -> Double? {
    let now = officers.map { plan.assignments[$0.offset] }
    let then = officers.map { base.assignments[$0.offset] }
    let touched = Set((now + then).compactMap(cell))
    let before = hours(now) + losses(touched)
    for assignment in then { put(assignment.officer, assignment) }
    defer { for assignment in now { put(assignment.officer, assignment) } }
    return activity.keepsEveryLimit ? hours(then) + losses(touched) - before : nil
  }

  private mutating func put(_ officer: Ordinal<Officer>, _ assignment: Assignment) {
    activity.remove(relocation(plan.assignments[officer.offset]))
    plan.assignments[officer.offset] = assignment
    activity.add(relocation(assignment))
  }

  private func hours(_ assignments: [Assignment]) -> Double {
    assignments.reduce(0) {
      $0 + problem.hours(of: $1.officer, doing: problem.undertaking(of: $1)).total.value
    }
  }

  /// What the empty posts of cells, and the team rules of their communes, cost as things stand.
  private func losses(_ cells: Set<Cell>) -> Double {
    let posts = cells.sorted().reduce(0.0) { sum, cell in
      guard let row = problem.cellBalance.row(of: cell) else { return sum }
      let heads = activity.heads[row] + recruits[row]
      return sum + problem.needs[cell].uncoveredValue(heads: heads, shared: shared[cell] ?? []).value
    }
    guard let rule = problem.sideRules.firstIndex(where: { $0.name == .teamRule }) else { return posts }
    return Set(cells.map(\.commune)).sorted().reduce(posts) { sum, commune in
      problem.teamRules.rowsOfCommune[commune.offset].reduce(sum) { sum, row in
        let limit = problem.teamRules.rows[row]
        let missing = max(0, activity.activity(rule: rule, row: row) - limit.upper)
        return sum + missing * (limit.penalty?.value ?? 0)
      }
    }
  }
}

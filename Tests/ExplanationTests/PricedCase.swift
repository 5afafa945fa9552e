import GLPKBackend
import LinearProgramming
import Planning
import StaffingDomain
import TestSupport
import Workloads

@testable import Explanation

/// Small random cases with every rule, and the prices of explanations on their best plans.
struct PricedCase {
  let seed: UInt64
  let staffingCase: StaffingCase
  let optimum: Double
  let pricer: PlanPricer

  var problem: StaffingProblem { pricer.view.problem }

  /// The case of a seed; nil where its orders contradict each other.
  ///
  /// - Parameter isBest: Whether the plan that is explained is the best, found by brute force; otherwise nobody moves.
  init?(seed: UInt64, everything: Bool = true, isBest: Bool = true) throws {
    let staffingCase = everything ? TinyCase.everything(seed: seed) : TinyCase.random(seed: seed)
    let found = BruteForce(staffingCase)
    guard let optimum = found.optimum, let best = found.plan else { return nil }
    let problem = StaffingProblem(staffingCase, needs: StaffingNeeds(staffingCase))
    let plan = isBest ? best : DoNothing.plan(problem).plan
    let reoptimizer = Reoptimizer(
      solver: GLPKSolver(), options: PlanningOptions(gapTolerance: 0), control: SolveControl())
    let base = try reoptimizer.solve(problem)
    guard let pricer = PlanPricer(explaining: PlanView(plan, of: problem), base: base, reoptimizer: reoptimizer) else {
      return nil
    }
    (self.seed, self.staffingCase, self.optimum, self.pricer) = (seed, staffingCase, optimum, pricer)
  }

  /// Every cell of the case.
  var cells: [Cell] {
    staffingCase.communes.ordinals.flatMap { commune in
      staffingCase.positions.ordinals.map { Cell(commune: commune, position: $0) }
    }
  }

  /// The optimum by brute force with an order more; nil where nothing keeps it.
  func optimum(_ kind: DecisionKind, _ officer: Ordinal<Officer>, _ cell: Cell) -> Double? {
    var forced = staffingCase
    forced.decisions.append(
      Decision(
        officer: officer, kind: kind, commune: cell.commune, position: cell.position,
        source: SourceRow(table: .decisions, line: 900)))
    return BruteForce(forced).optimum
  }

  /// What is wrong with an outcome, compared with the optimum with what was forced; nil where nothing is.
  func fault(of outcome: PricedOutcome, expected: Double?) -> String? {
    guard let expected else {
      if case .conflict = outcome { return nil }
      return "no plan exists, but \(outcome)"
    }
    guard let priced = outcome.plan else { return "there is a plan, but \(outcome)" }
    let price = max(0, expected - optimum)
    let margin = 1e-6 * max(1, abs(expected))
    let hours = priced.extraHours
    guard abs(hours.value.value - price) <= margin else { return "\(hours.value.value), by brute force \(price)" }
    guard hours.atLeast.value <= price + margin, hours.atMost.value >= price - margin else { return "bounds \(hours)" }
    guard hours.atMost.value - hours.atLeast.value <= 10 * margin else { return "wide bounds \(hours)" }
    return fault(of: priced, price: price, margin: margin)
  }

  /// What is wrong with the changes of a priced plan: put onto the explained plan they must be a plan that keeps every
  /// rule, costs what is said of it, and loses no more than the sliver against the best plan.
  private func fault(of priced: PricedPlan, price: Double, margin: Double) -> String? {
    let before = pricer.view.plan
    var after = before
    for change in priced.changes.officers {
      guard change.before == before.assignments[change.officer.offset], change.before != change.after else {
        return "a change that is none"
      }
      after.assignments[change.officer.offset] = change.after
    }
    guard after.assignments == priced.plan.assignments else { return "changes left out" }
    (after.recruits, after.sharedPosts) = (priced.plan.recruits, priced.plan.sharedPosts)
    let (value, shown) = (PlanValue(of: after, in: problem).objective.value, priced.shownHours.value)
    guard abs(value - optimum - shown) <= margin else { return "the changes cost \(value - optimum), not \(shown)" }
    guard shown >= price - margin, shown <= price + priced.sliver.value + margin else {
      return "\(shown) is not within \(priced.sliver) of \(price)"
    }
    return brokenRules(after)
  }

  private func brokenRules(_ plan: TransferPlan) -> String? {
    var activity = RowActivity(problem: problem)
    for assignment in plan.assignments where assignment.duty != .outOfPlan {
      let option = problem.option(of: assignment)
      let isOpen = problem.isOpen(option)
      // Nobody moving keeps no orders.
      let isKept = assignment == pricer.view.plan.assignments[assignment.officer.offset]
      guard isOpen || isKept else { return "\(assignment) is not open" }
      activity.add(option)
    }
    activity.add(problem.supplies(of: plan))
    return activity.keepsEveryLimit ? nil : "a limit is exceeded"
  }
}

import LinearProgramming
import StaffingDomain

/// The best plan found so far and the best bound proved so far.
///
/// A point of the solver becomes the incumbent only after it was read as a plan, checked against every rule and priced
/// from the model.
struct IncumbentSearch {
  private let problem: StaffingProblem
  /// The incumbent.
  private(set) var draft: DraftPlan?
  /// The objective of the incumbent.
  private(set) var value: HoursPerMonth?
  /// The best proved bound.
  private(set) var bound: Double?

  init(problem: StaffingProblem) { self.problem = problem }

  /// The incumbent as a plan.
  var plan: TransferPlan? { draft.map(problem.plan(of:)) }

  /// `(incumbent - bound) / max(|incumbent|, 1)`; nil without either.
  var gap: Double? {
    guard let value, let bound else { return nil }
    return max(0, value.value - bound) / max(abs(value.value), 1)
  }

  /// Whether the gap is proved to be within a tolerance.
  func isWithin(_ tolerance: Double) -> Bool { gap.map { $0 <= max(tolerance, Tolerances.gap) } ?? false }

  /// The objective at which a plan is within a tolerance of the bound; nil without a bound.
  func target(within tolerance: Double) -> Double? {
    bound.map { $0 + 0.999 * tolerance / (1 + tolerance) * max(abs($0), 1) }
  }

  /// Raises the bound; a weaker one is ignored.
  mutating func raise(bound candidate: Double?) {
    guard let candidate, candidate > bound ?? -.infinity else { return }
    bound = candidate
  }

  /// Takes what the officers do as incumbent, with the best supplies that a quick look finds.
  @discardableResult
  mutating func accept(_ options: [OfficerOption]) -> Bool {
    accept(DraftPlan(options: options, supplies: Supplies(rows: problem.cellBalance.cells.count)))
  }

  /// Takes a draft as incumbent if it keeps every rule and is better than the last; supplies that pay are added.
  ///
  /// Each option must be open to the officer; what is checked here are the limits that couple officers.
  @discardableResult
  mutating func accept(_ draft: DraftPlan) -> Bool {
    var activity = RowActivity(problem: problem)
    for option in draft.options { activity.add(option) }
    activity.add(draft.supplies)
    // Recruits without a quota have no row that would refuse them.
    let isSupplied = draft.supplies.recruits.enumerated().allSatisfy { row, count in
      count == 0 || problem.mayRecruit(in: problem.cellBalance.cells[row])
    }
    guard isSupplied, activity.keepsEveryLimit else { return false }
    var draft = draft
    SupplyCompletion(problem).complete(&draft.supplies, beside: activity)
    let candidate = PlanValue(of: problem.plan(of: draft), in: problem).objective
    if let value, candidate >= value { return false }
    self.draft = draft
    value = candidate
    return true
  }

  /// Takes a point of a program as incumbent if every option in it is whole.
  mutating func accept(point: [Double], of formulation: Formulation) {
    if let draft = formulation.draft(of: point) { accept(draft) }
  }
}

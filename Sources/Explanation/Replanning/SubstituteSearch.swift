public import Planning
public import StaffingDomain
import Workloads

/// An officer who could take a post that another refused, with the price of a plan with that officer there.
public struct Substitute: Sendable {
  /// The officer.
  public let officer: Ordinal<Officer>
  /// By how much the best plan with the officer in the post is worse than the best plan; prices for changed names included.
  public let extraHours: ExtraHours
  /// Other officers whose duty differs from the plan in hand.
  public let othersChanged: Int
}

/// A post that an officer held under an earlier plan and has refused, or been forbidden, since.
public struct RefusedPost: Sendable {
  /// The officer.
  public let officer: Ordinal<Officer>
  /// The post's cell.
  public let cell: Cell
  /// The decision.
  public let decision: Decision
  /// Who could take it, best first.
  public let substitutes: [Substitute]
}

/// Finds substitutes for refused transfers: the candidates who look best, each confirmed by solving again.
public struct SubstituteSearch {
  private let replanning: Replanning
  private let base: SolvedPlan
  private let view: PlanView
  private let reoptimizer: Reoptimizer

  /// Prepares a search.
  ///
  /// - Parameters:
  ///   - replanning: The case with its price for changed names.
  ///   - base: The case as it is, solved by the same reoptimizer.
  ///   - view: The plan in hand.
  public init(_ replanning: Replanning, base: SolvedPlan, view: PlanView, reoptimizer: Reoptimizer) {
    (self.replanning, self.base, self.view, self.reoptimizer) = (replanning, base, view, reoptimizer)
  }

  /// Every refused transfer with its substitutes, in the order of the officers.
  ///
  /// - Parameter count: Candidates that are confirmed for each post; the one who takes it under the plan is one of them.
  /// - Throws: Faults of the solver.
  public func refusedPosts(candidates count: Int) throws -> [RefusedPost] {
    let refused = refusals()
    guard !refused.isEmpty else { return [] }
    let staff = StaffSurvey(view)
    return try refused.map { refusal in
      RefusedPost(
        officer: refusal.officer, cell: refusal.cell, decision: refusal.decision,
        substitutes: count == 0 ? [] : try substitutes(for: refusal.cell, count: count, staff))
    }
  }

  /// Transfers of the earlier plan that a decision now rules out.
  private func refusals() -> [(officer: Ordinal<Officer>, cell: Cell, decision: Decision)] {
    let problem = replanning.model
    return replanning.earlier.assignments.compactMap { assignment in
      guard case .fill(let cell) = assignment.duty,
        let decision = problem.decisions.orders(for: assignment.officer).first(where: {
          $0.kind != .lock && !problem.decisions.allows(assignment.officer, toHold: cell)
            && ($0.commune ?? cell.commune) == cell.commune && ($0.position ?? cell.position) == cell.position
        })
      else { return nil }
      return (assignment.officer, cell, decision)
    }
  }

  private func substitutes(for cell: Cell, count: Int, _ staff: StaffSurvey) throws -> [Substitute] {
    guard let row = replanning.model.cellBalance.row(of: cell) else { return [] }
    let survey = CommuneSurvey(staff, of: cell.commune)
    let newcomers = staff.holders.holders(of: cell).filter {
      replanning.earlier.heldCell(of: $0, in: replanning.model.staffingCase) != cell
    }
    let gain = view.valueOfOneMoreOfficer(in: cell)
    let ranked = CandidateSurvey(of: cell, row: row, in: survey).eligible.compactMap { officer in
      view.bestStep(of: officer, holding: cell, insteadOf: staff.present[officer.offset], gaining: gain)
        .map { (officer: officer, change: $0.change) }
    }.sorted { ($0.change, $0.officer) < ($1.change, $1.officer) }
    let candidates = newcomers + ranked.prefix(max(0, count - newcomers.count)).map(\.officer)
    let priced = try candidates.compactMap { try price(of: $0, in: cell) }
    return priced.sorted { ($0.extraHours.value, $0.officer) < ($1.extraHours.value, $1.officer) }
  }

  /// The best plan with an officer in a cell; nil where there is none, or none was found in time.
  private func price(of officer: Ordinal<Officer>, in cell: Cell) throws -> Substitute? {
    guard let least = base.result.objective else { return nil }
    let problem = replanning.priced.adding(Decision(forcing: .lock, officer, cell))
    let solved = try reoptimizer.solve(problem, from: base)
    guard let plan = solved.result.plan, let objective = solved.result.objective else { return nil }
    let others = zip(plan.assignments, view.plan.assignments).filter {
      $0.officer != officer && $0.duty != $1.duty
    }
    func clamped(_ hours: HoursPerMonth) -> HoursPerMonth { max(.zero, hours) }
    return Substitute(
      officer: officer,
      extraHours: ExtraHours(
        value: clamped(objective - least), atLeast: clamped((solved.result.bound ?? least) - least),
        atMost: clamped(objective - (base.result.bound ?? HoursPerMonth(-.infinity)))),
      othersChanged: others.count)
  }
}

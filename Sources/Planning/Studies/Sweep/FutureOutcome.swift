public import StaffingDomain

/// A transfer: who would go where.
public struct PlannedTransfer: Sendable, Hashable, Comparable {
  /// The officer.
  public let officer: Ordinal<Officer>
  /// The cell whose post is filled; for an officer of a pool in another position, the own commune and that position.
  public let cell: Cell

  /// Creates a transfer.
  public init(officer: Ordinal<Officer>, cell: Cell) { (self.officer, self.cell) = (officer, cell) }

  /// By officer, then cell.
  public static func < (left: PlannedTransfer, right: PlannedTransfer) -> Bool {
    (left.officer, left.cell) < (right.officer, right.cell)
  }
}

/// What one future came to.
public struct FutureOutcome: Sendable {
  /// The number of the future, from 1.
  public let number: Int
  /// How the solve ended.
  public let status: SeriesStatus
  /// The proof; nil where no plan was found.
  public let proof: PlanProof?
  /// The objective when nobody moves.
  public let doNothing: HoursPerMonth
  /// What the base plan would lose in this future; nil where it breaks a rule here, a post being gone.
  public let basePlan: HoursPerMonth?
  /// The transfers of the plan, sorted.
  public let transfers: [PlannedTransfer]
  /// Cells with empty posts under the plan, sorted.
  public let emptyPosts: [Cell]
  /// Whether the plan is the base plan itself.
  public let keepsBasePlan: Bool

  /// Hours a month recovered; nil without a plan.
  public var recovered: HoursPerMonth? { proof.map { doNothing - $0.objective } }

  /// What holding on to the base plan would lose against the plan; nil where either is missing.
  public var regret: HoursPerMonth? {
    proof.flatMap { proof in basePlan.map { max(.zero, $0 - proof.objective) } }
  }

  /// Looks at the plan of a problem.
  init(
    _ number: Int, _ result: PlanningResult, plan: TransferPlan?, of problem: StaffingProblem, base: TransferPlan
  ) {
    self.number = number
    status = SeriesStatus(result)
    doNothing = result.doNothing
    basePlan = problem.value(ofForeign: base)
    keepsBasePlan = plan == base
    guard let plan else {
      (proof, transfers, emptyPosts) = (nil, [], [])
      return
    }
    let objective = PlanValue(of: plan, in: problem).objective
    proof = PlanProof(objective: objective, bound: min(result.bound ?? HoursPerMonth(-.infinity), objective))
    transfers = problem.transfers(of: plan)
    emptyPosts = problem.emptyPosts(under: plan).map(\.cell)
  }
}

extension StaffingProblem {
  /// The transfers of a plan, as `transfers.csv` counts them, sorted.
  package func transfers(of plan: TransferPlan) -> [PlannedTransfer] {
    plan.assignments.compactMap { assignment in
      let option = option(of: assignment.officer, doing: assignment.duty, with: assignment.secondPosition)
      guard option.isTransfer, let position = option.position else { return nil }
      return PlannedTransfer(officer: option.officer, cell: Cell(commune: option.commune, position: position))
    }
  }
}

import GLPKBackend
import LinearProgramming
import Planning
import StaffingDomain
import Workloads

/// Thirteen limits on transfers, up to a quarter of the officers: as a frontier, and one by one from nothing.
extension PhaseRun {
  /// The limits: about every fiftieth officer one step.
  private static func limits(_ staffingCase: StaffingCase) -> [Int] {
    (1...13).map { $0 * max(1, staffingCase.officers.count / 52) }
  }

  private static func policies(_ staffingCase: StaffingCase) -> [Policy] {
    limits(staffingCase).map { limit in
      var policy = staffingCase.policy
      policy.maximumTransfers = limit
      return policy
    }
  }

  static func frontier(_ prepared: PreparedCase) throws -> () throws -> PhaseOutcome {
    let (staffingCase, needs) = (try prepared.staffingCase(), try prepared.needs())
    let policies = policies(staffingCase)
    let axis = FrontierAxis(values: limits(staffingCase).map(Double.init), relaxation: .higher)
    var options = Frontier.Options()
    // The gap of the solves from nothing, so that the counts of both compare.
    options.gap = staffingCase.policy.gapTolerance
    return { [options] in
      let curve = try SolvingThread.run {
        try Frontier(
          StaffingProblem(staffingCase, needs: needs), axes: [axis], policies: policies, solver: GLPKSolver(),
          options: options, control: SolveControl()
        ).run()
      }
      guard curve.points.allSatisfy({ $0.status == .optimal }) else {
        throw PhaseFailure("a point of the frontier is not proved")
      }
      return outcome(curve, solves: curve.points.filter(\.isSolved).count, curve.effort)
    }
  }

  static func points(_ prepared: PreparedCase) throws -> () throws -> PhaseOutcome {
    let (staffingCase, needs) = (try prepared.staffingCase(), try prepared.needs())
    let policies = policies(staffingCase)
    return {
      let results = try policies.map { policy in
        var changed = staffingCase
        changed.policy = policy
        return try PreparedCase.solveByColumns(StaffingProblem(changed, needs: needs))
      }
      var effort = PlanningEffort()
      for result in results {
        effort.rounds += result.effort.rounds
        effort.pivots += result.effort.pivots
        effort.nodes += result.effort.nodes
      }
      return outcome(results, solves: results.count, effort)
    }
  }

  private static func outcome(_ product: any Sendable, solves: Int, _ effort: PlanningEffort) -> PhaseOutcome {
    PhaseOutcome(
      product: product,
      counts: [.solves: solves, .rounds: effort.rounds, .pivots: effort.pivots, .nodes: effort.nodes])
  }
}

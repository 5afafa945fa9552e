import CaseFormat
import Planning
import StaffingDomain
import Workflows

/// Thirteen limits on transfers, up to a quarter of the officers: as a frontier, and one by one from nothing.
extension PhaseRun {
  /// The request for the frontier: about every fiftieth officer one step.
  private static func request(_ prepared: PreparedCase) throws -> FrontierRequest {
    let staffingCase = try prepared.staffingCase()
    let limits = (1...13).map { "\($0 * max(1, staffingCase.officers.count / 52))" }
    let variation = try PolicyVariation("\(PolicyKey.maximumTransfers.rawValue)=\(limits.joined(separator: ","))")
    var request = FrontierRequest(try prepared.input(), vary: [variation], language: PreparedCase.style.language)
    // The gap of the solves from nothing, so that the counts of both compare.
    request.gap = staffingCase.policy.gapTolerance
    return request
  }

  static func frontier(_ prepared: PreparedCase) throws -> () throws -> PhaseOutcome {
    let (staffingCase, needs) = (try prepared.staffingCase(), try prepared.needs())
    let request = try request(prepared)
    let policies = try PolicyVariation.policies(request.variations, from: staffingCase.policy)
    return {
      let session = PreparedCase.session(threads: 1)
      let curve = try request.curve(staffingCase, needs: needs, policies: policies, in: session)
      guard curve.points.allSatisfy({ $0.status == .optimal }) else {
        throw PhaseFailure("a point of the frontier is not proved")
      }
      return outcome(curve, solves: curve.points.filter(\.isSolved).count, curve.effort)
    }
  }

  static func points(_ prepared: PreparedCase) throws -> () throws -> PhaseOutcome {
    let (staffingCase, needs) = (try prepared.staffingCase(), try prepared.needs())
    let policies = try PolicyVariation.policies(request(prepared).variations, from: staffingCase.policy)
    return {
      let results = try policies.map { policy in
        var changed = staffingCase
        changed.policy = policy
        return try PreparedCase.solve(StaffingProblem(changed, needs: needs), by: .columns)
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

import CaseFormat
import GLPKBackend
package import LinearProgramming
package import Planning
package import StaffingDomain
import Workloads

/// A frontier of a case made in memory, with its policies.
package struct SolvedFrontier {
  package let curve: FrontierCurve
  package let policies: [Policy]

  /// Solves the points that some `--vary` ask for.
  package init(
    _ staffingCase: StaffingCase, _ arguments: [String], gap: Double? = 0, timeLimit: Double? = nil,
    threads: Int = 2,
    control: SolveControl = SolveControl(), onProgress: @escaping @Sendable (Frontier.Progress) -> Void = { _ in }
  ) throws {
    let variations = try arguments.map { try PolicyVariation($0) }
    policies = try PolicyVariation.policies(variations, from: staffingCase.policy)
    var options = Frontier.Options()
    (options.gap, options.timeLimit, options.threads) = (gap, timeLimit, threads)
    curve = try Frontier(
      StaffingProblem(staffingCase, needs: StaffingNeeds(staffingCase)),
      axes: variations.map { FrontierAxis(values: $0.values, relaxation: $0.key.relaxation) }, policies: policies,
      solver: GLPKSolver(), options: options, control: control, onProgress: onProgress
    ).run()
  }
}

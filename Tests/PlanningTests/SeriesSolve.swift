import CaseFormat
import GLPKBackend
import LinearProgramming
import StaffingDomain
import TestSupport
import Testing
import Workloads

@testable import Planning

/// A frontier of a case made in memory, with its policies.
struct SolvedFrontier {
  let curve: FrontierCurve
  let policies: [Policy]

  /// Solves the points that some `--vary` ask for.
  init(
    _ staffingCase: StaffingCase, _ arguments: [String], gap: Double? = 0, timeLimit: Double? = nil,
    threads: Int = 2,
    control: SolveControl = SolveControl(), onProgress: @escaping @Sendable (Frontier.Progress) -> Void = { _ in }
  ) throws {
    let variations = try arguments.map { try PolicyVariation($0) }
    policies = try PolicyVariation.policies(variations, from: staffingCase.policy)
    var options = Frontier.Options()
    (options.gap, options.timeLimit, options.threads) = (gap, timeLimit, threads)
    curve = try Frontier(
      staffingCase, needs: StaffingNeeds(staffingCase),
      axes: variations.map { FrontierAxis(values: $0.values, easing: $0.key.easing) }, policies: policies,
      solver: GLPKSolver(), options: options, control: control, onProgress: onProgress
    ).run()
  }
}

extension StaffingCase {
  /// The same case under another policy.
  func under(_ policy: Policy) -> StaffingCase {
    var changed = self
    changed.policy = policy
    return changed
  }
}

/// Whether two sums of hours are equal but for rounding.
func areEqual(_ left: Double, _ right: Double) -> Bool { abs(left - right) <= 1e-6 * max(1, abs(right)) }

import CaseFormat
import Reporting
public import StaffingDomain

/// Asks for the policy of a case as it is written.
public struct CasePolicyRequest: Sendable {
  /// The case; its overrides and what-ifs count for nothing.
  public var input: RequestedCase

  /// Asks for a policy.
  public init(_ input: RequestedCase) { self.input = input }

  /// Reads the policy.
  ///
  /// - Returns: The keys that it gives, with their values as text; none where the case cannot be read.
  /// - Throws: The system's error where the case is there but cannot be read.
  public func run() throws -> [PolicyKey: String] {
    do {
      return CaseTexts(of: try input.source(), locating: [String: Set<Int>]()).policy
    } catch is CaseRefusal {
      return [:]
    }
  }
}

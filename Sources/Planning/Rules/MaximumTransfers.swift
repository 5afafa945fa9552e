import StaffingDomain

/// Rule `maximum-transfers`: officers whose commune or position changes `<= maximum_transfers`.
///
/// Source: the formulation, *Rows*.
public struct MaximumTransfers: RowRule {
  /// The rule's name.
  public let name = RuleName.maximumTransfers
  /// One row where the policy sets the limit, else none.
  public let rows: [RuleRow]

  init(_ staffingCase: StaffingCase) {
    rows =
      staffingCase.policy.maximumTransfers.map { limit in
        [
          RuleRow(
            subject: "all", lower: -.infinity, upper: Double(limit),
            meaning: "the policy allows \(limit) transfers", sources: [.policy(key: "maximum_transfers")])
        ]
      } ?? []
  }

  /// An option that changes commune or position counts 1.
  public func forEachCoefficient(of relocation: Relocation, _ body: (Int, Double) -> Void) {
    if !rows.isEmpty, relocation.isTransfer { body(0, 1) }
  }
}

public import StaffingDomain

/// Rule `maximum-transfers`: `sum x_io <= maximum_transfers` over the options that change commune or position.
///
/// Source: the formulation, *Rows*, and *Limits*.
public struct MaximumTransfers: RowRule {
  /// The rule's name.
  public let name = RuleName.maximumTransfers
  /// One row where the policy sets the limit, else none.
  public let rows: [RuleRow]

  init(_ staffingCase: StaffingCase) {
    rows =
      staffingCase.policy.maximumTransfers.map { limit in
        [RuleRow(limit: Double(limit), of: .maximumTransfers, for: .all, sources: [.policy(.maximumTransfers)])]
      } ?? []
  }

  /// The number of transfers.
  public func edit(raising row: Int, to needed: Double) -> CaseEdit? {
    .policy(.maximumTransfers, .integer(RaisedLimit.heads(needed)))
  }

  /// An option that changes commune or position counts 1.
  public func forEachCoefficient(of option: OfficerOption, _ body: (Int, Double) -> Void) {
    if !rows.isEmpty, option.isTransfer { body(0, 1) }
  }
}

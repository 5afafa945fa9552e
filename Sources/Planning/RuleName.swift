public import StaffingDomain

/// The one name of each business rule.
///
/// It labels the rule's rows in the program, its findings, its explanation, its test, its check in the audit and its
/// line in the documentation.
public enum RuleName: String, CaseIterable, Sendable, Hashable {
  case oneOption = "one-option"
  case cellBalance = "cell-balance"
  case establishment
  case maximumTransfers = "maximum-transfers"
  case outflowCap = "outflow-cap"
  case allowanceBudget = "allowance-budget"
  case competence
  case rank
  case distance
  case provinceBorder = "province-border"
  case pinned
  case leaving
  case lock
  case forbid
  case preference
}

/// A place in the input that a rule, a reason or a conflict cites.
public enum InputReference: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// A row of a table.
  case row(SourceRow)
  /// A key of `policy.yml`.
  case policy(key: String)

  /// The form `bars.csv:12` or `policy.yml: maximum_transfers`.
  public var description: String {
    switch self {
    case .row(let row): row.description
    case .policy(let key): "policy.yml: \(key)"
    }
  }
}

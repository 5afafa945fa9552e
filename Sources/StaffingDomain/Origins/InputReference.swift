/// A place in the input that a receipt, a rule, a reason or a conflict cites.
public enum InputReference: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// A row of a table.
  case row(SourceRow)
  /// A key of `policy.yml`, given or by its default.
  case policy(PolicyKey)

  /// The form `bars.csv:12` or `policy.yml: maximum_transfers`.
  public var description: String {
    switch self {
    case .row(let row): row.description
    case .policy(let key): "policy.yml: \(key)"
    }
  }
}

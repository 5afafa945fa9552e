/// A part of a case: one of its tables, or the policy.
public enum CasePart: Hashable, Sendable, CaseIterable {
  /// The policy.
  case policy
  /// A table.
  case table(CaseTable)

  /// The policy, then every table.
  public static let allCases: [CasePart] = [.policy] + CaseTable.allCases.map { .table($0) }

  /// The name of its file, for example `officers.csv`.
  public var fileName: String {
    switch self {
    case .policy: "policy.yml"
    case .table(let table): table.fileName
    }
  }

  /// The part whose file has a name; nil for another file.
  public init?(fileName: String) {
    guard let part = CasePart.byName[fileName] else { return nil }
    self = part
  }

  private static let byName = Dictionary(uniqueKeysWithValues: allCases.map { ($0.fileName, $0) })
}

/// What only some roles may do or see, whatever the plan.
///
/// What depends on the state of a plan as well is a ``PlanDeed``.
public enum Permission: String, Sendable, Hashable, CaseIterable {
  /// Add, change and disable users, and give them links.
  case manageUsers
  /// Read and download the audit trail, those kinds of rows that are the role's to read.
  case readAuditTrail
  /// Import cases, name them and correct their cells.
  case importCases
  /// See cases, their findings and what they say of officers.
  case readCases
  /// Ask for runs and stop them.
  case planRuns

  /// Whose it is, in the order of the roles.
  public var roles: [Role] {
    switch self {
    case .manageUsers: [.administrator]
    case .importCases, .planRuns: [.planner]
    case .readCases: [.planner, .head, .inspector]
    case .readAuditTrail: Role.allCases.filter { !$0.readableAuditKinds.isEmpty }
    }
  }
}

extension Role {
  /// Whether the role has a permission.
  public func may(_ permission: Permission) -> Bool { permission.roles.contains(self) }
}

/// What a user of the workplace is to a plan; each has exactly one.
public enum Role: String, Sendable, Hashable, CaseIterable, Codable {
  /// Imports cases, plans, reviews, decides on officers and submits.
  case planner
  /// A commune or a department of the province: sees its own rows, agrees or objects.
  case unit
  /// The director of home affairs: approves or sends back.
  case head
  /// Reads everything, the audit trail included, and changes nothing.
  case inspector
  /// Keeps users, roles and backups, and sees no personal data of officers.
  case administrator
}

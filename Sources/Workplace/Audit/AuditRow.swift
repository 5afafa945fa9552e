/// Who does something.
public enum AuditActor: Sendable, Hashable {
  /// A user; the name is kept as it was then.
  case user(UserNumber, name: String)
  /// The server itself, or who starts it on its machine.
  case server

  /// The number of the user.
  public var number: UserNumber? {
    switch self {
    case .user(let number, _): number
    case .server: nil
    }
  }
}

/// Something that rows of the audit trail are about.
public struct AuditObject: Sendable, Hashable {
  /// What kinds there are.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// The trail itself.
    case trail
    /// A user.
    case user
    /// A case.
    case staffingCase = "case"
    /// A run.
    case run
    /// A decision about what a plan asks of an officer.
    case decision
  }

  /// The kind.
  public let kind: Kind
  /// Which of its kind; empty where there is only one.
  public let key: String
  /// Its name then.
  public let name: String

  /// Names an object.
  public init(_ kind: Kind, key: String, name: String) { (self.kind, self.key, self.name) = (kind, key, name) }
}

/// A row of the audit trail.
public struct AuditRow: Sendable, Hashable {
  /// The number, from 1 without gaps.
  public let number: Int64
  /// When.
  public let at: Timestamp
  /// Who.
  public let actor: AuditActor
  /// The address that the request came from.
  public let address: String?
  /// What was done; nil where a newer Cadre wrote something that this one does not know.
  public let action: AuditAction?
  /// The text of the action as it is stored.
  public let actionText: String
  /// What it was done to; nil where a newer Cadre wrote of something that this one does not know.
  public let object: AuditObject?
  /// What was there before, as JSON with sorted keys.
  public let old: String?
  /// What is there since, likewise.
  public let new: String?
  /// Why.
  public let reason: String?
  /// The hash of this row and of all before it, in hexadecimal digits.
  public let hash: String

  /// Takes a row from the store.
  public init(
    number: Int64, at: Timestamp, actor: AuditActor, address: String?, actionText: String, object: AuditObject?,
    old: String?, new: String?, reason: String?, hash: String
  ) {
    (self.number, self.at, self.actor, self.address) = (number, at, actor, address)
    (self.actionText, action) = (actionText, AuditAction(rawValue: actionText))
    (self.object, self.old, self.new, self.reason, self.hash) = (object, old, new, reason, hash)
  }
}

/// The end of the audit trail: whoever keeps it on paper can tell later whether rows before it were changed or cut off.
public struct AuditHead: Sendable, Hashable {
  /// How many rows there are.
  public let count: Int64
  /// The hash of the last row, in hexadecimal digits.
  public let hash: String

  /// Takes a head.
  public init(count: Int64, hash: String) { (self.count, self.hash) = (count, hash) }
}

/// What a check of the audit trail found.
public enum ChainState: Sendable, Hashable {
  /// Every row is as it was written.
  case whole(AuditHead)
  /// This row, or one before it that is missing, is not as it was written.
  case broken(row: Int64)
  /// Rows are missing at the end: there were more when the head was noted.
  case cutOff(rows: Int64, expected: Int64)
}

public import StaffingDomain

/// The number of a user, which is never given again.
public struct UserNumber: RawRepresentable, Sendable, Hashable, Codable, Comparable {
  /// The number, from 1.
  public let rawValue: Int64

  /// Takes a number.
  public init(rawValue: Int64) { self.rawValue = rawValue }

  /// Orders by number.
  public static func < (left: UserNumber, right: UserNumber) -> Bool { left.rawValue < right.rawValue }
}

/// What an administrator says of a user.
public struct UserDetails: Sendable, Hashable, Codable {
  /// What the user types to sign in.
  public var signInName: String
  /// The name that others read.
  public var fullName: String
  /// The role.
  public var role: Role
  /// The code of the commune or department that a user of the role `unit` speaks for; nil for other roles.
  public var unit: String?
  /// The language of the user's pages.
  public var language: LanguageCode

  /// Takes the details as they are; see ``normalized`` and ``problems``.
  public init(signInName: String, fullName: String, role: Role, unit: String?, language: LanguageCode) {
    (self.signInName, self.fullName, self.role) = (signInName, fullName, role)
    (self.unit, self.language) = (unit, language)
  }
}

/// A user as the store has it.
public struct User: Sendable, Hashable {
  /// The number.
  public let number: UserNumber
  /// The details.
  public let details: UserDetails
  /// Whether the user may not sign in.
  public let isDisabled: Bool
  /// Whether the user has set a password.
  public let hasPassword: Bool
  /// How often the user was changed, from 1: who saves a change has to have seen the last one.
  public let version: Int
  /// When the user was added.
  public let added: Timestamp

  /// Takes a user from the store.
  public init(
    number: UserNumber, details: UserDetails, isDisabled: Bool, hasPassword: Bool, version: Int, added: Timestamp
  ) {
    (self.number, self.details, self.isDisabled) = (number, details, isDisabled)
    (self.hasPassword, self.version, self.added) = (hasPassword, version, added)
  }
}

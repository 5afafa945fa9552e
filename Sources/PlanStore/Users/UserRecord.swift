internal import Foundation
internal import GRDB
internal import StaffingDomain
public import Workplace

/// Users as rows.
enum UserRecord {
  private static let columns = """
    number, sign_in_name, full_name, role, unit, language, is_disabled, version, added_at,
      EXISTS (SELECT 1 FROM password WHERE password.user = user.number) AS has_password
    """

  static func all(in database: Database) throws -> [User] {
    try Row.fetchAll(database, sql: "SELECT \(columns) FROM user ORDER BY number").map(user(of:))
  }

  static func user(_ number: UserNumber, in database: Database) throws -> User? {
    try Row.fetchOne(database, sql: "SELECT \(columns) FROM user WHERE number = ?", arguments: [number.rawValue])
      .map(user(of:))
  }

  static func user(named name: String, in database: Database) throws -> User? {
    try Row.fetchOne(database, sql: "SELECT \(columns) FROM user WHERE sign_in_name = ?", arguments: [name])
      .map(user(of:))
  }

  /// How many administrators can sign in, besides one user.
  static func administrators(besides number: UserNumber?, in database: Database) throws -> Int {
    try Int.fetchOne(
      database,
      sql: """
        SELECT count(*) FROM user JOIN password ON password.user = user.number
        WHERE role = 'administrator' AND is_disabled = 0 AND number IS NOT ?
        """, arguments: [number?.rawValue]) ?? 0
  }

  static func insert(_ details: UserDetails, at now: Timestamp, in database: Database) throws -> User {
    try database.execute(
      sql: "INSERT INTO user (sign_in_name, full_name, role, unit, language, added_at) VALUES (?, ?, ?, ?, ?, ?)",
      arguments: [
        details.signInName, details.fullName, details.role.rawValue, details.unit, details.language.rawValue,
        now.milliseconds,
      ])
    return User(
      number: UserNumber(rawValue: database.lastInsertedRowID), details: details, isDisabled: false,
      hasPassword: false, version: 1, added: now)
  }

  /// Writes details and whether the user is disabled, as the next version.
  static func update(_ user: User, to details: UserDetails, isDisabled: Bool, in database: Database) throws -> User {
    try database.execute(
      sql: """
        UPDATE user SET sign_in_name = ?, full_name = ?, role = ?, unit = ?, language = ?, is_disabled = ?, version = ?
        WHERE number = ?
        """,
      arguments: [
        details.signInName, details.fullName, details.role.rawValue, details.unit, details.language.rawValue,
        isDisabled,
        user.version + 1, user.number.rawValue,
      ])
    return User(
      number: user.number, details: details, isDisabled: isDisabled, hasPassword: user.hasPassword,
      version: user.version + 1, added: user.added)
  }

  /// A role or a language that is not known comes from a newer Cadre, whose data are not opened.
  private static func user(of row: Row) throws -> User {
    guard let role = Role(rawValue: row["role"]), let language = LanguageCode(rawValue: row["language"]) else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT)
    }
    return User(
      number: UserNumber(rawValue: row["number"]),
      details: UserDetails(
        signInName: row["sign_in_name"], fullName: row["full_name"], role: role, unit: row["unit"], language: language),
      isDisabled: row["is_disabled"], hasPassword: row["has_password"], version: row["version"],
      added: Timestamp(milliseconds: row["added_at"]))
  }
}

/// A user as the audit trail has it.
struct AuditedUser: Codable {
  let signInName: String
  let fullName: String
  let role: Role
  let unit: String?
  let language: LanguageCode
  let disabled: Bool
  let version: Int

  init(_ user: User) {
    (signInName, fullName, role) = (user.details.signInName, user.details.fullName, user.details.role)
    (unit, language, disabled, version) = (user.details.unit, user.details.language, user.isDisabled, user.version)
  }

  /// The fields in which another state of the user differs, in their order.
  func fields(differingFrom other: AuditedUser) -> [UserField] {
    UserField.allCases.filter { field in
      switch field {
      case .signInName: signInName != other.signInName
      case .fullName: fullName != other.fullName
      case .role: role != other.role
      case .unit: unit != other.unit
      case .language: language != other.language
      case .disabled: disabled != other.disabled
      case .reason, .currentPassword, .password, .repeated: false
      }
    }
  }
}

/// The one form of values in the audit trail: JSON with sorted keys in snake case, on one line.
enum AuditValue {
  static func text(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    encoder.keyEncodingStrategy = .convertToSnakeCase
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  static func value<Value: Decodable>(_ type: Value.Type, _ text: String) throws -> Value {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try decoder.decode(type, from: Data(text.utf8))
  }
}

extension User {
  /// The user as something that the audit trail tells of.
  var object: AuditObject { AuditObject(.user, key: String(number.rawValue), name: details.signInName) }

  /// The user as who does something.
  public var actor: AuditActor { .user(number, name: details.signInName) }
}

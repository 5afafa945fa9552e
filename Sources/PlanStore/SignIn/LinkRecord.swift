internal import Foundation
internal import GRDB
public import Workplace

/// A link that opens one page once: who has it sets the password of a user.
public struct OneTimeLink: Sendable, Hashable {
  /// The secret in the address; the store knows its hash only.
  public let token: String
  /// Until when it can be used.
  public let expires: Timestamp
}

/// What a one-time link opens.
public enum LinkPurpose: Sendable, Hashable {
  /// The first administrator is added.
  case firstAdministrator
  /// A user sets a password.
  case password(User)
}

/// Links as rows; a link that was used is deleted.
enum LinkRecord {
  /// A week for those who are invited.
  static let secondsForUser: Int64 = 7 * 86_400
  /// A day for the first administrator, who stands beside the machine.
  static let secondsForFirst: Int64 = 86_400

  /// Makes a link for a user, or for the first administrator; older ones for the same end.
  static func insert(_ token: Token, for user: User?, at now: Timestamp, in database: Database) throws -> Timestamp {
    let expiry = now.adding(seconds: user == nil ? secondsForFirst : secondsForUser)
    try database.execute(
      sql: "DELETE FROM link WHERE user IS ? OR expires_at <= ?",
      arguments: [user?.number.rawValue, now.adding(seconds: -secondsForUser).milliseconds])
    try database.execute(
      sql: "INSERT INTO link (token_hash, user, made_at, expires_at) VALUES (?, ?, ?, ?)",
      arguments: [token.hash, user?.number.rawValue, now.milliseconds, expiry.milliseconds])
    return expiry
  }

  static func purpose(of token: Token, at now: Timestamp, in database: Database) throws -> LinkPurpose {
    let row = try Row.fetchOne(
      database, sql: "SELECT user, expires_at FROM link WHERE token_hash = ?", arguments: [token.hash])
    guard let row else { throw LinkRefusal.notValid }
    guard now.milliseconds < row["expires_at"] else { throw LinkRefusal.expired }
    guard let number = (row["user"] as Int64?).map(UserNumber.init(rawValue:)) else {
      guard try UserRecord.administrators(besides: nil, in: database) == 0 else { throw LinkRefusal.notValid }
      return .firstAdministrator
    }
    guard let user = try UserRecord.user(number, in: database), !user.isDisabled else { throw LinkRefusal.notValid }
    return .password(user)
  }

  static func delete(of user: UserNumber?, in database: Database) throws {
    try database.execute(sql: "DELETE FROM link WHERE user IS ?", arguments: [user?.rawValue])
  }
}

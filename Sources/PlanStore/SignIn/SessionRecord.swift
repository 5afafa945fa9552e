internal import Foundation
internal import GRDB
internal import Workplace

/// How long a session lasts.
public struct SessionLimits: Sendable, Hashable {
  /// So many seconds after it was last used.
  public let idle: Int64
  /// So many seconds after it was begun.
  public let whole: Int64

  /// Half an hour without use, and twelve hours in all.
  public static let standard = SessionLimits(idle: 30 * 60, whole: 12 * 3600)

  /// Takes the limits.
  public init(idle: Int64, whole: Int64) { (self.idle, self.whole) = (idle, whole) }
}

/// Sessions as rows.
enum SessionRecord {
  /// How old the note of the last use may get, so that not every page writes.
  static let touchSeconds: Int64 = 30

  struct Found: Sendable {
    let user: User
    let usedAt: Timestamp
  }

  static func insert(_ token: Token, of user: UserNumber, at now: Timestamp, in database: Database) throws {
    try database.execute(
      sql: "INSERT INTO session (token_hash, user, begun_at, used_at) VALUES (?, ?, ?, ?)",
      arguments: [token.hash, user.rawValue, now.milliseconds, now.milliseconds])
  }

  static func find(
    _ token: Token, at now: Timestamp, limits: SessionLimits, in database: Database
  ) throws -> Found? {
    let row = try Row.fetchOne(
      database, sql: "SELECT user, begun_at, used_at FROM session WHERE token_hash = ?", arguments: [token.hash])
    guard let row else { return nil }
    let begun = Timestamp(milliseconds: row["begun_at"])
    let used = Timestamp(milliseconds: row["used_at"])
    // A clock that was set back far must not make sessions last longer.
    let isOver =
      used.seconds(until: now) >= limits.idle || begun.seconds(until: now) >= limits.whole
      || now.seconds(until: used) > AuditTrail.toleratedStepBack
    guard !isOver, let user = try UserRecord.user(UserNumber(rawValue: row["user"]), in: database), !user.isDisabled
    else { return nil }
    return Found(user: user, usedAt: used)
  }

  static func touch(_ token: Token, at now: Timestamp, in database: Database) throws {
    try database.execute(
      sql: "UPDATE session SET used_at = ? WHERE token_hash = ? AND used_at < ?",
      arguments: [now.milliseconds, token.hash, now.milliseconds])
  }

  static func end(_ token: Token, in database: Database) throws {
    try database.execute(sql: "DELETE FROM session WHERE token_hash = ?", arguments: [token.hash])
  }

  /// Ends the sessions of a user but one.
  static func end(of user: UserNumber, besides token: Token? = nil, in database: Database) throws {
    try database.execute(
      sql: "DELETE FROM session WHERE user = ? AND token_hash IS NOT ?", arguments: [user.rawValue, token?.hash])
  }

  /// Deletes those that are over.
  static func clear(at now: Timestamp, limits: SessionLimits, in database: Database) throws {
    try database.execute(
      sql: "DELETE FROM session WHERE used_at <= ? OR begun_at <= ?",
      arguments: [now.adding(seconds: -limits.idle).milliseconds, now.adding(seconds: -limits.whole).milliseconds])
  }
}

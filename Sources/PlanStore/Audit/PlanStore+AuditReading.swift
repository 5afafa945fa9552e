internal import Foundation
internal import GRDB
public import Workplace

/// Which rows of the audit trail are asked for.
public struct AuditFilter: Sendable, Hashable {
  /// The kinds; none where there are none.
  public var kinds: [AuditKind]
  /// Who did it; nil for all.
  public var actor: AuditActor?
  /// From this point in time on.
  public var from: Timestamp?
  /// Before this point in time.
  public var until: Timestamp?

  /// Takes a filter.
  public init(kinds: [AuditKind], actor: AuditActor? = nil, from: Timestamp? = nil, until: Timestamp? = nil) {
    (self.kinds, self.actor, self.from, self.until) = (kinds, actor, from, until)
  }
}

extension PlanStore {
  /// Rows of the trail, the newest first.
  ///
  /// - Parameters:
  ///   - filter: Which.
  ///   - before: Only rows with a smaller number.
  ///   - limit: So many at most.
  public func auditRows(_ filter: AuditFilter, before: Int64? = nil, limit: Int) async throws -> [AuditRow] {
    try await read { database in
      var (condition, arguments) = Self.condition(filter)
      if let before {
        condition += " AND number < ?"
        arguments += [before]
      }
      return try Self.rows(database, condition, arguments, order: "DESC", limit: limit)
    }
  }

  /// Rows of the trail, the oldest first.
  ///
  /// - Parameters:
  ///   - filter: Which.
  ///   - after: Only rows with a greater number.
  ///   - limit: So many at most.
  public func auditRows(_ filter: AuditFilter, after: Int64, limit: Int) async throws -> [AuditRow] {
    try await read { database in
      var (condition, arguments) = Self.condition(filter)
      condition += " AND number > ?"
      arguments += [after]
      return try Self.rows(database, condition, arguments, order: "ASC", limit: limit)
    }
  }

  private static func condition(_ filter: AuditFilter) -> (String, StatementArguments) {
    let actions = filter.kinds.flatMap(\.actions).map(\.rawValue)
    var condition = "action IN (\(databaseQuestionMarks(count: actions.count)))"
    var arguments = StatementArguments(actions)
    switch filter.actor {
    case nil: break
    case .server: condition += " AND actor IS NULL"
    case .user(let number, _):
      condition += " AND actor = ?"
      arguments += [number.rawValue]
    }
    if let from = filter.from {
      condition += " AND at >= ?"
      arguments += [from.milliseconds]
    }
    if let until = filter.until {
      condition += " AND at < ?"
      arguments += [until.milliseconds]
    }
    return (condition, arguments)
  }

  private static func rows(
    _ database: Database, _ condition: String, _ arguments: StatementArguments, order: String, limit: Int
  ) throws -> [AuditRow] {
    try Row.fetchAll(
      database, sql: "SELECT * FROM audit WHERE \(condition) ORDER BY number \(order) LIMIT \(max(0, limit))",
      arguments: arguments
    ).map(AuditRow.init(row:))
  }
}

extension AuditRow {
  fileprivate init(row: Row) {
    let number = (row["actor"] as Int64?).map(UserNumber.init(rawValue:))
    let kind = (row["object_kind"] as String?).flatMap(AuditObject.Kind.init(rawValue:))
    self.init(
      number: row["number"], at: Timestamp(milliseconds: row["at"]),
      actor: number.map { .user($0, name: row["actor_name"]) } ?? .server, address: row["address"],
      actionText: row["action"],
      object: kind.map { AuditObject($0, key: row["object_key"] ?? "", name: row["object_name"] ?? "") },
      old: row["old"], new: row["new"], reason: row["reason"], hash: AuditChain.hexadecimal(row["hash"]))
  }
}

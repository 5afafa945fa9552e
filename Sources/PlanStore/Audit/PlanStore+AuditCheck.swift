internal import Foundation
internal import GRDB
public import Workplace

extension PlanStore {
  /// The end of the trail, to be kept on paper or on another machine.
  public func auditHead() async throws -> AuditHead {
    try await read { database in
      let last = try Row.fetchOne(database, sql: "SELECT number, hash FROM audit ORDER BY number DESC LIMIT 1")
      return last.map { AuditHead(count: $0["number"], hash: AuditChain.hexadecimal($0["hash"])) }
        ?? AuditHead(count: 0, hash: AuditChain.hexadecimal(AuditChain.seed))
    }
  }

  /// Computes every hash of the trail anew, row by row, and names the first that is not as it was written.
  ///
  /// - Parameter known: A head that was noted earlier: rows that were cut off since, which no chain shows by itself, and
  ///   a trail that was written anew as a whole are found by it.
  public func checkTrail(against known: AuditHead? = nil) async throws -> ChainState {
    try await read { database in
      var walk = ChainWalk(known: known)
      // Bytes, not texts: what is no text any more must not be read as one.
      let rows = try Row.fetchCursor(
        database,
        sql: """
          SELECT number, at, actor, CAST(actor_name AS BLOB) AS actor_name, CAST(address AS BLOB) AS address,
            CAST(action AS BLOB) AS action, CAST(object_kind AS BLOB) AS object_kind,
            CAST(object_key AS BLOB) AS object_key, CAST(object_name AS BLOB) AS object_name, CAST(old AS BLOB) AS old,
            CAST(new AS BLOB) AS new, CAST(reason AS BLOB) AS reason, hash
          FROM audit ORDER BY number
          """)
      while let row = try rows.next() {
        if let broken = walk.broken(at: row) { return .broken(row: broken) }
      }
      return walk.end
    }
  }
}

/// A walk along the chain.
private struct ChainWalk {
  let known: AuditHead?
  private var number: Int64 = 0
  private var previous = AuditChain.seed

  private static let texts = [
    "actor_name", "address", "action", "object_kind", "object_key", "object_name", "old", "new", "reason",
  ]

  init(known: AuditHead?) { self.known = known }

  /// The row that breaks the chain here; nil where it holds.
  mutating func broken(at row: Row) -> Int64? {
    number += 1
    // A missing row shows at the next one. Nothing is taken for granted here, not even that a number is one.
    guard Int64.fromDatabaseValue(row["number"]) == number, let at = Int64.fromDatabaseValue(row["at"]) else {
      return number
    }
    var fields = AuditChain.Fields()
    fields.append(number)
    fields.append(at)
    fields.append(Int64.fromDatabaseValue(row["actor"]))
    for column in Self.texts { fields.append(bytes: Data.fromDatabaseValue(row[column])) }
    let hash = AuditChain.hash(of: fields, after: previous)
    guard Data.fromDatabaseValue(row["hash"]) == hash else { return number }
    previous = hash
    if let known, known.count == number, known.hash != AuditChain.hexadecimal(hash) { return number }
    return nil
  }

  var end: ChainState {
    if let known, known.count > number { return .cutOff(rows: number, expected: known.count) }
    return .whole(AuditHead(count: number, hash: AuditChain.hexadecimal(previous)))
  }
}

internal import Crypto
internal import Foundation
internal import GRDB
internal import Workplace

/// What a change says of itself in the audit trail.
struct ChangeNotes {
  /// One row of the trail.
  struct Note {
    let action: AuditAction
    let object: AuditObject?
    var old: String?
    var new: String?
    var reason: String?
    /// Who did it, where that is another one than who asked: who signs in is known only by signing in.
    var actor: AuditActor?
  }

  /// The time of the change.
  let at: Timestamp
  private(set) var notes: [Note] = []

  init(at: Timestamp) { self.at = at }

  mutating func append(_ note: Note) { notes.append(note) }
}

/// The rows of the trail as they are written.
enum AuditTrail {
  /// How far the clock may go back without anybody being told: clocks are set right by seconds all the time.
  static let toleratedStepBack: Int64 = 5 * 60

  /// Writes the first row where there is none.
  static func begin(in database: Database, at now: Timestamp) throws {
    guard try Int.fetchOne(database, sql: "SELECT 1 FROM audit LIMIT 1") == nil else { return }
    let object = AuditObject(.trail, key: "", name: "")
    try append(
      ChangeNotes.Note(action: .trailBegun, object: object), by: .server, from: nil, at: now, in: database)
  }

  /// The time that a change gets: never before the last row.
  static func time(of now: Timestamp, in database: Database) throws -> Timestamp {
    guard let last = try last(in: database) else { return now }
    guard now.seconds(until: last) <= toleratedStepBack else { throw StoreFault.clockBehind(now: now, last: last) }
    return max(now, last)
  }

  /// The time of the last row; nil where there is none.
  static func last(in database: Database) throws -> Timestamp? {
    try Int64.fetchOne(database, sql: "SELECT at FROM audit ORDER BY number DESC LIMIT 1").map(
      Timestamp.init(milliseconds:))
  }

  static func append(
    _ note: ChangeNotes.Note, by actor: AuditActor, from address: String?, at: Timestamp, in database: Database
  ) throws {
    let last = try Row.fetchOne(database, sql: "SELECT number, hash FROM audit ORDER BY number DESC LIMIT 1")
    let number = (last.map { $0["number"] as Int64 } ?? 0) + 1
    let previous = last.map { $0["hash"] as Data } ?? AuditChain.seed
    var fields = AuditChain.Fields()
    fields.append(number)
    fields.append(at.milliseconds)
    fields.append(actor.number?.rawValue)
    fields.append(name(of: actor))
    fields.append(address)
    fields.append(note.action.rawValue)
    fields.append(note.object?.kind.rawValue)
    fields.append(note.object?.key)
    fields.append(note.object?.name)
    fields.append(note.old)
    fields.append(note.new)
    fields.append(note.reason)
    try database.execute(
      sql: """
        INSERT INTO audit (number, at, actor, actor_name, address, action, object_kind, object_key, object_name, old, new,
          reason, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        number, at.milliseconds, actor.number?.rawValue, name(of: actor), address, note.action.rawValue,
        note.object?.kind.rawValue, note.object?.key, note.object?.name, note.old, note.new, note.reason,
        AuditChain.hash(of: fields, after: previous),
      ])
  }

  private static func name(of actor: AuditActor) -> String {
    switch actor {
    case .user(_, let name): name
    case .server: ""
    }
  }
}

/// The hashes that tie each row of the trail to all before it.
enum AuditChain {
  /// What the first row is tied to.
  static let seed = Data(Crypto.SHA256.hash(data: Data("cadre audit trail, form 1".utf8)))

  /// The fields of a row as bytes, each with a sign whether it is there and its length: no two rows have the same bytes.
  struct Fields {
    private(set) var bytes = Data()

    mutating func append(_ text: String?) { append(bytes: text.map { Data($0.utf8) }) }

    mutating func append(_ number: Int64?) {
      append(bytes: number.map { number in withUnsafeBytes(of: number.bigEndian) { Data($0) } })
    }

    mutating func append(bytes field: Data?) {
      guard let field else {
        bytes.append(0)
        return
      }
      bytes.append(1)
      withUnsafeBytes(of: UInt64(field.count).bigEndian) { bytes.append(contentsOf: $0) }
      bytes.append(field)
    }
  }

  static func hash(of fields: Fields, after previous: Data) -> Data {
    var hash = Crypto.SHA256()
    hash.update(data: previous)
    hash.update(data: fields.bytes)
    return Data(hash.finalize())
  }

  static func hexadecimal(_ bytes: Data) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}

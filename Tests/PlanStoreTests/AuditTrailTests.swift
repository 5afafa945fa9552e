import Foundation
import GRDB
import StoreSupport
import Testing
import Workplace

@testable import PlanStore

/// Whatever is done to the trail past the program shows.
@Suite("The audit trail")
struct AuditTrailTests {
  /// A store with a small trail in which every kind of field is used.
  private static func store() async throws -> TestStore {
    let test = try TestStore()
    let administrator = try await test.administrator("q.t")
    let by = Authorship(administrator.actor, address: "10.0.0.1")
    let user = try await test.store.addUser(TestStore.details("an", .planner), reason: "mới", by: by).user
    _ = try await test.store.setDisabled(true, user.number, version: 1, reason: "đi", by: by)
    return test
  }

  /// Works on the data past the program: without its triggers and its order.
  private static func tamper(_ test: TestStore, _ body: (Database) throws -> Void) throws {
    var configuration = Configuration()
    configuration.busyMode = .timeout(5)
    let queue = try DatabaseQueue(path: test.path + "/cadre.sqlite", configuration: configuration)
    try queue.write { database in
      for trigger in ["audit_is_not_changed", "audit_is_not_cut", "audit_is_in_order"] {
        try database.execute(sql: "DROP TRIGGER IF EXISTS \(trigger)")
      }
      try body(database)
    }
    try queue.close()
  }

  @Test("One changed byte of any field of any row is found, and the row is named")
  func everyByte() async throws {
    let test = try await Self.store()
    let count = try await test.store.auditHead().count
    let columns = [
      "number", "at", "actor", "actor_name", "address", "action", "object_kind", "object_key", "object_name", "old",
      "new",
      "reason", "hash",
    ]
    let rows = try await test.store.read { database in
      try Row.fetchAll(database, sql: "SELECT * FROM audit ORDER BY number").map { row in
        columns.map { row[$0] as DatabaseValue }
      }
    }
    #expect(rows.count == Int(count) && count == 7)
    var tried = 0
    for (place, row) in rows.enumerated() {
      for (column, value) in zip(columns, row) {
        for changed in Self.changes(of: value, in: column) {
          // Two rows cannot have one number.
          if column == "number", let number = Int64.fromDatabaseValue(changed), (1...count).contains(number) {
            continue
          }
          try Self.tamper(test) { database in
            try database.execute(
              sql: "UPDATE audit SET \(column) = ? WHERE number = ?", arguments: [changed, place + 1])
          }
          let state = try await test.store.checkTrail()
          if case .broken(let named) = state {
            #expect(column == "number" || named == place + 1, "\(column) of \(place + 1): \(named)")
          } else {
            Issue.record("\(column) of row \(place + 1) as \(changed): \(state)")
          }
          try Self.tamper(test) { database in
            let number = column == "number" ? Int64.fromDatabaseValue(changed) ?? 0 : Int64(place + 1)
            try database.execute(
              sql: "UPDATE audit SET \(column) = ? WHERE number = ?", arguments: [value, number])
          }
          tried += 1
        }
      }
    }
    #expect(tried > 800)
    #expect(try await test.store.checkTrail() == .whole(try await test.store.auditHead()))
  }

  /// The columns of texts that are never empty.
  private static let mandatory: Set = ["actor_name", "action"]

  /// The value with each of its bytes changed in one bit.
  private static func changes(of value: DatabaseValue, in column: String) -> [DatabaseValue] {
    switch value.storage {
    case .null: [column == "actor" ? 0.databaseValue : "".databaseValue]
    case .int64(let number): (0..<64).map { (number ^ (1 << Int64($0))).databaseValue }
    case .string(let text):
      Array(text.utf8).indices.map { place in
        var bytes = Array(text.utf8)
        // Bits of letters, so that what comes out is still a text.
        bytes[place] ^= bytes[place] < 0x80 ? 1 : 2
        return String(decoding: bytes, as: UTF8.self).databaseValue
      } + [(text + " ").databaseValue] + (mandatory.contains(column) ? [] : [.null])
    case .blob(let data):
      data.indices.map { place in
        var data = data
        data[place] ^= 1
        return data.databaseValue
      }
    case .double: []
    }
  }

  @Test("A row that is taken out, two that change places, and rows that are cut off are found")
  func rows() async throws {
    let test = try await Self.store()
    let head = try await test.store.auditHead()
    try Self.tamper(test) { try $0.execute(sql: "DELETE FROM audit WHERE number = 3") }
    #expect(try await test.store.checkTrail() == .broken(row: 3))

    let closed = try await Self.store()
    try Self.tamper(closed) { database in
      try database.execute(sql: "UPDATE audit SET number = 99 WHERE number = 3")
      try database.execute(sql: "UPDATE audit SET number = 3 WHERE number = 4")
      try database.execute(sql: "UPDATE audit SET number = 4 WHERE number = 99")
    }
    #expect(try await closed.store.checkTrail() == .broken(row: 3))

    let cut = try await Self.store()
    let known = try await cut.store.auditHead()
    try Self.tamper(cut) { try $0.execute(sql: "DELETE FROM audit WHERE number > 5") }
    // The chain itself is whole: only who kept its end knows.
    guard case .whole = try await cut.store.checkTrail() else {
      Issue.record("a trail that was cut off at its end is a whole one")
      return
    }
    #expect(try await cut.store.checkTrail(against: known) == .cutOff(rows: 5, expected: head.count))
    #expect(known.count == head.count)
  }

  @Test("A trail that was written anew as a whole is found by its noted end")
  func anew() async throws {
    let (first, second) = (try await Self.store(), try TestStore())
    let known = try await first.store.auditHead()
    try await second.administrator("other")
    for number in 0..<6 {
      _ = try await second.store.addUser(TestStore.details("u\(number)", .planner), reason: "", by: .server)
    }
    #expect(try await second.store.auditHead().count > known.count)
    #expect(try await second.store.checkTrail(against: known) == .broken(row: known.count))
    #expect(try await first.store.checkTrail(against: known) == .whole(known))
  }

  @Test(
    "The program itself can neither change nor cut the trail, nor write it out of order",
    arguments: [
      ("UPDATE audit SET reason = 'x' WHERE number = 1", "not changed"), ("DELETE FROM audit", "not cut"),
      ("DELETE FROM audit WHERE number = 7", "not cut"),
      (
        "INSERT INTO audit (number, at, actor_name, action, hash) VALUES (9, 2000000000000, '', 'x', x'00')", "in order"
      ),
      ("INSERT INTO audit (number, at, actor_name, action, hash) VALUES (8, 1, '', 'x', x'00')", "in order"),
      ("REPLACE INTO audit (number, at, actor_name, action, hash) VALUES (7, 1, '', 'x', x'00')", "in order"),
    ])
  func triggers(_ sql: String, _ words: String) async throws {
    let test = try await Self.store()
    let error = await refusal(StoreFault.self) { try await test.store.keepHouse { try $0.execute(sql: sql) } }
    guard case .database(let message) = error else {
      Issue.record("\(sql): \(String(describing: error))")
      return
    }
    #expect(message.contains(words))
  }

  @Test("A change that writes no row is undone")
  func unaudited() async throws {
    let test = try await Self.store()
    let error = await refusal(UnauditedChange.self) {
      try await test.store.change(by: .server) { database, _ in
        try database.execute(sql: "UPDATE user SET full_name = 'x'")
      }
    }
    #expect(error != nil)
    #expect(try await !test.store.users().contains { $0.details.fullName == "x" })
  }

  @Test("Rows are found by kind, person and time, page by page")
  func filters() async throws {
    let test = try await Self.store()
    let everything = AuditFilter(kinds: AuditKind.allCases)
    let all = try await test.store.auditRows(everything, limit: 100)
    #expect(all.map(\.number) == Array((1...7).reversed()))
    #expect(try await test.store.auditRows(everything, before: 7, limit: 2).map(\.number) == [6, 5])
    #expect(try await test.store.auditRows(everything, after: 5, limit: 5).map(\.number) == [6, 7])
    let users = try await test.store.auditRows(AuditFilter(kinds: [.users]), limit: 100)
    #expect(users.map(\.action) == [.userDisabled, .userAdded, .userAdded])
    #expect(try await test.store.auditRows(AuditFilter(kinds: []), limit: 100).isEmpty)
    let server = try await test.store.auditRows(AuditFilter(kinds: AuditKind.allCases, actor: .server), limit: 100)
    #expect(server.map(\.number) == [2, 1])
    let end = test.clock.now
    test.clock.advance(seconds: 10)
    _ = try await test.store.makeFirstLink()
    _ = await refusal(SignInRefusal.self) { try await test.signIn("q.t", "x") }
    let late = AuditFilter(kinds: AuditKind.allCases, from: end.adding(seconds: 1))
    #expect(try await test.store.auditRows(late, limit: 100).map(\.action) == [.signInRefused])
    let early = AuditFilter(kinds: AuditKind.allCases, until: end.adding(seconds: 1))
    #expect(try await test.store.auditRows(early, limit: 100) == all)
  }
}

import Foundation
import GRDB
import StaffingDomain
import StoreSupport
import TestSupport
import Testing
import Workplace

@testable import PlanStore

@Suite("The data folder")
struct StorageTests {
  @Test("A new folder is its owner's alone, and what was written is there after a restart")
  func restart() async throws {
    let test = try TestStore()
    let administrator = try await test.administrator()
    let session = try await test.signIn("quan.tri").token
    let head = try await test.store.auditHead()
    let mode = try FileManager.default.attributesOfItem(atPath: test.path)[.posixPermissions] as? Int
    #expect(mode == 0o700)
    try test.store.close()
    let again = try test.reopened()
    #expect(try await again.users() == [administrator])
    #expect(try await again.session(session)?.number == administrator.number)
    #expect(try await again.auditHead() == head)
    try again.close()
  }

  @Test("A folder that another server uses is refused, and free once that one ends")
  func inUse() throws {
    let test = try TestStore()
    #expect(throws: StoreFault.inUse(test.path)) { try test.reopened() }
    try test.store.close()
    try test.reopened().close()
  }

  @Test("An empty folder that others may enter is closed to them, one with files is refused and left as it is")
  func openToOthers() throws {
    let (empty, full) = (try TemporaryFolder(), try TemporaryFolder(["notes.txt": "x"]))
    for folder in [empty, full] {
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.url.path)
    }
    try PlanStore(folder: empty.url.path).close()
    #expect(try FileManager.default.attributesOfItem(atPath: empty.url.path)[.posixPermissions] as? Int == 0o700)
    #expect(throws: StoreFault.folderOpenToOthers(full.url.path)) { try PlanStore(folder: full.url.path) }
    #expect(try FileManager.default.contentsOfDirectory(atPath: full.url.path) == ["notes.txt"])
    #expect(try FileManager.default.attributesOfItem(atPath: full.url.path)[.posixPermissions] as? Int == 0o755)
  }

  @Test("A file in the place of the folder and a folder that cannot be made are told apart")
  func places() throws {
    let folder = try TemporaryFolder(["file": "x"])
    let file = folder.url.appendingPathComponent("file").path
    #expect(throws: StoreFault.notAFolder(file)) { try PlanStore(folder: file) }
    let deep = folder.url.appendingPathComponent("a/b").path
    #expect(throws: StoreFault.folderNotMade(deep, reason: "No such file or directory")) { try PlanStore(folder: deep) }
  }

  @Test("A step of the schema that was released is as it was: data out there were made by it")
  func steps() {
    let released = [
      "0001 users, sessions and the audit trail":
        "69077308f9f1dd9e25486e799e8d6a28bbcd3a2b82cb4c27427af104753e275c",
      "0002 cases, their versions, findings and corrections":
        "06a733fd9363b4f371ae1c506af72a5831422c54f3e4f7b52ae167432031ee36",
      "0004 decisions about plans": "b88b45f7eff2f4f266ceae1f4364c4db48fff1c6c6f3097f83d1cc04feee85aa",
      "0005 the life of plans": "beb95e786cf08f1afb50c110384bda8de5c8ebcf148e5bbaa535a5d9dfcd0500",
      "0003 runs": "3a1891a37e55dfb5fff46ba05b107b32a2e571456f949e99b99bcbe1812fe79f",
    ]
    for step in Schema.steps {
      #expect(SHA256.hexadecimal(of: Array(step.sql.utf8)) == released[step.name], "\(step.name)")
    }
    #expect(Schema.steps.map(\.name) == released.keys.sorted())
  }

  @Test("Data of a newer Cadre are not touched")
  func newer() throws {
    let test = try TestStore()
    try test.store.close()
    let path = test.path + "/cadre.sqlite"
    let queue = try DatabaseQueue(path: path)
    try queue.write { try $0.execute(sql: "INSERT INTO grdb_migrations (identifier) VALUES ('9999 from the future')") }
    try queue.close()
    #expect(throws: StoreFault.madeByNewerVersion(test.path)) { try test.reopened() }
    let count = try DatabaseQueue(path: path).read { try Int.fetchOne($0, sql: "SELECT count(*) FROM audit") }
    #expect(count == 1)
  }

  @Test("A file that is no database, one of another program, and a damaged one are told as such")
  func damaged() async throws {
    let garbage = try TestStore()
    try garbage.store.close()
    for name in try FileManager.default.contentsOfDirectory(atPath: garbage.path) where name != "cadre.lock" {
      try FileManager.default.removeItem(atPath: garbage.path + "/" + name)
    }
    let path = garbage.path + "/cadre.sqlite"
    try Data(repeating: 0x2A, count: 8192).write(to: URL(fileURLWithPath: path))
    #expect(throws: StoreFault.damaged(garbage.path)) { try garbage.reopened() }
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == Data(repeating: 0x2A, count: 8192))

    try FileManager.default.removeItem(atPath: path)
    let queue = try DatabaseQueue(path: path)
    try await queue.write { try $0.execute(sql: "PRAGMA application_id = 7; CREATE TABLE user (x)") }
    try queue.close()
    #expect(throws: StoreFault.damaged(garbage.path)) { try garbage.reopened() }

    let torn = try TestStore()
    try await torn.administrator()
    try torn.store.close()
    let file = URL(fileURLWithPath: torn.path + "/cadre.sqlite")
    var bytes = try Data(contentsOf: file)
    for place in stride(from: 4096, to: bytes.count, by: 512) { bytes[place] = 0xFF }
    try bytes.write(to: file)
    #expect(throws: StoreFault.damaged(torn.path)) { try torn.reopened() }
  }

  @Test("A full disk refuses the change as a whole; what was there can be read, and work goes on with room")
  func diskFull() async throws {
    let test = try TestStore()
    let administrator = try await test.administrator()
    let by = Authorship(administrator.actor, address: nil)
    let head = try await test.store.auditHead()
    try await test.store.keepHouse { database in
      let pages = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
      try database.execute(sql: "PRAGMA max_page_count = \(pages)")
    }
    var fault: StoreFault?
    var added = 0
    for number in 0..<500 where fault == nil {
      fault = await refusal(StoreFault.self) {
        try await test.store.addUser(
          TestStore.details("user-\(number)", .planner), reason: String(repeating: "x", count: 400), by: by)
      }
      if fault == nil { added += 1 }
    }
    #expect(fault == .diskFull(test.path))
    #expect(try await test.store.users().count == 1 + added)
    #expect(try await test.store.auditHead().count == head.count + Int64(2 * added))
    try await test.store.keepHouse { try $0.execute(sql: "PRAGMA max_page_count = 100000") }
    _ = try await test.store.addUser(TestStore.details("late", .planner), reason: "", by: by)
    #expect(try await test.store.checkTrail() == .whole(try await test.store.auditHead()))
  }

  @Test("Data that may only be read are told as such")
  func readOnly() async throws {
    let test = try TestStore()
    let administrator = try await test.administrator()
    try await test.store.keepHouse { try $0.execute(sql: "PRAGMA query_only = 1") }
    let fault = await refusal(StoreFault.self) {
      try await test.store.makeLink(for: administrator.number, by: .server)
    }
    #expect(fault == .readOnly(test.path))
    #expect(try await test.store.users().count == 1)
  }

  @Test("A clock that goes back by minutes is borne, one by more stops all changes until it is right")
  func clockBehind() async throws {
    let test = try TestStore()
    let administrator = try await test.administrator()
    let session = try await test.signIn("quan.tri").token
    let last = test.clock.now
    test.clock.advance(seconds: -300)
    _ = try await test.store.makeLink(for: administrator.number, by: .server)
    let row = try await test.store.auditRows(AuditFilter(kinds: [.passwords]), limit: 1)
    #expect(row.first?.at == last)
    test.clock.advance(seconds: -1)
    let fault = await refusal(StoreFault.self) {
      try await test.store.makeLink(for: administrator.number, by: .server)
    }
    #expect(fault == .clockBehind(now: test.clock.now, last: last))
    // A session does not last longer by it.
    #expect(try await test.store.session(session) == nil)
    #expect(try await test.store.users().count == 1)
    test.clock.advance(seconds: 302)
    _ = try await test.store.makeLink(for: administrator.number, by: .server)
  }

  @Test("A clock that was wrong for a while is set back in a row of the trail, once")
  func acceptedClock() async throws {
    let test = try TestStore()
    test.clock.advance(seconds: 86_400 * 365)
    let administrator = try await test.administrator()
    let (session, wrong) = (try await test.signIn("quan.tri").token, test.clock.now)
    test.clock.advance(seconds: -86_400 * 365)
    try await test.store.acceptClock()
    try await test.store.acceptClock()
    let row = try await test.store.auditRows(AuditFilter(kinds: [.trail]), limit: 1).first
    #expect(row?.action == .clockAccepted && row?.at == test.clock.now)
    #expect(row?.old == String(wrong.milliseconds) && row?.new == String(test.clock.now.milliseconds))
    #expect(try await test.store.session(session) == nil)
    _ = try await test.store.makeLink(for: administrator.number, by: .server)
    #expect(try await test.store.checkTrail() == .whole(try await test.store.auditHead()))
    #expect(try await test.actions().filter { $0 == .clockAccepted }.count == 1)
  }

  @Test("Many at once: each change has its row, and the chain is whole")
  func many() async throws {
    let test = try TestStore()
    let administrator = try await test.administrator()
    let by = Authorship(administrator.actor, address: nil)
    let before = try await test.store.auditHead().count
    let store = test.store
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<60 {
        group.addTask {
          _ = try await store.addUser(TestStore.details("u\(number)", .planner), reason: "", by: by)
        }
        group.addTask { _ = try await store.checkTrail() }
      }
      try await group.waitForAll()
    }
    #expect(try await store.users().count == 61)
    #expect(try await store.auditHead().count == before + 120)
    #expect(try await store.checkTrail() == .whole(try await store.auditHead()))
  }
}

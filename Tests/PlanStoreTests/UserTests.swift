import StaffingDomain
import StoreSupport
import Testing
import Workplace

@testable import PlanStore

@Suite("Users in the store")
struct UserTests {
  @Test("The first link adds one administrator, once")
  func firstAdministrator() async throws {
    let test = try TestStore()
    #expect(try await !test.store.hasAdministrator())
    let older = try #require(try await test.store.makeFirstLink())
    let link = try #require(try await test.store.makeFirstLink())
    #expect(await refusal(LinkRefusal.self) { try await test.store.purpose(ofLink: older.token) } == .notValid)
    let user = try await test.store.useLink(
      link.token, password: (TestStore.password, TestStore.password),
      first: TestStore.details(" Quan.Tri", .planner), address: "127.0.0.1")
    #expect(user.details.role == .administrator && user.details.signInName == "quan.tri")
    #expect(try await test.store.hasAdministrator())
    #expect(try await test.store.makeFirstLink() == nil)
    #expect(await refusal(LinkRefusal.self) { try await test.store.purpose(ofLink: link.token) } == .notValid)
    #expect(
      try await test.actions() == [
        .trailBegun, .firstLinkMade, .firstLinkMade, .userAdded, .passwordSet,
      ])
  }

  @Test("What is wrong with the first administrator is told all at once, and the link stays")
  func firstProblems() async throws {
    let test = try TestStore()
    let link = try #require(try await test.store.makeFirstLink())
    let problems = await refusal(UserRefusal.self) {
      try await test.store.useLink(
        link.token, password: ("short", "other"), first: TestStore.details("2x", .administrator), address: "")
    }
    #expect(
      problems
        == .problems([
          FieldProblem(.signInName, .notASignInName), FieldProblem(.password, .tooShort(least: 12)),
          FieldProblem(.repeated, .differs),
        ]))
    #expect(try await test.store.purpose(ofLink: link.token) == .firstAdministrator)
  }

  @Test("Only administrators keep users, asked at the moment of the change")
  func permission() async throws {
    let test = try TestStore()
    let administrator = try await test.administrator()
    for role in Role.allCases where role != .administrator {
      let user = try await test.user("u-\(role.rawValue)", role, unit: role == .unit ? "00731" : nil, by: administrator)
      let refused = await refusal(UserRefusal.self) {
        try await test.store.addUser(
          TestStore.details("new-one", .planner), reason: "", by: Authorship(user.actor, address: nil))
      }
      #expect(refused == .notAllowed(.manageUsers))
    }
    let other = try await test.user("other", .administrator, by: administrator)
    _ = try await test.store.setDisabled(
      true, other.number, version: 1, reason: "left", by: Authorship(administrator.actor, address: nil))
    let refused = await refusal(UserRefusal.self) {
      try await test.store.addUser(
        TestStore.details("new-one", .planner), reason: "", by: Authorship(other.actor, address: nil))
    }
    #expect(refused == .notAllowed(.manageUsers))
  }

  @Test("A change on an old version is refused, and says who changed what when")
  func stale() async throws {
    let test = try TestStore()
    let administrator = try await test.administrator()
    let second = try await test.user("second", .administrator, by: administrator)
    let user = try await test.user("an.nguyen", .planner, by: administrator)
    let (first, other) = (Authorship(administrator.actor, address: nil), Authorship(second.actor, address: nil))
    var details = user.details
    details.fullName = "Nguyễn Thị An"
    let changed = try await test.store.changeUser(
      user.number, to: details, version: 1, reason: "name", by: first)
    #expect(changed.version == 2)
    test.clock.advance(seconds: 60)
    details.role = .inspector
    _ = try await test.store.changeUser(user.number, to: details, version: 2, reason: "role", by: other)
    let refused = await refusal(UserRefusal.self) {
      try await test.store.setDisabled(true, user.number, version: 1, reason: "x", by: first)
    }
    guard case .changedMeanwhile(let mark, let now) = refused else {
      Issue.record("no refusal: \(String(describing: refused))")
      return
    }
    #expect(mark == ChangeMark(name: "second", at: test.clock.now, fields: [.fullName, .role]))
    #expect(now.version == 3 && now.details == details && !now.isDisabled)
  }

  @Test("Nothing that stays the same is a change")
  func unchanged() async throws {
    let test = try TestStore()
    let administrator = try await test.administrator()
    let user = try await test.user("an.nguyen", .planner, by: administrator)
    let before = try await test.store.auditHead()
    let by = Authorship(administrator.actor, address: nil)
    #expect(
      try await test.store.changeUser(user.number, to: user.details, version: 1, reason: "x", by: by).version == 1)
    #expect(try await test.store.setDisabled(false, user.number, version: 1, reason: "x", by: by).version == 1)
    #expect(try await test.store.auditHead() == before)
  }

  @Test("The last administrator who can sign in stays one, and nobody changes their own role")
  func lastAdministrator() async throws {
    let test = try TestStore()
    let administrator = try await test.administrator()
    let by = Authorship(administrator.actor, address: nil)
    // One who was invited and has no password cannot help anybody.
    let invited = try await test.store.addUser(TestStore.details("invited", .administrator), reason: "", by: by).user
    var planner = administrator.details
    planner.role = .planner
    let other = Authorship(invited.actor, address: nil)
    #expect(
      await refusal(UserRefusal.self) {
        try await test.store.changeUser(administrator.number, to: planner, version: 1, reason: "x", by: other)
      } == .lastAdministrator)
    #expect(
      await refusal(UserRefusal.self) {
        try await test.store.setDisabled(true, administrator.number, version: 1, reason: "x", by: other)
      } == .lastAdministrator)
    _ = try await test.user("third", .administrator, by: administrator)
    #expect(
      await refusal(UserRefusal.self) {
        try await test.store.changeUser(administrator.number, to: planner, version: 1, reason: "x", by: by)
      } == .ownAccount)
    #expect(
      await refusal(UserRefusal.self) {
        try await test.store.setDisabled(true, administrator.number, version: 1, reason: "x", by: by)
      } == .ownAccount)
    let changed = try await test.store.changeUser(
      administrator.number, to: planner, version: 1, reason: "x", by: other)
    #expect(changed.details.role == .planner)
  }

  @Test("Names are taken once, reasons are asked for, and all of it is told together")
  func problems() async throws {
    let test = try TestStore()
    let administrator = try await test.administrator()
    let by = Authorship(administrator.actor, address: nil)
    let user = try await test.store.addUser(TestStore.details("an", .planner), reason: "new", by: by).user
    var details = user.details
    details.signInName = "Quan.Tri"
    details.unit = "00731"
    let refused = await refusal(UserRefusal.self) {
      try await test.store.changeUser(user.number, to: details, version: 1, reason: " ", by: by)
    }
    #expect(
      refused
        == .problems([
          FieldProblem(.unit, .unitNotOfRole), FieldProblem(.signInName, .taken), FieldProblem(.reason, .missing),
        ]))
    #expect(
      await refusal(UserRefusal.self) {
        try await test.store.setDisabled(
          true, user.number, version: 1, reason: String(repeating: "x", count: 501), by: by)
      } == .problems([FieldProblem(.reason, .tooLong(most: 500))]))
    #expect(
      await refusal(UserRefusal.self) {
        try await test.store.changeUser(
          UserNumber(rawValue: 99), to: details, version: 1, reason: "x", by: by)
      } == .noSuchUser)
  }

  @Test("The trail has old and new values with sorted keys, and never a password")
  func values() async throws {
    let test = try TestStore()
    let administrator = try await test.administrator()
    let user = try await test.user("an", .unit, unit: "00731", by: administrator)
    var details = user.details
    details.unit = "00732"
    _ = try await test.store.changeUser(
      user.number, to: details, version: 1, reason: "moved", by: Authorship(administrator.actor, address: "10.1.2.3"))
    let rows = try await test.store.auditRows(AuditFilter(kinds: [.users]), limit: 1)
    let row = try #require(rows.first)
    #expect(
      row.old == """
        {"disabled":false,"full_name":"Nguyễn Văn an","language":"vi","role":"unit","sign_in_name":"an",\
        "unit":"00731","version":1}
        """)
    #expect(row.new?.contains(#""unit":"00732","version":2"#) == true)
    #expect(row.changes == [AuditedChange(field: .user(.unit), old: .text("00731"), new: .text("00732"))])
    #expect(row.reason == "moved" && row.address == "10.1.2.3" && row.actor == administrator.actor)
    #expect(row.object == AuditObject(.user, key: "2", name: "an"))
    let all = try await test.store.auditRows(AuditFilter(kinds: AuditKind.allCases), after: 0, limit: 100)
    #expect(!all.contains { "\($0)".contains(TestStore.password) })
  }
}

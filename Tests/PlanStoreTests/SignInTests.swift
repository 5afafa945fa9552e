import Foundation
import StoreSupport
import Testing
import Workplace

@testable import PlanStore

@Suite("Signing in")
struct SignInTests {
  @Test("A right password begins a session that knows its user; capitals and combining letters are no other")
  func right() async throws {
    let test = try TestStore()
    let administrator = try await test.administrator()
    // As many combining marks as a password has room for letters.
    let long = String(repeating: "ấổữ", count: 60) + "x"
    let link = try await test.store.makeLink(for: administrator.number, by: .server).link
    _ = try await test.store.useLink(link.token, password: (long, long), first: nil, address: "")
    _ = try await test.signIn("quan.tri", long.decomposedStringWithCanonicalMapping)
    let again = try await test.store.makeLink(for: administrator.number, by: .server).link
    _ = try await test.store.useLink(
      again.token, password: (TestStore.password, TestStore.password), first: nil, address: "")
    let start = try await test.signIn(" Quan.Tri ", TestStore.password.decomposedStringWithCanonicalMapping)
    #expect(start.user.number == administrator.number && start.token.utf8.count == 43)
    #expect(try await test.store.session(start.token)?.number == administrator.number)
    #expect(try await test.store.session("") == nil)
    #expect(try await test.store.session(String(start.token.reversed())) == nil)
  }

  @Test("A wrong password, an unknown name, a user without a password and one who is shut out get the same answer")
  func same() async throws {
    let test = try TestStore()
    let administrator = try await test.administrator()
    let by = Authorship(administrator.actor, address: nil)
    _ = try await test.store.addUser(TestStore.details("invited", .planner), reason: "", by: by)
    let left = try await test.user("left", .planner, by: administrator)
    _ = try await test.store.setDisabled(true, left.number, version: 1, reason: "left", by: by)
    for (name, password) in [
      ("quan.tri", "another password"), ("nobody", TestStore.password), ("invited", TestStore.password),
      ("left", TestStore.password), ("", ""), ("quan.tri", String(repeating: "x", count: 100_000)),
    ] {
      let before = try await test.store.auditHead().count
      #expect(await refusal(SignInRefusal.self) { try await test.signIn(name, password) } == .notKnown)
      // Each writes one row: the time of writing tells nothing either.
      #expect(try await test.store.auditHead().count == before + 1)
    }
    let rows = try await test.store.auditRows(AuditFilter(kinds: [.signIns]), limit: 10)
    #expect(rows.filter { $0.action == .signInRefused }.count == 6)
    #expect(!rows.contains { "\($0)".contains("nobody") })
  }

  @Test("A hash is tried for names that are not known, too")
  func dummy() async throws {
    let workshop = PasswordWorkshop(cost: TestStore.cost)
    let hash = try await workshop.hash(TestStore.password)
    #expect(try await workshop.matches(TestStore.password, hash))
    #expect(try await !workshop.matches(TestStore.password + " ", hash))
    #expect(try await !workshop.matches(TestStore.password, nil))
    let again = try await workshop.hash(TestStore.password)
    #expect(again.salt != hash.salt && again.hash != hash.hash && hash.salt.count == 16)
  }

  @Test("The standard cost is that of OWASP, and is paid for what is unknown, too")
  func cost() async throws {
    #expect(PasswordCost.standard == PasswordCost(rounds: 131_072, blockSize: 8, parallelism: 1))
    let workshop = PasswordWorkshop(cost: .standard)
    let unknown = try await ContinuousClock().measure { _ = try await workshop.matches("x", nil) }
    // No machine fills 128 MiB twice in less; an answer without that would take some microseconds.
    #expect(unknown > .milliseconds(20))
  }

  @Test("Five tries a minute for a name from an address")
  func limit() async throws {
    let test = try TestStore()
    try await test.administrator()
    for _ in 0..<5 {
      #expect(await refusal(SignInRefusal.self) { try await test.signIn("quan.tri", "wrong") } == .notKnown)
    }
    test.clock.advance(seconds: 20)
    #expect(await refusal(SignInRefusal.self) { try await test.signIn("QUAN.TRI") } == .tooManyTries(seconds: 40))
    #expect(try await test.signIn("quan.tri", from: "10.0.0.2").user.details.signInName == "quan.tri")
    test.clock.advance(seconds: 39)
    #expect(await refusal(SignInRefusal.self) { try await test.signIn("quan.tri") } == .tooManyTries(seconds: 1))
    test.clock.advance(seconds: 1)
    _ = try await test.signIn("quan.tri")
    // The right one clears what came before.
    for _ in 0..<5 {
      #expect(await refusal(SignInRefusal.self) { try await test.signIn("quan.tri", "wrong") } == .notKnown)
    }
  }

  @Test("Thirty tries a minute from an address, over all names, and a fixed number of both is kept")
  func addresses() {
    let limit = TryLimit()
    let now = Timestamp(milliseconds: 0)
    for number in 0..<30 { #expect(limit.refusal(of: "u\(number)", from: "a", at: now) == nil) }
    #expect(limit.refusal(of: "u30", from: "a", at: now.adding(seconds: 10)) == 50)
    for number in 0..<30_000 {
      _ = limit.refusal(of: "u", from: "b\(number)", at: Timestamp(milliseconds: Int64(number)))
      #expect(limit.count <= TryLimit.mostKeys)
    }
    // The last are still known.
    for _ in 0..<4 { _ = limit.refusal(of: "u", from: "b29999", at: Timestamp(milliseconds: 30_000)) }
    #expect(limit.refusal(of: "u", from: "b29999", at: Timestamp(milliseconds: 30_000)) != nil)
  }

  @Test("A session ends after half an hour without use, and after twelve hours")
  func timeOuts() async throws {
    let test = try TestStore()
    try await test.administrator()
    let idle = try await test.signIn("quan.tri").token
    test.clock.advance(seconds: 30 * 60 - 1)
    #expect(try await test.store.session(idle) != nil)
    test.clock.advance(seconds: 30 * 60 - 1)
    #expect(try await test.store.session(idle) != nil)
    test.clock.advance(seconds: 30 * 60)
    #expect(try await test.store.session(idle) == nil)
    let busy = try await test.signIn("quan.tri").token
    for _ in 0..<(12 * 4 - 1) {
      test.clock.advance(seconds: 15 * 60)
      #expect(try await test.store.session(busy) != nil)
    }
    test.clock.advance(seconds: 15 * 60)
    #expect(try await test.store.session(busy) == nil)
  }

  @Test("A session ends when its user signs out, is shut out or sets another password elsewhere")
  func endings() async throws {
    let test = try TestStore()
    let administrator = try await test.administrator()
    let by = Authorship(administrator.actor, address: nil)
    let user = try await test.user("an", .planner, by: administrator)
    let own = Authorship(user.actor, address: "10.0.0.1")
    let (first, second) = (try await test.signIn("an").token, try await test.signIn("an").token)
    try await test.store.signOut(first, by: own)
    #expect(try await test.store.session(first) == nil)
    #expect(try await test.store.session(second) != nil)
    let third = try await test.signIn("an").token
    let new = "năm con trâu vàng"
    try await test.store.changePassword(
      of: user, current: TestStore.password, new: (new, new), keeping: third, by: own)
    #expect(try await test.store.session(second) == nil)
    #expect(try await test.store.session(third) != nil)
    #expect(await refusal(SignInRefusal.self) { try await test.signIn("an") } == .notKnown)
    _ = try await test.signIn("an", new)
    _ = try await test.store.setDisabled(true, user.number, version: 1, reason: "left", by: by)
    #expect(try await test.store.session(third) == nil)
  }

  @Test("One's own password is changed by who knows it, with five tries")
  func ownPassword() async throws {
    let test = try TestStore()
    let administrator = try await test.administrator()
    let by = Authorship(administrator.actor, address: "10.0.0.9")
    let session = try await test.signIn("quan.tri").token
    let change = { (current: String, new: String, repeated: String) in
      try await test.store.changePassword(
        of: administrator, current: current, new: (new, repeated), keeping: session, by: by)
    }
    #expect(
      await refusal(UserRefusal.self) { try await change("wrong", "quan.tri-1234", "x") }
        == .problems([
          FieldProblem(.currentPassword, .wrongPassword), FieldProblem(.password, .guessable),
          FieldProblem(.repeated, .differs),
        ]))
    for _ in 0..<4 { _ = await refusal(UserRefusal.self) { try await change("wrong", "x", "x") } }
    #expect(
      await refusal(SignInRefusal.self) { try await change(TestStore.password, "x", "x") } == .tooManyTries(seconds: 60)
    )
  }

  @Test("A link works once, for its time, and only the newest of a user")
  func links() async throws {
    let test = try TestStore()
    let administrator = try await test.administrator()
    let by = Authorship(administrator.actor, address: nil)
    let user = try await test.user("an", .planner, by: administrator)
    let session = try await test.signIn("an").token
    let older = try await test.store.makeLink(for: user.number, by: by).link
    let link = try await test.store.makeLink(for: user.number, by: by).link
    #expect(await refusal(LinkRefusal.self) { try await test.store.purpose(ofLink: older.token) } == .notValid)
    // Until it is used, the old password and the sessions stay.
    #expect(try await test.store.session(session) != nil)
    test.clock.advance(seconds: 7 * 86_400 - 1)
    #expect(try await test.store.purpose(ofLink: link.token) == .password(user))
    let new = "năm con trâu vàng"
    _ = try await test.store.useLink(link.token, password: (new, new), first: nil, address: "")
    #expect(await refusal(LinkRefusal.self) { try await test.store.purpose(ofLink: link.token) } == .notValid)
    #expect(
      await refusal(LinkRefusal.self) {
        try await test.store.useLink(link.token, password: (new, new), first: nil, address: "")
      } == .notValid)
    _ = try await test.signIn("an", new)
    let late = try await test.store.makeLink(for: user.number, by: by).link
    test.clock.advance(seconds: 7 * 86_400)
    #expect(await refusal(LinkRefusal.self) { try await test.store.purpose(ofLink: late.token) } == .expired)
    #expect(await refusal(LinkRefusal.self) { try await test.store.purpose(ofLink: "x") } == .notValid)
    let last = try await test.store.makeLink(for: user.number, by: by).link
    _ = try await test.store.setDisabled(true, user.number, version: 1, reason: "left", by: by)
    #expect(await refusal(LinkRefusal.self) { try await test.store.purpose(ofLink: last.token) } == .notValid)
  }

  @Test("The data hold no token and no password")
  func secrets() async throws {
    let test = try TestStore()
    let administrator = try await test.administrator()
    let token = try await test.signIn("quan.tri").token
    let link = try await test.store.makeLink(for: administrator.number, by: .server).link.token
    let names = try FileManager.default.contentsOfDirectory(atPath: test.path)
    #expect(names.contains("cadre.sqlite"))
    for name in names where name.hasPrefix("cadre.") {
      let bytes = try Data(contentsOf: URL(fileURLWithPath: test.path + "/" + name))
      for secret in [token, link, TestStore.password] {
        #expect(bytes.range(of: Data(secret.utf8)) == nil, "\(name)")
      }
    }
  }

  @Test("The token of forms is that of one secret")
  func forms() {
    let (first, second) = (FormToken.seed(), FormToken.seed())
    #expect(first != second && FormToken.isSeed(first) && !FormToken.isSeed(first + "x"))
    #expect(FormToken.isValid(FormToken.token(for: first), for: first))
    #expect(!FormToken.isValid(FormToken.token(for: first), for: second))
    #expect(!FormToken.isValid("", for: first) && !FormToken.token(for: first).contains(first))
  }
}

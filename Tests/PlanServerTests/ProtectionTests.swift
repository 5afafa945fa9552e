import Foundation
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import PlanStore
import StaffingDomain
import StoreSupport
import Synchronization
import Testing
import Workplace

@testable import PlanServer

@Suite("What protects the site")
struct ProtectionTests {
  @Test("Every route of every kind of answer has the same headers", arguments: [false, true])
  func headers(isSecure: Bool) async throws {
    let test = try TestSite(isSecure: isSecure)
    let browser = test.browser()
    var replies: [Reply] = [
      try await browser.get("/nothing"), try await browser.get("/users/1%"), try await browser.get("/?x=%ZZ"),
      try await browser.send(.put, "/", headers: [:]), try await browser.post("/sign-in", body: "%"),
    ]
    for route in SiteRoute.allCases {
      replies.append(try await browser.send(route.row.method, route.row.pattern, headers: [:]))
    }
    replies.append(try await browser.get(Asset.script.address))
    for reply in replies {
      let policy = try #require(HTTPField.Name("Content-Security-Policy"))
      #expect(
        reply.headers[policy]
          == "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'")
      for (name, value) in [
        ("X-Content-Type-Options", "nosniff"), ("X-Frame-Options", "DENY"), ("Referrer-Policy", "same-origin"),
        ("Cross-Origin-Opener-Policy", "same-origin"), ("Cross-Origin-Resource-Policy", "same-origin"),
      ] {
        #expect(reply.headers[try #require(HTTPField.Name(name))] == value)
      }
      let isKept = reply.headers[.cacheControl] == "public, max-age=31536000, immutable"
      #expect(isKept == (reply.headers[.contentType]?.hasPrefix("text/javascript") == true))
      #expect(isKept || reply.headers[.cacheControl] == "no-store")
      #expect((reply.headers[.strictTransportSecurity] != nil) == isSecure)
    }
    #expect(replies.count == SiteRoute.allCases.count + 6)
  }

  @Test("Cookies are for this site alone, out of reach of scripts, and bound to encryption where there is one")
  func cookies() {
    #expect(
      SiteCookies(isSecure: true).header(.session, "x")
        == "__Host-cadre-session=x; Path=/; HttpOnly; SameSite=Strict; Secure")
    #expect(
      SiteCookies(isSecure: false).header(.session, nil)
        == "cadre-session=; Path=/; HttpOnly; SameSite=Strict; Max-Age=0")
    var headers = HTTPFields()
    headers[.cookie] = "a=1; cadre-session=one; cadre-sessions=two"
    #expect(SiteCookies(isSecure: false).value(.session, in: headers) == "one")
    #expect(SiteCookies(isSecure: true).value(.session, in: headers) == nil)
  }

  @Test(
    "A form that comes from elsewhere is refused, whatever token it has",
    arguments: [
      ["Origin": "http://evil.example"], ["Origin": "null"], ["Origin": "https://127.0.0.1:8080"],
      ["Origin": "http://127.0.0.1:8081"], ["Sec-Fetch-Site": "cross-site"], ["Sec-Fetch-Site": "same-site"],
      ["Sec-Fetch-Site": "none"], [:],
      ["Origin": "http://127.0.0.1:8080", "Sec-Fetch-Site": "cross-site"],
    ])
  func origins(_ headers: [String: String]) async throws {
    let test = try TestSite()
    try await test.data.administrator()
    let browser = try await test.browser(signedIn: "quan.tri")
    _ = try await browser.get("/account?language=en")
    let before = try await test.data.store.auditHead()
    let reply = try await browser.post("/account/language", ["language": "en"], headers: headers)
    #expect(reply.status == 403 && reply.text.contains("The form could not be taken"))
    #expect(try await test.data.store.auditHead() == before)
    // The same with the headers of the site goes through.
    _ = try await browser.get("/account")
    for own in [["Origin": "http://127.0.0.1:8080"], ["Sec-Fetch-Site": "same-origin"]] {
      #expect(try await browser.post("/account/language", ["language": "en"], headers: own).status == 303)
    }
  }

  @Test("A form without the token, with that of another browser or of the time before signing in is refused")
  func tokens() async throws {
    let test = try TestSite()
    try await test.data.administrator()
    let other = test.browser()
    _ = try await other.get("/sign-in")
    let browser = test.browser()
    _ = try await browser.get("/sign-in")
    let early = browser.token
    let fields = ["name": "quan.tri", "password": TestStore.password]
    for token in ["", other.token, String(early.reversed())] {
      #expect(try await browser.post("/sign-in", fields, token: token).status == 403)
    }
    #expect(browser.cookies["cadre-session"] == nil)
    #expect(try await browser.post("/sign-in", fields, token: early).status == 303)
    #expect(try await browser.post("/sign-out", token: early).status == 403)
    _ = try await browser.get("/account")
    #expect(browser.token != early)
    #expect(try await browser.post("/sign-out").status == 303)
  }

  @Test("Bodies are forms and no larger than forms are")
  func bodies() async throws {
    let test = try TestSite()
    let browser = test.browser()
    _ = try await browser.get("/sign-in")
    let large = "token=\(browser.token)&name=" + String(repeating: "x", count: 64 * 1024)
    #expect(try await browser.post("/sign-in", body: large).status == 413)
    let origin = ["Origin": "http://127.0.0.1:8080"]
    let promised = origin.merging(["Content-Length": "70000"]) { $1 }
    #expect(try await browser.post("/sign-in", body: "token=\(browser.token)", headers: promised).status == 413)
    let typed = origin.merging(["Content-Type": "application/json"]) { $1 }
    #expect(try await browser.post("/sign-in", body: "{}", headers: typed).status == 400)
    for body in ["a=%G1", "a=%F", "a=%FF", String(repeating: "a=1&", count: 201)] {
      #expect(try await browser.post("/sign-in", body: body).status == 400, "\(body.prefix(20))")
    }
  }

  @Test(
    "Fields are read as browsers write them",
    arguments: [
      ("a=1&b=x+y%21", ["a": "1", "b": "x y!"]), ("a=%C4%91%E1%BB%8Dc", ["a": "đọc"]), ("a&a=2", ["a": ""]),
      ("=x&&b=1=2", ["": "x", "b": "1=2"]), ("", [:]),
    ])
  func fields(_ text: String, _ expected: [String: String]) throws {
    let fields = try #require(FormFields(text))
    #expect(Dictionary(uniqueKeysWithValues: fields.fields.map { ($0.name, $0.value) }) == expected)
    for (name, value) in expected {
      #expect(FormFields("\(AddressText.escaped(name))=\(AddressText.escaped(value))")?[name] == value)
    }
  }

  @Test("The log names routes, never secrets, names or what was typed")
  func log() async throws {
    let data = try TestStore()
    let lines = LogLines()
    let site = try Site(
      store: data.store, isSecure: false, language: .english, work: WorkSettings(program: URL(fileURLWithPath: "/x")),
      logger: Logger(label: "test") { _ in LinesHandler(lines) })
    let link = try #require(try await data.makeFirstLinkToken())
    let browser = Browser(site, address: "10.0.0.1")
    _ = try await browser.get("/link/\(link)")
    let fields = [
      "name": "quan.tri", "full_name": "Secret Name", "password": TestStore.password, "repeated": TestStore.password,
    ]
    _ = try await browser.post("/link/\(link)", fields)
    _ = try await browser.post("/sign-in", fields)
    let session = try #require(browser.cookies["cadre-session"])
    _ = try await browser.get("/audit?who=Secret")
    _ = try await browser.get("/nothing/Secret")
    let text = lines.text
    #expect(text.contains("route=/link/:token") && text.contains("route=/audit") && text.contains("status=404"))
    for secret in [link, session, "quan.tri", "Secret", TestStore.password, "10.0.0.1"] {
      #expect(!text.contains(secret), "\(secret)")
    }
  }

  @Test("A fault of the program shows a number, and nothing of what happened")
  func fault() async throws {
    let test = try TestSite()
    try await test.data.administrator()
    let browser = try await test.browser(signedIn: "quan.tri")
    try test.data.store.close()
    let reply = try await browser.get("/help?language=en")
    #expect(reply.status == 500 && reply.text.contains("tell your administrator the number"))
    #expect(!reply.text.contains("ClosedStore") && !reply.text.contains("SQL") && !reply.text.contains("GRDB"))
  }

  @Test("A clock that is behind is told on the page, and reading goes on")
  func clock() async throws {
    let test = try TestSite()
    try await test.data.administrator()
    let browser = try await test.browser(signedIn: "quan.tri")
    let user = try await test.data.user("second", .inspector, by: try #require(try await test.data.store.users().first))
    _ = user
    _ = try await browser.get("/users/new?language=en")
    test.data.clock.advance(seconds: -301)
    let other = test.browser()
    _ = try await other.get("/sign-in")
    let reply = try await other.post("/sign-in", ["name": "second", "password": TestStore.password])
    #expect(reply.status == 503 && reply.text.contains("The clock of the server says"))
    #expect(try await other.get("/help").status == 200)
  }
}

extension TestStore {
  fileprivate func makeFirstLinkToken() async throws -> String? { try await store.makeFirstLink()?.token }
}

/// The lines of a log.
final class LogLines: Sendable {
  private let lines = Mutex<[String]>([])

  func append(_ line: String) { lines.withLock { $0.append(line) } }

  var text: String { lines.withLock { $0.joined(separator: "\n") } }
}

/// Writes a log into lines.
private struct LinesHandler: LogHandler {
  let lines: LogLines
  var metadata: Logger.Metadata = [:]
  var logLevel: Logger.Level = .trace

  init(_ lines: LogLines) { self.lines = lines }

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) {
    let facts = (event.metadata ?? [:]).sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    lines.append("\(event.message) \(facts.joined(separator: " "))")
  }
}

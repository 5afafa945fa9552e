import Foundation
import HTTPTypes
import PlanStore
import StaffingDomain
import StoreSupport
import Testing
import Workplace

@testable import PlanServer

@Suite("Signing in by pages")
struct SignInFlowTests {
  @Test("From the first link to the start page, and out again")
  func whole() async throws {
    let test = try TestSite()
    let link = try #require(try await test.data.store.makeFirstLink())
    let browser = test.browser()
    #expect(try await browser.get("/").location == "/sign-in")
    let page = try await browser.get("/link/\(link.token)")
    #expect(page.status == 200 && page.text.contains("<h1>Add the first administrator</h1>"))
    let fields = ["name": "Quan.Tri", "full_name": "Lê <b>Thị</b> Bình", "password": "bốn con ngựa đúng"]
    let wrong = try await browser.post("/link/\(link.token)", fields.merging(["repeated": "x"]) { $1 })
    #expect(wrong.status == 422 && wrong.text.contains("The two passwords differ."))
    // What was typed stays, secrets do not.
    #expect(wrong.text.contains("value=\"Quan.Tri\"") && !wrong.text.contains("ngựa"))
    let right = fields.merging(["repeated": "bốn con ngựa đúng"]) { $1 }
    let done = try await browser.post("/link/\(link.token)", right)
    #expect(done.status == 303 && done.location == "/sign-in?done=password-set")
    #expect(try await browser.get("/sign-in?done=password-set").text.contains("Sign in with it now."))
    #expect(try await browser.post("/link/\(link.token)", right).status == 404)
    let signedIn = try await browser.post("/sign-in", ["name": "quan.tri", "password": "bốn con ngựa đúng"])
    #expect(signedIn.status == 303 && signedIn.location == "/")
    #expect(browser.cookies["cadre-form"] == nil)
    let start = try await browser.get("/")
    #expect(start.status == 200 && start.text.contains("Lê &lt;b&gt;Thị&lt;/b&gt; Bình"))
    #expect(!start.text.contains("<b>Thị"))
    let session = try #require(browser.cookies["cadre-session"])
    let out = try await browser.post("/sign-out")
    #expect(out.location == "/sign-in?done=signed-out" && browser.cookies["cadre-session"] == nil)
    #expect(try await test.data.store.session(session) == nil)
    #expect(try await browser.get("/").status == 303)
  }

  @Test("A wrong password and an unknown name give the same page, byte for byte")
  func same() async throws {
    let test = try TestSite()
    try await test.data.administrator()
    var pages: Set<String> = []
    for name in ["quan.tri", "nobody11"] {
      let browser = test.browser()
      _ = try await browser.get("/sign-in")
      let reply = try await browser.post("/sign-in", ["name": name, "password": "wrong"])
      #expect(reply.status == 403 && browser.cookies["cadre-session"] == nil)
      pages.insert(
        reply.text.replacing(name, with: "").replacing(/value="[0-9a-f]{64}"/, with: ""))
    }
    #expect(pages.count == 1)
    #expect(pages.first?.contains("The name or the password is not right") == true)
  }

  @Test("The sixth try in a minute is told to wait")
  func limit() async throws {
    let test = try TestSite()
    try await test.data.administrator()
    let browser = test.browser()
    _ = try await browser.get("/sign-in")
    for _ in 0..<5 {
      #expect(try await browser.post("/sign-in", ["name": "quan.tri", "password": "x"]).status == 403)
    }
    let reply = try await browser.post("/sign-in", ["name": "quan.tri", "password": TestStore.password])
    #expect(reply.status == 429 && reply.text.contains("Wait 60 seconds"))
    test.data.clock.advance(seconds: 60)
    #expect(try await browser.post("/sign-in", ["name": "quan.tri", "password": TestStore.password]).status == 303)
  }

  @Test(
    "Whoever has to sign in first comes back to the page, and never to another site",
    arguments: [
      ("/audit?kind=users", "/audit?kind=users"), ("//evil.example", "/"), ("https://evil.example", "/"),
      ("/\\evil.example", "/"), ("/a b", "/"), ("", "/"),
    ])
  func back(_ to: String, _ expected: String) async throws {
    let test = try TestSite()
    try await test.data.administrator()
    let browser = test.browser()
    _ = try await browser.get("/sign-in?to=\(AddressText.escaped(to))")
    let reply = try await browser.post("/sign-in", ["name": "quan.tri", "password": TestStore.password, "to": to])
    #expect(reply.location == expected)
    let other = test.browser()
    #expect(
      try await other.get("/audit?kind=users").location == "/sign-in?to=%2Faudit%3Fkind%3Dusers")
  }

  @Test("A session that is over leads to the sign-in page and is forgotten")
  func over() async throws {
    let test = try TestSite()
    try await test.data.administrator()
    let browser = try await test.browser(signedIn: "quan.tri")
    test.data.clock.advance(seconds: 30 * 60)
    let reply = try await browser.get("/users")
    #expect(reply.location == "/sign-in?to=%2Fusers" && browser.cookies["cadre-session"] == nil)
  }

  @Test("A session that somebody else planted is not taken over at sign-in")
  func fixation() async throws {
    let test = try TestSite()
    try await test.data.administrator()
    let browser = try await test.browser(signedIn: "quan.tri")
    let first = browser.cookies["cadre-session"]
    _ = try await browser.get("/account")
    let again = try await browser.post("/sign-in", ["name": "quan.tri", "password": TestStore.password])
    #expect(again.status == 303 && browser.cookies["cadre-session"] != first)
    #expect(try await test.data.store.session(first ?? "") == nil)
  }
}

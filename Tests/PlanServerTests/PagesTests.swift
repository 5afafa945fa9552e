import Foundation
import HTTPTypes
import PlanStore
import StaffingDomain
import StoreSupport
import Tables
import Testing
import Wording
import Workplace

@testable import PlanServer

@Suite("Pages about users, the trail and one's own account")
struct PagesTests {
  @Test("A user is added with what was typed, gets a link that is shown once, and sets a password with it")
  func add() async throws {
    let test = try TestSite()
    try await test.data.administrator()
    let browser = try await test.browser(signedIn: "quan.tri")
    #expect(try await browser.get("/users/new?language=en").text.contains("Choose a role"))
    let wrong = try await browser.post("/users/new", ["name": "An!", "full_name": "\"><script>", "role": "boss"])
    #expect(wrong.status == 422)
    for text in [
      "value=\"An!\"", "value=\"&quot;&gt;&lt;script&gt;\"", "aria-invalid=\"true\"",
      "href=\"#user-name\"", "href=\"#user-role\"", "Choose one from the list.", "id=\"user-name-problem\"",
      "aria-describedby=\"user-name-hint user-name-problem\"",
    ] { #expect(wrong.text.contains(text), "\(text)") }
    let added = try await browser.post(
      "/users/new", ["name": "an", "full_name": "Nguyễn An", "role": "unit", "unit": "00731", "language": "vi"])
    #expect(added.status == 200)
    let link = try #require(added.text.firstMatch(of: /http:\/\/127\.0\.0\.1:8080(\/link\/[A-Za-z0-9_-]{43})/))
    #expect(try await browser.get("/users").text.contains("has not set a password yet"))
    let other = test.browser()
    #expect(
      try await other.get(String(link.output.1) + "?language=en").text.contains("signs in as 'an'"))
    let password = ["password": "năm con trâu vàng", "repeated": "năm con trâu vàng"]
    #expect(try await other.post(String(link.output.1), password).status == 303)
    #expect(try await other.post("/sign-in", ["name": "an", "password": "năm con trâu vàng"]).status == 303)
  }

  @Test("Two who change one user: the second is told who changed what, and nothing is overwritten")
  func stale() async throws {
    let test = try TestSite()
    let administrator = try await test.data.administrator()
    let user = try await test.data.user("an", .planner, by: administrator)
    _ = try await test.data.user("second", .administrator, by: administrator)
    let (first, second) = (try await test.browser(signedIn: "quan.tri"), try await test.browser(signedIn: "second"))
    let path = "/users/\(user.number.rawValue)"
    _ = try await first.get(path)
    _ = try await second.get(path + "?language=en")
    let fields = ["name": "an", "role": "planner", "language": "vi", "version": "1", "reason": "x"]
    #expect(
      try await first.post(path, fields.merging(["full_name": "First"]) { $1 }).location == path + "?done=user-saved")
    let reply = try await second.post(path, fields.merging(["full_name": "Second"]) { $1 })
    #expect(reply.status == 409)
    #expect(reply.text.contains("'quan.tri' changed this user"))
    #expect(reply.text.contains("(full name)") && reply.text.contains("value=\"First\""))
    #expect(reply.text.contains("name=\"version\" value=\"2\""))
    #expect(try await test.data.store.user(user.number)?.details.fullName == "First")
    let disabled = try await second.post(path + "/disable", ["version": "1", "reason": "x"])
    #expect(disabled.status == 409)
  }

  @Test("Users are found by part of a name or by their unit, whatever the tones and capitals")
  func find() async throws {
    let test = try TestSite()
    let administrator = try await test.data.administrator()
    _ = try await test.data.user("xa.phu.giao", .unit, unit: "00731", by: administrator)
    let browser = try await test.browser(signedIn: "quan.tri")
    for (find, found) in [("", [true, true]), ("NGUYEN van xa", [true, false]), ("00731", [true, false])] {
      let page = try await browser.get("/users?find=\(AddressText.escaped(find))").text
      #expect([">xa.phu.giao</a>", ">quan.tri</a>"].map { page.contains($0) } == found, "\(find)")
    }
    #expect(try await browser.get("/users?find=zzz&language=en").text.contains("Nobody has such a name."))
  }

  @Test("The last administrator stays, and so does whoever asks")
  func refused() async throws {
    let test = try TestSite()
    let administrator = try await test.data.administrator()
    let browser = try await test.browser(signedIn: "quan.tri")
    let path = "/users/\(administrator.number.rawValue)"
    _ = try await browser.get(path + "?language=en")
    let reply = try await browser.post(path + "/disable", ["version": "1", "reason": "x"])
    #expect(reply.status == 409 && reply.text.contains("Nobody changes their own role"))
    #expect(try await browser.post("/users/99/link").status == 404)
    #expect(try await browser.get("/users/x").status == 404)
  }

  @Test("The trail shows changes in words, in pages, filtered, and as a file that reads back")
  func audit() async throws {
    let test = try TestSite()
    let administrator = try await test.data.administrator()
    let by = Authorship(administrator.actor, address: "10.0.0.7")
    for number in 0..<40 {
      _ = try await test.data.store.addUser(
        TestStore.details("u\(number)", .planner), reason: number == 3 ? "=1+1, \"new\"" : "", by: by)
    }
    var details = try #require(try await test.data.store.user(named: "u0")).details
    details.role = .head
    _ = try await test.data.store.changeUser(UserNumber(rawValue: 2), to: details, version: 1, reason: "x", by: by)
    let browser = try await test.browser(signedIn: "quan.tri")
    let page = try await browser.get("/audit?language=en")
    #expect(page.text.contains("<del><span class=\"hidden\">before: </span>Planner</del>"))
    #expect(page.text.contains("<ins><span class=\"hidden\">since: </span>Head</ins>"))
    #expect(page.text.components(separatedBy: "<th scope=\"row\">").count == 51)
    let older = try #require(page.text.firstMatch(of: /href="(\/audit\?before=[0-9]+)"/))
    let next = try await browser.get(String(older.output.1))
    #expect(next.text.contains("trail begun") && next.text.contains("Newest rows"))
    #expect(try await browser.get("/audit?kind=trail").text.contains("trail begun"))
    #expect(try await browser.get("/audit?who=server&kind=users").text.contains("There are no such rows."))
    #expect(try await browser.get("/audit?until=2020-01-01").text.contains("There are no such rows."))
    let file = try await browser.get("/audit.csv")
    #expect(file.headers[.contentType] == "text/csv; charset=utf-8")
    #expect(file.headers[.contentDisposition] == "attachment; filename=\"audit.csv\"")
    let lines = file.text.split(separator: "\n")
    let count = try await test.data.store.auditHead().count
    #expect(lines.count == Int(count) + 1)
    #expect(lines.first?.hasPrefix("number,time,user,name,address,action,") == true)
    // A reason must not become a formula in a spreadsheet.
    #expect(file.text.contains(",\"'=1+1, \"\"new\"\"\","))
    #expect(lines[1].hasPrefix("1,2026-11-30T00:53:20.000Z,,,,trail.begun,trail,"))
  }

  @Test("A long trail goes out whole, in parts")
  func longFile() async throws {
    let test = try TestSite()
    try await test.data.administrator()
    for number in 0..<600 {
      _ = try await test.data.store.addUser(TestStore.details("u\(number)", .planner), reason: "", by: .server)
    }
    let browser = try await test.browser(signedIn: "quan.tri")
    let lines = try await browser.get("/audit.csv").text.split(separator: "\n")
    let numbers = lines.dropFirst().compactMap { Int($0.prefix { $0 != "," }) }
    #expect(numbers == Array(1...Int(try await test.data.store.auditHead().count)))
    #expect(numbers.count > 1200)
  }

  @Test("The state of the chain is shown after a check")
  func chain() async throws {
    let test = try TestSite()
    try await test.data.administrator()
    let browser = try await test.browser(signedIn: "quan.tri")
    #expect(try await browser.get("/audit?language=en").text.contains("The audit trail is whole") == false)
    #expect(try await browser.post("/audit/check").location == "/audit")
    #expect(try await browser.get("/audit").text.contains("The audit trail is whole"))
  }

  @Test("One's own language and password")
  func account() async throws {
    let test = try TestSite()
    try await test.data.administrator()
    let browser = try await test.browser(signedIn: "quan.tri")
    // The language of the user, not that of the server.
    #expect(try await browser.get("/account").text.contains("<html lang=\"vi\">"))
    #expect(try await browser.post("/account/language", ["language": "en"]).location == "/account?done=language-saved")
    #expect(try await browser.get("/account").text.contains("<html lang=\"en\">"))
    #expect(try await test.data.store.users().first?.details.language == .english)
    let wrong = try await browser.post(
      "/account/password", ["current_password": "x", "password": "y", "repeated": "z"])
    #expect(wrong.status == 422 && wrong.text.contains("This is not your password."))
    let new = "năm con trâu vàng"
    let right = ["current_password": TestStore.password, "password": new, "repeated": new]
    #expect(try await browser.post("/account/password", right).location == "/account?done=password-saved")
    #expect(try await browser.get("/account").status == 200)
  }
}

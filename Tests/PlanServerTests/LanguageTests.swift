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

@Suite("Languages and markup of pages")
struct LanguageTests {
  /// Every page that can be opened, by an administrator and by nobody.
  private static let paths = [
    "/", "/users", "/users/new", "/users/1", "/audit", "/account", "/help", "/nothing", "/sign-in?done=signed-out",
    "/link/xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
  ]

  @Test("The address, then the cookie, then the server decide on the language")
  func choice() async throws {
    let test = try TestSite(language: .vietnamese)
    let browser = test.browser()
    #expect(try await browser.get("/sign-in").text.contains("<html lang=\"vi\">"))
    #expect(try await browser.get("/sign-in?language=en").text.contains("<html lang=\"en\">"))
    #expect(try await browser.get("/sign-in").text.contains("<html lang=\"en\">"))
    #expect(try await browser.get("/sign-in?language=xx").text.contains("<html lang=\"en\">"))
  }

  @Test("Each page in each language leads to itself in the other, and has the same parts", arguments: paths)
  func pages(path: String) async throws {
    let test = try TestSite()
    try await test.data.administrator()
    let browser = try await test.browser(signedIn: "quan.tri")
    var shapes: Set<String> = []
    for code in LanguageCode.allCases {
      let separator = path.contains("?") ? "&" : "?"
      let page = try await browser.get("\(path)\(separator)language=\(code.rawValue)").text
      #expect(page.hasPrefix("<!DOCTYPE html>\n"))
      #expect(page.contains("<html lang=\"\(code.rawValue)\">"))
      for other in LanguageCode.allCases where other != code {
        #expect(page.contains("language=\(other.rawValue)\" lang=\"\(other.rawValue)\""))
      }
      // Nothing that a template asked for was missing, and nothing stayed as it was written there.
      #expect(!page.contains("{{") && !page.contains("Optional("))
      #expect(!page.contains("<h1></h1>") && !page.contains("<label></label>") && !page.contains("<button></button>"))
      shapes.insert(page.matches(of: /<\/?[a-z0-9]+/).map { String($0.output) }.joined())
    }
    #expect(shapes.count == 1, "\(path)")
  }

  @Test("What answers a form leads to the page of the form in the other language")
  func forms() async throws {
    let test = try TestSite()
    let administrator = try await test.data.administrator()
    let browser = try await test.browser(signedIn: "quan.tri")
    _ = try await browser.get("/account?language=en")
    let user = "/users/\(administrator.number.rawValue)"
    for (form, page) in [
      ("/users/new", "/users/new"), (user, user), ("\(user)/disable", user), ("/account/password", "/account"),
      ("/nothing", "/"),
    ] {
      let reply = try await browser.post(form, ["version": "1"])
      #expect(reply.status >= 400 && reply.text.contains("<a href=\"\(page)?language=vi\""), "\(form)")
      #expect(try await browser.get(page).status == 200)
    }
  }

  @Test("Landmarks, one heading of the first order, a name for each field, and unlike names", arguments: paths)
  func structure(path: String) async throws {
    let test = try TestSite()
    try await test.data.administrator()
    let page = try await test.browser(signedIn: "quan.tri").get(path).text
    for tag in ["<main ", "<h1>", "<header ", "<a class=\"skip\" href=\"#content\">"] {
      #expect(page.components(separatedBy: tag).count == 2, "\(tag)")
    }
    let ids = page.matches(of: /\sid="([^"]*)"/).map { String($0.output.1) }
    #expect(Set(ids).count == ids.count)
    let labels = Set(page.matches(of: /<label for="([^"]*)"/).map { String($0.output.1) })
    let fields = page.matches(of: /<(input|select)([^>]*)>/).map { String($0.output.2) }
    for field in fields where !field.contains("type=\"hidden\"") {
      let id = try #require(field.firstMatch(of: /id="([^"]*)"/))
      #expect(labels.contains(String(id.output.1)))
    }
    for reference in page.matches(of: /(aria-labelledby|aria-describedby)="([^"]*)"/) {
      for id in reference.output.2.split(separator: " ") { #expect(ids.contains(String(id)), "\(id)") }
    }
    // Nothing that the policy of the page would stop.
    #expect(!page.contains("style=\"") && !page.contains("onclick") && !page.contains("<style"))
    #expect(page.matches(of: /<script(?! src="\/assets\/)/).isEmpty && !page.contains("//cdn"))
  }

  @Test("Every name in a template is one of what it shows")
  func names() throws {
    let sources = try Self.sources()
    for template in Template.allCases {
      for match in template.text.matches(of: /\{\{[#^]?([A-Za-z.]+)\}\}/) {
        for name in match.output.1.split(separator: ".") {
          let isProperty = sources.contains("let \(name): ") || sources.contains("var \(name)")
          #expect(isProperty || sources.contains("let \(name) ="), "\(name) in \(template)")
        }
      }
    }
  }

  /// The text of what the templates are filled from.
  private static func sources() throws -> String {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Sources/PlanServer")
    return try ["Views", "PartsView", "TableView"].map {
      try String(contentsOf: root.appendingPathComponent("Pages/\($0).swift"), encoding: .utf8)
    }.joined()
  }

  @Test("Signs of markup with combining marks are escaped, too")
  func markup() async throws {
    let test = try TestSite()
    try await test.data.administrator()
    let browser = try await test.browser(signedIn: "quan.tri")
    _ = try await browser.get("/users/new")
    let page = try await browser.post("/users/new", ["full_name": "\"\u{301}><\u{301}script>x</script>"])
    #expect(page.status == 422)
    let scalars = page.text.unicodeScalars.map { $0 == "\u{301}" ? "" : String($0) }.joined()
    #expect(!scalars.contains("<script>x"))
    #expect(scalars.contains("&quot;&gt;&lt;script&gt;x"))
  }

  @Test("The files of the site are found under the address that pages name, and no other")
  func assets() async throws {
    let test = try TestSite()
    let browser = test.browser()
    for asset in Asset.allCases {
      let reply = try await browser.get(asset.address)
      #expect(reply.status == 200 && reply.text == asset.text && reply.headers[.contentType] == asset.type)
      #expect(try await browser.send(.head, asset.address, headers: [:]).text.isEmpty)
    }
    #expect(try await browser.get("/assets/style.css").status == 404)
    #expect(try await browser.get("/assets/..%2f..%2fetc").status == 404)
    // Files need no secret, so that they leave none behind.
    #expect(browser.cookies.isEmpty)
  }
}

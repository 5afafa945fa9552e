import Foundation
import HTTPTypes
import PlanStore
import StaffingDomain
import StoreSupport
import Testing
import Workplace

@testable import PlanServer

/// Every route by everybody.
@Suite("Rights of routes")
struct RightsTests {
  /// Who may, written out once more by hand; nobody stands for whoever is not signed in.
  private static func may(_ route: SiteRoute, _ role: Role?) -> Bool {
    switch route {
    case .signIn, .doSignIn, .link, .useLink, .help, .asset: true
    case .start, .doSignOut, .account, .setLanguage, .setPassword: role != nil
    case .users, .newUser, .addUser, .user, .changeUser, .disableUser, .enableUser, .makeLink: role == .administrator
    case .cases, .workplaceCase, .findings, .findingsFile, .markedWorkbook, .originalFile, .diagnosis,
      .communeDiagnosis,
      .receipt, .runs, .run, .runEvents, .runPicture, .runFile, .planAnswer, .planChanges, .planPapers,
      .planPaper:
      [.planner, .head, .inspector].contains(role)
    // Units see their own rows of plans that were submitted; what of drafts, ReviewPagesTests say.
    case .review, .planOfficer: [.planner, .head, .inspector, .unit].contains(role)
    case .decide, .planAgain: role == .planner
    case .planLife: [.planner, .head, .inspector, .unit].contains(role)
    case .advancePlan: [.planner, .head].contains(role)
    case .answerPlan: role == .unit
    case .addCase, .addVersion, .renameCase, .caseRow, .correctCell, .withdrawCorrection, .planForm, .startRun,
      .stopRun,
      .repeatRun:
      role == .planner
    case .audit, .auditFile, .checkTrail: [.head, .inspector, .administrator].contains(role)
    }
  }

  /// The path of a route with something in the place of its parameters.
  private static func path(_ route: SiteRoute, user: Int64) -> String {
    "/"
      + route.row.path.map { part in
        switch part {
        case ":number": String(user)
        case ":token": String(repeating: "x", count: 43)
        case ":name": Asset.style.name
        case ":case", ":version", ":run": "1"
        case ":commune", ":position", ":officer", ":paper": "x"
        default: part
        }
      }.joined(separator: "/")
  }

  /// The status that whoever may gets of an otherwise empty request.
  private static func status(_ route: SiteRoute, isSignedIn: Bool) -> Int {
    switch route {
    case .start, .users, .newUser, .user, .audit, .auditFile, .account, .help, .asset, .makeLink: 200
    case .signIn: isSignedIn ? 303 : 200
    case .doSignIn: 403
    case .link, .useLink: 404
    case .cases, .runs: 200
    // There is no case.
    case .workplaceCase, .findings, .findingsFile, .markedWorkbook, .originalFile, .caseRow, .correctCell,
      .withdrawCorrection, .renameCase, .addVersion, .diagnosis, .communeDiagnosis, .receipt, .planForm, .startRun,
      .run, .runEvents,
      .runPicture, .runFile, .stopRun, .repeatRun, .review, .planAgain, .planOfficer, .decide, .planAnswer,
      .planChanges, .planPapers, .planPaper, .planLife:
      404
    case .addCase: 422
    case .advancePlan, .answerPlan: 400
    case .addUser, .disableUser, .enableUser, .setLanguage, .setPassword, .changeUser: 422
    case .doSignOut, .checkTrail: 303
    }
  }

  @Test("Every route by every role and by nobody", arguments: SiteRoute.allCases)
  func table(route: SiteRoute) async throws {
    for role in Role.allCases.map(Optional.some) + [nil] {
      let test = try TestSite()
      let administrator = try await test.data.administrator()
      let other = try await test.data.user("other", .planner, by: administrator)
      let browser: Browser
      if let role {
        if role != .administrator {
          _ = try await test.data.user("somebody", role, unit: role == .unit ? "00731" : nil, by: administrator)
        }
        browser = try await test.browser(signedIn: role == .administrator ? "quan.tri" : "somebody")
        _ = try await browser.get("/account")
      } else {
        browser = test.browser()
        _ = try await browser.get("/sign-in")
      }
      let path = Self.path(route, user: other.number.rawValue)
      let before = try await test.data.store.auditHead()
      let reply =
        route.row.method == .get
        ? try await browser.get(path)
        : route.row.takesFile
          ? try await browser.post(path, fields: ["version": "1"], file: nil)
          : try await browser.post(path, ["version": "1"])
      guard Self.may(route, role) else {
        #expect(reply.status == (role == nil ? 303 : 403), "\(route) by \(String(describing: role))")
        if role == nil { #expect(reply.location?.hasPrefix("/sign-in") == true) }
        // Who may not changes nothing.
        #expect(try await test.data.store.auditHead() == before)
        continue
      }
      let expected = Self.status(route, isSignedIn: role != nil)
      #expect(reply.status == expected, "\(route) by \(String(describing: role)): \(reply.status)")
      if route.row.method == .get { #expect(try await test.data.store.auditHead() == before) }
    }
  }

  @Test("The table has each method and path once, and no route that another hides")
  func rows() {
    var seen: Set<String> = []
    for route in SiteRoute.allCases {
      #expect(seen.insert("\(route.row.method) \(route.row.pattern)").inserted)
      let path = Self.path(route, user: 1)
      guard case .found(let found, _) = RouteMatch(route.row.method, path: path) else {
        Issue.record("\(route) is not found")
        continue
      }
      #expect(found == route)
    }
  }

  @Test("A 403 says who may; a 404 and a 405 are pages of the site in the language of the browser")
  func refusals() async throws {
    let test = try TestSite()
    let administrator = try await test.data.administrator()
    _ = try await test.data.user("an", .planner, by: administrator)
    let browser = try await test.browser(signedIn: "an")
    #expect(try await browser.get("/users").text.contains("Trang này dành cho: người quản trị."))
    #expect(try await browser.get("/users?language=en").text.contains("It is for: administrator."))
    let missing = try await browser.get("/nothing?language=en")
    #expect(missing.status == 404 && missing.text.contains("<h1>There is no such page</h1>"))
    let wrong = try await browser.send(.put, "/account", headers: [:])
    #expect(wrong.status == 405 && wrong.headers[.allow] == "GET")
    let deleted = try await browser.send(.delete, "/users/new", headers: [:])
    #expect(deleted.status == 405 && deleted.headers[.allow] == "GET, POST")
  }

  @Test("A role that is taken away works no longer, at the next request")
  func takenAway() async throws {
    let test = try TestSite()
    let administrator = try await test.data.administrator()
    let user = try await test.data.user("second", .administrator, by: administrator)
    let browser = try await test.browser(signedIn: "second")
    #expect(try await browser.get("/users").status == 200)
    var details = user.details
    details.role = .planner
    _ = try await test.data.store.changeUser(user.number, to: details, version: 1, reason: "x", by: .server)
    #expect(try await browser.get("/users").status == 403)
    #expect(try await browser.get("/account").status == 200)
  }
}

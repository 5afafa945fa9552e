import Foundation
import GRDB
import StaffingDomain
import StoreSupport
import Testing
import Workplace

@testable import PlanServer
@testable import PlanStore

/// Plans on their way from draft to done, by everybody who has a part in it.
@Suite("Life of plans")
struct LifePagesTests {
  private static let run1 = RunNumber(rawValue: 1)

  /// Sends the form of a step as it stands on the page that the browser has open.
  private static func step(
    _ deed: PlanDeed, by browser: Browser, run: Int = 1, reason: String = "", after steps: Int? = nil
  ) async throws -> Reply {
    let page = try await browser.get("/runs/\(run)/life?language=en").text
    let shown = page.firstMatch(of: /name="steps" value="([0-9]+)"/).map { String($0.output.1) }
    let decisions = page.firstMatch(of: /name="decisions" value="([0-9]+)"/).map { String($0.output.1) }
    return try await browser.post(
      "/runs/\(run)/life",
      [
        "deed": deed.rawValue, "reason": reason, "steps": steps.map(String.init) ?? shown ?? "0",
        "decisions": decisions ?? "0",
      ])
  }

  private static func state(_ site: PlannedSite, _ run: Int64 = 1) async throws -> PlanState? {
    try await site.test.data.store.run(RunNumber(rawValue: run))?.planState
  }

  @Test("A plan is submitted, answered, approved and put in force, each by who may, and every step stands in the trail")
  func wholeLife() async throws {
    let site = try await PlannedSite()
    let (head, unit) = (try await site.test.browser(signedIn: "sep"), try await site.test.browser(signedIn: "xa"))
    let draft = try await unit.get("/?language=en").text
    #expect(draft.contains("No plan waits for you."))
    #expect(try await unit.get("/runs/1/life").status == 409)
    #expect(try await Self.step(.approve, by: head, after: 0).status == 409)
    #expect(try await Self.step(.submit, by: head, after: 0).status == 403)
    #expect(try await Self.step(.submit, by: site.planner).status == 303)
    #expect(try await Self.state(site) == .submitted)
    #expect(try await unit.get("/?language=en").text.contains("href=\"/runs/1/life\""))
    // An objection has a reason.
    let bare = try await unit.post("/runs/1/answer", ["agrees": "no", "reason": " ", "version": "0", "unit": "00005"])
    #expect(bare.status == 422 && bare.text.contains("value=\"no\" selected"))
    #expect(
      try await unit.post("/runs/1/answer", ["agrees": "no", "reason": "thiếu người", "version": "0", "unit": "00005"])
        .status == 303)
    // Another user of the unit has not seen that.
    let late = try await unit.post("/runs/1/answer", ["agrees": "yes", "reason": "", "version": "0", "unit": "00005"])
    #expect(late.status == 409)
    #expect(
      try await unit.post("/runs/1/answer", ["agrees": "yes", "reason": "", "version": "1", "unit": "00005"]).status
        == 303)
    let others = try await unit.post(
      "/runs/1/answer", ["agrees": "yes", "reason": "", "version": "0", "unit": "00001"])
    #expect(others.status == 403)
    #expect(try await unit.get("/?language=en").text.contains("No plan waits for you."))
    let answers = try await site.test.data.store.answers(to: Self.run1)
    #expect(answers.map(\.unit) == ["00005"] && answers.map(\.version) == [2] && answers.allSatisfy(\.agrees))
    let page = try await site.planner.get("/runs/1/life?language=en").text
    #expect(page.contains("1 agreed, 0 objected"))
    #expect(try await Self.step(.closeAnswers, by: site.planner).status == 303)
    #expect(try await head.get("/?language=en").text.contains("Answered by the units"))
    #expect(try await Self.step(.approve, by: head).status == 303)
    #expect(try await Self.step(.putInForce, by: head).status == 303)
    #expect(try await Self.step(.finish, by: site.planner).status == 303)
    #expect(try await Self.state(site) == .done)
    let steps = try await site.test.data.store.steps(of: Self.run1)
    #expect(steps.map(\.deed) == [.submit, .closeAnswers, .approve, .putInForce, .finish])
    #expect(zip(steps, steps.dropFirst()).allSatisfy { $0.after == $1.before })
    let trail = try await head.get("/audit?language=en&kind=plans").text
    #expect(
      trail.contains("state of a plan changed") && trail.contains("answer of a unit") && trail.contains("thiếu người"))
    #expect(trail.contains(site.plan.digest))
    #expect(try await site.test.data.store.checkTrail() == .whole(try await site.test.data.store.auditHead()))
  }

  @Test("Who opened the page before somebody else's step is told of it, and nothing is done")
  func twoHeads() async throws {
    let site = try await PlannedSite()
    let head = try await site.test.browser(signedIn: "sep")
    _ = try await Self.step(.submit, by: site.planner)
    #expect(try await Self.step(.sendBack, by: head, reason: "chưa rõ").status == 303)
    let late = try await Self.step(.closeAnswers, by: site.planner, after: 1)
    #expect(late.status == 409 && late.text.contains("Nothing was done: meanwhile sep took the step"))
    #expect(try await Self.state(site) == .sentBack)
    // With the right to do it, but another's step in between.
    let (one, other) = (try await PlannedSite(), 0)
    let sep = try await one.test.browser(signedIn: "sep")
    _ = try await Self.step(.submit, by: one.planner)
    let stale = try await Self.step(.sendBack, by: sep, reason: "x", after: other)
    #expect(stale.status == 409 && stale.text.contains("Nothing was done: meanwhile"))
    #expect(try await Self.state(one) == .submitted)
  }

  @Test("What is sent back stays, and the draft that follows remembers what was decided")
  func sentBack() async throws {
    let site = try await PlannedSite()
    let row = try #require(site.plan.rows.first { $0.subject.kind == .transfer })
    _ = try await site.decide(row, .refuse)
    // The plan still asks what was refused.
    let refused = try await Self.step(.submit, by: site.planner)
    #expect(refused.status == 409 && refused.text.contains("of 1 officer what was decided otherwise"))
    _ = try await site.decide(row, .agree, version: 1)
    // What was decided since the page was opened is not locked unseen.
    _ = try await site.planner.get("/runs/1/life")
    let unseen = try await site.planner.post(
      "/runs/1/life", ["deed": "submit", "reason": "", "steps": "0", "decisions": "1"])
    #expect(unseen.status == 409 && unseen.text.contains("decided about officers meanwhile"))
    let head = try await site.test.browser(signedIn: "sep")
    _ = try await Self.step(.submit, by: site.planner)
    #expect(try await Self.step(.sendBack, by: head).status == 422)
    #expect(try await Self.step(.sendBack, by: head, reason: "nhiều người phải đi xa").status == 303)
    let again = try await site.planner.post("/runs/1/review", ["seconds": "60", "stability": "10"])
    #expect(again.status == 303)
    _ = try await PlannedSite.plan(of: RunNumber(rawValue: 2), site.test)
    let decisions = try await site.test.data.store.decisions(about: RunNumber(rawValue: 2))
    #expect(decisions.map(\.subject) == [row.subject] && decisions.map(\.verdict) == [.agree])
    #expect(try await Self.state(site) == .sentBack)
    let next = try await Self.state(site, 2)
    #expect(next == .draft)
  }

  @Test("Nobody approves what they submitted, whatever they are by then")
  func ownSubmission() async throws {
    let site = try await PlannedSite()
    _ = try await Self.step(.submit, by: site.planner)
    _ = try await Self.step(.closeAnswers, by: site.planner)
    try await site.test.data.store.keepHouse { database in
      try database.execute(sql: "UPDATE user SET role = 'head' WHERE sign_in_name = 'lap'")
    }
    let reply = try await Self.step(.approve, by: site.planner, after: 2)
    #expect(reply.status == 403 && reply.text.contains("you submitted it yourself"))
    #expect(try await Self.state(site) == .agreed)
  }

  @Test("A plan that is put in force takes the place of the one before, which says so")
  func superseded() async throws {
    let site = try await PlannedSite()
    let head = try await site.test.browser(signedIn: "sep")
    for deed in [PlanDeed.submit, .closeAnswers, .approve, .putInForce] {
      let browser = PlanRights.roles(of: deed).contains(.planner) ? site.planner : head
      #expect(try await Self.step(deed, by: browser).status == 303)
    }
    _ = try await site.planner.post("/runs/1/review", ["seconds": "60", "stability": "10"])
    _ = try await PlannedSite.plan(of: RunNumber(rawValue: 2), site.test)
    for deed in [PlanDeed.submit, .closeAnswers, .approve, .putInForce] {
      let browser = PlanRights.roles(of: deed).contains(.planner) ? site.planner : head
      #expect(try await Self.step(deed, by: browser, run: 2).status == 303)
    }
    #expect(try await Self.state(site) == .superseded)
    #expect(try await Self.state(site, 2) == .inForce)
    let last = try #require(try await site.test.data.store.steps(of: Self.run1).last)
    #expect(last.deed == .supersede && last.reason.hasSuffix(", 2"))
  }

  @Test("The steps of a plan are neither changed nor deleted, and its page is the same in each language")
  func trail() async throws {
    let site = try await PlannedSite()
    _ = try await Self.step(.submit, by: site.planner)
    for sql in ["UPDATE plan_step SET reason = 'x'", "DELETE FROM plan_step"] {
      await #expect(throws: (any Error).self) {
        try await site.test.data.store.keepHouse { try $0.execute(sql: sql) }
      }
    }
    for browser in [site.planner, try await site.test.browser(signedIn: "xa")] {
      let shapes = try await LanguageCode.allCases.asyncMap { code in
        try PageChecks.shape(of: try await browser.get("/runs/1/life?language=\(code.rawValue)").text, "life")
      }
      #expect(Set(shapes).count == 1)
    }
  }
}

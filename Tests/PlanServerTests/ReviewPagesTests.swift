import Foundation
import GRDB
import HTTPTypes
import ResultsFormat
import StaffingDomain
import StoreSupport
import Testing
import Workplace

@testable import PlanServer
@testable import PlanStore

/// Plans of the real program, reviewed, decided about and made again.
@Suite("Review of plans")
struct ReviewPagesTests {
  private static let run1 = RunNumber(rawValue: 1)
  private static let run2 = RunNumber(rawValue: 2)

  /// What everybody does under a plan.
  private static func places(_ plan: OpenPlan) -> [String: HeldPlace] {
    Dictionary(uniqueKeysWithValues: plan.tables.assignments.map { ($0.officer.text, HeldPlace($0)) })
  }

  @Test("One refused, two locked: planned again, the refused one does not come back, locks hold, and few names change")
  func again() async throws {
    let site = try await PlannedSite()
    let transfers = site.plan.rows.filter { $0.subject.kind == .transfer }
    let (refused, there, here) = (transfers[0], transfers[2], transfers[4])
    for (row, verdict) in [(refused, ReviewVerdict.refuse), (there, .keepThere), (here, .keepHere)] {
      let reply = try await site.decide(row, verdict)
      #expect(reply.status == 303 && reply.location == "/runs/1/review/\(row.officer)?done=decided")
    }
    let page = try await site.planner.get("/runs/1/review").text
    #expect(page.contains("3 of \(site.plan.rows.count) rows are decided."))
    let asked = try await site.planner.post("/runs/1/review", ["seconds": "60", "stability": "10"])
    #expect(asked.status == 303 && asked.location == "/runs/2?done=run-asked")
    let new = try await PlannedSite.plan(of: Self.run2, site.test)
    let (before, after) = (Self.places(site.plan), Self.places(new))
    #expect(
      after[refused.officer]?.commune != refused.to.commune || after[refused.officer]?.position != refused.to.position)
    #expect(after[there.officer]?.commune == there.to.commune && after[there.officer]?.position == there.to.position)
    #expect(after[here.officer]?.commune == here.from.commune && after[here.officer]?.position == here.from.position)
    // Whoever differs has a reason in the results, and the program counts the same names.
    let changed = Set(before.keys.filter { before[$0] != after[$0] })
    #expect(changed == Set(new.tables.changes.map(\.officer.text)))
    #expect(changed.isSuperset(of: [refused.officer, here.officer]) && !changed.contains(there.officer))
    #expect(changed.count <= 12 && new.tables.summary.replanning?.changes == changed.count)
    // What was decided goes along, and can be taken back there.
    let decisions = try await site.test.data.store.decisions(about: Self.run2)
    #expect(Set(decisions.map(\.subject)) == [refused.subject, there.subject, here.subject])
    let next = try await site.planner.get("/runs/2/review").text
    #expect(next.contains("Decisions from earlier plans") && next.contains("vì lý do gia đình"))
    let subject = refused.subject
    let back = try await site.planner.post(
      "/runs/2/review/\(subject.officer)",
      [
        "list": "yes", "version": "1", "kind": subject.kind.rawValue, "commune": subject.commune,
        "position": subject.position,
      ])
    #expect(back.status == 303 && back.location == "/runs/2/review?done=taken-back")
    #expect(try await site.test.data.store.decisions(about: Self.run2).count == 2)
    #expect(try await site.test.data.store.decisions(about: Self.run1).count == 3)
    // Prices are differences to the best plan, which changes more names; where the data lie is nobody's business.
    let row = try #require(new.rows.first)
    let why = try await site.planner.get("/runs/2/review/\(row.officer)/why")
    #expect(why.status == 200 && !why.text.contains(site.test.data.path))
    try await compared(site, changed)
    try await told(site)
  }

  /// The pages of changes, against each of the four.
  private func compared(_ site: PlannedSite, _ changed: Set<String>) async throws {
    let browser = site.planner
    let own = try await browser.get("/runs/2/changes").text
    #expect(own.contains("\(changed.count) of 110 names differ.") || changed.count == 1)
    for officer in changed { #expect(own.contains("(\(officer))")) }
    #expect(try await browser.get("/runs/2/changes?base=today").text.contains("today, with nobody moved"))
    for (base, state) in [("submitted", PlanState.submitted), ("approved", .inForce)] {
      let empty = try await browser.get("/runs/2/changes?base=\(base)")
      #expect(empty.status == 200 && empty.text.contains("No plan of this case was \(base) yet. Next:"))
      try await site.set(state, of: Self.run1)
      let page = try await browser.get("/runs/2/changes?base=\(base)").text
      #expect(page.contains("Figures side by side") && page.contains(">Run 1<"))
      try await site.set(.draft, of: Self.run1)
    }
    let file = try await browser.get("/runs/2/changes?as=csv&table=2").text
    #expect(file.split(separator: "\n").count == changed.count + 1)
  }

  /// The rows of the audit trail, and who reads them.
  private func told(_ site: PlannedSite) async throws {
    let actions = try await site.test.data.actions()
    #expect(actions.filter { $0 == .decisionMade }.count == 3 && actions.last == .decisionWithdrawn)
    let trail = try await site.test.browser(signedIn: "thanh.tra").get("/audit?kind=decisions&language=en").text
    #expect(trail.contains("vì lý do gia đình") && trail.contains("keep at the new post"))
    let closed = try await site.test.browser(signedIn: "quan.tri").get("/audit?kind=decisions&language=en").text
    #expect(!closed.contains("vì lý do gia đình"))
    #expect(try await site.test.data.store.checkTrail() == .whole(try await site.test.data.store.auditHead()))
  }

  @Test("Two users at one row: the second is told who decided what, and nothing is overwritten")
  func conflict() async throws {
    let site = try await PlannedSite()
    let row = try #require(site.plan.rows.first)
    let other = try await site.test.browser(signedIn: "khac")
    _ = try await other.get("/runs/1/review/\(row.officer)?language=en")
    #expect(try await site.decide(row, .agree).status == 303)
    let late = try await site.decide(row, .refuse, by: other)
    #expect(late.status == 409 && late.text.contains("Somebody decided about this while your page was open. lap,"))
    #expect(late.text.contains("value=\"vì lý do gia đình\"") && late.text.contains("name=\"version\" value=\"1\""))
    let store = site.test.data.store
    #expect(try await store.decisions(about: Self.run1).map(\.verdict) == [.agree])
    #expect(try await site.decide(row, .refuse, version: 1, by: other).status == 303)
    let now = try #require(try await store.decisions(about: Self.run1).first { $0.subject == row.subject })
    #expect(now.verdict == .refuse && now.by == "khac" && now.version == 2)
    // Where rows were chosen, the choice stays.
    let chosen = try await site.planner.post(
      "/runs/1/review/\(site.plan.rows[1].officer)?only=combined", ["verdict": "agree", "version": "0"])
    #expect(chosen.location == "/runs/1/review/\(site.plan.rows[1].officer)?only=combined&done=decided")
    // The same once more changes nothing.
    let head = try await store.auditHead()
    #expect(try await site.decide(row, .refuse, version: 2, by: other).status == 303)
    #expect(try await store.auditHead() == head)
  }

  @Test("A decision that no plan can hold with the others is told beside its field, with those it runs into")
  func contradiction() async throws {
    let site = try await PlannedSite("07-combined-posts")
    // Whoever takes the last post of somebody who leaves it: one is kept there, the other kept at the present post.
    let rows = site.plan.rows.filter { [.transfer, .positionChange].contains($0.subject.kind) }
    let posts = site.plan.staffingCase.posts
    func count(_ row: ReviewRow) -> Int {
      let cases = site.plan.staffingCase
      return posts.first {
        cases.communes[$0.cell.commune].code.text == row.to.commune
          && cases.positions[$0.cell.position].code.text == row.to.position
      }?.posts ?? 0
    }
    let pair = rows.lazy.compactMap { taker -> (ReviewRow, ReviewRow)? in
      let leaver = rows.first { $0.from.commune == taker.to.commune && $0.from.position == taker.to.position }
      return count(taker) == 1 ? leaver.map { (taker, $0) } : nil
    }.first
    let (taker, leaver) = try #require(pair, "the plan has no such pair")
    #expect(try await site.decide(taker, .keepThere).status == 303)
    let reply = try await site.decide(leaver, .keepHere)
    #expect(reply.status == 422 && reply.text.contains("No plan can hold this:"))
    #expect(reply.text.contains(taker.officer) && reply.text.contains("id=\"decision-verdict-problem\""))
    #expect(try await site.test.data.store.decisions(about: Self.run1).count == 1)
  }

  @Test("What is wrong with a decision is told beside each field, and what was typed stays")
  func problems() async throws {
    let site = try await PlannedSite()
    let row = try #require(site.plan.rows.first { $0.subject.kind == .transfer })
    let page = "/runs/1/review/\(row.officer)"
    for (fields, field) in [
      (["verdict": "refuse", "reason": " "], "reason"), (["verdict": "maybe", "reason": "x"], "verdict"),
      (["verdict": "agree", "met_on": "2999-01-01"], "met_on"), (["verdict": "agree", "met_on": "31/1"], "met_on"),
      (["verdict": "agree", "reason": String(repeating: "x", count: 501)], "reason"),
    ] {
      let reply = try await site.planner.post(page, fields.merging(["version": "0"]) { own, _ in own })
      #expect(reply.status == 422 && reply.text.contains("id=\"decision-\(field)-problem\""), "\(fields)")
      for value in fields.values where value != "maybe" && value != " " && value != "refuse" && value != "agree" {
        #expect(reply.text.contains(value))
      }
    }
    let met = try await site.planner.post(page, ["verdict": "", "met_on": "2026-01-31", "version": "0"])
    #expect(met.status == 303)
    #expect(try await site.planner.get(page).text.contains("value=\"2026-01-31\""))
    #expect(try await site.planner.get("/runs/1/review?decision=undecided").text.contains("met, undecided"))
    #expect(try await site.planner.post("/runs/1/review/NOBODY", ["verdict": "agree", "version": "0"]).status == 404)
    let seconds = try await site.planner.post("/runs/1/review", ["seconds": "x", "stability": "-1"])
    #expect(seconds.status == 422 && seconds.text.contains("id=\"again-seconds-problem\""))
    #expect(seconds.text.contains("id=\"again-stability-problem\""))
  }

  @Test("Rows are chosen by everything that a row tells, and go out as text and as a workbook")
  func choosing() async throws {
    let site = try await PlannedSite()
    let all = site.plan.rows
    func rows(_ query: String) -> [ReviewRow] {
      ReviewChoice(FormFields(query) ?? FormFields()).rows(all, [:])
    }
    let first = all[0]
    #expect(rows("") == all && all.count > 20)
    #expect(rows("find=\(first.officer)") == [first])
    #expect(rows("commune=\(first.to.commune)") == all.filter { $0.communes.contains(first.to.commune) })
    #expect(rows("hours=300") == all.filter { $0.hours ?? 0 >= 300 } && rows("hours=300").count < all.count)
    #expect(rows("kind=second_post").allSatisfy { $0.subject.kind == .secondPost } && !rows("kind=second_post").isEmpty)
    #expect(rows("only=rank_drop") == all.filter(\.dropsRank))
    #expect(rows("decision=agree").isEmpty && rows("decision=undecided") == all)
    #expect(rows("to_km=10").allSatisfy { $0.kilometres ?? 0 <= 10 })
    let farthest = rows("order=distance").map { $0.kilometres ?? -1 }
    #expect(farthest == farthest.sorted(by: >))
    let page = try await site.planner.get("/runs/1/review?hours=many").text
    #expect(page.contains("This is not a number of 0 or more") && page.contains("value=\"many\""))
    let text = try await site.planner.get("/runs/1/review?as=csv").text
    #expect(text.split(separator: "\n").count == all.count + 1 && !text.contains("<"))
    let book = try await site.planner.get("/runs/1/review?as=xlsx&table=1")
    #expect(book.headers[.contentType]?.hasSuffix("spreadsheetml.sheet") == true && book.text.hasPrefix("PK"))
    let sorted = try await site.planner.get("/runs/1/review?sort=1.-5").text
    #expect(sorted.contains("aria-sort=\"descending\""))
  }

  @Test("Why, what staying would cost, who else, and why not another, from the program that explains")
  func answers() async throws {
    let site = try await PlannedSite()
    let row = try #require(site.plan.rows.first { $0.subject.kind == .transfer })
    let page = "/runs/1/review/\(row.officer)"
    #expect(try await site.planner.get(page).text.contains("data-at-once"))
    let why = try await site.planner.get("\(page)/why").text
    #expect(
      why.contains("The next best") && why.contains("What staying would cost") && why.contains("class=\"answer\""))
    // What was asked once stands on the page of the officer.
    #expect(try await site.planner.get(page).text.contains("What staying would cost"))
    #expect(
      try await site.planner.get("\(page)/why?question=others").text.contains("may hold the post within the rules"))
    let other = try #require(site.plan.rows.last { $0.officer != row.officer }).officer
    let another = try await site.planner.get("\(page)/why?question=another&other=\(other)")
    #expect(another.status == 200 && another.text.contains("(\(other))"))
    let nobody = try await site.planner.get("\(page)/why?question=another&other=nobody").text
    #expect(nobody.contains("There is no officer of this code"))
  }

  @Test("Pages of a review have one heading, names for fields, unlike names, and the same parts in each language")
  func markup() async throws {
    let site = try await PlannedSite()
    let transfer = try #require(site.plan.rows.first { $0.subject.kind == .transfer })
    let second = try #require(site.plan.rows.first { $0.subject.kind == .secondPost })
    _ = try await site.decide(transfer, .keepThere)
    for path in [
      "/runs/1/review", "/runs/1/review?only=combined", "/runs/1/changes", "/runs/1/changes?base=approved",
      "/runs/1/papers",
    ] {
      let shapes = try await LanguageCode.allCases.asyncMap { code in
        let address = "\(path)\(path.contains("?") ? "&" : "?")language=\(code.rawValue)"
        return try PageChecks.shape(of: try await site.planner.get(address).text, path)
      }
      #expect(Set(shapes).count == 1, "\(path)")
    }
    // What is known of an officer may be known in one language and not in the other.
    for row in [transfer, second] {
      for end in ["", "/why", "", "/why?question=others"] {
        for code in LanguageCode.allCases {
          let path = "/runs/1/review/\(row.officer)\(end)\(end.contains("?") ? "&" : "?")language=\(code.rawValue)"
          let page = try await site.planner.get(path)
          #expect(page.status == 200)
          try PageChecks.shape(of: page.text, path)
        }
      }
    }
  }

  @Test("Inspectors and the head read, units see their own rows of what was submitted, administrators nothing")
  func rights() async throws {
    let site = try await PlannedSite()
    let row = try #require(site.plan.rows.first)
    for name in ["thanh.tra", "sep"] {
      let browser = try await site.test.browser(signedIn: name)
      let page = try await browser.get("/runs/1/review/\(row.officer)?language=en")
      #expect(page.status == 200 && page.text.contains("Planners decide.") && !page.text.contains("id=\"decision\""))
      #expect(try await site.decide(row, .agree, by: browser).status == 403)
      let list = try await browser.get("/runs/1/review").text
      #expect(!list.contains("data-key=\"a\"") && !list.contains("action=\"/runs/1/review\" novalidate"))
    }
    let administrator = try await site.test.browser(signedIn: "quan.tri")
    #expect(try await administrator.get("/runs/1/review").status == 403)
    let unit = try await site.test.browser(signedIn: "xa")
    let draft = try await unit.get("/runs/1/review?language=en")
    #expect(draft.status == 409 && !draft.text.contains(row.name))
    try await site.set(.submitted, of: Self.run1)
    let own = site.plan.rows.filter { $0.communes.contains("00005") }
    let page = try await unit.get("/runs/1/review").text
    #expect(!own.isEmpty && own.count < site.plan.rows.count)
    for row in site.plan.rows { #expect(page.contains("(\(row.officer))") == own.contains(row), "\(row.officer)") }
    let others = try #require(site.plan.rows.first { !own.contains($0) })
    #expect(try await unit.get("/runs/1/review/\(others.officer)").status == 404)
    #expect(try await unit.get("/runs/1/changes").status == 403)
    // What is submitted is closed for everybody.
    #expect(try await site.decide(row, .agree).status == 409)
    // Another draft may be made from it, which remembers what was decided.
    #expect(try await site.planner.post("/runs/1/review", ["seconds": "60", "stability": "10"]).status == 303)
    #expect(try await site.test.data.store.decisions(about: Self.run1).isEmpty)
  }
}

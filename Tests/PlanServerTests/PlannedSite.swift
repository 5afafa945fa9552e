import Foundation
import GRDB
import StoreSupport
import Testing
import Workplace

@testable import PlanServer
@testable import PlanStore

/// A site with a plan of scenario 08, two planners and others.
struct PlannedSite {
  let test: TestSite
  let planner: Browser
  let plan: OpenPlan

  init(_ scenario: String = "08-follow-up") async throws {
    test = try TestSite()
    let administrator = try await test.data.administrator()
    for (name, role) in [("lap", Role.planner), ("khac", .planner), ("thanh.tra", .inspector), ("sep", .head)] {
      _ = try await test.data.user(name, role, by: administrator)
    }
    _ = try await test.data.user("xa", .unit, unit: "00005", by: administrator)
    planner = try await test.browser(signedIn: "lap")
    _ = try await planner.get("/cases?language=en")
    let bytes = try CasePagesTests.archive(scenario)
    _ = try await planner.post("/cases", fields: ["name": "A"], file: ("a.zip", bytes))
    _ = try await planner.get("/cases/1/1/plan")
    #expect(try await planner.post("/cases/1/1/plan", ["seconds": "60"]).status == 303)
    plan = try await Self.plan(of: RunNumber(rawValue: 1), test)
  }

  /// The plan of a run, once it is there.
  static func plan(of run: RunNumber, _ test: TestSite) async throws -> OpenPlan {
    for _ in 0..<1200 {
      if let found = try await test.data.store.run(run), found.state.isOver {
        try #require(found.state == .done, "\(found.message)")
        return try await test.site.opened(found)
      }
      try await Task.sleep(for: .milliseconds(50))
    }
    throw TimeOver()
  }

  struct TimeOver: Error {}

  func decide(_ row: ReviewRow, _ verdict: ReviewVerdict, version: Int = 0, by browser: Browser? = nil) async throws
    -> Reply
  {
    try await (browser ?? planner).post(
      "/runs/1/review/\(row.officer)",
      ["verdict": verdict.rawValue, "reason": "vì lý do gia đình", "version": String(version)])
  }

  func set(_ state: PlanState, of run: RunNumber) async throws {
    try await test.data.store.keepHouse { database in
      try database.execute(
        sql: "UPDATE plan_run SET plan_state = ? WHERE number = ?", arguments: [state.rawValue, run.rawValue])
    }
  }
}

extension Sequence {
  func asyncMap<Value>(_ transform: (Element) async throws -> Value) async rethrows -> [Value] {
    var values: [Value] = []
    for element in self { values.append(try await transform(element)) }
    return values
  }
}

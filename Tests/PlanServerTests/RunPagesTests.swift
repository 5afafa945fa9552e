import Foundation
import HTTPTypes
import PlanStore
import StaffingDomain
import StoreSupport
import TestSupport
import Testing
import Workplace

@testable import PlanServer

@Suite("Runs")
struct RunPagesTests {
  private static let case1 = CaseNumber(rawValue: 1)
  private static let run1 = RunNumber(rawValue: 1)

  /// A program in the place of `cadre`: checks are those of the real one, solves are what a test says.
  private static func program(_ solve: String, in folder: TemporaryFolder) throws -> URL {
    let program = folder.url.appendingPathComponent("cadre")
    let real = try Project.program.get().path
    let script = "#!/bin/sh\nif [ \"$1\" = check ]; then exec '\(real)' \"$@\"; fi\n\(solve)\n"
    try Data(script.utf8).write(to: program)
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: program.path)
    return program
  }

  private static func planner(_ program: URL? = nil) async throws -> (test: TestSite, browser: Browser) {
    let test = try TestSite(program: program)
    let administrator = try await test.data.administrator()
    _ = try await test.data.user("lap", .planner, by: administrator)
    let browser = try await test.browser(signedIn: "lap")
    _ = try await browser.get("/cases?language=en")
    let bytes = try CasePagesTests.archive("01-two-communes")
    #expect(try await browser.post("/cases", fields: ["name": "A"], file: ("a.zip", bytes)).status == 303)
    return (test, browser)
  }

  /// Waits until a run is where a test wants it.
  private static func wait(
    _ store: PlanStore, _ number: RunNumber = run1, until isThere: @Sendable (PlanRun) -> Bool
  ) async throws -> PlanRun {
    for _ in 0..<600 {
      if let run = try await store.run(number), isThere(run) { return run }
      try await Task.sleep(for: .milliseconds(50))
    }
    let last = try await store.run(number)
    return try #require(last.flatMap { isThere($0) ? $0 : nil }, "\(String(describing: last))")
  }

  @Test("A run of the real program ends with a plan that is proved, and its files")
  func real() async throws {
    let (test, browser) = try await Self.planner()
    #expect(try await browser.get("/runs").text.contains("There is no run yet. Next:"))
    let form = try await browser.get("/cases/1/1/plan").text
    #expect(
      form.contains("name=\"maximum_transfers\"") && form.contains("name=\"seconds\" type=\"text\" value=\"600\""))
    let wrong = try await browser.post("/cases/1/1/plan", ["seconds": "60", "maximum_km": "forty"])
    #expect(wrong.status == 422 && wrong.text.contains("maximum_km") && wrong.text.contains("value=\"forty\""))
    #expect(try await browser.post("/cases/1/1/plan", ["seconds": "0"]).status == 422)
    let asked = try await browser.post("/cases/1/1/plan", ["seconds": "60", "maximum_transfers": "1"])
    #expect(asked.status == 303 && asked.location == "/runs/1?done=run-asked")
    let run = try await Self.wait(test.data.store) { $0.state.isOver }
    #expect(run.state == .done && run.progress?.gap ?? 1 <= 0.0001 && run.message.isEmpty)
    #expect(
      run.settings == RunSettings(values: [.init(key: "maximum_transfers", text: "1")], seconds: 60, language: .english)
    )
    let page = try await browser.get("/runs/1").text
    #expect(page.contains("There is a plan.") && page.contains("/runs/1/results/transfers.csv"))
    #expect(!page.contains("data-events") && !page.contains("http-equiv"))
    #expect(try await browser.get("/runs/1/results/transfers.csv").text.hasPrefix("rank,"))
    for name in ["..%2fprogress.txt", "progress.txt", "cadre.sqlite"] {
      #expect(try await browser.get("/runs/1/results/\(name)").status == 404)
    }
    #expect(try await browser.get("/runs/1/gap.svg").headers[.contentType] == "image/svg+xml")
    #expect(try await browser.get("/runs/1/events").text.contains("\"isOver\":true"))
    #expect(try await test.data.actions().suffix(3) == [.runAsked, .runBegun, .runEnded])
    #expect(try await browser.post("/runs/1/stop", [:]).status == 409)
    #expect(try await browser.post("/runs/1/again", [:]).location == "/runs/2?done=run-asked")
    #expect(try await Self.wait(test.data.store, RunNumber(rawValue: 2)) { $0.state.isOver }.settings == run.settings)
  }

  @Test("Progress is kept as it comes; one waits for the other; stopping ends both")
  func stopping() async throws {
    let folder = try TemporaryFolder()
    let program = try Self.program(
      """
      trap 'exit 130' INT
      echo '{"phase":"search","seconds":1.5,"plan":10,"bound":8,"gap":0.2}' >&2
      while :; do sleep 0.1; done
      """, in: folder)
    let (test, browser) = try await Self.planner(program)
    let store = test.data.store
    for _ in 0..<2 { #expect(try await browser.post("/cases/1/1/plan", ["seconds": "60"]).status == 303) }
    let run = try await Self.wait(store) { $0.progress != nil }
    #expect(
      run.state == .running && run.progress == RunProgress(phase: .search, seconds: 1.5, plan: 10, bound: 8, gap: 0.2))
    #expect(try await store.run(RunNumber(rawValue: 2))?.state == .queued)
    let page = try await browser.get("/runs/1").text
    #expect(page.contains("data-events=\"/runs/1/events\"") && page.contains("<dd data-live=\"gap\">20.00%</dd>"))
    #expect(page.contains("<noscript><meta http-equiv=\"refresh\" content=\"5\"></noscript>"))
    #expect(try await browser.post("/runs/2/stop", [:]).status == 303)
    #expect(try await store.run(RunNumber(rawValue: 2))?.state == .stopped)
    #expect(try await browser.post("/runs/1/stop", [:]).status == 303)
    #expect(try await browser.post("/runs/1/stop", [:]).status == 409)
    #expect(try await Self.wait(store) { $0.state.isOver }.state == .stopped)
  }

  @Test(
    "However the program ends without a plan, the run says so and the next one goes on",
    arguments: [
      ("exit 2", RunFault.caseErrors), ("echo 'two orders' >&2; exit 3", .contradictoryOrders),
      ("exit 4", .limitWithoutPlan), ("exit 5", .failedCheck), ("kill -9 $$", .crash), ("exit 0", .crash),
    ])
  func faults(script: String, fault: RunFault) async throws {
    let folder = try TemporaryFolder()
    let (test, browser) = try await Self.planner(try Self.program(script, in: folder))
    for number in [1, 2] as [Int64] {
      #expect(try await browser.post("/cases/1/1/plan", ["seconds": "60"]).status == 303)
      let run = try await Self.wait(test.data.store, RunNumber(rawValue: number)) { $0.state.isOver }
      #expect(run.state == .failed && run.fault == fault)
      if fault == .contradictoryOrders { #expect(run.message == "two orders") }
    }
    #expect(try await browser.get("/runs/1").status == 200)
  }

  @Test("What ran when the server ended is interrupted, its process ended, and what waited goes on")
  func restart() async throws {
    let folder = try TemporaryFolder()
    let (test, browser) = try await Self.planner(try Self.program("exec sleep 300", in: folder))
    for _ in 0..<2 { #expect(try await browser.post("/cases/1/1/plan", ["seconds": "60"]).status == 303) }
    _ = try await Self.wait(test.data.store) { $0.state == .running }
    // Another keeper over the same data, as after a start.
    let again = try TestSite(data: test.data)
    try await again.site.keeper.begin()
    #expect(try await test.data.store.run(Self.run1)?.state == .interrupted)
    let second = try await Self.wait(test.data.store, RunNumber(rawValue: 2)) { $0.state.isOver }
    #expect(second.state == .done)
    let page = try await browser.get("/runs/1").text
    #expect(page.contains("The server ended while this run went on.") && page.contains("action=\"/runs/1/again\""))
  }

  @Test("Whoever stops listening is forgotten")
  func listeners() async throws {
    let folder = try TemporaryFolder()
    let (test, browser) = try await Self.planner(try Self.program("exec sleep 2", in: folder))
    #expect(try await browser.post("/cases/1/1/plan", ["seconds": "60"]).status == 303)
    let keeper = test.site.keeper
    let listening = Task { for await _ in await keeper.changes(of: Self.run1) {} }
    while await keeper.listenerCount(of: Self.run1) == 0 { try await Task.sleep(for: .milliseconds(10)) }
    listening.cancel()
    for _ in 0..<200 where await keeper.listenerCount(of: Self.run1) > 0 {
      try await Task.sleep(for: .milliseconds(10))
    }
    #expect(await keeper.listenerCount(of: Self.run1) == 0)
    _ = try await Self.wait(test.data.store) { $0.state.isOver }
  }
}

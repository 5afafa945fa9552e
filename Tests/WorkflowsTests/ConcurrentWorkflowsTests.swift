import Foundation
import LinearProgramming
import Reporting
import ResultsFormat
import StaffingDomain
import Synchronization
import Testing
import Workflows

/// Several workflows in one process: each with its own progress, cancelling, results and staging folders.
@Suite struct ConcurrentWorkflowsTests {
  /// Two solves run at once, and the second is cancelled while it searches; the first must end as if it were alone.
  @Test func aSolveDoesNotFeelThatAnotherOneIsCancelled() throws {
    let shop = try Workshop()
    let alone = try SolveRequest(shop.settings(try shop.copy("05-competency"), results: "alone"))
      .run(in: Diary().session())
    guard case .written(let expected, _) = alone else { throw Unexpected(alone) }

    let input = RequestedCase(.folder(shop.place("05-competency")))
    let requests = ["kept", "cancelled"].map { SolveRequest(shop.settings(input, results: $0)) }
    let diaries = [Diary(), Diary()]
    let control = SolveControl()
    let start = Meeting(of: 2)
    let sessions = [
      diaries[0].session { event in if case .solving = event { start.arrive() } },
      diaries[1].session(control: control) { event in
        if case .solving = event { start.arrive() }
        if case .search = event { control.cancel() }
      },
    ]
    let outcomes = try SolvingThread.runSideBySide(order: [0, 1], threads: 2) { place in
      try requests[place].run(in: sessions[place])
    }

    guard case .written(let tables, _) = outcomes[0] else { throw Unexpected(outcomes[0]) }
    #expect(tables.assignments == expected.assignments)
    #expect(tables.transfers == expected.transfers)
    #expect(tables.summary.objective == expected.summary.objective)
    #expect(diaries[0].steps == [.prepare, .explain, .audit, .write])
    guard case .written(let unproved, _) = outcomes[1] else { throw Unexpected(outcomes[1]) }
    #expect(unproved.summary.status == .feasible)
    #expect(unproved.summary.objective > expected.summary.objective)
    #expect(try shop.entries == ["05-competency", "alone", "cancelled", "kept"])
  }

  /// Two solves of different cases write to places side by side; each gets the plan of its own case.
  @Test func resultsOfTwoCasesAreNotMixed() throws {
    let shop = try Workshop()
    let names = ["01-two-communes", "06-work-sharing"]
    let inputs = try names.map { try shop.copy($0) }
    let settings = zip(inputs, ["one", "two"]).map { shop.settings($0, results: $1) }
    let outcomes = try SolvingThread.runSideBySide(order: [0, 1], threads: 2) { place in
      try SolveRequest(settings[place]).run(in: Diary().session())
    }
    for (place, outcome) in outcomes.enumerated() {
      guard case .written = outcome else { throw Unexpected(outcome) }
      let verified = try VerifyRequest(inputs[place], results: settings[place].destination, version: "test").run()
      guard case .verified(let verification) = verified else { throw Unexpected(verified) }
      #expect(verification.isClean, "\(names[place])")
    }
    #expect(try shop.entries == (names + ["one", "two"]).sorted())
  }

  /// Solves of one case to one place do not touch each other's staging folders: whichever ends last is whole.
  @Test func solvesToOnePlaceLeaveAWholePlan() throws {
    let shop = try Workshop()
    let input = try shop.copy("01-two-communes")
    let settings = shop.settings(input, results: "out")
    let first = try SolveRequest(settings).run(in: Diary().session())
    guard case .written = first else { throw Unexpected(first) }
    let outcomes = try SolvingThread.runSideBySide(order: [0, 1, 2], threads: 3) { _ in
      try SolveRequest(settings).run(in: Diary().session())
    }
    for outcome in outcomes { guard case .written = outcome else { throw Unexpected(outcome) } }
    let verified = try VerifyRequest(input, results: settings.destination, version: "test").run()
    guard case .verified(let verification) = verified else { throw Unexpected(verified) }
    #expect(verification.isClean)
    #expect(try shop.entries == ["01-two-communes", "out"])
  }
}

/// A point that a number of threads pass together.
private final class Meeting: Sendable {
  private let missing: Mutex<Int>
  private let all = DispatchSemaphore(value: 0)

  init(of count: Int) { missing = Mutex(count) }

  /// Waits until all have arrived, but not for ever.
  func arrive() {
    let isLast = missing.withLock { missing in
      missing -= 1
      return missing == 0
    }
    if isLast { all.signal() } else { _ = all.wait(timeout: .now() + 60) }
  }
}

import Auditing
import Foundation
import GLPKBackend
import LinearProgramming
import Planning
import Reporting
import ResultsFormat
import StaffingDomain
import Testing
import Wording
import Workflows

/// Solving through requests: what comes out is typed, and what is told on the way is too.
@Suite struct SolveWorkflowTests {
  @Test func aPlanIsWrittenAndVerified() throws {
    let shop = try Workshop()
    let input = try shop.copy("01-two-communes")
    let diary = Diary()
    let outcome = try SolveRequest(shop.settings(input, results: "out")).run(in: diary.session())
    guard case .written(let tables, _) = outcome else { throw Unexpected(outcome) }
    // The scenario's README computes the plan by hand.
    #expect(tables.summary.status == .optimal)
    #expect(tables.summary.version == "test")
    #expect(diary.steps == [.prepare, .explain, .audit, .write])
    let verified = try VerifyRequest(input, results: shop.place("out"), version: "test").run()
    guard case .verified(let verification) = verified else { throw Unexpected(verified) }
    #expect(verification.isClean)
    #expect(try shop.entries == ["01-two-communes", "out"])
  }

  @Test(arguments: LanguageCode.allCases)
  func sentencesAreThoseOfTheLanguageThatTheSummaryNames(_ code: LanguageCode) throws {
    let shop = try Workshop()
    let input = try shop.copy("05-competency")
    var settings = shop.settings(input, results: "out")
    settings.style.language = code.language
    guard case .written(let tables, _) = try SolveRequest(settings).run(in: Diary().session()) else { return }
    #expect(tables.summary.language == code)
    let request = VerifyRequest(input, results: shop.place("out"), version: "test")
    guard case .verified(let verification) = try request.run() else { return }
    #expect(verification.isClean)
    #expect(verification.audit?.sentenceCount == ClaimsCheck.count(in: tables))
    #expect(ClaimsCheck.count(in: tables) > 10)
    var reworded = tables
    reworded.transfers[1].reason += " "
    reworded.vacancies[0].remedy = "?"
    let found = ClaimsCheck.violations(written: reworded, expected: tables)
    #expect(found.map(\.file) == ["transfers.csv", "vacancies.csv"])
    #expect(found.map(\.fact).allSatisfy { if case .row(.misworded) = $0 { true } else { false } })
  }

  @Test(arguments: SearchStrategy.allCases)
  func everyStrategyFindsThePlan(_ strategy: SearchStrategy) throws {
    let shop = try Workshop()
    let request = SolveRequest(shop.settings(try shop.copy("01-two-communes"), results: "out"), strategy: strategy)
    let outcome = try request.run(in: Diary().session())
    guard case .written(let tables, _) = outcome else { throw Unexpected(outcome) }
    #expect(tables.summary.strategy == strategy.chosen.rawValue)
    #expect(tables.summary.status == .optimal)
  }

  @Test func contradictoryOrdersAreAnOutcome() throws {
    let shop = try Workshop()
    let outcome = try SolveRequest(shop.settings(try shop.copy("03-contradictory-orders"), results: "out"))
      .run(in: Diary().session())
    guard case .withoutPlan(.contradictoryOrders(let conflicts, of: let staffingCase)) = outcome else {
      throw Unexpected(outcome)
    }
    #expect(!conflicts.isEmpty)
    #expect(conflicts.allSatisfy { !$0.sources.isEmpty })
    #expect(!staffingCase.officers.isEmpty)
    #expect(try shop.entries == ["03-contradictory-orders"])
  }

  @Test func errorsOfTheInputAreAnOutcome() throws {
    let shop = try Workshop()
    let outcome = try SolveRequest(shop.settings(try shop.copy("04-bad-data"), results: "out"))
      .run(in: Diary().session())
    guard case .unusableCase(.errors(let findings)) = outcome else { throw Unexpected(outcome) }
    #expect(findings.contains { $0.code == .unknownCommune })
    #expect(findings.allSatisfy { $0.severity == .error })
  }

  @Test func aTakenDestinationIsAnOutcome() throws {
    let shop = try Workshop()
    let input = try shop.copy("01-two-communes")
    try FileManager.default.createDirectory(at: shop.place("out"), withIntermediateDirectories: false)
    try Data("mine".utf8).write(to: shop.place("out").appendingPathComponent("note.txt"))
    let diary = Diary()
    let outcome = try SolveRequest(shop.settings(input, results: "out")).run(in: diary.session())
    guard case .unusableDestination(let error) = outcome else { throw Unexpected(outcome) }
    #expect(error.code == .foreignFiles)
    #expect(diary.titles.isEmpty)
  }

  @Test func cancellingBeforeAnyPlanIsAnOutcome() throws {
    let shop = try Workshop()
    let control = SolveControl()
    let session = Diary().session(control: control) { _ in control.cancel() }
    let outcome = try SolveRequest(shop.settings(try shop.copy("05-competency"), results: "out"), strategy: .direct)
      .run(in: session)
    guard case .withoutPlan(.noPlan(let termination)) = outcome else { throw Unexpected(outcome) }
    #expect(termination.limit == .cancelled)
    #expect(try shop.entries == ["05-competency"])
  }

  @Test func planningAgainKeepsThePlanOfAnUnchangedCase() throws {
    let shop = try Workshop()
    let input = try shop.copy("05-competency")
    let first = try SolveRequest(shop.settings(input, results: "first")).run(in: Diary().session())
    guard case .written(let former, _) = first else { throw Unexpected(first) }
    let outcome = try ReplanRequest(shop.settings(input, results: "second"), from: shop.place("first"))
      .run(in: Diary().session())
    guard case .written(let tables, _) = outcome else { throw Unexpected(outcome) }
    #expect(tables.assignments.map(\.commune) == former.assignments.map(\.commune))
    #expect(tables.changes.isEmpty)
    #expect(tables.summary.replanning?.changes == 0)
  }

  @Test func whatOfficersDoNowIsCheckedInChangesToo() throws {
    let shop = try Workshop()
    let input = try shop.copy("01-two-communes")
    let first = try SolveRequest(shop.settings(input, results: "first")).run(in: Diary().session())
    guard case .written(let former, _) = first else { throw Unexpected(first) }
    let moved = try #require(former.transfers.first)
    try shop.append(
      "officer,decision,commune\n\(moved.officer.text),refuse,\(moved.toCommune.text)\n", to: "decisions.csv", of: input
    )
    let outcome = try ReplanRequest(shop.settings(input, results: "second"), from: shop.place("first"))
      .run(in: Diary().session())
    guard case .written(let tables, _) = outcome else { throw Unexpected(outcome) }
    #expect(!tables.changes.isEmpty)
    let results = shop.place("second")
    let verified = try VerifyRequest(input, results: results, version: "test").run()
    guard case .verified(let verification) = verified else { throw Unexpected(verified) }
    #expect(verification.isClean && verification.audit?.sentenceCount == ClaimsCheck.count(in: tables))
    // A folder with another sentence, and digests as if it had been written so.
    var reworded = tables
    reworded.changes[0].becomes += "!"
    try FileManager.default.removeItem(at: results)
    try ResultsWriter.stage(reworded, for: results).publish()
    guard case .verified(let found) = try VerifyRequest(input, results: results, version: "test").run() else { return }
    #expect(found.audit?.violations.map(\.rule) == [.files(.changesFile)])
  }

  @Test func earlierResultsOfAnotherCaseAreAnOutcome() throws {
    let shop = try Workshop()
    let first = try SolveRequest(shop.settings(try shop.copy("01-two-communes"), results: "first"))
      .run(in: Diary().session())
    guard case .written = first else { throw Unexpected(first) }
    let outcome = try ReplanRequest(
      shop.settings(try shop.copy("05-competency"), results: "second"), from: shop.place("first")
    ).run(in: Diary().session())
    guard case .unusableEarlierResults(.folder(.otherCase(unknown: let unknown, officers: let officers))) = outcome
    else {
      throw Unexpected(outcome)
    }
    #expect(2 * unknown > officers)
  }
}

/// An outcome that the test did not expect.
struct Unexpected: Error, CustomStringConvertible {
  let description: String

  init(_ outcome: Any) { description = "unexpected outcome: \(String(describing: outcome).prefix(500))" }
}

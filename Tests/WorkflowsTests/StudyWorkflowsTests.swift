import CaseFormat
import Foundation
import LinearProgramming
import Planning
import Reporting
import ResultsFormat
import StaffingDomain
import Testing
import Wording
import Workflows

/// Workflows that solve a case many times: explain, conflicts, compare, frontier, sweep, training.
@Suite struct StudyWorkflowsTests {
  @Test func aPlanIsExplained() throws {
    let shop = try Workshop()
    let input = try shop.copy("01-two-communes")
    let solved = try SolveRequest(shop.settings(input, results: "out")).run(in: Diary().session())
    guard case .written(let tables, _) = solved else { throw Unexpected(solved) }

    let overview = try ExplainRequest(input, results: shop.place("out"), language: English()).run(in: Diary().session())
    guard case .explained(let plan) = overview, case .overview? = plan.answers.first else { throw Unexpected(overview) }
    #expect(plan.best == nil)

    let officer = try #require(tables.assignments.first).officer.text
    var question = ExplainQuestion()
    (question.officer, question.asksForLimits) = (officer, true)
    let asked = try ExplainRequest(input, results: shop.place("out"), question: question, language: English()).run(
      in: Diary().session())
    guard case .explained(let answered) = asked else { throw Unexpected(asked) }
    #expect(answered.answers.count == 2)
    guard case .officer = answered.answers[0], case .limits = answered.answers[1] else { throw Unexpected(asked) }
    #expect(answered.best?.shortfall == .zero)

    question.officer = "nobody"
    let unknown = try ExplainRequest(input, results: shop.place("out"), question: question, language: English()).run(
      in: Diary().session())
    guard case .unknownName(.unknownOfficer("nobody", _)) = unknown else { throw Unexpected(unknown) }

    let nowhere = try ExplainRequest(input, results: shop.place("nowhere"), language: English()).run(
      in: Diary().session())
    guard case .unusableResults(.missing) = nowhere else { throw Unexpected(nowhere) }
    let foreign = try ExplainRequest(input, results: shop.place("01-two-communes"), language: English()).run(
      in: Diary().session())
    guard case .unusableResults(.folder(.foreign(holdsComparison: false))) = foreign else { throw Unexpected(foreign) }
  }

  @Test func contradictionsAreSurveyed() throws {
    let found = try ConflictsRequest(RequestedCase(.folder(Workshop.scenario("03-contradictory-orders")))).run(
      in: Diary().session())
    guard case .surveyed(let conflicts, _) = found else { throw Unexpected(found) }
    #expect(!conflicts.isEmpty)
    let none = try ConflictsRequest(RequestedCase(.folder(Workshop.scenario("01-two-communes")))).run(
      in: Diary().session())
    guard case .surveyed(let nothing, _) = none else { throw Unexpected(none) }
    #expect(nothing.isEmpty)
  }

  @Test func whatIfsAreComparedSideBySide() throws {
    let shop = try Workshop()
    let input = try shop.copy("01-two-communes")
    let (tight, bad) = (shop.place("tight.yml"), shop.place("bad.yml"))
    try Data("name: Nobody moves\nchanges:\n  - policy: {maximum_transfers: 0}\n".utf8).write(to: tight)
    try Data("name: Misspelt\nchanges:\n  - policy: {maximum_transferz: 0}\n".utf8).write(to: bad)
    let diary = Diary()
    let request = CompareRequest(
      input, scenarios: [RequestedScenario([.file(tight)]), RequestedScenario([.file(bad)])],
      destination: shop.place("comparison"),
      style: Workshop.style)
    let outcome = try request.run(in: diary.session(threads: 2))
    guard case .compared(let scenarios) = outcome else { throw Unexpected(outcome) }
    #expect(scenarios.map(\.name) == ["baseline", "tight", "bad"])
    #expect(scenarios.map { $0.failure?.kind } == [nil, nil, .inputErrors])
    #expect(diary.milestones.count == 3)
    let names = Set(try FileManager.default.contentsOfDirectory(atPath: shop.place("comparison").path))
    #expect(names == ["baseline", "tight", "comparison.csv", "changes.csv", "differences.csv"])

    var twice = request
    twice.scenarios = [RequestedScenario([.file(tight)]), RequestedScenario([.file(tight)])]
    let refused = try twice.run(in: Diary().session())
    guard case .unusableName(.twice("tight")) = refused else { throw Unexpected(refused) }
    twice.scenarios = [RequestedScenario([.file(shop.place("missing.yml"))])]
    let missing = try twice.run(in: Diary().session())
    guard case .unreadableWhatIf(let finding) = missing else { throw Unexpected(missing) }
    #expect(finding.code == .missingFile)
    #expect(try shop.entries == ["01-two-communes", "bad.yml", "comparison", "tight.yml"])
  }

  @Test func aFrontierHasAPlanAtEveryPoint() throws {
    let shop = try Workshop()
    let input = try shop.copy("01-two-communes")
    var request = FrontierRequest(
      input, vary: [try PolicyVariation("maximum_transfers=0,1,2")], language: English())
    request.place = TablePlace(shop.place("frontier"))
    let diary = Diary()
    let outcome = try request.run(in: diary.session())
    guard case .planned(let view, published: .folder) = outcome else { throw Unexpected(outcome) }
    #expect(view.curve.points.allSatisfy { $0.status == .optimal })
    let first = ProgressTitle.point(
      number: 1, of: 3, values: [VariedValue(key: "maximum_transfers", text: "2")])
    #expect(diary.titles.contains(first))
    #expect(Set(try FileManager.default.contentsOfDirectory(atPath: shop.place("frontier").path)).count == 2)
  }

  @Test func aFrontierOfContradictionsHasNoPlan() throws {
    let request = FrontierRequest(
      RequestedCase(.folder(Workshop.scenario("03-contradictory-orders"))),
      vary: [try PolicyVariation("maximum_transfers=1,2")], language: English())
    let outcome = try request.run(in: Diary().session())
    guard case .withoutPlan(let view) = outcome else { throw Unexpected(outcome) }
    #expect(view.curve.points.allSatisfy { $0.status == .contradictory })
  }

  @Test func aSweepWithoutVariationKeepsThePlan() throws {
    var request = SweepRequest(RequestedCase(.folder(Workshop.scenario("01-two-communes"))), language: English())
    (request.futures, request.bands) = (3, [WorkloadBand(0)])
    let outcome = try request.run(in: Diary().session(threads: 2))
    guard case .swept(let sweep) = outcome else { throw Unexpected(outcome) }
    #expect(sweep.found.planned.count == 3)
    #expect(sweep.found.transferFrequencies.allSatisfy { $0.isInBasePlan && $0.futures == 3 })

    request.bands = [WorkloadBand(0.1, of: "NOTHING")]
    let unknown = try request.run(in: Diary().session())
    guard case .unknownName(.unknownBand("NOTHING", _)) = unknown else { throw Unexpected(unknown) }
    request.bands = [WorkloadBand(0.1), WorkloadBand(0.2)]
    let second = try request.run(in: Diary().session())
    guard case .unknownName(.secondBand) = second else { throw Unexpected(second) }
  }

  @Test func trainingIsValued() throws {
    let shop = try Workshop()
    let input = try shop.copy("05-competency")
    var request = TrainingRequest(input, language: English())
    request.place = TablePlace(shop.place("courses.csv"))
    let outcome = try request.run(in: Diary().session())
    guard case .valued(let value, _, published: .file) = outcome else { throw Unexpected(outcome) }
    #expect(!value.courses.isEmpty)

    let control = SolveControl()
    control.cancel()
    let cancelled = try TrainingRequest(input, language: English()).run(in: Diary().session(control: control))
    guard case .nothingKnown(before: .cancelled) = cancelled else { throw Unexpected(cancelled) }

    let contradictory = TrainingRequest(
      RequestedCase(.folder(Workshop.scenario("03-contradictory-orders"))), language: English())
    let refused = try contradictory.run(in: Diary().session())
    guard case .withoutPlan(.contradictoryOrders) = refused else { throw Unexpected(refused) }
  }
}

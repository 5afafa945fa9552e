import CaseFormat
import Explanation
import Foundation
import Reporting
import ResultsFormat
import StaffingDomain
import Tables
import Testing
import Wording
import Workflows

/// Plans: solved, made again, checked and explained.
extension Studio {
  /// A plan as it is printed and written; its summary without what differs between runs or languages.
  func plan(of scenario: String) throws -> [Output] {
    let tables = try solved(input(scenario), into: "out")
    return try [Output("solve", .text, PlanReport(tables, in: language).text(folder: "out"))] + files(in: "out")
      + [summary(tables)]
  }

  /// The notes and unmet rules of a summary; seconds and digests differ between runs and languages.
  private func summary(_ tables: ResultTables) -> Output {
    Output("summary", .text, tables.summary.notes.joined(separator: "\n"))
  }

  /// A plan that is made again after its first transfers were refused.
  func planAgain(of scenario: String) throws -> [Output] {
    let first = try solved(input(scenario), into: "first")
    let decisions = place(scenario).appendingPathComponent("decisions.csv")
    let text = try String(contentsOf: decisions, encoding: .utf8)
    let columns = text.prefix { $0 != "\n" }.split(separator: ",").count
    let orders = first.transfers.prefix(2).map { transfer in
      let cells = [transfer.officer.text, "refuse", transfer.toCommune.text]
      return (cells + Array(repeating: "", count: columns - cells.count)).joined(separator: ",") + "\n"
    }
    try Data((text + orders.joined()).utf8).write(to: decisions)
    let outcome = try ReplanRequest(
      SolveSettings(input(scenario), destination: place("again"), style: style), from: place("first"), substitutes: 1
    ).run(in: session)
    guard case .written(let tables, _) = outcome else { throw Unexpected(outcome) }
    return try [Output("solve --from", .text, PlanReport(tables, in: language).text(folder: "again"))]
      + files(in: "again") + [summary(tables)]
  }

  /// The report of a plan, the page of a commune and the description of a position, with the head of an office.
  func reports(of scenario: String) throws -> [Output] {
    let input = try input(scenario)
    _ = try solved(input, into: "out")
    let office = try write("office: Office\nplace: Place\nsignatories:\n  - title: Head\n", to: "office.yml")
    let staffingCase = try #require(try CheckRequest(input).run().reading.staffingCase)
    let commune = staffingCase.communes[0].code.text
    let cell = "\(commune)/\(staffingCase.positions[0].code.text)"
    let extents: [ReportRequest.Extent] = [.plan, .commune(commune), .sheet(cell)]
    return try extents.enumerated().map { number, extent in
      let file = place("report-\(number).html")
      var request = ReportRequest(input, results: place("out"), file: file, language: language)
      (request.extent, request.office) = (extent, office)
      let outcome = try request.run()
      guard case .written = outcome else { throw Unexpected(outcome) }
      return Output("report \(number)", .html, try String(contentsOf: file, encoding: .utf8))
    }
  }

  /// Every answer about a plan.
  func explanations(of scenario: String) throws -> [Output] {
    let input = try input(scenario)
    let tables = try solved(input, into: "out")
    var outputs: [Output] = []
    for (name, question) in questions(about: tables) {
      let request = ExplainRequest(input, results: place("out"), question: question, language: language)
      let outcome = try request.run(in: session)
      guard case .explained(let plan) = outcome else { throw Unexpected(outcome) }
      let report = plan.report(on: "out", in: language)
      outputs += [
        Output("explain \(name)", .text, report.text(width: Self.width)),
        Output("explain \(name)", .json, try report.json()),
      ]
    }
    return outputs
  }

  /// Columns that are enough for every table, so that none is cut within a mark.
  private static let width = 1000

  private func questions(about tables: ResultTables) -> [(name: String, ExplainQuestion)] {
    var questions: [(name: String, ExplainQuestion)] = [("overview", ExplainQuestion())]
    func ask(_ name: String, _ change: (inout ExplainQuestion) -> Void) {
      var question = ExplainQuestion()
      (question.top, question.repairs) = (2, 2)
      change(&question)
      questions.append((name, question))
    }
    let moved = tables.transfers.first?.officer.text
    let staying = tables.assignments.first { $0.status == .stays }?.officer.text
    let cell = tables.vacancies.first.map { "\($0.commune.text)/\($0.position.text)" }
    for officer in [moved, staying].compactMap(\.self) { ask("--officer \(officer)") { $0.officer = officer } }
    if let cell {
      for officer in [moved, staying].compactMap(\.self) {
        ask("--why-not \(officer)") { $0.placement = (officer, cell) }
      }
      ask("--post") { $0.post = cell }
    }
    ask("--soft-rules") { $0.asksForSoftRules = true }
    ask("--limits") { $0.asksForLimits = true }
    return questions
  }

  /// What is said of orders that contradict each other.
  func contradictions(of scenario: String) throws -> [Output] {
    let input = try input(scenario)
    let solve = try SolveRequest(SolveSettings(input, destination: place("out"), style: style)).run(in: session)
    guard case .withoutPlan(let refusal) = solve else { throw Unexpected(solve) }
    let outcome = try ConflictsRequest(input).run(in: session)
    guard case .surveyed(let conflicts, let problem) = outcome else { throw Unexpected(outcome) }
    let section = ConflictsSection(conflicts, of: problem)
    return [
      Output("solve", .text, refusal.lines(in: language).joined(separator: "\n")),
      Output("explain", .text, section.text(in: language, width: Self.width)),
      Output("explain", .json, try JSONText.text(AnyDocument(section.json(in: language)))),
    ]
  }

  /// A plan that is sound, whose rows were swapped, whose cells were changed, and one of damaged files.
  func verifications(of scenario: String) throws -> [Output] {
    let input = try input(scenario)
    _ = try solved(input, into: "out")
    let file = place("out").appendingPathComponent(ResultFile.assignments.fileName)
    let sound = try String(contentsOf: file, encoding: .utf8)
    let lines = sound.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let swapped = [lines[0], lines[2], lines[1]] + lines.dropFirst(3)
    let changed = lines.map { $0.replacingOccurrences(of: ",transferred,", with: ",stays,") }
    let states = [
      ("sound", sound), ("swapped", swapped.joined(separator: "\n")), ("changed", changed.joined(separator: "\n")),
      ("damaged", sound + "x\n"),
    ]
    return try states.flatMap { name, text -> [Output] in
      try Data(text.utf8).write(to: file)
      let outcome = try VerifyRequest(input, results: place("out"), version: "another").run()
      guard case .verified(let verification) = outcome else { throw Unexpected(outcome) }
      let report = verification.report(of: "out", for: scenario, in: language)
      return [Output("verify \(name)", .text, report.text), Output("verify \(name)", .json, try report.json())]
    }
  }
}

/// A document of any kind.
private struct AnyDocument: Encodable {
  let value: any Encodable

  init(_ value: any Encodable) { self.value = value }

  func encode(to encoder: any Encoder) throws { try value.encode(to: encoder) }
}

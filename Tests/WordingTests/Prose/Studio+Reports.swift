import CaseFormat
import Foundation
import Planning
import Reporting
import ResultsFormat
import StaffingDomain
import Wording
import Workflows

/// Reports about cases, and about many plans of one.
extension Studio {
  /// What is found in a case, with changes and without.
  func checks(of scenario: String) throws -> [Output] {
    let changes = try write("name: Change\nchanges:\n  - policy: {maximum_transfers: 3}\n", to: "change.yml")
    let mistake = try write("changes:\n  - policy: {maximum_transferz: 0}\n  - tables: no\n", to: "mistake.yml")
    return try [[], [changes], [mistake]].flatMap { whatIfs -> [Output] in
      var input = try input(scenario)
      input.whatIfs = whatIfs.map { .file($0) }
      let report = CheckReport(try CheckRequest(input).run().reading, in: language)
      let name = "check \(whatIfs.map(\.lastPathComponent).joined())"
      return [Output(name, .text, report.text(isColoured: false)), Output(name, .json, try report.json())]
    }
  }

  /// The staffing of a case, the gaps of its competencies, and how the needs of a cell come about.
  func diagnoses(of scenario: String) throws -> [Output] {
    let input = try input(scenario)
    let outcome = try DiagnoseRequest(input).run()
    guard case .diagnosis(let diagnosis, let staffingCase) = outcome else { throw Unexpected(outcome) }
    let report = DiagnosisReport(diagnosis, of: staffingCase, in: language)
    var outputs = [
      Output("diagnose", .text, report.text()), Output("diagnose --gaps", .text, report.gapsText()),
      Output("diagnose", .json, try report.json()),
    ]
    guard let commune = staffingCase.communes.first?.code.text else { return outputs }
    for position in staffingCase.positions.prefix(3) {
      let cell = "\(commune)/\(position.code.text)"
      let outcome = try DiagnoseRequest(input, .receipt(cell: cell)).run()
      guard case .receipt(let receipt, _) = outcome else { throw Unexpected(outcome) }
      let report = ReceiptReport(receipt, of: staffingCase, in: language)
      outputs += [Output("receipt \(cell)", .text, report.text), Output("receipt \(cell)", .json, try report.json())]
    }
    return outputs
  }

  /// What the years ahead bring.
  func outlooks(of scenario: String) throws -> [Output] {
    let request = OutlookRequest(
      try input(scenario), years: 12, place: TablePlace(place("outlook")), language: language)
    let outcome = try request.run()
    guard case .outlook(let outlook, let staffingCase, _) = outcome else { throw Unexpected(outcome) }
    let report = OutlookReport(outlook, of: staffingCase, showsAll: true, in: language)
    return try [Output("outlook", .text, report.text()), Output("outlook", .json, try report.json())]
      + files(in: "outlook")
  }

  /// Scenarios side by side: fewer transfers, a mistake, and orders that contradict each other.
  func comparisons(of scenario: String, contradiction: String) throws -> [Output] {
    let tight = try write("name: Tight\nchanges:\n  - policy: {maximum_transfers: 1}\n", to: "tight.yml")
    let wrong = try write("name: Wrong\nchanges:\n  - policy: {maximum_transferz: 0}\n", to: "wrong.yml")
    let torn = try write(contradiction, to: "torn.yml")
    let outcome = try CompareRequest(
      input(scenario), scenarios: [tight, wrong, torn].map { RequestedScenario([.file($0)]) },
      destination: place("comparison"), style: style
    ).run(in: session)
    guard case .compared(let scenarios) = outcome else { throw Unexpected(outcome) }
    let report = ComparisonReport(scenarios, in: language)
    return try [
      Output("compare", .text, report.text(folder: "comparison")),
      Output("compare", .json, try report.json()),
    ] + files(in: "comparison")
  }

  /// What seats, limits of the policy and other workloads do.
  func series(of scenario: String) throws -> [Output] {
    try training(of: scenario) + sweep(of: scenario)
      + frontier(of: scenario, vary: ["maximum_transfers=0,2"])
  }

  /// What courses are worth.
  func training(of scenario: String) throws -> [Output] {
    var request = TrainingRequest(try input(scenario), language: language)
    request.place = TablePlace(place("training"))
    let outcome = try request.run(in: session)
    guard case .valued(let value, let problem, _) = outcome else { throw Unexpected(outcome) }
    let report = TrainingReport(value, of: problem, showsAll: true, in: language)
    return try [Output("training", .text, report.text()), Output("training", .json, try report.json())]
      + files(in: "training")
  }

  /// Which transfers hold in some futures.
  func sweep(of scenario: String) throws -> [Output] {
    var request = SweepRequest(try input(scenario), language: language)
    (request.futures, request.bands, request.place) = (2, [WorkloadBand(0.3)], TablePlace(place("sweep")))
    let outcome = try request.run(in: session)
    guard case .swept(let sweep) = outcome else { throw Unexpected(outcome) }
    let report = SweepReport(
      sweep.found, title: scenario, bands: SweepBands(narrowest: 0.3, widest: 0.3, grouping: .mixed, seed: 1),
      showsAll: true, in: language)
    return try [Output("sweep", .text, report.text()), Output("sweep", .json, try report.json(gap: sweep.gap))]
      + files(in: "sweep")
  }

  /// What a key of the policy, or two of them, cost.
  func frontier(of scenario: String, vary keys: [String]) throws -> [Output] {
    var request = FrontierRequest(
      try input(scenario), vary: try keys.map { try PolicyVariation($0) }, language: language)
    request.place = TablePlace(place("frontier"))
    let outcome = try request.run(in: session)
    guard case .planned(let view, _) = outcome else { throw Unexpected(outcome) }
    return try [
      Output("frontier", .text, FrontierReport(view, in: language).text()),
      Output("frontier", .json, try view.json(in: language)),
    ] + files(in: "frontier")
  }
}

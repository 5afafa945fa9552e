import Reporting
import ResultsFormat
import Scheduling
import Wording
import Workflows

/// The months of a plan's changes, and why none fit.
extension Studio {
  func waves(of scenario: String) throws -> [Output] {
    let input = try input(scenario)
    _ = try solved(input, into: "out")
    var request = WavesRequest(
      input, results: place("out"), output: place("waves"), version: "test", language: language)
    let outcome = try request.run(in: session)
    guard case .scheduled(let waves) = outcome else { throw Unexpected(outcome) }
    let report = waves.report(showsAll: true, in: language)
    (request.output, request.months, request.perMonth, request.perCommune) = (nil, 1, 1, 1)
    let refused = try request.run(in: session)
    guard case .unfit(let misfit, let staffingCase) = refused else { throw Unexpected(refused) }
    return try [
      Output("waves", .text, report.text()),
      Output("misfit", .text, language.lines(misfit, in: staffingCase).joined(separator: "\n")),
    ] + files(in: "waves")
  }
}

import CaseFormat
import Foundation
import Reporting
import ResultsFormat
import StaffingDomain
import Wording
import Workflows

/// How the changes of a plan stand in a month, and what is wrong with what is said of them.
extension Studio {
  func months(of scenario: String) throws -> [Output] {
    let input = try input(scenario)
    _ = try solved(input, into: "out")
    let waves = WavesRequest(
      input, results: place("out"), output: place("waves"), version: "test", language: language)
    guard case .scheduled(let scheduled) = try waves.run(in: session) else { throw Unexpected(scenario) }
    let officers = scheduled.tables.waves.map(\.officer.text)
    let (first, month) = (scheduled.tables.summary.settings.from, scheduled.tables.summary.settings.from.adding(1))
    let words = [
      "done,\(first.firstDay),,", "refused,\(first.firstDay),,\(officers[1])",
      "delayed,\(first.firstDay),\(month.adding(1)),",
      "agreed,\(first.firstDay),,",
    ]
    let rows = zip(officers, words).map { "\($0),\($1)" }
    func outcome(_ lines: [String]) throws -> FollowOutcome {
      let text = (["officer,status,date,until,note"] + lines).map { $0 + "\n" }.joined()
      var request = FollowRequest(
        input, results: place("out"), waves: place("waves"), progress: try write(text, to: "progress.csv"),
        month: month,
        version: "test", language: language)
      request.output = place("month")
      return try request.run(in: session)
    }
    let followed = try outcome(rows)
    guard case .followed(let page, _, _) = followed else { throw Unexpected(followed) }
    let wrong = try outcome(rows.reversed().map { $0.replacingOccurrences(of: "20", with: "21") } + ["X,X,X,X,"])
    guard case .unusableProgress(let findings) = wrong else { throw Unexpected(wrong) }
    return try [
      Output("month", .text, page.text()),
      Output(
        "month", .html, try String(contentsOf: place("month").appendingPathComponent("report.html"), encoding: .utf8)),
      Output(
        "progress", .text, findings.map { FindingText($0, in: language).description + "\n" }.joined()),
    ] + files(in: "month")
  }
}

import Auditing
import Foundation
import Reporting
import ResultsFormat
import StaffingDomain
import Wording
import Workflows

/// A plan with its months.
struct FollowedPlan {
  let workshop: Workshop
  let input: RequestedCase
  let waves: WavesTables

  init(_ scenario: String) throws {
    workshop = try Workshop()
    input = try workshop.copy(scenario)
    let session = Diary().session()
    _ = try SolveRequest(workshop.settings(input, results: "out")).run(in: session)
    var request = WavesRequest(
      input, results: workshop.place("out"), output: workshop.place("waves"), version: "test", language: English())
    request.months = 4
    guard case .scheduled(let scheduled) = try request.run(in: session) else {
      throw ResultsError.missingFolder(path: "waves", .waves)
    }
    waves = scheduled.tables
  }

  func follow(_ lines: [String], _ month: CalendarMonth, into name: String) throws -> FollowOutcome {
    let text = (["officer,status,date,until,note"] + lines).map { $0 + "\n" }.joined()
    let progress = workshop.place("progress-\(name).csv")
    try Data(text.utf8).write(to: progress)
    return try follow(progress, month, into: name)
  }

  func follow(_ progress: URL, _ month: CalendarMonth, into name: String) throws -> FollowOutcome {
    var request = FollowRequest(
      input, results: workshop.place("out"), waves: workshop.place("waves"), progress: progress, month: month,
      version: "test", language: English())
    request.output = workshop.place(name)
    return try request.run(in: Diary().session())
  }

  func violations(of name: String) throws -> [String] {
    let request = VerifyMonthRequest(
      input, results: workshop.place("out"), waves: workshop.place("waves"), month: workshop.place(name))
    guard case .verified(let verification) = try request.run() else { return ["not verified"] }
    return verification.audit?.violations.map { $0.line(in: English()) } ?? ["damaged"]
  }
}

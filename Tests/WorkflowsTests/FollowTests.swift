import Auditing
import CaseFormat
import Foundation
import Reporting
import ResultsFormat
import StaffingDomain
import TestSupport
import Testing
import Wording
import Workflows

/// Changes followed over months: what is written passes the check that never saw how it was made.
@Suite struct FollowTests {
  private static func progress(
    of waves: WavesTables, _ month: CalendarMonth, _ generator: inout SeededGenerator
  ) -> [String] {
    let first = waves.summary.settings.from
    return waves.waves.compactMap { row in
      let happened = first.adding(Int.random(in: 0...first.months(until: month), using: &generator)).firstDay
      switch Int.random(in: 0..<8, using: &generator) {
      case 0...3: return "\(row.officer),done,\(happened),,"
      case 4: return "\(row.officer),refused,\(happened),,declined"
      case 5:
        let until = max(row.month, month).adding(Int.random(in: 1...3, using: &generator))
        return "\(row.officer),delayed,\(happened),\(until),"
      case 6: return "\(row.officer),agreed,\(happened),,"
      default: return nil
      }
    }
  }

  @Test(
    "whatever comes of the changes, the month that is written is the one that its files give",
    arguments: ["05-competency", "06-work-sharing", "07-combined-posts"])
  func theAuditAgrees(scenario: String) throws {
    let plan = try FollowedPlan(scenario)
    for seed in 0..<UInt64(4) {
      var generator = SeededGenerator(seed: seed)
      let month = plan.waves.summary.settings.from.adding(Int(seed))
      let lines = Self.progress(of: plan.waves, month, &generator)
      guard case .followed = try plan.follow(lines, month, into: "month-\(seed)") else {
        Issue.record("not followed: \(scenario) \(seed)")
        continue
      }
      #expect(try plan.violations(of: "month-\(seed)") == [])
    }
  }

  @Test func theFolderOfWavesIsNoPlan() throws {
    let plan = try FollowedPlan("05-competency")
    let request = WavesRequest(
      plan.input, results: plan.workshop.place("waves"), version: "test", language: English())
    guard case .unusableResults(.folder(.foreign(holdsComparison: false))) = try request.run(in: Diary().session())
    else {
      Issue.record("taken for a damaged plan")
      return
    }
  }

  @Test func theOrderOfRowsDoesNotMatter() throws {
    let plan = try FollowedPlan("05-competency")
    var generator = SeededGenerator(seed: 9)
    let month = plan.waves.summary.settings.from.adding(1)
    let lines = Self.progress(of: plan.waves, month, &generator)
    _ = try plan.follow(lines, month, into: "forwards")
    _ = try plan.follow(lines.reversed(), month, into: "backwards")
    for file in ["progress.csv", "staffing_now.csv", "decisions.csv"] {
      let written = try ["forwards", "backwards"].map {
        try Data(contentsOf: plan.workshop.place($0).appendingPathComponent(file))
      }
      #expect(written[0] == written[1], "\(file)")
    }
  }

  @Test func anEditIsSeen() throws {
    let plan = try FollowedPlan("05-competency")
    let month = plan.waves.summary.settings.from
    _ = try plan.follow([], month, into: "month")
    #expect(try plan.violations(of: "month") == [])
    for file in ["progress.csv", "staffing_now.csv", "decisions.csv", "report.html"] {
      let url = plan.workshop.place("month").appendingPathComponent(file)
      let bytes = try Data(contentsOf: url)
      try (bytes + Data("\n".utf8)).write(to: url)
      #expect(try plan.violations(of: "month").contains { $0.contains("edited-month") }, "\(file)")
      try bytes.write(to: url)
    }
  }

  @Test func aPlaceThatHoldsSomethingElseIsLeftAlone() throws {
    let plan = try FollowedPlan("01-two-communes")
    let place = plan.workshop.place("month")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    try Data("mine".utf8).write(to: place.appendingPathComponent("mine.txt"))
    guard case .unusablePlace = try plan.follow([], plan.waves.summary.settings.from, into: "month") else {
      Issue.record("written over something else")
      return
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: place.path) == ["mine.txt"])
  }
}

internal import Foundation
internal import Tables
internal import Wording
internal import Workplace

/// How far a run is, as a page shows it while it goes on.
struct LiveSight: Encodable {
  let number: Int
  let isOver: Bool
  let fields: [String: String]

  init(_ run: PlanRun, _ number: Int, _ wording: any Language) {
    self.number = number
    isOver = run.state.isOver
    fields = Dictionary(
      uniqueKeysWithValues: RunFacts.facts(of: run, wording).compactMap { fact in fact.live.map { ($0, fact.text) } })
  }

  /// The sight as an event of a stream.
  ///
  /// Source: HTML, section 9.2.6.
  var event: [UInt8] {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = .sortedKeys
      return Array("data: ".utf8) + Array(try encoder.encode(self)) + Array("\n\n".utf8)
    }
  }
}

/// What a page says of how far a run is.
enum RunFacts {
  static func facts(of run: PlanRun, _ wording: any Language) -> [PartView.FactView] {
    let progress = run.progress
    let facts: [(RunPageLabel, String, String)] = [
      (.state, wording.label(of: run.state), "state"),
      (.phase, progress.map { wording.label(of: $0.phase) } ?? "–", "phase"),
      (.duration, progress.map { wording.duration($0.seconds) } ?? "–", "duration"),
      (.bestPlan, progress?.plan.map { wording.lostHours($0) } ?? "–", "plan"),
      (.bound, progress?.bound.map { wording.lostHours($0) } ?? "–", "bound"),
      (.gap, progress?.gap.map { wording.share($0) } ?? "–", "gap"),
    ]
    return facts.map { PartView.FactView(label: wording.label($0.0), text: $0.1, live: $0.2) }
  }
}

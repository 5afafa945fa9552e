import Foundation
import Planning
import Workflows

/// A sight of a running solve for another program: an object of JSON on one line.
struct ProgressObject: Encodable {
  /// `prepare`, `search`, `explain`, `audit` or `write`.
  let phase: String
  /// The seconds since the program began.
  let seconds: Double
  /// The hours a month that are lost under the best plan so far.
  var plan: Double?
  /// The hours a month that are lost under every plan, as far as that is proved.
  var bound: Double?
  /// The share of what can be recovered that may still be missing.
  var gap: Double?

  /// The sight of an event; nil for one that tells nothing of a solve.
  init?(_ event: WorkflowEvent, seconds: Double) {
    self.seconds = (seconds * 1000).rounded() / 1000
    switch event {
    case .step(let step):
      phase =
        switch step {
        case .prepare: "prepare"
        case .explain: "explain"
        case .audit: "audit"
        case .write: "write"
        }
    case .search(let progress):
      phase = "search"
      (plan, bound, gap) = (progress.incumbent, progress.bound, progress.gap)
    case .solving, .schedule, .sweep, .frontier, .pricing, .milestone: return nil
    }
  }

  /// The object as text.
  var text: String? {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) }
  }
}

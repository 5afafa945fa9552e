internal import Planning
internal import StaffingDomain

// What limits say, and what would raise them.
extension English {
  /// What limits say, as the end of a sentence.
  func meaning(_ limits: [ExceededLimit], of staffingCase: StaffingCase) -> String {
    list(limits.map { meaning($0.row.fact, of: staffingCase) })
  }

  /// What a planner would change before a step, and the step, as infinitives.
  func raising(_ limits: [ExceededLimit], then step: String) -> String {
    list(limits.map { mending($0.rule, source: $0.row.sources.first) } + [step])
  }
}

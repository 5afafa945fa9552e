import Planning
import StaffingDomain

extension ExceededLimit {
  /// What a planner would change so that the limit is kept, with the input to change, as an infinitive.
  var mending: String { RuleTexts.mending(rule, source: row.sources.first) }
}

extension [ExceededLimit] {
  /// What the limits say, as the end of a sentence.
  func meaning(in staffingCase: StaffingCase) -> String {
    Wording.list(map { RuleTexts.meaning($0.row.fact, of: staffingCase) })
  }

  /// What a planner would change before a step, and the step, as infinitives.
  func mending(then step: String) -> String { Wording.list(map(\.mending) + [step]) }
}

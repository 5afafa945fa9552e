/// The questions that may be asked about a plan.
public enum ExplainQuestionLabel: Sendable, Hashable, CaseIterable {
  case officer, whyNot, post, softRules, limits
}

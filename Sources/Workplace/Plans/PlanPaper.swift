/// What is made of a plan to be read, printed and signed.
public enum PlanPaper: String, Sendable, Hashable, CaseIterable {
  /// The report that the director signs, with all transfers and reasons.
  case report
  /// The same with other names and codes for officers, for whoever may not see them.
  case pseudonyms
  /// A letter for each officer who is asked to change.
  case letters
}

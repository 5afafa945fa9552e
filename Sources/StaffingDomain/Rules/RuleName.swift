/// The one name of each business rule.
///
/// It labels the rule's rows in the program, its findings, its explanation, its test, its check in the audit and its
/// line in the documentation.
public enum RuleName: String, CaseIterable, Sendable, Hashable {
  case oneOption = "one-option"
  case cellBalance = "cell-balance"
  case establishment
  case maximumTransfers = "maximum-transfers"
  case outflowCap = "outflow-cap"
  case allowanceBudget = "allowance-budget"
  case competence
  case rank
  case distance
  case provinceBorder = "province-border"
  case pinned
  case leaving
  case lock
  case forbid
  case preference
  case training
  case courseSeats = "course-seats"
  case trainingBudget = "training-budget"
  case recruitmentQuota = "recruitment-quota"
  case pool
  case sharing
  case teamRule = "team-rule"
  case rotation
  case couple
  case relative
  case stability
}

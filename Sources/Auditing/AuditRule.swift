/// Everything that the audit checks; the raw value names the rule in messages, tests and the documentation.
///
/// The order of the cases is the order of a report: first what the plan does, then what the files say about it.
public enum AuditRule: String, CaseIterable, Sendable, Hashable, Comparable {
  /// The results belong to this case.
  case otherCase = "other-case"
  /// Every officer does exactly one thing, and status and cell agree.
  case oneOption = "one-option"
  /// Officers who leave before the middle of the horizon are out of the plan, and only they.
  case leaving
  /// Officers who may not be moved stay, and only they are called pinned.
  case pinned
  /// Courses can be taken one after the other, are not useless, and are for officers who hold a post.
  case training
  /// Whoever takes up a post or the pool of another position meets its mandatory requirements and the minimum fit.
  case competence
  /// Whoever takes up a post or the pool of another position has its rank.
  case rank
  /// No transfer is farther than the policy and the officer allow.
  case distance
  /// No transfer crosses a province border unless the policy opens them.
  case provinceBorder = "province-border"
  /// Locks are kept.
  case lock
  /// What was forbidden or refused is not planned.
  case forbid
  /// The pool is one of a position whose posts may be shared in the officer's province.
  case pool
  /// Couples serve in one commune.
  case couple
  /// A relative of a leader holds no sensitive position in the leader's commune.
  case relative
  /// No cell has more officers, recruits and shared posts than posts, but for officers who may not be moved.
  case cellBalance = "cell-balance"
  /// No commune has more heads than its establishment, but for officers who may not be moved.
  case establishment
  /// Recruits are within the quotas and the posts of their cell.
  case recruitmentQuota = "recruitment-quota"
  /// Shared posts may be shared, and the officers of the pool have the hours for them.
  case sharing
  /// No course has more officers than seats.
  case courseSeats = "course-seats"
  /// Courses are within the budget.
  case trainingBudget = "training-budget"
  /// The number of transfers is within the policy's limit.
  case maximumTransfers = "maximum-transfers"
  /// No commune loses more officers than the policy's share.
  case outflowCap = "outflow-cap"
  /// Transfer allowances are within the budget.
  case allowanceBudget = "allowance-budget"
  /// `assignments.csv` gives the right fit, in the right order.
  case assignmentsFile = "assignments-file"
  /// `transfers.csv` follows from the assignments.
  case transfersFile = "transfers-file"
  /// `staffing.csv` follows from the assignments.
  case staffingFile = "staffing-file"
  /// `vacancies.csv` follows from the assignments.
  case vacanciesFile = "vacancies-file"
  /// `surplus.csv` follows from the assignments.
  case surplusFile = "surplus-file"
  /// `training.csv` follows from the assignments.
  case trainingFile = "training-file"
  /// `recruits.csv` names every cell once, in order, with recruits.
  case recruitsFile = "recruits-file"
  /// `sharing.csv` names officers, communes and posts of the case, each pair once, in order, with hours.
  case sharingFile = "sharing-file"
  /// The summary lists exactly the team rules that the plan does not meet (soft).
  case teamRule = "team-rule"
  /// The summary lists exactly the officers who stay past the term of their position (soft).
  case rotation
  /// The objective is the one that the files give.
  case objective
  /// The objective of doing nothing is right, and so are the hours recovered.
  case doNothing = "do-nothing"
  /// Bound, gap and status agree with the objective.
  case gap
  /// The counts of the summary are right.
  case counts
  /// No file was changed after it was written.
  case editedFile = "edited-file"

  /// Orders as a report does.
  public static func < (left: AuditRule, right: AuditRule) -> Bool { left.place < right.place }

  private var place: Int { AuditRule.allCases.firstIndex(of: self) ?? 0 }
}

/// The captions and columns of the report of a plan.
public enum PlanLabel: Sendable, Hashable, CaseIterable {
  /// Captions of the figures.
  case plan, hoursLost, recovered, officers, posts, training, recruits, sharedWork, secondPosts, rankDrops,
    unmetWishes
  /// Columns of the transfers.
  case rank, officer, name, from, to, distance, fit, hours
  /// Columns of the changes against an earlier plan.
  case was, isNow
  /// Columns of the substitutes.
  case refusedBy, post, substitute, extraHours, others
}

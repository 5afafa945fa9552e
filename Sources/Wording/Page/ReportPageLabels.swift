/// The parts of the report of a plan, which their headings name.
public enum ReportPart: Sendable, Hashable, CaseIterable {
  /// The whole report.
  case report
  /// The first page.
  case brief
  /// What is proposed.
  case proposal
  /// What it recovers.
  case recovery
  /// From the hours lost today to those lost under the plan.
  case bridge
  /// What is proved.
  case proof
  /// What it costs.
  case cost
  /// What stays open.
  case open
  /// Communes on the map, before and after.
  case map
  /// Need and staff by position.
  case positions
  /// Communes in order of change.
  case communes
  /// How far transfers go.
  case distances
  /// Who takes a lower rank.
  case rankDrops
  /// Who holds two posts.
  case combinations
  /// Who follows courses.
  case training
  /// Where recruits go.
  case recruits
  /// Who works for other communes.
  case sharing
  /// Posts that stay empty.
  case vacancies
  /// Officers without a post.
  case surplus
  /// Wishes that are not met.
  case unmetRules
  /// Doing nothing, what is done today, and the plan.
  case comparison
  /// One commune on a page.
  case communePage
  /// All transfers with their reasons.
  case transfers
  /// How it was computed.
  case method
  /// Digests and the version.
  case origin
  /// The posts of a commune and who holds them.
  case posts
  /// Who leaves a commune.
  case goers
  /// Who comes to a commune.
  case comers
  /// The tasks of a position.
  case tasks
  /// From the tasks of a position to its required staff.
  case requirement
  /// The tasks of a commune on a page.
  case communeTasks
  /// The competencies of a position.
  case competencies
  /// The description of a position.
  case sheet
}

/// The names of figures and columns of the report that no file of results names.
public enum ReportLabel: Sendable, Hashable, CaseIterable {
  /// Figures of the plan.
  case doNothing, objective, recovered, bound
  /// Staff and hours of a commune or a position.
  case required, before, after, uncoveredBefore, uncoveredAfter, ratio
  /// What a row is about.
  case position, commune, officer, competency, rule, source, way
  /// Counts of a row.
  case transfers, missing, posts, distance, rankSteps, penalty
  /// Ways to go about it, and what each comes to.
  case practice, plan, nothing, anyPlan, hoursLost, kilometres
  /// The bridge from the hours of today to those of the plan.
  case lossPart, today, underPlan, change, allParts
  /// A post and who holds it.
  case post, holder, holding, hoursOfPost, shareOfTime, courses, fit
  /// The tasks of a position and the competencies that it asks for.
  case task, volume, hoursOfYear, levelAsked, mandatory, levelHeld, levelAfter
  /// Where the figures come from.
  case caseDigest, resultsDigest, version, planDate, overrides, whatIfs
}

/// How a post is held under a plan.
public enum PostHold: Sendable, Hashable, CaseIterable {
  /// As the only post.
  case main
  /// As the main post of two.
  case mainOfTwo
  /// As the second post.
  case second
  /// By the pool.
  case pool
  /// By somebody new.
  case recruit
  /// By nobody.
  case empty
  /// By an officer beyond the posts.
  case beyond
}

/// What a circle of the map says.
public enum MapKey: Sendable, Hashable, CaseIterable {
  /// More staff than required.
  case surplus
  /// Less staff than required.
  case shortage
  /// As much staff as required, within half an officer.
  case even
}

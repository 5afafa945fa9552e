public import ResultsFormat
public import StaffingDomain

/// What a language says of a plan in the report that `solve` prints.
public protocol PlanWording {
  /// A caption or a column's title.
  func label(_ label: PlanLabel) -> String
  /// A figure of the plan, after its caption.
  func figure(_ figure: PlanFigure) -> String
  /// A heading, a note or the last line.
  func line(_ line: PlanLine) -> String
}

/// A figure of the report of a plan.
public enum PlanFigure: Sendable, Hashable {
  /// How sure it is that the plan is the best; a plan made again may be the best for few changes.
  case status(ResultSummary.Status, isReplanned: Bool)
  /// The hours lost, with the bound and the gap; nil where nothing is proved.
  case objective(HoursPerMonth, bound: HoursPerMonth?, gap: Double?)
  /// The hours recovered against doing nothing.
  case recovered(HoursPerMonth, doNothing: HoursPerMonth)
  /// What becomes of the officers.
  case officers(ResultSummary.Counts)
  /// Posts, those that stay empty, and the hours of work that these hold.
  case posts(Int, empty: Int, hours: HoursPerMonth)
  /// Officers trained, places in courses, and what they cost.
  case training(officers: Int, places: Int, cost: MillionDong)
  /// Officers recruited for positions of communes.
  case recruits(Int, positions: Int)
  /// Posts whose work officers of the pool do.
  case sharedWork(posts: Int, officers: Int)
  /// Officers who hold two posts, those of them who hold both today, and officers who give up a second post.
  case secondPosts(Int, kept: Int, givenUp: Int)
  /// Officers whose new position lies below the present one.
  case rankDrops(Int)
  /// Team rules and rotation terms that are not met, and what they count.
  case unmetWishes(teamRules: Int, rotations: Int, penalty: HoursPerMonth)
}

/// A line of the report of a plan.
public enum PlanLine: Sendable, Hashable {
  /// Before the best of so many transfers.
  case transfers(Int)
  /// Before the first of so many changes against the earlier plan.
  case changes(Int)
  /// Before the first of so many substitutes.
  case substitutes(Int)
  /// What a reader should know, as the summary has it.
  case note(String)
  /// Where the results are.
  case folder(String)
}

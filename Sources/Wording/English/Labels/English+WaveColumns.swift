internal import ResultsFormat
public import StaffingDomain

extension English {
  func words(_ column: WaveColumn) -> LabelWords {
    switch column {
    case .officer: LabelWords("Officer code", "The officer.")
    case .name: LabelWords("Name", "The officer's name.")
    case .month: LabelWords("Month", "The month on whose first day the officer changes.")
    case .change:
      LabelWords(
        "Change",
        "How: transferred, to another commune; position_changed: within the commune; pool, surplus: as in assignments.csv; "
          + "second_post: the second post alone.")
    case .fromCommune: LabelWords("From commune", "Where the officer serves today.")
    case .fromPosition: LabelWords("From position", "The main position held today.")
    case .fromSecond: LabelWords("From second position", "The position held today besides.")
    case .toCommune: LabelWords("To commune", "Where the officer serves under the plan.")
    case .toPosition:
      LabelWords("To position", "The main position under the plan, or that of the pool; empty for surplus.")
    case .toSecond: LabelWords("To second position", "The position held besides under the plan.")
    case .why: LabelWords("Why this month", "Why this month and none before, in words.")
    }
  }

  func words(_ column: MonthStaffingColumn) -> LabelWords {
    switch column {
    case .commune: LabelWords("Commune", "The commune.")
    case .position: LabelWords("Position", "The position.")
    case .month: LabelWords("Month", "The month.")
    case .heads: LabelWords("Heads", "Officers whose main post is there.")
    case .leastHeads:
      LabelWords(
        "Least heads", "The lesser of the heads of today and those of the plan; 0 where the cell has no posts.")
    case .posts: LabelWords("Posts", "The posts of the cell.")
    case .postsEmpty: LabelWords("Empty posts", "Posts that nobody fills, combines or shares.")
    case .below: LabelWords("Below", "Whether there are fewer heads than least_heads.")
    case .hoursLost: LabelWords("Hours lost", "The value of the empty posts.")
    }
  }

  /// For example `to another commune`.
  public func label(of kind: ChangeKind) -> String {
    switch kind {
    case .transferred: "to another commune"
    case .positionChanged: "to another position"
    case .pool: "to the pool"
    case .surplus: "to no post"
    case .secondPost: "second post"
    }
  }
}

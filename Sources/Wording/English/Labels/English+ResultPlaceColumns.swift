internal import ResultsFormat

extension English {
  func words(_ column: StaffingColumn) -> LabelWords {
    switch column {
    case .commune: LabelWords("Commune", "The commune.")
    case .position: LabelWords("Position", "The position.")
    case .requiredFte: LabelWords("Required staff", "Required staff by WISN.")
    case .posts: LabelWords("Posts", "Posts of the cell.")
    case .fteBefore: LabelWords("Staff now", "Capacity of the officers of today.")
    case .fteAfter:
      LabelWords(
        "Staff under the plan",
        "Capacity under the plan: officers who hold a post, recruits, and the hours of shared posts.")
    case .ratioBefore: LabelWords("Ratio now", "WISN ratio today; empty where nothing is required.")
    case .ratioAfter: LabelWords("Ratio under the plan", "WISN ratio under the plan; empty where nothing is required.")
    case .shortageBefore: LabelWords("Shortage now", "Required less capacity, where positive.")
    case .shortageAfter: LabelWords("Shortage under the plan", "The same under the plan.")
    case .surplusBefore: LabelWords("Surplus now", "Capacity less required, where positive.")
    case .surplusAfter: LabelWords("Surplus under the plan", "The same under the plan.")
    case .uncoveredHoursBefore:
      LabelWords("Uncovered hours now", "Hours of the posts that are empty, by heads; two posts may have one head.")
    case .uncoveredHoursAfter:
      LabelWords(
        "Uncovered hours under the plan",
        "The same under the plan: posts neither filled, by officers or recruits, nor combined with another, nor "
          + "shared.")
    case .valueOfOneMoreOfficer:
      LabelWords(
        "Value of one more officer",
        "What the first post that stays empty costs, its urgency included; 0 where none does.")
    case .valueOfLastOfficer:
      LabelWords(
        "Value of the last officer",
        "What one officer fewer would lose while nobody else moves: the cost of the last post that somebody holds "
          + "alone, 0 where officers are more than posts; empty where nobody holds a post of the cell alone.")
    case .valueHoldsFor:
      LabelWords(
        "Value holds for",
        "How many more officers would recover value_of_one_more_officer each; 0 where no post stays empty.")
    case .valueIsDegenerate:
      LabelWords(
        "Value differs for one fewer",
        "Whether one fewer would lose another amount than one more recovers: then no single price holds both ways.")
    }
  }

  func words(_ column: VacancyColumn) -> LabelWords {
    switch column {
    case .commune: LabelWords("Commune", "The commune.")
    case .position: LabelWords("Position", "The position.")
    case .postsEmpty: LabelWords("Empty posts", "Posts that stay empty.")
    case .uncoveredHours:
      LabelWords(
        "Uncovered hours", "Hours of those posts: a tenth of a post that stays empty is not a whole officer missing.")
    case .why: LabelWords("Reason", "Why nobody fills them: what stops officers, the pool and recruits.")
    case .remedy:
      LabelWords(
        "Remedy", "What would fill them: the rows and keys to change, for whom, and the hours that it recovers.")
    }
  }

  func words(_ column: RecruitColumn) -> LabelWords {
    switch column {
    case .commune: LabelWords("Commune", "The commune.")
    case .position: LabelWords("Position", "The position.")
    case .recruits: LabelWords("Number of recruits", "New officers.")
    }
  }

  func words(_ column: SharingColumn) -> LabelWords {
    switch column {
    case .officer: LabelWords("Officer code", "The officer.")
    case .fromCommune: LabelWords("Commune of service", "Where the officer sits.")
    case .toCommune: LabelWords("Commune of the work", "Whose work it is.")
    case .position: LabelWords("Position", "The position of the post.")
    case .post: LabelWords("Post number", "The number of the post in its cell, from 1.")
    case .hoursPerMonth: LabelWords("Hours", "Hours of that post that this officer does.")
    }
  }
}

internal import ResultsFormat

extension English {
  func words(_ column: ChangeProgressColumn) -> LabelWords {
    switch column {
    case .officer: LabelWords("Officer code", "The officer.")
    case .name: LabelWords("Name", "The officer's name.")
    case .change: LabelWords("Change", "How what the officer holds changes, as in waves.csv.")
    case .toCommune: LabelWords("To commune", "Where the officer serves under the plan.")
    case .toPosition:
      LabelWords("To position", "The main position under the plan, or that of the pool; empty for surplus.")
    case .month: LabelWords("Month", "The month for which the change is planned.")
    case .reported: LabelWords("Reported", "The status in the progress that was read; empty where it says nothing.")
    case .state:
      LabelWords(
        "State",
        "How it stands: done; due: planned for this month, not done; late: planned for an earlier one, not done; delayed: put off; "
          + "refused; planned: for a later month.")
    case .date:
      LabelWords("Date", "The day of the change, the agreement, the delay or the refusal, as reported.")
    case .expected:
      LabelWords("Comes in", "The month in which it came, or comes if nothing more is done; empty for never.")
    case .note: LabelWords("Note", "Why, in the words of the office.")
    }
  }

  func words(_ column: StaffingNowColumn) -> LabelWords {
    switch column {
    case .commune: LabelWords("Commune", "The commune.")
    case .position: LabelWords("Position", "The position.")
    case .posts: LabelWords("Posts", "The posts of the cell.")
    case .headsPlanned: LabelWords("Heads planned", "Officers whose main post is there, as the waves have it.")
    case .headsNow: LabelWords("Heads now", "Officers whose main post is there.")
    case .emptyPlanned:
      LabelWords("Empty posts planned", "Posts that nobody fills, combines or shares, as the waves have it.")
    case .emptyNow: LabelWords("Empty posts now", "Posts that nobody fills, combines or shares.")
    case .hoursPlanned: LabelWords("Hours lost planned", "The value of the empty posts, as the waves have it.")
    case .hoursNow: LabelWords("Hours lost now", "The value of the empty posts.")
    case .hoursSlipping:
      LabelWords(
        "Hours slipping",
        "What the months after lose more than in the waves if nothing happens, all together; below 0 where less.")
    case .slipsFrom: LabelWords("Slips from", "The first of them that loses more; empty where none does.")
    }
  }

  func words(_ column: DecisionRowColumn) -> LabelWords {
    switch column {
    case .officer: LabelWords("Officer code", "The officer.")
    case .decision: LabelWords("Decision", "What was decided: lock, forbid or refuse.")
    case .commune: LabelWords("Commune", "The commune; empty matches any.")
    case .position: LabelWords("Position", "The position; empty matches any.")
    case .decidedOn: LabelWords("Decided on", "When it was decided.")
    case .note: LabelWords("Note", "Why, in the words of the office.")
    }
  }
}

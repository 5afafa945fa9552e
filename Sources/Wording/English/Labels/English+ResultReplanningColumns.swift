internal import ResultsFormat

extension English {
  func words(_ column: PriceColumn) -> LabelWords {
    switch column {
    case .rule: LabelWords("Rule", "The rule that sets the limit; cell-balance: a head more in the cell.")
    case .subject: LabelWords("Subject", "What the limit is about, in codes.")
    case .hours: LabelWords("Value of one unit more", "Hours a month that a unit more recovers.")
    }
  }

  func words(_ column: ChangeColumn) -> LabelWords {
    switch column {
    case .officer: LabelWords("Officer code", "The officer.")
    case .name: LabelWords("Name", "The officer's name.")
    case .was: LabelWords("Under the earlier plan", "What the officer did under the earlier plan.")
    case .becomes: LabelWords("Under this plan", "What the officer does now.")
    case .why: LabelWords("Reason", "What made the difference.")
    }
  }

  func words(_ column: SubstituteColumn) -> LabelWords {
    switch column {
    case .refusedBy: LabelWords("Refused by", "Who refused the post, or was forbidden it.")
    case .commune: LabelWords("Commune", "The commune of the post.")
    case .position: LabelWords("Position", "The position of the post.")
    case .rank: LabelWords("Rank", "1 for the best substitute of the post.")
    case .substitute: LabelWords("Substitute", "The substitute.")
    case .name: LabelWords("Name of the substitute", "The substitute's name.")
    case .extraHours:
      LabelWords(
        "Extra hours",
        "By how much the plan with this substitute is worse than this plan, a price for changed names included.")
    case .atLeast: LabelWords("At least", "No pair of best plans differs by less, by their bounds.")
    case .atMost: LabelWords("At most", "No pair of best plans differs by more, by their bounds.")
    case .othersChanged: LabelWords("Others changed", "Others whose assignment would differ from this plan.")
    }
  }
}

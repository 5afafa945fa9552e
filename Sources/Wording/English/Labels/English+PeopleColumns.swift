internal import CaseFormat

extension English {
  func words(_ column: OfficerColumn) -> LabelWords {
    switch column {
    case .officer: LabelWords("Officer code", "Code.")
    case .name: LabelWords("Name", "Name.")
    case .commune: LabelWords("Commune of service", "Where the officer serves now.")
    case .position: LabelWords("Main position", "The position held now.")
    case .fte: LabelWords("Full-time equivalent", "Capacity: 1 is full-time, 0.5 half-time.")
    case .rank: LabelWords("Rank", "Rank; empty means the rank of the position.")
    case .mobility: LabelWords("Mobility", "Whether the officer may be moved at all.")
    case .maxKm: LabelWords("Farthest transfer", "The farthest new commune; empty means the policy's maximum_km.")
    case .born: LabelWords("Date of birth", "Date of birth.")
    case .sex: LabelWords("Sex", "For the retirement age.")
    case .since: LabelWords("In post since", "Start in the present post.")
    case .leavesOn:
      LabelWords(
        "Last day of service",
        "Last day of service, where known; empty means the day of retirement, by born and sex (policy retirements).")
    case .homeCommune:
      LabelWords(
        "Home commune",
        "The commune where the officer lives, in the same province: travel is counted from there. Empty means the "
          + "commune of service.")
    case .secondPosition: LabelWords("Second position", "The position held now besides the first, in the same commune.")
    }
  }

  func words(_ column: BarColumn) -> LabelWords {
    switch column {
    case .officer: LabelWords("Officer", "The officer.")
    case .rule: LabelWords("Ground", "The ground.")
    case .until: LabelWords("In force until", "The last day in force; empty means no end.")
    case .legalBasis: LabelWords("Legal basis", "The article or decision, to be cited.")
    }
  }

  func words(_ column: RelationColumn) -> LabelWords {
    switch column {
    case .officer: LabelWords("Officer", "One officer.")
    case .other: LabelWords("Other officer", "The other officer.")
    case .kind:
      LabelWords(
        "Relation",
        "couple: to serve in the same commune; relative: one may not lead where the other holds a sensitive post.")
    }
  }

  func words(_ column: DecisionColumn) -> LabelWords {
    switch column {
    case .officer: LabelWords("Officer", "The officer.")
    case .decision:
      LabelWords(
        "Decision",
        "lock: holds the named cell, a cell of the commune, or (neither named) stays; forbid, refuse: rule it out.")
    case .commune: LabelWords("Commune", "The commune; empty means any.")
    case .position: LabelWords("Position", "The position; empty means any.")
    case .decidedOn: LabelWords("Decided on", "When it was decided.")
    case .note: LabelWords("Note", "A note for the files.")
    }
  }

  func words(_ column: MonthBoundColumn) -> LabelWords {
    switch column {
    case .officer: LabelWords("Officer", "The officer.")
    case .month:
      LabelWords(
        "Month", "The month (2025-07), or a day of it, on whose first day the officer changes; empty: left open.")
    case .notBefore:
      LabelWords("Not before", "The first day on which the officer may change, or its month; empty means any.")
    case .notAfter:
      LabelWords("Not after", "The last day on which the officer may change, or its month; empty means any.")
    case .note: LabelWords("Note", "A note for the files.")
    }
  }

  func words(_ column: PreferenceColumn) -> LabelWords {
    switch column {
    case .officer: LabelWords("Officer", "The officer.")
    case .commune: LabelWords("Commune", "The commune; empty means any.")
    case .position: LabelWords("Position", "The position; empty means any.")
    case .hours: LabelWords("Hours counted", "What it counts; below 0 it is a wish.")
    }
  }
}

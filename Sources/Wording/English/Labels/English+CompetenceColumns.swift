internal import CaseFormat

extension English {
  func words(_ column: CompetencyColumn) -> LabelWords {
    switch column {
    case .competency: LabelWords("Competency code", "Code.")
    case .name: LabelWords("Name", "Name.")
    case .category: LabelWords("Category", "The kind of competency.")
    }
  }

  func words(_ column: RequirementColumn) -> LabelWords {
    switch column {
    case .position: LabelWords("Position", "The position.")
    case .competency: LabelWords("Competency", "The competency.")
    case .level: LabelWords("Level", "The level asked for.")
    case .mandatory: LabelWords("Mandatory", "Whether an officer below the level may not take up the position.")
    case .weight: LabelWords("Weight", "Weight in the competence fit.")
    }
  }

  func words(_ column: OfficerCompetencyColumn) -> LabelWords {
    switch column {
    case .officer: LabelWords("Officer", "The officer.")
    case .competency: LabelWords("Competency", "The competency.")
    case .level: LabelWords("Level", "From 0 (none) to 5 (master).")
    case .validUntil: LabelWords("Valid until", "The last day on which it counts; empty means no limit.")
    }
  }

  func words(_ column: CourseColumn) -> LabelWords {
    switch column {
    case .course: LabelWords("Course code", "Code.")
    case .name: LabelWords("Name", "Name.")
    case .competency: LabelWords("Competency", "The competency that it lifts.")
    case .fromLevel: LabelWords("From level", "The least level that an officer needs to follow it.")
    case .toLevel: LabelWords("To level", "The level after it, above from_level.")
    case .hours: LabelWords("Hours", "An officer's time, once.")
    case .cost: LabelWords("Cost", "Money, once.")
    case .seats: LabelWords("Seats", "Places; empty means no limit.")
    }
  }

  func words(_ column: TeamRuleColumn) -> LabelWords {
    switch column {
    case .commune: LabelWords("Commune", "The commune; empty means every commune.")
    case .competency: LabelWords("Competency", "The competency.")
    case .level: LabelWords("Least level", "The least level.")
    case .officers: LabelWords("Number of officers", "How many officers.")
    case .penaltyHours: LabelWords("Hours for each missing officer", "What each missing officer counts.")
    }
  }
}

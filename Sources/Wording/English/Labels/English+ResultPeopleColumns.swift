internal import ResultsFormat

extension English {
  func words(_ column: TransferColumn) -> LabelWords {
    switch column {
    case .rank: LabelWords("Rank", "1 for the transfer that recovers the most hours; ties by officer.")
    case .officer: LabelWords("Officer code", "The officer.")
    case .name: LabelWords("Name", "The officer's name.")
    case .fromCommune: LabelWords("Present commune code", "Where the officer serves now.")
    case .fromCommuneName: LabelWords("Present commune", "The name of that commune.")
    case .fromPosition: LabelWords("Present position", "The position held now.")
    case .toCommune: LabelWords("New commune code", "Where the officer serves under the plan.")
    case .toCommuneName: LabelWords("New commune", "The name of that commune.")
    case .toPosition: LabelWords("New position", "The position held under the plan.")
    case .distanceKm: LabelWords("Road distance", "Road distance between the two communes, 0 within one.")
    case .fitBefore: LabelWords("Fit now", "Competence fit in the current position, 0 to 1.")
    case .fitAfter:
      LabelWords("Fit in the new position", "Competence fit in the new position after the courses, 0 to 1.")
    case .courses: LabelWords("Courses", "Courses to follow, sorted.")
    case .hoursRecovered:
      LabelWords(
        "Hours recovered",
        "How much worse the objective gets when this officer goes back to the old cell (with the second post held "
          + "today, where that is free and better; to surplus, where the plan left no room there) and nothing else "
          + "changes but which posts count as filled.")
    case .allowanceMillionVnd:
      LabelWords("Allowance", "The monthly allowance that the transfer is paid; 0 within a commune.")
    case .reason:
      LabelWords(
        "Reason",
        "One sentence that a head of office can read out: need, fit, courses, terms, team rules, relations and hours.")
    }
  }

  func words(_ column: AssignmentColumn) -> LabelWords {
    switch column {
    case .officer: LabelWords("Officer code", "The officer.")
    case .commune:
      LabelWords(
        "Commune",
        "Where the officer serves under the plan; for pool, surplus, leaving and away, where the officer is on the "
          + "books.")
    case .position:
      LabelWords(
        "Main position", "The main position held, or the one served in the pool; empty for surplus, leaving and away.")
    case .status: LabelWords("Status", "What the officer does.")
    case .fit: LabelWords("Fit", "Competence fit in that position after the courses; empty without a position.")
    case .courses: LabelWords("Courses", "Courses to follow, sorted.")
    case .secondPosition:
      LabelWords(
        "Second position",
        "The position whose last post in the same commune is held besides; empty where there is none.")
    case .secondFit:
      LabelWords(
        "Fit in the second position",
        "Competence fit in the second position after the courses; empty where there is none.")
    }
  }

  func words(_ column: SurplusColumn) -> LabelWords {
    switch column {
    case .officer: LabelWords("Officer code", "The officer.")
    case .commune: LabelWords("Commune", "Where the officer is on the books.")
    case .position: LabelWords("Position", "The position held until now.")
    case .bestAlternative:
      LabelWords("Nearest post", "The post that comes nearest to being possible, courses included.")
    case .missing:
      LabelWords(
        "What is missing",
        "What is missing for it: what the officer lacks, the courses that it takes and their price, or a limit.")
    }
  }

  func words(_ column: TrainingColumn) -> LabelWords {
    switch column {
    case .officer: LabelWords("Officer code", "The officer.")
    case .course: LabelWords("Course", "The course.")
    case .forCommune: LabelWords("Commune of the post", "The commune of the post.")
    case .forPosition:
      LabelWords(
        "Position of the post",
        "The position of the post; of two that are held together the main one, unless the courses are listed for the "
          + "second only.")
    case .hours: LabelWords("Hours", "Hours of the officer's time, once.")
    case .cost: LabelWords("Cost", "Money, once.")
    }
  }
}

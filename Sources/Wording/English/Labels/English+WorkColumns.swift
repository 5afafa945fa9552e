internal import CaseFormat

extension English {
  func words(_ column: PositionColumn) -> LabelWords {
    switch column {
    case .position: LabelWords("Position code", "Code.")
    case .name: LabelWords("Name", "Name.")
    case .group: LabelWords("Group", "The body of the commune it belongs to.")
    case .rank: LabelWords("Rank", "From 1 (lowest) to 5 (highest); an officer of a lower rank may not fill it.")
    case .minimumPosts: LabelWords("Minimum posts", "Posts that every commune has, whatever its workload.")
    case .critical: LabelWords("Critical", "Whether an empty post counts critical_factor times.")
    case .leading:
      LabelWords(
        "Leads the commune", "Whether its holder leads the commune, which bars relatives from sensitive posts.")
    case .relativeSensitive:
      LabelWords(
        "Barred to leaders' relatives",
        "Whether a leader's relative may not hold it (personnel, accounting, treasurer, store).")
    case .rotationMonths: LabelWords("Rotation term", "Term after which its holder is to rotate; empty means none.")
    case .combinable:
      LabelWords(
        "May be combined",
        "Whether one officer may hold it together with another position; empty means no for the group leadership and "
          + "where leading is yes, else yes.")
    }
  }

  func words(_ column: CombinationColumn) -> LabelWords {
    switch column {
    case .position: LabelWords("Position", "One position.")
    case .with: LabelWords("Combined with", "The other position; a row holds both ways.")
    }
  }

  func words(_ column: ActivityColumn) -> LabelWords {
    switch column {
    case .activity: LabelWords("Activity code", "Code.")
    case .name: LabelWords("Name", "Name.")
    case .field: LabelWords("Field", "The administrative field, for example civil status.")
    case .position: LabelWords("Position", "The position that does it.")
    case .unitHours: LabelWords("Standard time", "Standard time of one unit.")
    case .onlineShare: LabelWords("Online share", "Share of units served online.")
    case .shareableShare: LabelWords("Shareable share", "Share of the work that another commune may do.")
    }
  }

  func words(_ column: WorkloadColumn) -> LabelWords {
    switch column {
    case .commune: LabelWords("Commune", "Where.")
    case .activity: LabelWords("Activity", "What.")
    case .annualVolume: LabelWords("Annual volume", "Units a year.")
    }
  }

  func words(_ column: AllowanceColumn) -> LabelWords {
    switch column {
    case .position: LabelWords("Position", "The position.")
    case .name: LabelWords("Purpose", "What the time is for.")
    case .share:
      LabelWords(
        "Share of working time",
        "Share of the working time of every member of the position; the shares of a position stay below 1 together.")
    case .hoursPerYear:
      LabelWords("Hours a year", "Hours of the position in one commune; instead of share, and with commune.")
    case .commune: LabelWords("Commune", "The commune of hours_per_year.")
    }
  }

  func words(_ column: RecruitmentColumn) -> LabelWords {
    switch column {
    case .position: LabelWords("Position", "The position; empty means the total over all.")
    case .quota: LabelWords("Quota", "The most recruits.")
    }
  }
}

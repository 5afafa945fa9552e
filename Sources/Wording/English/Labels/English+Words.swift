public import ResultsFormat
public import StaffingDomain

// The words that cells of a case hold.
extension English {
  /// The kind of a commune.
  public func label(of kind: CommuneKind) -> String {
    switch kind {
    case .commune: "Commune"
    case .ward: "Ward"
    case .specialZone: "Special zone"
    }
  }

  /// The group of a position.
  public func label(of group: PositionGroup) -> String {
    switch group {
    case .leadership: "Leadership"
    case .office: "Office"
    case .economy: "Economy"
    case .cultureSociety: "Culture and society"
    case .serviceCentre: "Service centre"
    }
  }

  /// The category of a competency.
  public func label(of category: CompetencyCategory) -> String {
    switch category {
    case .professional: "Professional"
    case .digital: "Digital"
    case .management: "Management"
    case .ethics: "Ethics"
    case .language: "Language"
    case .communication: "Communication"
    }
  }

  /// Whether an officer may be moved at all.
  public func label(of mobility: Mobility) -> String {
    switch mobility {
    case .movable: "Movable"
    case .fixed: "Fixed"
    }
  }

  /// The sex of an officer.
  public func label(of sex: Sex) -> String {
    switch sex {
    case .female: "Female"
    case .male: "Male"
    }
  }

  /// The ground of a bar.
  public func label(of rule: BarRule) -> String {
    switch rule {
    case .discipline: "Discipline"
    case .investigation: "Investigation"
    case .illness: "Illness"
    case .longStudy: "Long study"
    case .maternity: "Maternity"
    case .nearRetirement: "Near retirement"
    case .conflictOfInterest: "Conflict of interest"
    case .other: "Other"
    }
  }

  /// The kind of a relation.
  public func label(of kind: RelationKind) -> String {
    switch kind {
    case .couple: "Couple"
    case .relative: "Relative"
    }
  }

  /// The kind of a decision.
  public func label(of kind: DecisionKind) -> String {
    switch kind {
    case .lock: "Lock"
    case .forbid: "Forbid"
    case .refuse: "Refuse"
    }
  }

  /// Yes or no.
  public func label(of answer: Bool) -> String { answer ? "yes" : "no" }
}

// The words that cells of results hold.
extension English {
  /// What an officer does under a plan.
  public func label(of status: AssignmentStatus) -> String {
    switch status {
    case .stays: "Stays"
    case .transferred: "Transferred"
    case .positionChanged: "Position changed"
    case .pool: "Pool"
    case .surplus: "Surplus"
    case .leaving: "Leaving"
    case .away: "Away"
    case .pinned: "May not be moved"
    }
  }

  /// How a solve ended.
  public func label(of status: ResultSummary.Status) -> String {
    switch status {
    case .optimal: "Optimal"
    case .feasible: "Best found within the limits"
    }
  }
}

public import StaffingDomain

/// What the dates of a case say about the years ahead: who leaves, which posts fall empty, what expires, whose term ends.
///
/// A pure function of the case: nothing is forecast that no date tells. The article *StaffingOutlook* of this module
/// states what counts and when.
public struct StaffingOutlook: Sendable {
  /// The years.
  public let period: OutlookPeriod
  /// Officers in post on the plan date.
  public let officers: Int
  /// Officers whose `leaves_on` lies before the plan date; they count nowhere else.
  public let officersGone: Int
  /// Officers in post whose dates tell no last day: no `leaves_on`, and `born` or `sex` missing.
  public let officersWithoutEnd: Int
  /// Officers in post of a position with rotation whose `since` is missing.
  public let termsWithoutStart: Int
  /// Officers who leave, sorted by last day, then officer.
  public let departures: [Departure]
  /// Competencies that end, or have ended, sorted by the day, then officer, then competency.
  public let expiries: [CompetencyExpiry]
  /// Terms that end, or have ended, sorted by the day, then officer.
  public let rotations: [RotationDue]
  /// Each position with an event, most posts falling empty first, then most departures, then by code.
  public let positions: [PositionOutlook]
  /// Each competency that ends for somebody, most mandatory requirements lost first, then most officers, then by code.
  public let competencies: [CompetencyOutlook]

  /// The posts that fall empty, sorted by last day, then officer, the main post first.
  public var emptyPosts: [EmptiedPost] { departures.flatMap(\.emptyPosts) }
}

extension StaffingOutlook {
  /// Looks ahead from the plan date of a case.
  ///
  /// - Parameters:
  ///   - needs: The needs of the same case, for the posts of its cells.
  ///   - years: How many years, at least 1.
  public init(_ staffingCase: StaffingCase, needs: StaffingNeeds, years: Int) {
    let period = OutlookPeriod(planDate: staffingCase.policy.planDate, years: years)
    let roster = ServiceRoster(staffingCase)
    let departures = DepartureSurvey(staffingCase, needs: needs, roster: roster).departures(in: period)
    let expiries = roster.expiries(in: period)
    let rotations = roster.rotations(in: period)
    self.period = period
    self.departures = departures
    self.expiries = expiries
    self.rotations = rotations
    officers = roster.serving.count
    officersGone = staffingCase.officers.count - roster.serving.count
    officersWithoutEnd = roster.serving.count { roster.ends[$0.offset] == nil }
    termsWithoutStart = roster.serving.count { officer in
      let person = staffingCase.officers[officer]
      return person.since == nil && staffingCase.positions[person.position].rotationMonths != nil
    }
    positions = PositionOutlook.summaries(
      of: staffingCase, needs: needs, serving: roster.serving, period: period, departures: departures,
      rotations: rotations)
    competencies = CompetencyOutlook.summaries(of: expiries, in: period)
  }
}

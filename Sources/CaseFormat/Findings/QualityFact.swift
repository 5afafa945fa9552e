public import StaffingDomain

/// What makes data incomplete, unclean or out of date; things are named by their codes.
public enum QualityFact: Sendable, Hashable {
  /// A commune has no row of workload.
  case communeWithoutWorkload(commune: String)
  /// Nothing gives a position any posts.
  case positionWithoutPosts(position: String)
  /// Positions have requirements, but no officer has competencies.
  case nobodyHasCompetencies
  /// An officer of a position with requirements has no competencies.
  case officerWithoutCompetencies(officer: String, position: String)
  /// A commune has no province, but others have one.
  case missingProvince(commune: String)
  /// A cell has spaces around its text; empty for one that holds only spaces.
  case surroundingSpace(column: String, text: String)
  /// A cell is not in NFC, and so many more of its column are not.
  case notNFC(column: String, others: Int)
  /// A competency ended before the plan date.
  case expiredCompetency(CalendarDate, planDate: CalendarDate)
  /// An officer is born after the plan date.
  case bornInFuture(CalendarDate, planDate: CalendarDate)
  /// A date of the past is after the plan date.
  case dateInFuture(NamedDate, planDate: CalendarDate)
  /// An officer left before the plan date.
  case alreadyLeft(CalendarDate, planDate: CalendarDate)
  /// A bar ended before the plan date.
  case staleBar(CalendarDate, planDate: CalendarDate)
  /// An officer reached retirement age on a date.
  case pastRetirement(officer: String, born: CalendarDate, sex: Sex, on: CalendarDate)
  /// Nobody can change in a month, because it is over on the plan date.
  case monthBeforePlan(NamedDate, planDate: CalendarDate)
  /// A change is to come after the horizon of the plan, which ends on a day.
  case monthPastHorizon(NamedDate, end: CalendarDate)

  /// The stable code of the fact.
  var code: FindingCode {
    switch self {
    case .communeWithoutWorkload, .positionWithoutPosts: .noWorkload
    case .nobodyHasCompetencies, .officerWithoutCompetencies: .noCompetencies
    case .missingProvince: .missingProvince
    case .surroundingSpace: .surroundingSpace
    case .notNFC: .notNFC
    case .expiredCompetency: .expiredCompetency
    case .bornInFuture, .dateInFuture: .dateInFuture
    case .alreadyLeft: .alreadyLeft
    case .staleBar: .staleBar
    case .pastRetirement: .pastRetirement
    case .monthBeforePlan, .monthPastHorizon: .monthOutsidePlan
    }
  }
}

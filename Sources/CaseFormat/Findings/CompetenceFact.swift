import StaffingDomain

/// Courses, team rules and quotas that can have no effect; things are named by their codes.
public enum CompetenceFact: Sendable, Hashable {
  /// Nothing asks for any competency, so no course is of use.
  case nothingAsked
  /// Nothing asks for the competency of a course.
  case courseNotAsked(course: String, competency: String)
  /// A course starts at a level no lower than the highest that is asked for.
  case courseTooHigh(course: String, from: Int, competency: String, highest: Int)
  /// The quota of a position is above the total, which a line gives.
  case quotaAboveTotal(quota: Int, position: String, total: Int, line: Int)
  /// A commune's establishment is smaller than a team rule asks for; how many more communes have such a one.
  case establishmentTooSmall(asked: Int, commune: String, establishment: Int, others: Int)
  /// Too few officers can have the competency of a team rule.
  case teamOutOfReach(TeamReach)

  /// The stable code of the fact.
  var code: FindingCode {
    switch self {
    case .nothingAsked, .courseNotAsked, .courseTooHigh: .courseWithoutUse
    case .quotaAboveTotal: .quotaAboveTotal
    case .establishmentTooSmall, .teamOutOfReach: .teamRuleOutOfReach
    }
  }
}

/// How many officers can have the competency that a team rule asks for.
public struct TeamReach: Sendable, Hashable {
  /// The officers that the rule asks for.
  public let asked: Int
  /// The competency.
  public let competency: String
  /// The level.
  public let level: Int
  /// The officers who can have it, in the first province that lacks some.
  public let able: Int
  /// The provinces that lack officers; empty where officers of the whole case count together.
  public let provinces: [String]
  /// How far courses can lift officers.
  public let training: Training

  /// How far courses can lift officers.
  public enum Training: Sendable, Hashable {
    /// No officer may follow any.
    case none
    /// As many courses as a number, each.
    case courses(Int)
    /// The number of courses could not be read.
    case unknown
  }
}

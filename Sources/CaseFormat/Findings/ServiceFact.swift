public import StaffingDomain

/// Where officers live, until when they serve, and who of them may move at all; things are named by their codes.
public enum ServiceFact: Sendable, Hashable {
  /// An officer lives in another province than the one of service.
  case homeElsewhere(HomeElsewhere)
  /// Officers live farther from their commune of service than anybody may be sent.
  case distantHome(DistantHome)
  /// Officers without `leaves_on` retire within the horizon.
  case retirements(RetirementCount)
  /// `settling_months` keeps nearly all officers in place who might move.
  case settling(months: Int, OfficerCount)
  /// Officers have a rank below that of every position that they might take.
  case ranksBelowPosts(OfficerCount)
  /// The ranks of the positions leave nobody another position than the present one.
  case ranksApart(maximumRankDrop: Int, OfficerCount)

  /// The stable code of the fact.
  var code: FindingCode {
    switch self {
    case .homeElsewhere: .homeInOtherProvince
    case .distantHome: .distantHome
    case .retirements: .retirementWithinHorizon
    case .settling: .settlingPinsAll
    case .ranksBelowPosts, .ranksApart: .ranksPinAll
    }
  }
}

/// A home in another province.
public struct HomeElsewhere: Sendable, Hashable {
  /// The home commune.
  public let home: String
  /// Its province.
  public let province: String
  /// The commune of service.
  public let commune: String
  /// Its province.
  public let ownProvince: String
  /// Whether officers may go to another province.
  public let mayCross: Bool
}

/// Homes that are farther away than anybody may be sent.
public struct DistantHome: Sendable, Hashable {
  /// The officer with the farthest home.
  public let officer: String
  /// The home commune.
  public let home: String
  /// The commune of service.
  public let commune: String
  /// The way from the one to the other.
  public let distance: Kilometres
  /// `maximum_km`.
  public let farthest: Kilometres
  /// How many more officers live that far away.
  public let others: Int
}

/// Officers who retire within the horizon without a day in `leaves_on`.
public struct RetirementCount: Sendable, Hashable {
  /// Those who leave before the middle of the horizon, so that their posts are to be filled.
  public let leaving: Int
  /// Those who leave later, so that they may not be moved.
  public let pinned: Int
  /// The end of the horizon.
  public let horizonEnd: CalendarDate
}

/// Some of a number of officers.
public struct OfficerCount: Sendable, Hashable {
  /// How many of them are meant.
  public let count: Int
  /// How many there are.
  public let all: Int
}

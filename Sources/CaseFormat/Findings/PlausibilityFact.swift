public import StaffingDomain

/// What the format allows but can hardly be meant, and what is right but may surprise.
///
/// Things are named by their codes. Where many rows have it in common, one fact tells an example and how many there are.
public enum PlausibilityFact: Sendable, Hashable {
  /// Numbers have exactly three decimals, as if a point grouped thousands.
  case thousandsPoint(ThousandsPoint)
  /// Letters of texts are lost or of another encoding.
  case damagedText(DamagedText)
  /// Communes lie where they can hardly be, or their distances are not known.
  case place(PlaceFact)
  /// A number is so large or small that its unit may be another one.
  case unit(UnitFact)
  /// The weights of the objective differ so much that the smallest does not count.
  case weightsFarApart(smallest: Weight, largest: Weight)
  /// Work of cells is too little for a post, and a lot together.
  case workWithoutPosts(WorkWithoutPosts)
  /// The outflow share, in whole officers, lets far more go than it says.
  case outflowRoundedUp(RoundedOutflow)

  /// The stable code of the fact.
  var code: FindingCode {
    switch self {
    case .thousandsPoint: .thousandsPoint
    case .damagedText: .damagedText
    case .place(.noDistances): .missingDistance
    case .place(.zeroCoordinates), .place(.sharedPoint), .place(.farFromProvince): .implausibleCoordinates
    case .unit: .implausibleUnit
    case .weightsFarApart: .weightsFarApart
    case .workWithoutPosts: .workWithoutPosts
    case .outflowRoundedUp: .outflowRoundedUp
    }
  }
}

/// Where communes lie.
public enum PlaceFact: Sendable, Hashable {
  /// Communes lie at latitude 0 and longitude 0.
  case zeroCoordinates(CodeExamples)
  /// Communes lie at one point; how many communes of the case share a point with another one.
  case sharedPoint(CodeExamples, inAll: Int)
  /// Communes lie far from the others of their province.
  case farFromProvince(FarCommunes)
  /// No row of `distances.csv` names some special zones.
  case noDistances(CodeExamples)
}

/// Why the unit of a number may be another one.
public enum UnitFact: Sendable, Hashable {
  /// The unit hours of activities ask for so many officers that they may be minutes.
  case hoursAsMinutes(DemandingActivity)
  /// All shares of a column are 1; how many there are.
  case wholeShares(column: String, count: Int)
  /// Shares of a column are 1, while others are percentages, of which one is shown.
  case onesAmongPercentages(column: String, ones: Int, percentages: Int, example: String)
  /// A share of the policy is 1, and the comment beside it speaks of percent.
  case oneBesidePercent(key: PolicyKey)
  /// The value of a key lies outside of what is usual.
  case unusual(PolicyKey, text: String, usual: NumberRange)
  /// Money of a column is above what it can be in million VND; how many more cells are.
  case moneyInSmallerUnit(column: String, amount: MillionDong, highest: MillionDong, others: Int)
}

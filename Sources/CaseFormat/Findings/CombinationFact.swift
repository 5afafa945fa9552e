public import StaffingDomain

/// What is wrong with positions that one officer holds, or may hold, together; positions are named by their codes.
public enum CombinationFact: Sendable, Hashable {
  /// A row of `combinations.csv` names a position twice.
  case withItself(position: String)
  /// A line names the pair already, the other way round.
  case givenTwice(position: String, other: String, line: Int)
  /// Both positions of a pair lead, so neither is ever a second one.
  case bothLead(position: String, other: String)
  /// A pair names a position whose `combinable` is no; its row.
  case notCombinable(position: String, SourceRow)
  /// An officer's second position is the first one.
  case secondIsFirst(position: String)
  /// An officer's second position leads a commune, and the first does not.
  case secondLeads(position: String, first: String)
  /// Officers hold two positions, of which one has no post in their commune.
  case withoutPost(PostlessPosition)

  /// The stable code of the fact.
  var code: FindingCode {
    switch self {
    case .withItself: .combinationWithItself
    case .givenTwice: .combinationGivenTwice
    case .bothLead, .notCombinable: .combinationWithoutUse
    case .secondIsFirst: .secondPositionIsFirst
    case .secondLeads, .withoutPost: .implausibleSecondPosition
    }
  }
}

/// A position that an officer holds besides another one, without a post of it in the commune.
public struct PostlessPosition: Sendable, Hashable {
  /// The officer.
  public let officer: String
  /// The position without a post.
  public let position: String
  /// The commune.
  public let commune: String
  /// How many more officers hold such a position.
  public let others: Int

  /// Creates the figures.
  package init(officer: String, position: String, commune: String, others: Int) {
    (self.officer, self.position, self.commune, self.others) = (officer, position, commune, others)
  }
}

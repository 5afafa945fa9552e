public import StaffingDomain

/// What a commune lives by beside posts and moves, each of which a case can have or lack.
public enum CommuneRule: String, CaseIterable, Sendable {
  /// Ranks that a move may lose, at a price.
  case rankDrop
  /// Homes, from which travel and distance limits count.
  case home
  /// Illness, long study and maternity.
  case absence
  /// Retirement by age.
  case retirement
  /// Officers who came a short time ago.
  case settling
  /// Two posts of one officer.
  case combination
}

extension StaffingCase {
  /// The same case without one of these rules.
  public func without(_ rule: CommuneRule) -> StaffingCase {
    var result = self
    switch rule {
    case .rankDrop: (result.policy.maximumRankDrop, result.policy.rankDropHours) = (4, .zero)
    case .home: for officer in officers.ordinals { result.officers[officer].homeCommune = nil }
    case .absence: for bar in bars.indices where bars[bar].rule.isAbsence { result.bars[bar].rule = .other }
    case .retirement: result.policy.retirements = false
    case .settling: result.policy.settlingMonths = 0
    case .combination:
      result.policy.maximumPositions = 1
      result.combinations = []
      for officer in officers.ordinals { result.officers[officer].secondPosition = nil }
    }
    return result
  }

  /// The same case without any of these rules, as cases were before there were any.
  public var withoutCommuneRules: StaffingCase { CommuneRule.allCases.reduce(self) { $0.without($1) } }
}

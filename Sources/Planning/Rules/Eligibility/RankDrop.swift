public import StaffingDomain

/// Rule `rank-drop`: `rank of p_i - rank of p <= maximum_rank_drop` for a post that an officer fills as the main one, where
/// each rank lost costs `rank_drop_hours` a month.
///
/// It looks at the ranks of the positions, not at the officer's own. The pool and second posts lower nobody.
/// Source: the formulation, *Rules about one option*.
public struct RankDrop: EligibilityRule {
  /// The rule's name.
  public let name = RuleName.rankDrop
  /// The pool and second posts lower nobody.
  public let isAboutMainPosts = true
  private let staffingCase: StaffingCase
  /// The rank of every officer's present position.
  private let held: [Int]
  /// The rank of every position.
  private let ranks: [Int]
  private let limit: Int

  init(_ staffingCase: StaffingCase) {
    self.staffingCase = staffingCase
    ranks = staffingCase.positions.map(\.rank)
    held = staffingCase.officers.map { [ranks] in ranks[$0.position.offset] }
    limit = staffingCase.policy.maximumRankDrop
  }

  /// Whether the position lies no more ranks below the present one than the policy lets anybody lose.
  public func allows(
    _ officer: Ordinal<Officer>, toTakeUp position: Ordinal<Position>, after training: TrainingOffer
  ) -> Bool { held[officer.offset] - ranks[position.offset] <= limit }

  /// Names both ranks and the limit.
  public func ground(
    against officer: Ordinal<Officer>, filling cell: Cell, over distance: Kilometres
  ) -> PlacementGround? {
    let (from, to) = (held[officer.offset], ranks[cell.position.offset])
    guard from - to > limit else { return nil }
    return PlacementGround(.rankDrop(from: from, to: to, limit: limit), sources: [.policy(.maximumRankDrop)])
  }

  /// More ranks may be lost.
  public func ways(
    lettingIn officer: Ordinal<Officer>, to cell: Cell, over distance: Kilometres, after bundle: Int32
  ) -> [[CaseEdit]] {
    let drop = held[officer.offset] - ranks[cell.position.offset]
    return drop > limit ? [[.policy(.maximumRankDrop, .integer(drop))]] : []
  }
}

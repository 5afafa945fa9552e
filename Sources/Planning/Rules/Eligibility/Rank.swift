public import StaffingDomain

/// Rule `rank`: `rank_i >= rank_p` for an officer who takes up a position.
///
/// Source: the formulation, *Rules about one option*.
public struct Rank: EligibilityRule {
  /// The rule's name.
  public let name = RuleName.rank
  private let staffingCase: StaffingCase
  /// The rank of every officer.
  private let held: [Int]
  /// The rank of every position.
  private let asked: [Int]

  init(_ staffingCase: StaffingCase) {
    self.staffingCase = staffingCase
    held = staffingCase.officers.map(\.rank)
    asked = staffingCase.positions.map(\.rank)
  }

  /// Whether the officer's rank is at least the position's.
  public func allows(
    _ officer: Ordinal<Officer>, toTakeUp position: Ordinal<Position>, after training: TrainingOffer
  ) -> Bool { isReached(by: officer, for: position) }

  private func isReached(by officer: Ordinal<Officer>, for position: Ordinal<Position>) -> Bool {
    held[officer.offset] >= asked[position.offset]
  }

  /// Names both ranks.
  public func ground(
    against officer: Ordinal<Officer>, filling cell: Cell, over distance: Kilometres
  ) -> PlacementGround? {
    guard !isReached(by: officer, for: cell.position) else { return nil }
    let (person, position) = (staffingCase.officers[officer], staffingCase.positions[cell.position])
    return PlacementGround(
      .rankBelow(held: person.rank, required: position.rank), sources: [.row(person.source), .row(position.source)])
  }

  /// A rank is a fact.
  public func ways(
    lettingIn officer: Ordinal<Officer>, to cell: Cell, over distance: Kilometres, after bundle: Int32
  ) -> [[CaseEdit]] { [] }
}

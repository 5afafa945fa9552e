public import StaffingDomain

/// Rule `province-border`: `province(c) = province(c_i)` for a new commune c, unless the policy's `cross_province` is yes.
///
/// Source: the formulation, *Rules about one option*.
public struct ProvinceBorder: EligibilityRule {
  /// The rule's name.
  public let name = RuleName.provinceBorder
  private let isOpen: Bool
  /// Where every officer serves.
  private let homes: [Ordinal<Commune>]
  /// The province of every commune.
  private let provinces: [Ordinal<Province>]

  init(_ staffingCase: StaffingCase) {
    isOpen = staffingCase.policy.crossProvince
    homes = staffingCase.officers.map(\.commune)
    provinces = staffingCase.communes.map(\.province)
  }

  /// Whether the commune lies in the officer's province, or borders are open.
  public func allows(
    _ officer: Ordinal<Officer>, toGoTo commune: Ordinal<Commune>, over distance: Kilometres
  ) -> Bool {
    allowsJourney(from: homes[officer.offset], to: commune, over: distance)
  }

  /// Whether both communes lie in one province, or borders are open.
  public func allowsJourney(
    from origin: Ordinal<Commune>, to destination: Ordinal<Commune>, over distance: Kilometres
  ) -> Bool {
    isOpen || provinces[origin.offset] == provinces[destination.offset]
  }

  /// Names the other province.
  public func ground(
    against officer: Ordinal<Officer>, filling cell: Cell, over distance: Kilometres
  ) -> PlacementGround? {
    guard !allows(officer, toGoTo: cell.commune, over: distance) else { return nil }
    return PlacementGround(.otherProvince(provinces[cell.commune.offset]), sources: [.policy(.crossProvince)])
  }

  /// Borders are opened.
  public func ways(
    lettingIn officer: Ordinal<Officer>, to cell: Cell, over distance: Kilometres, after bundle: Int32
  ) -> [[CaseEdit]] { [[.policy(.crossProvince, .yesNo(true))]] }
}

public import StaffingDomain

/// Rule `province-border`: officers stay in their province unless the policy's `cross_province` says otherwise.
///
/// Source: the formulation, *Rules about one option*.
public struct ProvinceBorder: EligibilityRule {
  /// The rule's name.
  public let name = RuleName.provinceBorder
  private let staffingCase: StaffingCase
  private let isOpen: Bool
  /// Where every officer serves.
  private let homes: [Ordinal<Commune>]
  /// The province of every commune.
  private let provinces: [Ordinal<Province>]

  init(_ staffingCase: StaffingCase) {
    self.staffingCase = staffingCase
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
  public func prohibition(
    of officer: Ordinal<Officer>, filling cell: Cell, over distance: Kilometres
  ) -> Prohibition? {
    guard !allows(officer, toGoTo: cell.commune, over: distance) else { return nil }
    let province = staffingCase.provinces[staffingCase.communes[cell.commune].province]
    return Prohibition(
      rule: name, reason: "would go to another province (\(province.code))", sources: [.policy(key: "cross_province")])
  }
}

public import StaffingDomain

/// Rule `province-border`: officers stay in their province unless the policy's `cross_province` says otherwise.
///
/// Source: model.md, section 3.
public struct ProvinceBorder: EligibilityRule {
  /// The rule's name.
  public let name = RuleName.provinceBorder
  private let staffingCase: StaffingCase

  init(_ staffingCase: StaffingCase) { self.staffingCase = staffingCase }

  /// Whether the commune lies in the officer's province, or borders are open.
  public func allows(
    _ officer: Ordinal<Officer>, toGoTo commune: Ordinal<Commune>, over distance: Kilometres
  ) -> Bool {
    if staffingCase.policy.crossProvince { return true }
    let home = staffingCase.officers[officer].commune
    return staffingCase.communes[home].province == staffingCase.communes[commune].province
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

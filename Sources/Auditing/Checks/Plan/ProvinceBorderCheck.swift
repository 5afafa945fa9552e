import StaffingDomain

/// No transfer goes to another province, unless `cross_province` says so.
enum ProvinceBorderCheck: Check {
  static func violations(in context: AuditContext) -> [Violation] {
    guard !context.policy.crossProvince else { return [] }
    let communes = context.staffingCase.communes
    return context.communeChanges.compactMap { line in
      let officer = context.staffingCase.officers[line.officer]
      let commune = communes[line.commune]
      guard communes[officer.commune].province != commune.province else { return nil }
      return Violation(
        .plan(.provinceBorder), .placement(.border(officer.code, commune.code)), at: line.row, input: commune.source)
    }
  }
}

import StaffingDomain

/// No transfer goes to another province, unless `cross_province` says so.
enum ProvinceBorder: Check {
  static func violations(in context: AuditContext) -> [Violation] {
    guard !context.policy.crossProvince else { return [] }
    let communes = context.staffingCase.communes
    return context.communeChanges.compactMap { line in
      let officer = context.staffingCase.officers[line.officer]
      guard communes[officer.commune].province != communes[line.commune].province else { return nil }
      return Violation(
        .provinceBorder,
        "officer '\(officer.code)' would leave the province for commune '\(communes[line.commune].code)', which the "
          + "policy does not allow",
        at: line.row, input: communes[line.commune].source)
    }
  }
}

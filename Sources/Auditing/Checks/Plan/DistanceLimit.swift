import StaffingDomain
import Tables

/// No transfer is farther than `maximum_km` of the policy and `max_km` of the officer.
enum DistanceLimit: Check {
  static func violations(in context: AuditContext) -> [Violation] {
    context.communeChanges.compactMap { line in
      let officer = context.staffingCase.officers[line.officer]
      let own = officer.maximumDistance ?? context.policy.maximumDistance
      let limit = min(own, context.policy.maximumDistance)
      let distance = context.distances.distance(from: officer.commune, to: line.commune)
      guard distance.value > limit.value + Tolerances.comparison else { return nil }
      return Violation(
        .distance,
        "officer '\(officer.code)' would go \(text(distance)) km to commune "
          + "'\(context.staffingCase.communes[line.commune].code)'; the most is \(text(limit)) km",
        at: line.row, input: officer.source)
    }
  }

  private static func text(_ distance: Kilometres) -> String { ResultNumber.text(distance.value, decimals: 3) ?? "?" }
}

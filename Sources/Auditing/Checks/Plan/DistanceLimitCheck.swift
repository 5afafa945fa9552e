import StaffingDomain

/// Nobody takes up a post farther from home than `maximum_km` of the policy and `max_km` of the officer.
///
/// It holds for another position in the own commune too; not for staying, the pool and second posts.
enum DistanceLimitCheck: Check {
  static func violations(in context: AuditContext) -> [Violation] {
    context.changes.compactMap { line in
      guard line.pool == nil else { return nil }
      let officer = context.staffingCase.officers[line.officer]
      let own = officer.maximumDistance ?? context.policy.maximumDistance
      let limit = min(own, context.policy.maximumDistance)
      let distance = context.distances.distance(from: officer.home, to: line.commune)
      guard distance.value > limit.value + Tolerances.comparison else { return nil }
      let commune = context.staffingCase.communes[line.commune].code
      return Violation(
        .plan(.distance), .placement(.distance(officer.code, distance, commune, most: limit)), at: line.row,
        input: officer.source)
    }
  }
}

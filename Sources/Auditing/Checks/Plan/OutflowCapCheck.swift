import ResultsFormat
import StaffingDomain

/// Officers leaving a commune for another `<= ceil(maximum_outflow_share x its officers that are in the plan)`.
enum OutflowCapCheck: Check {
  static func violations(in context: AuditContext) -> [Violation] {
    let communes = context.staffingCase.communes
    var members = [Int](repeating: 0, count: communes.count)
    for (officer, role) in zip(context.staffingCase.officers, context.roles) where role.isInPlan {
      members[officer.commune.offset] += 1
    }
    var leavers = [[PlanLine]](repeating: [], count: communes.count)
    for line in context.communeChanges {
      leavers[context.staffingCase.officers[line.officer].commune.offset].append(line)
    }
    return communes.ordinals.compactMap { commune in
      let share = context.policy.maximumOutflowShare * Double(members[commune.offset])
      let limit = (share - Tolerances.comparison).rounded(.up)
      let gone = leavers[commune.offset]
      guard Double(gone.count) > limit else { return nil }
      let fact = LimitFact(
        .outflowCap, .commune(communes[commune].code), used: Double(gone.count), limit: max(0, limit),
        of: members[commune.offset])
      return Violation(fact, in: .assignments, line: gone.last?.row.line, input: communes[commune].source)
    }
  }
}

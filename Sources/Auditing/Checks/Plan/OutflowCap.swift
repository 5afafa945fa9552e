import ResultsFormat
import StaffingDomain
import Tables

/// Officers leaving a commune for another `<= ceil(maximum_outflow_share x its officers that are in the plan)`.
enum OutflowCap: Check {
  static func violations(in context: AuditContext) -> [Violation] {
    let communes = context.staffingCase.communes
    var members = [Int](repeating: 0, count: communes.count)
    for (officer, standing) in zip(context.staffingCase.officers, context.standings) where standing != .leaving {
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
      return Violation(
        .outflowCap,
        "\(gone.count) of the \(members[commune.offset]) officers of commune '\(communes[commune].code)' leave it; "
          + "the policy allows \(ResultNumber.text(max(0, limit), decimals: 0) ?? "?")",
        file: ResultFile.assignments.fileName, line: gone.last?.row.line, input: communes[commune].source)
    }
  }
}

import ResultsFormat
import StaffingDomain

/// Officers who are away for more than half of the horizon have status away, and nobody else has.
///
/// `away_i > 0.5` by the bars in force for illness, long study or maternity; who leaves before the middle of the
/// horizon too has status leaving.
enum AwayCheck: Check {
  static func violations(in context: AuditContext) -> [Violation] {
    context.plan.lines.compactMap { line in
      let officer = context.staffingCase.officers[line.officer]
      let isAway = context.roles[line.officer.offset] == .away
      guard isAway != (line.status == .away) else { return nil }
      let bar = context.presence.absences[line.officer.offset]
      let fact: PlacementFact = isAway ? .away(officer.code, until: bar?.until) : .notAway(officer.code)
      return Violation(.plan(.away), .placement(fact), at: line.row, input: bar?.source ?? officer.source)
    }
  }
}

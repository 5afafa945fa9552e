import ResultsFormat
import StaffingDomain

/// Officers whose leaving date lies before the middle of the horizon have status leaving, and nobody else has.
///
/// The date is `leaves_on`, else the end of the month of retirement where the policy counts retirements.
enum LeavingCheck: Check {
  static func violations(in context: AuditContext) -> [Violation] {
    context.plan.lines.compactMap { line in
      let officer = context.staffingCase.officers[line.officer]
      let isLeaving = context.roles[line.officer.offset] == .leaving
      guard isLeaving != (line.status == .leaving) else { return nil }
      let middle = context.policy.horizonMiddle
      let fact: PlacementFact =
        isLeaving ? .leaves(officer.code, before: middle) : .doesNotLeave(officer.code, before: middle)
      return Violation(.plan(.leaving), .placement(fact), at: line.row, input: officer.source)
    }
  }
}

import ResultsFormat
import StaffingDomain

/// Officers whose `leaves_on` lies before the middle of the horizon have status leaving, and nobody else has.
enum Leaving: Check {
  static func violations(in context: AuditContext) -> [Violation] {
    context.plan.lines.compactMap { line in
      let officer = context.staffingCase.officers[line.officer]
      let isLeaving = context.standings[line.officer.offset] == .leaving
      guard isLeaving != (line.status == .leaving) else { return nil }
      let middle = context.policy.horizonMiddle
      return Violation(
        .leaving,
        isLeaving
          ? "officer '\(officer.code)' leaves before \(middle), the middle of the horizon, and is out of the plan"
          : "officer '\(officer.code)' does not leave before \(middle), the middle of the horizon",
        at: line.row, input: officer.source)
    }
  }
}

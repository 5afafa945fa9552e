import ResultsFormat
import StaffingDomain

/// Both officers of a couple end in the same commune.
///
/// Whoever holds a post is where the post is; the pool and surplus are where the officer is today. Officers who are out
/// of the plan have no place in it.
enum CoupleCheck: Check {
  static func violations(in context: AuditContext) -> [Violation] {
    let lines = context.linesByOfficer
    let staffingCase = context.staffingCase
    return staffingCase.relations.compactMap { relation in
      guard relation.kind == .couple, let one = context.inPlan(lines, relation.officer),
        let other = context.inPlan(lines, relation.other)
      else { return nil }
      let places = [one, other].map { staffingCase.communes[place(of: $0, in: staffingCase)].code }
      guard places[0] != places[1] else { return nil }
      return Violation(
        .plan(.couple), .placement(.couple(one.row.officer, places[0], other.row.officer, places[1])), at: other.row,
        input: relation.source)
    }
  }

  private static func place(of line: PlanLine, in staffingCase: StaffingCase) -> Ordinal<Commune> {
    line.cell?.commune ?? staffingCase.officers[line.officer].commune
  }
}

extension AuditContext {
  /// The line of an officer who is in the plan; nil for one who is out of it or has no line.
  func inPlan(_ lines: [PlanLine?], _ officer: Ordinal<Officer>) -> PlanLine? {
    roles[officer.offset].isInPlan ? lines[officer.offset] : nil
  }
}

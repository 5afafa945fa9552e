import ResultsFormat
import StaffingDomain

/// Where an officer holds a `leading` position in a commune, a relative holds no `relative_sensitive` one there.
///
/// It holds both ways, and for second posts too: one of today may lead. Officers who are out of the plan, in the pool
/// or surplus hold no post.
enum RelativeCheck: Check {
  static func violations(in context: AuditContext) -> [Violation] {
    let lines = context.linesByOfficer
    let positions = context.staffingCase.positions
    return context.staffingCase.relations.flatMap { relation -> [Violation] in
      guard relation.kind == .relative, relation.officer != relation.other,
        let one = context.inPlan(lines, relation.officer), let other = context.inPlan(lines, relation.other)
      else { return [] }
      return [(one, other), (other, one)].compactMap { leader, relative in
        guard
          let led = [leader.cell, leader.secondCell].compactMap(\.self).first(where: {
            positions[$0.position].isLeading
          }),
          let held = [relative.cell, relative.secondCell].compactMap(\.self).first(where: {
            $0.commune == led.commune && positions[$0.position].isRelativeSensitive
          })
        else { return nil }
        let fact = PlacementFact.relative(
          relative.row.officer, positions[held.position].code, relative.row.commune, leader: leader.row.officer,
          leads: positions[led.position].code)
        return Violation(.plan(.relative), .placement(fact), at: relative.row, input: relation.source)
      }
    }
  }
}

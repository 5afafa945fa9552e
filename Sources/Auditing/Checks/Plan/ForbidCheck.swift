import ResultsFormat
import StaffingDomain

/// No officer holds a cell, commune or position that was forbidden or refused; neither named rules out any change.
///
/// A second post is ruled out like a main one; where neither is named every second post but the one of today. The pool
/// is read as a post of its position in the officer's own commune; with neither named the pool of the own position
/// remains possible. So does surplus, and staying where nothing is named.
enum ForbidCheck: Check {
  static func violations(in context: AuditContext) -> [Violation] {
    let lines = context.linesByOfficer
    return context.staffingCase.decisions.compactMap { order in
      guard order.kind != .lock, let line = lines[order.officer.offset],
        let cell = line.cell ?? line.pool.map({ Cell(commune: line.commune, position: $0) })
      else { return nil }
      let officer = context.staffingCase.officers[order.officer]
      let isGeneral = order.commune == nil && order.position == nil
      let isBroken =
        isGeneral
        ? cell != officer.cell || line.secondCell.map { $0.position != officer.secondPosition } ?? false
        : order.matches(cell) || line.secondCell.map(order.matches) ?? false
      guard isBroken else { return nil }
      let target = order.target(in: context.staffingCase)
      let fact: PlacementFact =
        order.kind == .refuse ? .refused(officer.code, target) : .forbidden(officer.code, target)
      return Violation(.plan(.forbid), .placement(fact), at: line.row, input: order.source)
    }
  }
}

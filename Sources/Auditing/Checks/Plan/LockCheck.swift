import ResultsFormat
import StaffingDomain

/// A locked officer holds the main post in the named cell, in the named commune or position, or (neither named) stays.
///
/// A lock rules out surplus and the pool, and leaves the second post free. Orders for officers who are out of the plan
/// are moot.
enum LockCheck: Check {
  static func violations(in context: AuditContext) -> [Violation] {
    let lines = context.linesByOfficer
    return context.staffingCase.decisions.compactMap { order in
      guard order.kind == .lock, let line = lines[order.officer.offset],
        context.roles[order.officer.offset].isInPlan
      else { return nil }
      let officer = context.staffingCase.officers[order.officer]
      guard !isKept(order, line.cell, officer) else { return nil }
      return Violation(
        .plan(.lock), .placement(.locked(officer.code, order.target(in: context.staffingCase))), at: line.row,
        input: order.source)
    }
  }

  private static func isKept(_ order: Decision, _ cell: Cell?, _ officer: Officer) -> Bool {
    guard let cell else { return false }
    if order.commune == nil, order.position == nil { return cell == officer.cell }
    return order.matches(cell)
  }
}

extension Decision {
  /// Whether a cell has the commune and the position that are named.
  func matches(_ cell: Cell) -> Bool {
    (commune.map { $0 == cell.commune } ?? true) && (position.map { $0 == cell.position } ?? true)
  }

  /// What the row names.
  func target(in staffingCase: StaffingCase) -> OrderTarget {
    switch (commune, position) {
    case (let commune?, let position?):
      .cell(CellCodes(Cell(commune: commune, position: position), in: staffingCase))
    case (let commune?, nil): .commune(staffingCase.communes[commune].code)
    case (nil, let position?): .position(staffingCase.positions[position].code)
    case (nil, nil): .currentCell
    }
  }
}

import ResultsFormat
import StaffingDomain

/// Every officer does exactly one thing, and the status says which: it agrees with the commune and position.
enum OneOptionCheck: Check {
  static func violations(in context: AuditContext) -> [Violation] {
    context.plan.lines.compactMap { line in
      let officer = context.staffingCase.officers[line.officer]
      return conflict(line, officer).map {
        Violation(
          .plan(.oneOption), .assignment(.status(officer.code, line.status, $0)), at: line.row, input: officer.source)
      }
    }
  }

  private static func conflict(_ line: PlanLine, _ officer: Officer) -> StatusConflict? {
    if line.second != nil, line.cell == nil { return .secondGiven }
    switch line.status {
    case .surplus, .leaving, .away:
      if line.commune != officer.commune { return .otherCommune }
      return line.position == nil ? nil : .positionGiven
    case .pool:
      if line.commune != officer.commune { return .otherCommune }
      return line.position == nil ? .positionMissing : nil
    case .stays, .pinned:
      guard let cell = line.cell else { return .positionMissing }
      return cell == officer.cell ? nil : .otherCell
    case .transferred:
      guard let cell = line.cell else { return .positionMissing }
      return cell.commune == officer.commune ? .communeKept : nil
    case .positionChanged:
      guard let cell = line.cell else { return .positionMissing }
      if cell.commune != officer.commune { return .communeChanged }
      return cell.position == officer.position ? .positionKept : nil
    }
  }
}

import ResultsFormat
import StaffingDomain

/// Every officer does exactly one thing, and the status says which: it agrees with the commune and position.
enum OneOption: Check {
  static func violations(in context: AuditContext) -> [Violation] {
    context.plan.lines.compactMap { line in
      let officer = context.staffingCase.officers[line.officer]
      return problem(line, officer).map {
        Violation(
          .oneOption, "officer '\(officer.code)' has status \(line.status.rawValue), but \($0)", at: line.row,
          input: officer.source)
      }
    }
  }

  private static func problem(_ line: PlanLine, _ officer: Officer) -> String? {
    switch line.status {
    case .surplus, .leaving:
      if line.commune != officer.commune { return "the commune is not the officer's own" }
      return line.position == nil ? nil : "a position is given"
    case .pool:
      if line.commune != officer.commune { return "the commune is not the officer's own" }
      return line.position == nil ? "no position is given" : nil
    case .stays, .pinned:
      guard let cell = line.cell else { return "no position is given" }
      return cell == officer.cell ? nil : "the cell is not the officer's current one"
    case .transferred:
      guard let cell = line.cell else { return "no position is given" }
      return cell.commune == officer.commune ? "the commune does not change" : nil
    case .positionChanged:
      guard let cell = line.cell else { return "no position is given" }
      if cell.commune != officer.commune { return "the commune changes" }
      return cell.position == officer.position ? "the position does not change" : nil
    }
  }
}

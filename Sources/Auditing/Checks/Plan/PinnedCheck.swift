import ResultsFormat
import StaffingDomain

/// Officers who may not be moved keep their cell with status pinned, and nobody else has that status.
///
/// Pinned: `mobility` fixed, a bar in force on the plan date, leaving later in the horizon than its middle, or in the
/// present post for less than `settling_months`. What second post they may hold, ``CombinationCheck`` says.
enum PinnedCheck: Check {
  static func violations(in context: AuditContext) -> [Violation] {
    context.plan.lines.compactMap { line in
      let officer = context.staffingCase.officers[line.officer]
      if case .pinned(let row, let ground) = context.roles[line.officer.offset] {
        if line.status == .pinned, line.cell == officer.cell { return nil }
        return Violation(.plan(.pinned), .placement(.pinned(officer.code, ground)), at: line.row, input: row)
      }
      guard line.status == .pinned else { return nil }
      return Violation(.plan(.pinned), .placement(.calledPinned(officer.code)), at: line.row, input: officer.source)
    }
  }
}

import StaffingDomain

/// Nobody takes up a main post whose position lies more than `maximum_rank_drop` ranks below the present one.
///
/// The ranks of the positions count, not the officer's own; the pool and second posts lower nobody.
enum RankDropCheck: Check {
  static func violations(in context: AuditContext) -> [Violation] {
    let positions = context.staffingCase.positions
    let most = context.policy.maximumRankDrop
    return context.changes.compactMap { line in
      guard let cell = line.cell else { return nil }
      let officer = context.staffingCase.officers[line.officer]
      let position = positions[cell.position]
      let lost = positions[officer.position].rank - position.rank
      guard lost > most else { return nil }
      return Violation(
        .plan(.rankDrop), .placement(.rankDrop(officer.code, position.code, lost: lost, most: most)), at: line.row,
        input: officer.source)
    }
  }
}

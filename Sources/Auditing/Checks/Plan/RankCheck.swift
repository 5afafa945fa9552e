import StaffingDomain

/// Whoever takes up another cell or the pool of another position has at least the rank of the position.
enum RankCheck: Check {
  static func violations(in context: AuditContext) -> [Violation] {
    context.changes.compactMap { line in
      guard let place = line.position else { return nil }
      let officer = context.staffingCase.officers[line.officer]
      let position = context.staffingCase.positions[place]
      guard officer.rank < position.rank else { return nil }
      return Violation(
        .plan(.rank), .placement(.rank(officer.code, rank: officer.rank, position.code, required: position.rank)),
        at: line.row, input: officer.source)
    }
  }
}

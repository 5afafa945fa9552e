import StaffingDomain

/// Whoever takes up another cell, after courses, or the pool of another position meets every mandatory requirement of the
/// position, and `fit >= minimum_fit`.
enum CompetenceCheck: Check {
  static func violations(in context: AuditContext) -> [Violation] {
    let staffingCase = context.staffingCase
    return context.changes.flatMap { line -> [Violation] in
      guard let place = line.position else { return [] }
      let officer = staffingCase.officers[line.officer]
      // Nobody is trained for the pool.
      let fit = context.hours.fit(line.officer, in: place, after: line.pool == nil ? line.courses : [])
      let position = staffingCase.positions[place].code
      var found = fit.unmetMandatory.map { requirement in
        let competency = staffingCase.competencies[requirement.competency].code
        return Violation(
          .plan(.competence),
          .placement(.lacks(officer.code, competency, level: requirement.level, position: position)), at: line.row,
          input: requirement.source)
      }
      let least = context.policy.minimumFit
      if fit.share < least - Tolerances.comparison {
        found.append(
          Violation(
            .plan(.competence), .placement(.fit(officer.code, position, share: fit.share, least: least)), at: line.row,
            input: officer.source))
      }
      return found
    }
  }
}

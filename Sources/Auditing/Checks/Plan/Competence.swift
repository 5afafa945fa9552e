import StaffingDomain
import Tables

/// Whoever takes up another cell, after courses, or the pool of another position meets every mandatory requirement of the
/// position, and `fit >= minimum_fit`.
enum Competence: Check {
  static func violations(in context: AuditContext) -> [Violation] {
    let staffingCase = context.staffingCase
    return context.changes.flatMap { line -> [Violation] in
      guard let place = line.position else { return [] }
      let officer = staffingCase.officers[line.officer]
      // Nobody is trained for the pool.
      let fit = context.hours.fit(line.officer, in: place, after: line.pool == nil ? line.courses : [])
      let position = staffingCase.positions[place].code
      var found = fit.unmetMandatory.map { requirement in
        Violation(
          .competence,
          "officer '\(officer.code)' lacks '\(staffingCase.competencies[requirement.competency].code)' at level "
            + "\(requirement.level), which position '\(position)' requires",
          at: line.row, input: requirement.source)
      }
      if fit.share < context.policy.minimumFit - Tolerances.comparison {
        found.append(
          Violation(
            .competence,
            "officer '\(officer.code)' fits position '\(position)' to \(text(fit.share)) only; the least is "
              + text(context.policy.minimumFit),
            at: line.row, input: officer.source))
      }
      return found
    }
  }

  private static func text(_ share: Double) -> String { ResultNumber.text(share, decimals: 6) ?? "?" }
}

import ResultsFormat
import StaffingDomain

/// The monthly allowances of all transfers `<= allowance_budget`, where it is given, to the dong.
enum AllowanceBudgetCheck: Check {
  static func violations(in context: AuditContext) -> [Violation] {
    guard let budget = context.policy.allowanceBudget else { return [] }
    let paid = context.communeChanges.reduce(0) { $0 + context.allowance(of: $1).dong }
    guard paid > budget.dong else { return [] }
    return [Violation(LimitFact(.allowanceBudget, used: MillionDong(dong: paid), limit: budget), in: .assignments)]
  }
}

extension AuditContext {
  /// The monthly allowance of a line: the highest matching band; 0 where the commune does not change.
  ///
  /// A band matches where `from_km <= km < to_km` and its hardship is the receiving commune's or any.
  func allowance(of line: PlanLine) -> MillionDong {
    let origin = staffingCase.officers[line.officer].commune
    guard let cell = line.cell, cell.commune != origin else { return .zero }
    let distance = distances.distance(from: origin, to: cell.commune)
    let hardship = staffingCase.communes[cell.commune].hardship
    return staffingCase.allowanceBands.reduce(.zero) { best, band in
      let isInRange = band.from <= distance && (band.to.map { distance < $0 } ?? true)
      return isInRange && (band.hardship ?? hardship) == hardship ? max(best, band.perMonth) : best
    }
  }
}

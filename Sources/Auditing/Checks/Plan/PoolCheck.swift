import ResultsFormat
import StaffingDomain
import Workloads

/// An officer serves the pool only of a position of which some post in the officer's province may be shared.
///
/// Competence and rank for the pool of another position, orders, and who may serve a pool at all are rules of their own.
enum PoolCheck: Check {
  static func violations(in context: AuditContext) -> [Violation] {
    let lines = context.plan.lines.filter { $0.pool != nil }
    guard !lines.isEmpty else { return [] }
    let open = openPools(in: context)
    return lines.compactMap { line in
      guard let place = line.pool else { return nil }
      let officer = context.staffingCase.officers[line.officer]
      let province = context.staffingCase.communes[officer.commune].province
      guard !open.contains(PoolKey(position: place, province: province)) else { return nil }
      let position = context.staffingCase.positions[place]
      return Violation(
        .plan(.pool), .placement(.noPool(officer.code, position.code)), at: line.row, input: position.source)
    }
  }

  private static func openPools(in context: AuditContext) -> Set<PoolKey> {
    var open: Set<PoolKey> = []
    for cell in context.needs.cells where !context.needs[cell].shareablePosts.isEmpty {
      open.insert(PoolKey(position: cell.position, province: context.staffingCase.communes[cell.commune].province))
    }
    return open
  }
}

import ResultsFormat
import StaffingDomain

/// Heads of a commune `<= max(establishment, its pinned officers and those who are away)`, where one is given.
///
/// Heads are officers who hold a post there, or two, or serve a pool from there, recruits, and officers who are away
/// and so out of the plan; surplus officers and those who leave do not count.
enum EstablishmentCheck: Check {
  static func violations(in context: AuditContext) -> [Violation] {
    let communes = context.staffingCase.communes
    return communes.ordinals.compactMap { commune in
      let heads = context.heads(in: commune)
      guard let limit = context.limit(of: commune), heads > limit else { return nil }
      let line = context.plan.lines.last { ($0.cell != nil || $0.pool != nil) && $0.commune == commune }
      return Violation(
        LimitFact(.establishment, .commune(communes[commune].code), used: heads, limit: limit), in: .assignments,
        line: line?.row.line, input: communes[commune].source)
    }
  }
}

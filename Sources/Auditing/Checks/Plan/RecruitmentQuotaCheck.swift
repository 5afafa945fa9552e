import ResultsFormat
import StaffingDomain
import Workloads

/// Recruits of a position `<=` its quota, of all cells `<=` the total, of a cell `<=` its posts.
///
/// Without `recruitment.csv` nobody is recruited. A position without a row is recruited for only where a total is given.
enum RecruitmentQuotaCheck: Check {
  static func violations(in context: AuditContext) -> [Violation] {
    let staffingCase = context.staffingCase
    let lines = context.recruits.lines.filter { $0.count > 0 }
    guard !lines.isEmpty else { return [] }
    let quotas = staffingCase.recruitment
    var found = quotas.compactMap { quota -> Violation? in
      let counted = lines.filter { quota.position == nil || $0.cell.position == quota.position }
      let heads = counted.reduce(0) { $0 + $1.count }
      guard heads > quota.quota else { return nil }
      let position = quota.position.map { staffingCase.positions[$0].code }
      return Violation(
        LimitFact(.recruitmentQuota, .quota(position), used: heads, limit: quota.quota), in: .recruits,
        line: counted.last?.row.line, input: quota.source)
    }
    let hasTotal = quotas.contains { $0.position == nil }
    let named = Set(quotas.compactMap(\.position))
    for line in lines where !hasTotal && !named.contains(line.cell.position) {
      found.append(Violation(.plan(.recruitmentQuota), .heads(.noQuota(line.row.position)), at: line.row))
    }
    for line in lines {
      let (recruits, posts) = (context.recruits.heads[line.cell], context.needs[line.cell].posts.count)
      guard recruits > posts else { continue }
      let cell = LimitSubject.cell(CellCodes(line.cell, in: staffingCase))
      found.append(
        Violation(
          LimitFact(.recruitmentQuota, cell, used: recruits, limit: posts), in: .recruits, line: line.row.line))
    }
    return found
  }
}

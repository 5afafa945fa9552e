import ResultsFormat
import StaffingDomain
import Tables
import Workloads

/// `transfers.csv` lists exactly the officers whose commune or position changes, with the right figures, best first.
enum TransfersFileCheck: Check {
  static func violations(in context: AuditContext) -> [Violation] {
    let written = context.results.transfers
    let tallies = context.teamCounts
    // The order of this table is by hours, so rows are compared in their own order and the ranks are checked apart.
    let order = Dictionary(zip(written.map(\.officer), written.indices)) { first, _ in first }
    let expected = context.changes.compactMap { line -> TransferRow? in
      let place = order[line.row.officer]
      return row(of: line, rank: place.map { written[$0].rank } ?? 0, in: context, teamCounts: tallies)
    }
    let sorted = expected.sorted { (order[$0.officer] ?? .max, $0.officer) < (order[$1.officer] ?? .max, $1.officer) }
    let comparison = TableComparison<TransferRow>(rule: .files(.transfersFile)) { .officer($0.officer) }
    return comparison.violations(written: written, expected: sorted) + misranked(written)
  }

  /// Ranks count from 1, hours fall, and officers break ties.
  private static func misranked(_ rows: [TransferRow]) -> [Violation] {
    var found: [Violation] = []
    for (offset, row) in rows.enumerated() {
      if row.rank != offset + 1 {
        found.append(Violation(.files(.transfersFile), .row(.rank(row.rank, place: offset + 1)), at: row))
      }
      guard offset > 0 else { continue }
      let before = rows[offset - 1]
      // As they are written, so that results in memory and results read back are judged alike.
      let hours = [row, before].map { ResultNumber.rounded($0.hoursRecovered.value, as: .hoursPerMonth) }
      guard hours[0] > hours[1] || (hours[0] == hours[1] && row.officer < before.officer) else { continue }
      found.append(Violation(.files(.transfersFile), .row(.ranked(row.officer, after: before.officer)), at: row))
    }
    return found
  }

  private static func row(
    of line: PlanLine, rank: Int, in context: AuditContext, teamCounts: [[Int]]
  ) -> TransferRow? {
    guard let position = line.position else { return nil }
    let staffingCase = context.staffingCase
    let officer = staffingCase.officers[line.officer]
    let (from, to) = (staffingCase.communes[officer.commune], staffingCase.communes[line.commune])
    return TransferRow(
      rank: rank, officer: officer.code, name: officer.name ?? "", fromCommune: from.code, fromCommuneName: from.name,
      fromPosition: staffingCase.positions[officer.position].code, toCommune: to.code, toCommuneName: to.name,
      toPosition: staffingCase.positions[position].code,
      distance: context.distances.distance(from: officer.commune, to: line.commune),
      fitBefore: context.hours.fit(line.officer, in: officer.position).share,
      fitAfter: context.hours.fit(line.officer, in: position, after: line.courses).share,
      courses: line.courses.map { staffingCase.courses[$0].code },
      hoursRecovered: HoursPerMonth(context.hoursRecovered(by: line, teamCounts: teamCounts)),
      allowance: context.allowance(of: line), reason: "")
  }
}

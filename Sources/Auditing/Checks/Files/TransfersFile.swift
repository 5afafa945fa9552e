import ResultsFormat
import StaffingDomain
import Tables
import Workloads

/// `transfers.csv` lists exactly the officers whose commune or position changes, with the right figures, best first.
enum TransfersFile: Check {
  static func violations(in context: AuditContext) -> [Violation] {
    let written = context.results.transfers
    let tallies = context.teamCounts
    let expected = context.changes.compactMap { row(of: $0, in: context, teamCounts: tallies) }
    let comparison = TableComparison<TransferRow, Code<Officer>>(rule: .transfersFile, key: \.officer) {
      "officer '\($0)'"
    }
    // The order of this table is by hours, so rows are compared in their own order and the order is checked apart.
    let order = Dictionary(zip(written.map(\.officer), written.indices)) { first, _ in first }
    let sorted = expected.sorted { (order[$0.officer] ?? .max, $0.officer) < (order[$1.officer] ?? .max, $1.officer) }
    return comparison.violations(written: written, expected: sorted, differences: differences) + misranked(written)
  }

  private static func differences(_ written: TransferRow, _ expected: TransferRow) -> [String] {
    var found = Differences()
    found.compare("name", written.name, expected.name)
    found.compare("from_commune", written.fromCommune.text, expected.fromCommune.text)
    found.compare("from_commune_name", written.fromCommuneName, expected.fromCommuneName)
    found.compare("from_position", written.fromPosition.text, expected.fromPosition.text)
    found.compare("to_commune", written.toCommune.text, expected.toCommune.text)
    found.compare("to_commune_name", written.toCommuneName, expected.toCommuneName)
    found.compare("to_position", written.toPosition.text, expected.toPosition.text)
    found.compare("distance_km", written.distance.value, expected.distance.value, .kilometres)
    found.compare("fit_before", written.fitBefore, expected.fitBefore, .share)
    found.compare("fit_after", written.fitAfter, expected.fitAfter, .share)
    found.compare("courses", words(written.courses), words(expected.courses))
    found.compare("hours_recovered", written.hoursRecovered.value, expected.hoursRecovered.value, .hoursPerMonth)
    found.compare("allowance_million_vnd", written.allowance.value, expected.allowance.value, .money)
    if written.reason.isEmpty { found.add("reason is empty") }
    return found.words
  }

  private static func words(_ courses: [Code<Course>]) -> String { courses.map(\.text).joined(separator: ";") }

  /// Ranks count from 1, hours fall, and officers break ties.
  private static func misranked(_ rows: [TransferRow]) -> [Violation] {
    var found: [Violation] = []
    for (offset, row) in rows.enumerated() {
      if row.rank != offset + 1 {
        found.append(Violation(.transfersFile, "rank is \(row.rank), not \(offset + 1)", at: row))
      }
      guard offset > 0 else { continue }
      let before = rows[offset - 1]
      // As they are written, so that results in memory and results read back are judged alike.
      let hours = [row, before].map { ResultNumber.rounded($0.hoursRecovered.value, as: .hoursPerMonth) }
      guard hours[0] > hours[1] || (hours[0] == hours[1] && row.officer < before.officer) else { continue }
      found.append(
        Violation(.transfersFile, "officer '\(row.officer)' comes before officer '\(before.officer)'", at: row))
    }
    return found
  }

  private static func row(of line: PlanLine, in context: AuditContext, teamCounts: [[Int]]) -> TransferRow? {
    guard let position = line.position else { return nil }
    let staffingCase = context.staffingCase
    let officer = staffingCase.officers[line.officer]
    let (from, to) = (staffingCase.communes[officer.commune], staffingCase.communes[line.commune])
    return TransferRow(
      rank: 0, officer: officer.code, name: officer.name ?? "", fromCommune: from.code, fromCommuneName: from.name,
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

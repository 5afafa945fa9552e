import ResultsFormat
import StaffingDomain
import Workloads

/// `sharing.csv` names officers of the case where they sit, and posts of the case, with hours above 0; its rows are
/// sorted by officer, commune, position and post, and no two are about the same officer and post.
enum SharingFileCheck: Check {
  static func violations(in context: AuditContext) -> [Violation] {
    let rows = context.results.sharing
    var found = rows.flatMap { row in
      faults(of: row, in: context).map { Violation(.files(.sharingFile), .row($0), at: row) }
    }
    for (before, row) in zip(rows, rows.dropFirst()) where !isBefore(before, row) {
      let cell = CellCodes(row.toCommune, row.position)
      let fact: RowFact =
        isBefore(row, before)
        ? .unsortedPost(row.officer, post: row.post, cell) : .secondPost(row.officer, post: row.post, cell)
      found.append(Violation(.files(.sharingFile), .row(fact), at: row))
    }
    return found
  }

  private static func faults(of row: SharingRow, in context: AuditContext) -> [RowFact] {
    var faults: [RowFact] = []
    if let officer = context.codes.officers[row.officer] {
      faults += SharingRow.differences(row, expected(row, of: officer, in: context)).map { .ofOfficer(row.officer, $0) }
    } else {
      faults.append(.unknownOfficer(row.officer))
    }
    let cell = CellCodes(row.toCommune, row.position)
    if let known = context.codes.cell(row.toCommune, row.position) {
      let posts = context.needs[known].posts.count
      if row.post < 1 || row.post > posts { faults.append(.noPost(cell, post: row.post, posts: posts)) }
    } else {
      faults.append(.unknownCell(cell))
    }
    if row.hours <= .zero { faults.append(.noHours(row.officer, post: row.post)) }
    return faults
  }

  /// What the row says, which is the plan, and where the officer sits.
  private static func expected(
    _ row: SharingRow, of officer: Ordinal<Officer>, in context: AuditContext
  ) -> SharingRow {
    let own = context.staffingCase.communes[context.staffingCase.officers[officer].commune].code
    return SharingRow(
      officer: row.officer, fromCommune: own, toCommune: row.toCommune, position: row.position, post: row.post,
      hours: row.hours)
  }

  private static func isBefore(_ left: SharingRow, _ right: SharingRow) -> Bool {
    (left.officer, left.toCommune, left.position, left.post)
      < (right.officer, right.toCommune, right.position, right.post)
  }
}

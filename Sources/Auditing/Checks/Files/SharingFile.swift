import ResultsFormat
import StaffingDomain
import Workloads

/// `sharing.csv` names officers of the case where they sit, and posts of the case, with hours above 0; its rows are
/// sorted by officer, commune, position and post, and no two are about the same officer and post.
enum SharingFile: Check {
  static func violations(in context: AuditContext) -> [Violation] {
    let rows = context.results.sharing
    var found = rows.flatMap { row in
      problems(of: row, in: context).map { Violation(.sharingFile, $0, at: row) }
    }
    for (before, row) in zip(rows, rows.dropFirst()) where !isBefore(before, row) {
      let problem = isBefore(row, before) ? "is out of order" : "stands twice"
      found.append(
        Violation(
          .sharingFile,
          "the row of officer '\(row.officer)' for post \(row.post) of cell \(row.toCommune)/\(row.position) \(problem)",
          at: row))
    }
    return found
  }

  private static func problems(of row: SharingRow, in context: AuditContext) -> [String] {
    var problems: [String] = []
    if let officer = context.codes.officers[row.officer] {
      let own = context.staffingCase.communes[context.staffingCase.officers[officer].commune].code
      if row.fromCommune != own {
        problems.append("from_commune of officer '\(row.officer)' is '\(row.fromCommune)', not '\(own)'")
      }
    } else {
      problems.append("officer '\(row.officer)' is not in the case")
    }
    if let cell = context.codes.cell(row.toCommune, row.position) {
      let posts = context.needs[cell].posts.count
      if row.post < 1 || row.post > posts {
        problems.append("cell \(row.toCommune)/\(row.position) has no post \(row.post); it has \(posts)")
      }
    } else {
      problems.append("cell \(row.toCommune)/\(row.position) is not in the case")
    }
    if row.hours <= .zero { problems.append("officer '\(row.officer)' does no hours of post \(row.post)") }
    return problems
  }

  private static func isBefore(_ left: SharingRow, _ right: SharingRow) -> Bool {
    (left.officer, left.toCommune, left.position, left.post)
      < (right.officer, right.toCommune, right.position, right.post)
  }
}

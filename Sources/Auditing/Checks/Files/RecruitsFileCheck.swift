import ResultsFormat
import StaffingDomain

/// `recruits.csv` names cells of the case, sorted by commune, then position, each once and with at least one recruit.
enum RecruitsFileCheck: Check {
  static func violations(in context: AuditContext) -> [Violation] {
    let rows = context.results.recruits
    var found: [Violation] = []
    for row in rows {
      let cell = CellCodes(row.commune, row.position)
      if context.codes.cell(row.commune, row.position) == nil {
        found.append(Violation(.files(.recruitsFile), .row(.unknownCell(cell)), at: row))
      }
      if row.recruits < 1 {
        found.append(Violation(.files(.recruitsFile), .row(.noRecruits(cell, row.recruits)), at: row))
      }
    }
    for (before, row) in zip(rows, rows.dropFirst())
    where (before.commune, before.position) >= (row.commune, row.position) {
      let cell = CellCodes(row.commune, row.position)
      let isTwice = (before.commune, before.position) == (row.commune, row.position)
      found.append(
        Violation(.files(.recruitsFile), .row(isTwice ? .second(.cell(cell)) : .unsortedCell(cell)), at: row))
    }
    return found
  }
}

import ResultsFormat
import StaffingDomain

/// `recruits.csv` names cells of the case, sorted by commune, then position, each once and with at least one recruit.
enum RecruitsFile: Check {
  static func violations(in context: AuditContext) -> [Violation] {
    let rows = context.results.recruits
    var found: [Violation] = []
    for row in rows {
      let cell = CellCodes(commune: row.commune, position: row.position)
      if context.codes.cell(row.commune, row.position) == nil {
        found.append(Violation(.recruitsFile, "\(cell.words) is not in the case", at: row))
      }
      if row.recruits < 1 {
        found.append(
          Violation(.recruitsFile, "\(cell.words) has \(row.recruits) recruits; a row has 1 or more", at: row))
      }
    }
    for (before, row) in zip(rows, rows.dropFirst())
    where (before.commune, before.position) >= (row.commune, row.position) {
      let cell = CellCodes(commune: row.commune, position: row.position)
      let isTwice = (before.commune, before.position) == (row.commune, row.position)
      let problem = isTwice ? "has a second row" : "is not in the order of commune, then position"
      found.append(Violation(.recruitsFile, "\(cell.words) \(problem)", at: row))
    }
    return found
  }
}

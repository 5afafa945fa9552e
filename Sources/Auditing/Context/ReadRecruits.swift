import ResultsFormat
import StaffingDomain

/// What `recruits.csv` says, cell by cell.
struct ReadRecruits {
  /// One readable row.
  struct Line {
    let cell: Cell
    /// Heads, 0 or more.
    let count: Int
    let row: RecruitRow
  }

  /// The rows whose cell the case knows, in the order of the file.
  let lines: [Line]
  /// Heads of every cell.
  let heads: CellCounts

  /// More than any case can have, and few enough that no sum of rows overflows.
  private static let mostHeads = 1_000_000_000

  init(_ rows: [RecruitRow], in staffingCase: StaffingCase, codes: AuditedCodes) {
    lines = rows.compactMap { row in
      codes.cell(row.commune, row.position).map { cell in
        Line(cell: cell, count: min(max(0, row.recruits), ReadRecruits.mostHeads), row: row)
      }
    }
    var heads = CellCounts(staffingCase)
    for line in lines { heads.add(line.cell, line.count) }
    self.heads = heads
  }

  /// Heads of all cells.
  var total: Int { lines.reduce(0) { $0 + $1.count } }
}

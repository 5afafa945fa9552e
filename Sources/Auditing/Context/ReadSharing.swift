import ResultsFormat
import StaffingDomain
import Workloads

/// What `sharing.csv` says, row by row, and the posts that it makes shared.
struct ReadSharing {
  /// One row whose post the case knows.
  struct Line {
    /// The officer; nil where the code is unknown.
    let officer: Ordinal<Officer>?
    let post: TransferPlan.SharedPost
    let row: SharingRow
  }

  /// The rows that name a post of the case, in the order of the file.
  let lines: [Line]
  /// The numbers of the shared posts of every cell that has any, sorted.
  let numbers: [Cell: [Int]]

  init(_ rows: [SharingRow], needs: StaffingNeeds, codes: AuditedCodes) {
    lines = rows.compactMap { row in
      guard let cell = codes.cell(row.toCommune, row.position), row.post >= 1, row.post <= needs[cell].posts.count
      else { return nil }
      return Line(
        officer: codes.officers[row.officer], post: TransferPlan.SharedPost(cell: cell, number: row.post), row: row)
    }
    numbers = Dictionary(grouping: Set(lines.map(\.post)), by: \.cell).mapValues { $0.map(\.number).sorted() }
  }

  /// The shared posts, sorted by cell, then number.
  var posts: [TransferPlan.SharedPost] {
    numbers.sorted { $0.key < $1.key }.flatMap { cell, numbers in
      numbers.map { TransferPlan.SharedPost(cell: cell, number: $0) }
    }
  }
}

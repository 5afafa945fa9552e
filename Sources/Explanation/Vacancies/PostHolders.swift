import Planning
import StaffingDomain

/// Who holds a post of every cell under a plan.
struct PostHolders {
  /// The row of `cell-balance` of the cell that every officer holds; -1 for those who hold none.
  private let rows: [Int32]
  private let holders: [[Ordinal<Officer>]]
  private let problem: StaffingProblem

  init(_ plan: TransferPlan, of problem: StaffingProblem) {
    self.problem = problem
    var rows = [Int32](repeating: -1, count: problem.staffingCase.officers.count)
    var holders = [[Ordinal<Officer>]](repeating: [], count: problem.cellBalance.cells.count)
    for officer in problem.oneOption.officers {
      guard let cell = plan.heldCell(of: officer, in: problem.staffingCase), let row = problem.cellBalance.row(of: cell)
      else { continue }
      rows[officer.offset] = Int32(truncatingIfNeeded: row)
      holders[row].append(officer)
    }
    (self.rows, self.holders) = (rows, holders)
  }

  /// The officers in the plan who hold a post of a cell, sorted.
  func holders(of cell: Cell) -> [Ordinal<Officer>] { problem.cellBalance.row(of: cell).map { holders[$0] } ?? [] }

  /// Whether an officer in the plan holds the post of a row of `cell-balance`.
  func holds(_ officer: Ordinal<Officer>, row: Int) -> Bool { Int(rows[officer.offset]) == row }
}

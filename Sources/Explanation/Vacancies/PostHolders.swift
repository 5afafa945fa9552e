import Planning
import StaffingDomain

/// Who holds a post of every cell under a plan.
struct PostHolders {
  /// The row of `cell-balance` of the cell that every officer holds; -1 for those who hold none.
  private let rows: [Int32]
  private let holders: [[Ordinal<Officer>]]
  private let holdersOfCommune: [[Ordinal<Officer>]]
  private let seconds: [Cell: Ordinal<Officer>]
  private let problem: StaffingProblem

  init(_ plan: TransferPlan, of problem: StaffingProblem) {
    self.problem = problem
    var rows = [Int32](repeating: -1, count: problem.staffingCase.officers.count)
    var holders = [[Ordinal<Officer>]](repeating: [], count: problem.cellBalance.cells.count)
    var holdersOfCommune = [[Ordinal<Officer>]](repeating: [], count: problem.staffingCase.communes.count)
    var seconds: [Cell: Ordinal<Officer>] = [:]
    for officer in problem.oneOption.officers {
      guard let cell = plan.heldCell(of: officer, in: problem.staffingCase) else { continue }
      holdersOfCommune[cell.commune.offset].append(officer)
      if let second = plan.secondCell(of: officer, in: problem.staffingCase) { seconds[second] = officer }
      guard let row = problem.cellBalance.row(of: cell) else { continue }
      rows[officer.offset] = Int32(truncatingIfNeeded: row)
      holders[row].append(officer)
    }
    (self.rows, self.holders, self.holdersOfCommune, self.seconds) = (rows, holders, holdersOfCommune, seconds)
  }

  /// The officers in the plan who hold a post in a commune, sorted.
  func holders(inCommune commune: Ordinal<Commune>) -> [Ordinal<Officer>] { holdersOfCommune[commune.offset] }

  /// The officer who holds the last post of a cell besides another one; nil where nobody does.
  func second(in cell: Cell) -> Ordinal<Officer>? { seconds[cell] }

  /// The officers in the plan whose main post is of a cell, sorted.
  func holders(of cell: Cell) -> [Ordinal<Officer>] { problem.cellBalance.row(of: cell).map { holders[$0] } ?? [] }

  /// Whether an officer in the plan holds, as the main one, a post of a row of `cell-balance`.
  func holds(_ officer: Ordinal<Officer>, row: Int) -> Bool { Int(rows[officer.offset]) == row }
}

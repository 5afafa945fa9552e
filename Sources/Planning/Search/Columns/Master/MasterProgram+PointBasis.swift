import LinearProgramming
import StaffingDomain
import Workloads

extension MasterProgram {
  /// The basis of a whole point of this program: the simplex method starts from a plan.
  ///
  /// Every officer's option is basic, so is one column of every cell (the last post filled, the first where none is, or whatever
  /// lies between its bounds) and the slack of every other row. It is triangular, and feasible where the point is.
  ///
  /// - Parameter point: A point as ``point(of:in:)`` makes it.
  func basis(of point: [Double]) -> Basis {
    var basis = Basis(
      rows: [BasisStatus](repeating: .basic, count: program.rowCount),
      columns: point.indices.map { point[$0] > 0 && program.columnUpper[$0].isFinite ? .atUpper : .atLower })
    for (row, chooser) in choosers.enumerated() {
      let end = row + 1 < choosers.count ? choosers[row + 1].start : postStarts.first ?? program.columnCount
      guard let chosen = (chooser.start..<end).first(where: { point[$0] > 0 }) else { continue }
      basis.columns[chosen] = .basic
      basis.rows[row] = .fixed
    }
    let recruits = Dictionary(uniqueKeysWithValues: recruitColumns.map { (Int($0.row), $0.column) })
    for (row, cellRow) in cellRows.enumerated() {
      guard let cellRow, let column = basicColumn(ofCell: row, recruits: recruits[row], point) else { continue }
      basis.columns[column] = .basic
      basis.rows[cellRow] = .fixed
    }
    for (sideRow, columns) in zip(sideRows, boxColumns) {
      guard let sideRow, let excess = columns.excess, point[excess] > 0 else { continue }
      basis.columns[excess] = .basic
      basis.rows[sideRow] = .atUpper
    }
    return basis
  }

  private func basicColumn(ofCell row: Int, recruits: LinearProgram.Column?, _ point: [Double]) -> LinearProgram.Column?
  {
    let cell = problem.cellBalance.cells[row]
    let posts = postStarts[row]..<postStarts[row] + problem.needs[cell].posts.count
    var between = recruits.map { [$0] } ?? []
    if problem.cellBalance.overflow(of: cell) > 0 { between.append(posts.upperBound) }
    return between.first { point[$0] > 0 && point[$0] < program.columnUpper[$0] }
      ?? posts.last { point[$0] > 0 } ?? posts.first ?? between.first
  }
}

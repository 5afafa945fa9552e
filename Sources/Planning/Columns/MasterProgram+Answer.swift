import LinearProgramming
import StaffingDomain
import Workloads

// What a solve of the program says about the master.
extension MasterProgram {
  /// Puts a basis of this program in the place of the master's own, where this program has rows and columns.
  func update(_ part: inout MasterBasis, from basis: Basis) {
    for (row, cellRow) in cellRows.enumerated() {
      guard let cellRow else { continue }
      part.cellRows[row] = basis.rows[cellRow]
      for index in part.posts[row].indices { part.posts[row][index] = basis.columns[postStarts[row] + index] }
    }
    guard boxStart < program.columnCount else { return }
    for row in part.sides.indices {
      part.sides[row] = (basis.columns[boxStart + 2 * row], basis.columns[boxStart + 2 * row + 1])
    }
  }

  /// The rows' dual values as prices; settled cells keep the price they had.
  func prices(_ duals: [Double], settled prices: DualPrices) -> DualPrices {
    var prices = prices
    for (row, cellRow) in cellRows.enumerated() {
      if let cellRow { prices.cells[row] = duals[cellRow] }
    }
    var next = sideStart
    for (rule, side) in problem.sideRules.enumerated() {
      for row in side.rows.indices {
        prices.sides[rule][row] = min(0, duals[next])
        next += 1
      }
    }
    return prices
  }

  /// Where a point leaves excess, or slack that is paid for.
  func presses(_ values: [Double], box: PriceBox) -> [[Bool]] {
    var next = boxStart
    return problem.sideRules.enumerated().map { rule, side in
      side.rows.enumerated().map { index, row in
        defer { next += 2 }
        let allowance = Tolerances.feasibility * max(1, abs(row.upper))
        return values[next] > allowance || (values[next + 1] > allowance && box.least[rule][index] > 0)
      }
    }
  }

  /// The point of a choice of duties, posts filled in order; nil where a duty is not in the program.
  func point(of duties: [Duty], in master: RestrictedMaster) -> [Double]? {
    var point = [Double](repeating: 0, count: program.columnCount)
    var heads = settled.heads
    for (place, start) in choosers {
      guard let index = master.index(of: duties[place], for: place) else { return nil }
      point[start + index] = 1
      if let row = master.cellRow(of: master.columns[place][index], for: place) { heads[row] += 1 }
    }
    for (row, cell) in problem.cellBalance.cells.enumerated() where cellRows[row] != nil {
      let posts = problem.needs[cell].posts.count
      for post in 0..<min(heads[row], posts) { point[postStarts[row] + post] = 1 }
      if heads[row] > posts { point[postStarts[row] + posts] = Double(heads[row] - posts) }
    }
    return point
  }

  /// The duties that a whole point chooses, by place; nil where a settled officer's or a chooser's is not whole.
  func duties(of values: [Double], in master: RestrictedMaster) -> [Duty]? {
    var duties = master.columns.map { $0.first.map(master.duty) ?? .surplus }
    for (place, start) in choosers {
      let columns = master.columns[place]
      guard let index = columns.indices.first(where: { values[start + $0] > 1 - Tolerances.integrality }) else {
        return nil
      }
      duties[place] = master.duty(of: columns[index])
    }
    return duties
  }
}

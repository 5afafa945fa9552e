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
    for (row, column) in recruitColumns { part.recruits[row] = basis.columns[column] }
    for ((index, column), row) in zip(sharedColumns, sharedRows) {
      part.shared[index] = (basis.columns[column], basis.rows[row])
    }
    for (side, columns) in boxColumns.enumerated() {
      guard let excess = columns.excess, let slack = columns.slack else { continue }
      part.sides[side] = (basis.columns[excess], basis.columns[slack])
    }
  }

  /// The rows' dual values as prices; settled rows keep the price they had, but for those of last posts.
  func prices(_ duals: [Double], settled prices: DualPrices) -> DualPrices {
    var prices = prices
    for (row, cellRow) in cellRows.enumerated() {
      if let cellRow { prices.cells[row] = duals[cellRow] }
    }
    var next = 0
    for (rule, side) in problem.sideRules.enumerated() {
      for (row, limit) in side.rows.enumerated() {
        if let sideRow = sideRows[next] { prices.sides[rule][row] = min(0, max(limit.leastPrice, duals[sideRow])) }
        next += 1
      }
    }
    settleLastPosts(&prices)
    return prices
  }

  /// Prices the last posts that no choice touches.
  ///
  /// Where officers alone fill the last post its row is tight, and a price up to what the post is worth above a head in the cell
  /// costs the bound nothing: the highest keeps combinations away. Elsewhere the row has room, and a price from earlier would
  /// weaken the bound for good.
  private func settleLastPosts(_ prices: inout DualPrices) {
    guard let place = problem.rules.place(of: .lastPost) else { return }
    for (row, cell) in problem.cellBalance.cells.enumerated() {
      guard let last = problem.lastPosts.row(ofCell: cell), sideRows[sideStarts[place] + last] == nil,
        let post = problem.needs[cell].posts.last
      else { continue }
      let isFilled = settled.combined[row] > 0 || settled.heads[row] >= post.number
      prices.sides[place][last] = isFilled ? min(0, prices.cells[row] - post.value.value) : 0
    }
  }

  /// Where the box binds: a point leaves excess beyond what a penalty pays for, or slack that is paid for.
  func binds(_ values: [Double], box: StabilizationBox) -> [[Bool]] {
    var next = 0
    return problem.sideRules.enumerated().map { rule, side in
      side.rows.enumerated().map { index, row in
        defer { next += 1 }
        guard let excess = boxColumns[next].excess, let slack = boxColumns[next].slack else { return false }
        let allowance = Tolerances.feasibility * max(1, abs(row.upper))
        let isHeld = box.greatest[rule][index] < -row.leastPrice
        return (isHeld && values[excess] > allowance) || (values[slack] > allowance && box.least[rule][index] > 0)
      }
    }
  }

  /// The point of a draft, posts filled in order; nil where something of it is not in the program.
  func point(of draft: DraftPlan, in master: RestrictedMaster) -> [Double]? {
    var point = [Double](repeating: 0, count: program.columnCount)
    var activity = settled
    for (place, start) in choosers {
      guard let index = master.index(of: problem.key(of: draft.options[place]), for: place) else { return nil }
      point[start + index] = 1
      activity.add(draft.options[place])
    }
    activity.add(draft.supplies)
    let columnOfRecruits = Dictionary(uniqueKeysWithValues: recruitColumns.map { ($0.row, $0.column) })
    for (row, count) in draft.supplies.recruits.enumerated() where count > 0 {
      guard let column = columnOfRecruits[Int32(truncatingIfNeeded: row)] else { return nil }
      point[column] = Double(count)
    }
    let shared = Set(draft.supplies.sharedPosts)
    var found = 0
    for (index, column) in sharedColumns where shared.contains(problem.sharing.posts[Int(index)]) {
      point[column] = 1
      found += 1
    }
    guard found == shared.count else { return nil }
    for (row, cell) in problem.cellBalance.cells.enumerated() where cellRows[row] != nil {
      var heads = activity.heads[row] + draft.supplies.recruits[row]
      for post in problem.needs[cell].posts where heads > 0 {
        if !shared.isEmpty, shared.contains(TransferPlan.SharedPost(cell: cell, number: post.number)) { continue }
        if activity.combined[row] > 0, post.number == problem.cellBalance.posts(in: cell) { continue }
        point[postStarts[row] + post.number - 1] = 1
        heads -= 1
      }
      if heads > 0 { point[postStarts[row] + problem.needs[cell].posts.count] = Double(heads) }
    }
    var next = 0
    for (rule, side) in problem.sideRules.enumerated() {
      for (row, limit) in side.rows.enumerated() {
        if let excess = boxColumns[next].excess {
          point[excess] = max(0, activity.activity(rule: rule, row: row) - limit.upper)
        }
        next += 1
      }
    }
    return point
  }

  /// The draft of a whole point; nil where a settled officer's or a chooser's option is not whole.
  func draft(of values: [Double], in master: RestrictedMaster) -> DraftPlan? {
    var draft = DraftPlan(
      options: master.columns.enumerated().map { place, columns in
        problem.option(columns.first?.key ?? .surplus, of: problem.oneOption.officers[place])
      },
      supplies: Supplies(rows: problem.cellBalance.cells.count))
    for (place, start) in choosers {
      let columns = master.columns[place]
      guard let index = columns.indices.first(where: { values[start + $0] > 1 - Tolerances.integrality }) else {
        return nil
      }
      draft.options[place] = master.option(of: columns[index], for: place)
    }
    for (row, column) in recruitColumns {
      draft.supplies.recruits[Int(row)] = Int(exactly: values[column].rounded()) ?? 0
    }
    for (index, column) in sharedColumns where values[column] > 0.5 {
      draft.supplies.sharedPosts.append(problem.sharing.posts[Int(index)])
    }
    return draft
  }
}

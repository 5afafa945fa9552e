import LinearProgramming
import StaffingDomain
import Workloads

/// The program over the options and supplies of a restricted master, less what is settled.
///
/// Rows: an equation for every officer with a choice, for every cell that any of them or a supply might fill, the rows of
/// the side rules that any of these touch or that the settled officers break, and one for every post that the pool may do.
/// Officers with one option, and the cells only they fill, are parts of right-hand sides and of the constant.
///
/// In a relaxation the prices of the side rules stay in a box: each row `a x <= u` becomes `a x - excess + slack = u`, where a
/// unit of excess costs the greatest price of the box and a unit of slack earns the least. So the program always has
/// a solution, and its optimum is that of the program without a box where no excess and no paid slack is left. The excess
/// of a soft row costs its penalty at most, and is part of every program.
///
/// The rows of rules with given prices (``RestrictedMaster/pricedRules``) are no rows of a relaxation: their prices are part of the
/// costs, and what their limits pay is part of the constant. Where options must be whole they are intervals around the limits.
///
/// The objective counts from ``origin``: the hours of posts that nobody can fill are no part of it, so that the solver's
/// own tolerances are about what can be changed.
struct MasterProgram {
  private(set) var program = LinearProgram(name: "master")
  /// The basis of the master, for this program.
  private(set) var startBasis = Basis(rows: [], columns: [])
  /// The officers with a choice, by place, each with the first of the officer's columns.
  private(set) var choosers: [(place: Int, start: Int)] = []
  /// The columns of recruits, by cell row, and of shared posts, by place in ``Sharing/posts``; both sorted.
  private(set) var recruitColumns: [(row: Int32, column: LinearProgram.Column)] = []
  private(set) var sharedColumns: [(index: Int32, column: LinearProgram.Column)] = []
  let problem: StaffingProblem
  /// What is to be added to the objective of a point to get the balance of a plan, hours a month.
  let origin: Double
  let settled: RowActivity
  /// The row of every cell row; nil where the cell is settled.
  private(set) var cellRows: [LinearProgram.Row?]
  private(set) var postStarts: [Int]
  /// The row of every row of the side rules, one rule after the other; nil where it is settled.
  private(set) var sideRows: [LinearProgram.Row?]
  /// The columns of excess and slack of the same rows.
  private(set) var boxColumns: [(excess: LinearProgram.Column?, slack: LinearProgram.Column?)]
  /// The row of each shared post, in the order of ``sharedColumns``.
  private(set) var sharedRows: [LinearProgram.Row] = []
  private var sharedRowOf: [Int32: LinearProgram.Row] = [:]
  let sideStarts: [Int]
  /// The given prices of the rows of each side rule; nil where the rows are limits.
  private let givenPrices: [[Double]?]

  /// Builds the program.
  ///
  /// - Parameters:
  ///   - master: The options, the supplies and the basis.
  ///   - box: The box of a relaxation; nil keeps the side rules' rows as they are.
  ///   - isWhole: Whether options and supplies must be whole.
  ///   - reference: The plan whose objective the program's counts from; nil for every post empty.
  init(_ master: RestrictedMaster, box: StabilizationBox?, isWhole: Bool = false, reference: PlanValue? = nil) {
    problem = master.problem
    origin = reference?.balance.value ?? 0
    let cellCount = problem.cellBalance.cells.count
    cellRows = [LinearProgram.Row?](repeating: nil, count: cellCount)
    postStarts = [Int](repeating: 0, count: cellCount)
    var starts: [Int] = []
    var sideCount = 0
    for rule in problem.sideRules {
      starts.append(sideCount)
      sideCount += rule.rows.count
    }
    sideStarts = starts
    givenPrices = problem.sideRules.indices.map { rule in
      master.pricedRules.contains(rule) ? master.prices.sides[rule] : nil
    }
    sideRows = [LinearProgram.Row?](repeating: nil, count: sideCount)
    boxColumns = [(excess: LinearProgram.Column?, slack: LinearProgram.Column?)](
      repeating: (nil, nil), count: sideCount)
    let unsettled = master.columns.indices.filter { master.columns[$0].count > 1 }
    (settled, program.objectiveConstant) = MasterProgram.settle(master)
    program.objectiveConstant -= origin
    for _ in unsettled { addRow(1, 1, .fixed) }
    addCells(of: unsettled, master: master)
    let recruits = master.rowBasis.recruits.sorted { $0.key < $1.key }
    let shared = master.rowBasis.shared.sorted { $0.key < $1.key }
    for place in unsettled { for column in master.columns[place] { touchSides(column.entries) } }
    touchCombinedCells()
    touchTightLastPosts(master.rowBasis)
    for (row, _) in recruits { touchSides(problem.sideEntries(ofRecruitIn: problem.cellBalance.cells[Int(row)])) }
    for (index, _) in shared { touchSides(problem.sideEntries(of: problem.sharing.posts[Int(index)])) }
    addSides(basis: master.rowBasis, isBoxed: box != nil, leeway: master.leeway)
    for (index, status) in shared {
      sharedRowOf[index] = program.rowCount
      sharedRows.append(program.rowCount)
      addRow(-.infinity, 1, status.row)
    }
    for (row, place) in unsettled.enumerated() { addOptions(of: place, row: row, master: master, isWhole: isWhole) }
    addPosts(master.rowBasis)
    for (row, status) in recruits { addRecruits(row, status, isWhole: isWhole) }
    for (index, status) in shared { addShared(index, status.column, isWhole: isWhole) }
    addBox(box, master.rowBasis)
  }

  private static func settle(_ master: RestrictedMaster) -> (activity: RowActivity, hours: Double) {
    var activity = RowActivity(problem: master.problem)
    var hours = 0.0
    for place in master.columns.indices where master.columns[place].count == 1 {
      activity.add(master.option(of: master.columns[place][0], for: place))
      hours += master.columns[place][0].hours.value
    }
    return (activity, hours)
  }

  /// Where a side entry's row stands among all rows of side rules.
  private func place(of entry: SideEntry) -> Int { sideStarts[Int(entry.rule)] + Int(entry.row) }

  private mutating func touchSides(_ entries: [SideEntry]) {
    // Numbered later: here it is only noted that the row is needed.
    for entry in entries { sideRows[place(of: entry)] = -1 }
  }

  /// Open cells whose last post a settled combination holds: their own posts must see that.
  private mutating func touchCombinedCells() {
    guard let place = problem.rules.place(of: .lastPost) else { return }
    for (row, cell) in problem.cellBalance.cells.enumerated() where cellRows[row] != nil && settled.combined[row] > 0 {
      if let last = problem.lastPosts.row(ofCell: cell) { sideRows[sideStarts[place] + last] = -1 }
    }
  }

  /// Rows of last posts in open cells that are tight in the basis: some post or option is basic in their place, which would be
  /// one too many without them, so that the solver would start from nothing.
  private mutating func touchTightLastPosts(_ basis: MasterBasis) {
    guard let place = problem.rules.place(of: .lastPost) else { return }
    for (row, cell) in problem.cellBalance.cells.enumerated() where cellRows[row] != nil {
      guard let last = problem.lastPosts.row(ofCell: cell) else { continue }
      let side = sideStarts[place] + last
      if basis.sides[side].slack != .basic, basis.sides[side].excess != .basic { sideRows[side] = -1 }
    }
  }

  /// The row of the rule `last-post` of a cell; nil where it has none in this program.
  private func lastPostRow(of cell: Cell) -> LinearProgram.Row? {
    guard let place = problem.rules.place(of: .lastPost), let row = problem.lastPosts.row(ofCell: cell) else {
      return nil
    }
    return sideRows[sideStarts[place] + row]
  }

  private mutating func addRow(_ lower: Double, _ upper: Double, _ status: BasisStatus) {
    program.addRow(lower: lower, upper: upper)
    startBasis.rows.append(status)
  }

  @discardableResult
  private mutating func addColumn(
    _ cost: Double, upper: Double = .infinity, isWhole: Bool = false, _ entries: some Sequence<LinearProgram.Entry>,
    _ status: BasisStatus
  ) -> LinearProgram.Column {
    startBasis.columns.append(status)
    return program.addColumn(cost: cost, upper: upper, isInteger: isWhole, entries: entries)
  }

  private mutating func addCells(of places: [Int], master: RestrictedMaster) {
    var isOpen = [Bool](repeating: false, count: cellRows.count)
    for place in places {
      for column in master.columns[place] {
        if let row = master.cellRow(of: column, for: place) { isOpen[row] = true }
        guard column.key.isCombined else { continue }
        for post in problem.combinedPosts(of: master.option(of: column, for: place)) { isOpen[post.row] = true }
      }
    }
    for row in master.rowBasis.recruits.keys { isOpen[Int(row)] = true }
    for index in master.rowBasis.shared.keys {
      if let row = problem.cellBalance.row(of: problem.sharing.posts[Int(index)].cell) { isOpen[row] = true }
    }
    for (row, cell) in problem.cellBalance.cells.enumerated() {
      let heads = settled.heads[row]
      guard isOpen[row] else {
        program.objectiveConstant -= settledValue(of: cell, row).value
        continue
      }
      cellRows[row] = program.rowCount
      addRow(-Double(heads), -Double(heads), master.rowBasis.cellRows[row])
    }
  }

  /// What the officers who hold posts of a settled cell alone are worth there.
  private func settledValue(of cell: Cell, _ row: Int) -> HoursPerMonth {
    let need = problem.needs[cell]
    guard settled.combined[row] > 0, let last = need.posts.last else {
      return need.coveredValue(heads: settled.heads[row])
    }
    // The combination's own value is part of what it adds to the objective.
    return need.coveredValue(heads: settled.heads[row], shared: [last.number]) - last.value
  }

  private mutating func addSides(basis: MasterBasis, isBoxed: Bool, leeway: [[Double]]?) {
    var next = 0
    for (rule, side) in problem.sideRules.enumerated() {
      for (row, limit) in side.rows.enumerated() {
        let room = limit.upper - settled.activity(rule: rule, row: row)
        let isFree = basis.sides[next].excess == .basic || basis.sides[next].slack == .basic
        if let given = givenPrices[rule] {
          program.objectiveConstant += given[row] * room
          if let leeway = leeway?[rule][row], !isBoxed, sideRows[next] != nil {
            sideRows[next] = program.rowCount
            let leftover = PricedLimits.leftover(leeway, at: given[row])
            addRow(room - leftover, room + leeway, isFree ? .basic : .atUpper)
          } else {
            sideRows[next] = nil
          }
        } else if sideRows[next] != nil || room < -Tolerances.comparison * max(1, abs(limit.upper)) {
          let isOver = limit.penalty != nil && basis.sides[next].excess == .basic
          sideRows[next] = program.rowCount
          addRow(isBoxed ? room : -.infinity, room, isBoxed ? .fixed : isFree && !isOver ? .basic : .atUpper)
        }
        next += 1
      }
    }
  }

  private mutating func addOptions(
    of place: Int, row: LinearProgram.Row, master: RestrictedMaster, isWhole: Bool
  ) {
    choosers.append((place, program.columnCount))
    for column in master.columns[place] {
      var entries = programEntries(column.entries)
      entries.append(LinearProgram.Entry(row: row, value: 1))
      if let row = master.cellRow(of: column, for: place).flatMap({ cellRows[$0] }) {
        entries.append(LinearProgram.Entry(row: row, value: 1))
      }
      // In a relaxation the officer's row keeps it from exceeding 1: a bound of its own would only add ties.
      addColumn(
        column.hours.value + penalty(of: column.entries), upper: isWhole ? 1 : .infinity, isWhole: isWhole,
        entries, column.status)
    }
  }

  /// What entries cost at the given prices.
  private func penalty(of sides: [SideEntry]) -> Double {
    sides.reduce(0) { sum, entry in
      givenPrices[Int(entry.rule)].map { sum - $0[Int(entry.row)] * entry.value } ?? sum
    }
  }

  private func programEntries(_ sides: [SideEntry]) -> [LinearProgram.Entry] {
    sides.compactMap { entry in
      sideRows[place(of: entry)].map { LinearProgram.Entry(row: $0, value: entry.value) }
    }
  }

  private mutating func addPosts(_ basis: MasterBasis) {
    for (row, cell) in problem.cellBalance.cells.enumerated() {
      postStarts[row] = program.columnCount
      guard let cellRow = cellRows[row] else { continue }
      let entry = LinearProgram.Entry(row: cellRow, value: -1)
      let posts = problem.needs[cell].posts
      for (index, post) in posts.enumerated() {
        var entries = [entry]
        let own = TransferPlan.SharedPost(cell: cell, number: post.number)
        if !sharedRowOf.isEmpty, let place = problem.sharing.index(of: own),
          let shared = sharedRowOf[Int32(truncatingIfNeeded: place)]
        {
          entries.append(LinearProgram.Entry(row: shared, value: 1))
        }
        if post.number == posts.count, let last = lastPostRow(of: cell) {
          entries.append(LinearProgram.Entry(row: last, value: 1))
        }
        addColumn(-post.value.value, upper: 1, entries, basis.posts[row][index])
      }
      let overflow = problem.cellBalance.overflow(of: cell)
      if overflow > 0 { addColumn(0, upper: Double(overflow), [entry], basis.posts[row][posts.count]) }
    }
  }

  /// Columns that are whole in a best plan without being asked to: a cell's posts are filled in the order of their values.
  var wholeColumns: [LinearProgram.Column] {
    zip(problem.cellBalance.cells.indices, problem.cellBalance.cells).flatMap { row, cell in
      let count = problem.needs[cell].posts.count + (problem.cellBalance.overflow(of: cell) > 0 ? 1 : 0)
      return cellRows[row] == nil ? postStarts[row]..<postStarts[row] : postStarts[row]..<postStarts[row] + count
    }
  }

  private mutating func addRecruits(_ row: Int32, _ status: BasisStatus, isWhole: Bool) {
    let cell = problem.cellBalance.cells[Int(row)]
    let sides = problem.sideEntries(ofRecruitIn: cell)
    var entries = programEntries(sides)
    if let cellRow = cellRows[Int(row)] { entries.append(LinearProgram.Entry(row: cellRow, value: 1)) }
    let column = addColumn(
      problem.staffingCase.policy.recruitHours.value + penalty(of: sides),
      upper: Double(problem.cellBalance.posts(in: cell)), isWhole: isWhole, entries, status)
    recruitColumns.append((row, column))
  }

  private mutating func addShared(_ index: Int32, _ status: BasisStatus, isWhole: Bool) {
    let post = problem.sharing.posts[Int(index)]
    let sides = problem.sideEntries(of: post)
    var entries = programEntries(sides)
    if let row = sharedRowOf[index] { entries.append(LinearProgram.Entry(row: row, value: 1)) }
    let value = problem.needs[post.cell].posts[post.number - 1].value
    let column = addColumn(
      (problem.hours(of: post) - value).value + penalty(of: sides), upper: isWhole ? 1 : .infinity, isWhole: isWhole,
      entries, status)
    sharedColumns.append((index, column))
  }

  private mutating func addBox(_ box: StabilizationBox?, _ basis: MasterBasis) {
    var next = 0
    for (rule, side) in problem.sideRules.enumerated() {
      for (row, limit) in side.rows.enumerated() {
        defer { next += 1 }
        guard let sideRow = sideRows[next] else { continue }
        func entry(_ value: Double) -> CollectionOfOne<LinearProgram.Entry> {
          CollectionOfOne(LinearProgram.Entry(row: sideRow, value: value))
        }
        let greatest = min(box?.greatest[rule][row] ?? .infinity, -limit.leastPrice)
        if greatest < .infinity {
          boxColumns[next].excess = addColumn(greatest, entry(-1), basis.sides[next].excess)
        }
        if let box {
          let least = min(box.least[rule][row], -limit.leastPrice)
          boxColumns[next].slack = addColumn(-least, entry(1), basis.sides[next].slack)
        }
      }
    }
  }
}

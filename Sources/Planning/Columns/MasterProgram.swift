import LinearProgramming
import StaffingDomain
import Workloads

/// The program over the options of a restricted master, less what is settled.
///
/// Rows: an equation for every officer with a choice, for every cell that any of them might fill, and the rows of the
/// side rules. Officers with one option, and the cells only they fill, are parts of right-hand sides and of the constant.
///
/// In a relaxation the prices of the side rules stay in a box: each row `a x <= u` becomes `a x - excess + slack = u`, where a
/// unit of excess costs the greatest price of the box and a unit of slack earns the least. So the program always has
/// a solution, and its optimum is that of the program without a box where no excess and no paid slack is left.
struct MasterProgram {
  private(set) var program = LinearProgram(name: "master")
  /// The basis of the master, for this program.
  private(set) var startBasis = Basis(rows: [], columns: [])
  /// The officers with a choice, by place, each with the first of the officer's columns.
  private(set) var choosers: [(place: Int, start: Int)] = []
  let problem: StaffingProblem
  let settled: RowActivity
  /// The row of every cell row; nil where the cell is settled.
  private(set) var cellRows: [LinearProgram.Row?]
  private(set) var postStarts: [Int]
  private(set) var sideStart = 0
  private(set) var boxStart = 0

  /// Builds the program.
  ///
  /// - Parameters:
  ///   - master: The options and the basis.
  ///   - box: The box of a relaxation; nil keeps the side rules' rows as they are.
  ///   - isWhole: Whether options must be whole.
  init(_ master: RestrictedMaster, box: PriceBox?, isWhole: Bool = false) {
    problem = master.problem
    let cellCount = problem.cellBalance.cells.count
    cellRows = [LinearProgram.Row?](repeating: nil, count: cellCount)
    postStarts = [Int](repeating: 0, count: cellCount)
    let unsettled = master.columns.indices.filter { master.columns[$0].count > 1 }
    (settled, program.objectiveConstant) = MasterProgram.settle(master)
    for _ in unsettled { addRow(1, 1, .fixed) }
    addCells(of: unsettled, master: master)
    sideStart = program.rowCount
    addSides(basis: master.rowBasis, isBoxed: box != nil)
    for (row, place) in unsettled.enumerated() { addOptions(of: place, row: row, master: master, isWhole: isWhole) }
    addPosts(master.rowBasis)
    boxStart = program.columnCount
    if let box { addBox(box, master.rowBasis) }
  }

  private static func settle(_ master: RestrictedMaster) -> (activity: RowActivity, hours: Double) {
    var activity = RowActivity(problem: master.problem)
    var hours = 0.0
    for place in master.columns.indices where master.columns[place].count == 1 {
      activity.add(master.relocation(of: master.columns[place][0], for: place))
      hours += master.columns[place][0].hours.value
    }
    return (activity, hours)
  }

  private mutating func addRow(_ lower: Double, _ upper: Double, _ status: BasisStatus) {
    program.addRow(lower: lower, upper: upper)
    startBasis.rows.append(status)
  }

  private mutating func addColumn(
    _ cost: Double, upper: Double = .infinity, isWhole: Bool = false, _ entries: some Sequence<LinearProgram.Entry>,
    _ status: BasisStatus
  ) {
    program.addColumn(cost: cost, upper: upper, isInteger: isWhole, entries: entries)
    startBasis.columns.append(status)
  }

  private mutating func addCells(of places: [Int], master: RestrictedMaster) {
    var isOpen = [Bool](repeating: false, count: cellRows.count)
    for place in places {
      for column in master.columns[place] {
        if let row = master.cellRow(of: column, for: place) { isOpen[row] = true }
      }
    }
    for (row, cell) in problem.cellBalance.cells.enumerated() {
      let heads = settled.heads[row]
      guard isOpen[row] else {
        for post in problem.needs[cell].posts.dropFirst(heads) { program.objectiveConstant += post.value.value }
        continue
      }
      cellRows[row] = program.rowCount
      addRow(-Double(heads), -Double(heads), master.rowBasis.cellRows[row])
    }
  }

  private mutating func addSides(basis: MasterBasis, isBoxed: Bool) {
    var next = 0
    for (rule, side) in problem.sideRules.enumerated() {
      for (row, limit) in side.rows.enumerated() {
        let room = limit.upper - settled.activity(rule: rule, row: row)
        let isFree = basis.sides[next].excess == .basic || basis.sides[next].slack == .basic
        addRow(isBoxed ? room : -.infinity, room, isBoxed ? .fixed : isFree ? .basic : .atUpper)
        next += 1
      }
    }
  }

  private mutating func addOptions(of place: Int, row: LinearProgram.Row, master: RestrictedMaster, isWhole: Bool) {
    choosers.append((place, program.columnCount))
    var entries: [LinearProgram.Entry] = []
    for column in master.columns[place] {
      let relocation = master.relocation(of: column, for: place)
      entries.removeAll(keepingCapacity: true)
      entries.append(LinearProgram.Entry(row: row, value: 1))
      if let row = master.cellRow(of: column, for: place).flatMap({ cellRows[$0] }) {
        entries.append(LinearProgram.Entry(row: row, value: 1))
      }
      var start = sideStart
      for rule in problem.sideRules {
        rule.forEachCoefficient(of: relocation) { row, value in
          entries.append(LinearProgram.Entry(row: start + row, value: value))
        }
        start += rule.rows.count
      }
      // In a relaxation the officer's row keeps it from exceeding 1: a bound of its own would only add ties.
      addColumn(column.hours.value, upper: isWhole ? 1 : .infinity, isWhole: isWhole, entries, column.status)
    }
  }

  private mutating func addPosts(_ basis: MasterBasis) {
    for (row, cell) in problem.cellBalance.cells.enumerated() {
      postStarts[row] = program.columnCount
      guard let cellRow = cellRows[row] else { continue }
      let entry = CollectionOfOne(LinearProgram.Entry(row: cellRow, value: -1))
      let posts = problem.needs[cell].posts
      for (index, post) in posts.enumerated() {
        program.objectiveConstant += post.value.value
        addColumn(-post.value.value, upper: 1, entry, basis.posts[row][index])
      }
      let overflow = problem.cellBalance.overflow(of: cell)
      if overflow > 0 { addColumn(0, upper: Double(overflow), entry, basis.posts[row][posts.count]) }
    }
  }

  private mutating func addBox(_ box: PriceBox, _ basis: MasterBasis) {
    var next = 0
    for (rule, side) in problem.sideRules.enumerated() {
      for row in side.rows.indices {
        func entry(_ value: Double) -> CollectionOfOne<LinearProgram.Entry> {
          CollectionOfOne(LinearProgram.Entry(row: sideStart + next, value: value))
        }
        addColumn(box.greatest[rule][row], entry(-1), basis.sides[next].excess)
        addColumn(-box.least[rule][row], entry(1), basis.sides[next].slack)
        next += 1
      }
    }
  }
}

import LinearProgramming
import StaffingDomain
import Workloads

/// The part of a master's basis that is not about officers: cells, posts, overflows and the side rules' rows.
struct MasterBasis {
  /// By cell row: whether the row itself is basic, which only a cell that nobody fills is.
  var cellRows: [BasisStatus]
  /// All posts, cell row by cell row, then the overflows in the same order.
  var posts: [BasisStatus]
  /// Excess and slack of every row of the side rules, by rule.
  var sides: [(excess: BasisStatus, slack: BasisStatus)]

  init(_ problem: StaffingProblem) {
    cellRows = problem.cellBalance.cells.map { _ in .fixed }
    posts = []
    sides = problem.sideRules.flatMap { $0.rows.map { _ in (.atLower, .basic) } }
  }
}

/// The program of a restricted master: unsettled officers, cells, and the side rules with prices in a box.
///
/// Each row `a x <= u` of a side rule becomes `a x - excess + slack = u`; a unit of excess costs the greatest price of
/// the box and a unit of slack earns the least. So the price stays in the box, the program always has a solution, and
/// its optimum is that of the program without a box where no excess and no paid slack is left.
struct MasterProgram {
  private(set) var program = LinearProgram(name: "master")
  /// The first column of every unsettled officer, by place.
  private(set) var optionStarts: [(place: Int, start: Int)] = []
  private(set) var startBasis = Basis(rows: [], columns: [])
  private let problem: StaffingProblem
  private var cellStart = 0
  private var sideStart = 0
  private var postStart = 0
  private var boxStart = 0

  init(_ master: RestrictedMaster, basis: MasterBasis) {
    problem = master.problem
    let unsettled = master.columns.indices.filter { master.columns[$0].count > 1 }
    for _ in unsettled { addRow(1, .fixed) }
    cellStart = program.rowCount
    let settled = settledActivity(of: master)
    for (row, status) in basis.cellRows.enumerated() { addRow(-Double(settled.heads[row]), status) }
    sideStart = program.rowCount
    for (rule, activity) in zip(problem.sideRules, settled.sides) {
      for (row, used) in zip(rule.rows, activity) { addRow(row.upper - used, .fixed) }
    }
    for (row, place) in unsettled.enumerated() { addOptions(of: place, row: row, master: master) }
    postStart = program.columnCount
    addPosts(basis)
    boxStart = program.columnCount
    addBox(master.box, basis)
    program.objectiveConstant += settled.hours
  }

  private mutating func addRow(_ value: Double, _ status: BasisStatus) {
    program.addRow(lower: value, upper: value)
    startBasis.rows.append(status)
  }

  private mutating func addColumn(
    _ cost: Double, upper: Double = .infinity, _ entries: some Sequence<LinearProgram.Entry>, _ status: BasisStatus
  ) {
    program.addColumn(cost: cost, upper: upper, entries: entries)
    startBasis.columns.append(status)
  }

  private func relocation(_ column: RestrictedMaster.Column, of place: Int, in master: RestrictedMaster) -> Relocation {
    let origin = problem.staffingCase.officers[problem.oneOption.officers[place]].cell
    return Relocation(origin: origin, duty: master.duty(of: column))
  }

  private func settledActivity(of master: RestrictedMaster) -> (heads: [Int], sides: [[Double]], hours: Double) {
    var heads = [Int](repeating: 0, count: problem.cellBalance.cells.count)
    var sides = problem.sideRules.map { [Double](repeating: 0, count: $0.rows.count) }
    var hours = 0.0
    for place in master.columns.indices where master.columns[place].count == 1 {
      let column = master.columns[place][0]
      hours += column.hours.value
      let relocation = relocation(column, of: place, in: master)
      problem.cellBalance.forEachCoefficient(of: relocation) { row, _ in heads[row] += 1 }
      for (index, rule) in problem.sideRules.enumerated() {
        rule.forEachCoefficient(of: relocation) { row, value in sides[index][row] += value }
      }
    }
    return (heads, sides, hours)
  }

  private mutating func addOptions(of place: Int, row: LinearProgram.Row, master: RestrictedMaster) {
    optionStarts.append((place, program.columnCount))
    var entries: [LinearProgram.Entry] = []
    for column in master.columns[place] {
      let relocation = relocation(column, of: place, in: master)
      entries.removeAll(keepingCapacity: true)
      entries.append(LinearProgram.Entry(row: row, value: 1))
      let cellStart = cellStart
      problem.cellBalance.forEachCoefficient(of: relocation) { row, value in
        entries.append(LinearProgram.Entry(row: cellStart + row, value: value))
      }
      var start = sideStart
      for rule in problem.sideRules {
        rule.forEachCoefficient(of: relocation) { row, value in
          entries.append(LinearProgram.Entry(row: start + row, value: value))
        }
        start += rule.rows.count
      }
      // The officer's row keeps it from exceeding 1: a bound of its own would only add ties.
      addColumn(column.hours.value, entries, column.status)
    }
  }

  private mutating func addPosts(_ basis: MasterBasis) {
    var next = 0
    func status() -> BasisStatus {
      defer { next += 1 }
      return next < basis.posts.count ? basis.posts[next] : .atLower
    }
    for (row, cell) in problem.cellBalance.cells.enumerated() {
      let entry = CollectionOfOne(LinearProgram.Entry(row: cellStart + row, value: -1))
      for post in problem.needs[cell].posts {
        program.objectiveConstant += post.value.value
        addColumn(-post.value.value, upper: 1, entry, status())
      }
    }
    for (row, cell) in problem.cellBalance.cells.enumerated() {
      let excess = problem.cellBalance.pinnedOfficers(in: cell) - problem.cellBalance.posts(in: cell)
      guard excess > 0 else { continue }
      addColumn(
        0, upper: Double(excess), CollectionOfOne(LinearProgram.Entry(row: cellStart + row, value: -1)), status())
    }
  }

  private mutating func addBox(_ box: PriceBox, _ basis: MasterBasis) {
    var row = 0
    for (rule, side) in problem.sideRules.enumerated() {
      for index in side.rows.indices {
        addColumn(
          box.greatest[rule][index], CollectionOfOne(LinearProgram.Entry(row: sideStart + row, value: -1)),
          basis.sides[row].excess)
        addColumn(
          -box.least[rule][index], CollectionOfOne(LinearProgram.Entry(row: sideStart + row, value: 1)),
          basis.sides[row].slack)
        row += 1
      }
    }
  }

  /// The part of a basis of this program that is not about officers.
  func basis(of basis: Basis) -> MasterBasis {
    var part = MasterBasis(problem)
    part.cellRows = Array(basis.rows[cellStart..<sideStart])
    part.posts = Array(basis.columns[postStart..<boxStart])
    for row in part.sides.indices {
      part.sides[row] = (basis.columns[boxStart + 2 * row], basis.columns[boxStart + 2 * row + 1])
    }
    return part
  }

  /// The prices that the rows' dual values are.
  func prices(_ duals: [Double]) -> DualPrices {
    var next = sideStart
    let sides = problem.sideRules.map { rule in
      rule.rows.map { _ in
        defer { next += 1 }
        return min(0, duals[next])
      }
    }
    return DualPrices(cells: Array(duals[cellStart..<sideStart]), sides: sides)
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
}

import LinearProgramming
import StaffingDomain

/// The options found so far with the basis of the last master, and the master over them.
///
/// Officers with one option are *settled*: they are no row and no column of the master, only a part of its right-hand
/// sides. Most are, as prices near the optimum leave most officers only one good option; the master that remains is a
/// fraction of the whole. See ``MasterProgram`` for the program.
struct RestrictedMaster {
  /// How the master tells an officer's options apart: the row of the cell held, or one of these.
  ///
  /// Staying comes first and surplus last, as in every list of options: ``StartingPlan`` relies on it.
  private enum Key {
    static let stay = Int32(-1)
    static let surplus = Int32.max
  }

  struct Column {
    fileprivate var key: Int32
    var hours: HoursPerMonth
    var status: BasisStatus
    var value = 0.0
  }

  /// The end of one solve.
  struct Answer {
    /// The dual values of the rows that couple officers.
    var prices: DualPrices
    /// The dual value of every unsettled officer's row, by place; nil for settled officers.
    var officers: [Double?]
    /// Where the box held a price of a side row back.
    var presses: [[Bool]]
    var objective: Double

    /// Whether the box held no price back: the master's optimum is that of the program without the box.
    var isFree: Bool { !presses.contains { $0.contains(true) } }
  }

  let problem: StaffingProblem
  private(set) var columns: [[Column]]
  /// The interval for the prices of the side rules.
  var box: PriceBox
  private var cellBasis: MasterBasis
  /// Simplex pivots so far.
  private(set) var pivots = 0
  /// Options in the master.
  private(set) var optionCount = 0
  /// The rows and columns of the last master.
  private(set) var size = (rows: 0, columns: 0)

  init(_ problem: StaffingProblem, box: PriceBox) {
    self.problem = problem
    self.box = box
    columns = [[Column]](repeating: [], count: problem.oneOption.officers.count)
    cellBasis = MasterBasis(problem)
  }

  private func key(_ duty: Duty) -> Int32 {
    switch duty {
    case .stay: Key.stay
    case .fill(let cell): Int32(truncatingIfNeeded: problem.cellBalance.row(of: cell) ?? Int(Key.surplus))
    case .surplus, .pool, .leaving: Key.surplus
    }
  }

  private func duty(_ key: Int32) -> Duty {
    switch key {
    case Key.stay: .stay
    case Key.surplus: .surplus
    default: .fill(problem.cellBalance.cells[Int(key)])
    }
  }

  /// What an option does.
  func duty(of column: Column) -> Duty { duty(column.key) }

  /// Adds an option unless it is there; returns whether it is new.
  @discardableResult
  mutating func add(_ duty: Duty, to place: Int) -> Bool {
    let key = key(duty)
    let index = columns[place].firstIndex { $0.key >= key } ?? columns[place].count
    if index < columns[place].count, columns[place][index].key == key { return false }
    let hours = problem.hours(of: problem.oneOption.officers[place], doing: duty).total
    columns[place].insert(Column(key: key, hours: hours, status: .atLower), at: index)
    optionCount += 1
    return true
  }

  /// The place of an option among its officer's; nil where the master does not have it.
  func index(of duty: Duty, for place: Int) -> Int? {
    let key = key(duty)
    return columns[place].firstIndex { $0.key == key }
  }

  /// The program over the options, in the order of keys, with all rows and without a box.
  func formulation() -> Formulation {
    var options: [OfficerOption] = []
    options.reserveCapacity(optionCount)
    for (place, officer) in problem.oneOption.officers.enumerated() {
      for column in columns[place] {
        options.append(OfficerOption(officer: officer, duty: duty(column.key), hours: column.hours))
      }
    }
    return Formulation(problem, options: options)
  }

  /// Takes a basis as the start of the next solve.
  mutating func start(from basis: MasterBasis, basic: [[Int]]) {
    cellBasis = basis
    for place in columns.indices {
      for index in columns[place].indices { columns[place][index].status = .atLower }
      for index in basic[place] { columns[place][index].status = .basic }
    }
  }

  /// The basis of the last solve for the program that ``formulation()`` gives now.
  var basis: Basis {
    let officers = [BasisStatus](repeating: .fixed, count: columns.count)
    let sides = cellBasis.sides.map { $0.slack == .basic || $0.excess == .basic ? BasisStatus.basic : .atUpper }
    return Basis(
      rows: officers + cellBasis.cellRows + sides, columns: columns.flatMap { $0.map(\.status) } + cellBasis.posts)
  }

  /// The values of the options in the last solution, in the order of ``formulation()``; options added since are 0.
  var optionValues: [Double] { columns.flatMap { $0.map(\.value) } }

  /// Solves the master from the last basis.
  ///
  /// - Returns: The solve's own ending, with what pricing needs where it ended optimal.
  mutating func solve(
    by solver: any Solver, control: SolveControl, timeLimit: Double?
  ) throws -> (ending: Termination, answer: Answer?) {
    let master = MasterProgram(self, basis: cellBasis)
    size = (master.program.rowCount, master.program.columnCount)
    var options = SolveOptions()
    options.relaxed = true
    options.timeLimit = timeLimit
    options.startBasis = master.startBasis
    let result = try solver.solve(master.program, options: options, control: control)
    pivots += result.effort.pivots
    guard result.termination.reason == .optimal, let dual = result.dual, let point = result.incumbent,
      let basis = result.basis
    else { return (result.termination, nil) }
    for (place, start) in master.optionStarts {
      for index in columns[place].indices {
        columns[place][index].status = basis.columns[start + index]
        columns[place][index].value = point.values[start + index]
      }
    }
    for place in columns.indices where columns[place].count == 1 { columns[place][0].value = 1 }
    var officers = [Double?](repeating: nil, count: columns.count)
    for (row, option) in master.optionStarts.enumerated() { officers[option.place] = dual.rows[row] }
    cellBasis = master.basis(of: basis)
    return (
      result.termination,
      Answer(
        prices: master.prices(dual.rows), officers: officers, presses: master.presses(point.values, box: box),
        objective: point.objective)
    )
  }
}

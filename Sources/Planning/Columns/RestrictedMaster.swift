import LinearProgramming
import StaffingDomain

/// The options found so far, with the basis and the prices of the last master.
///
/// Officers with one option are *settled*: they are no row and no column of the master, only a part of its right-hand
/// sides. Most are, as prices near the optimum leave most officers only one good option; what remains is a fraction of
/// the whole (``MasterProgram``).
struct RestrictedMaster {
  /// How the master tells an officer's options apart: the row of the cell held, or one of these.
  ///
  /// Staying comes first and surplus last, as in every list of options.
  private enum Key {
    static let stay = Int32(-1)
    static let surplus = Int32.max
  }

  /// An option of an officer.
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
    /// The dual value of every officer's row, by place; nil for settled officers.
    var officers: [Double?]
    /// Where the box held a price of a side row back.
    var presses: [[Bool]]
    var objective: Double

    /// Whether the box held no price back: the master's optimum is that of the program without a box.
    var isFree: Bool { !presses.contains { $0.contains(true) } }
  }

  let problem: StaffingProblem
  /// The options of every officer, by place.
  private(set) var columns: [[Column]]
  /// The basis of rows, posts and limits.
  private(set) var rowBasis: MasterBasis
  private var prices: DualPrices
  private var box: PriceBox
  /// Simplex pivots so far.
  private(set) var pivots = 0
  /// Rows and columns of the largest program so far.
  private(set) var size = (rows: 0, columns: 0)

  /// A master without options.
  ///
  /// - Parameter prices: Good prices: the box starts around them, and settled cells keep theirs.
  init(_ problem: StaffingProblem, near prices: DualPrices) {
    self.problem = problem
    self.prices = prices
    box = PriceBox(around: prices)
    columns = [[Column]](repeating: [], count: problem.oneOption.officers.count)
    rowBasis = MasterBasis(problem)
  }

  /// Options in the master.
  var optionCount: Int { columns.reduce(0) { $0 + $1.count } }

  private func key(_ duty: Duty) -> Int32 {
    switch duty {
    case .stay: Key.stay
    case .fill(let cell): Int32(truncatingIfNeeded: problem.cellBalance.row(of: cell) ?? Int(Key.surplus))
    case .surplus, .pool, .leaving: Key.surplus
    }
  }

  /// What an option does.
  func duty(of column: Column) -> Duty {
    switch column.key {
    case Key.stay: .stay
    case Key.surplus: .surplus
    default: .fill(problem.cellBalance.cells[Int(column.key)])
    }
  }

  /// An officer's option as side rules see it.
  func relocation(of column: Column, for place: Int) -> Relocation {
    Relocation(origin: problem.staffingCase.officers[problem.oneOption.officers[place]].cell, duty: duty(of: column))
  }

  /// The row of the cell that an officer's option holds; nil for surplus.
  func cellRow(of column: Column, for place: Int) -> Int? {
    switch column.key {
    case Key.stay: relocation(of: column, for: place).heldCell.flatMap { problem.cellBalance.row(of: $0) }
    case Key.surplus: nil
    default: Int(column.key)
    }
  }

  /// The place of an option among its officer's; nil where the master does not have it.
  func index(of duty: Duty, for place: Int) -> Int? {
    let key = key(duty)
    return columns[place].firstIndex { $0.key == key }
  }

  /// Adds an option unless it is there; returns whether it is new.
  @discardableResult
  mutating func add(_ duty: Duty, to place: Int) -> Bool {
    let key = key(duty)
    let index = columns[place].firstIndex { $0.key >= key } ?? columns[place].count
    if index < columns[place].count, columns[place][index].key == key { return false }
    let hours = problem.hours(of: problem.oneOption.officers[place], doing: duty).total
    columns[place].insert(Column(key: key, hours: hours, status: .atLower), at: index)
    return true
  }

  /// Adds an option as the whole choice of its officer.
  mutating func choose(_ duty: Duty, for place: Int) {
    add(duty, to: place)
    for index in columns[place].indices { columns[place][index].value = columns[place][index].key == key(duty) ? 1 : 0 }
  }

  /// Keeps the options that pass a test, those of the basis and those of a plan.
  mutating func keep(_ duties: [Duty]?, or passes: (_ place: Int, _ column: Column) -> Bool) {
    for place in columns.indices {
      let chosen = duties.map { key($0[place]) }
      columns[place].removeAll { $0.status != .basic && $0.key != chosen && !passes(place, $0) }
    }
  }

  /// Takes a basis as the start of the next solve, and the assignment behind it as the solution.
  mutating func start(from basis: NetworkBasis) {
    rowBasis = basis.rows
    for place in columns.indices {
      for index in columns[place].indices { columns[place][index].status = .atLower }
      for index in basis.options[place] { columns[place][index].status = .basic }
      if let chosen = basis.options[place].first { columns[place][chosen].value = 1 }
    }
  }

  /// Solves the relaxation from the last basis, and moves the box along.
  ///
  /// - Returns: The solve's own ending, with what pricing needs where it ended optimal.
  mutating func solve(
    by solver: any Solver, control: SolveControl, timeLimit: Double?
  ) throws -> (ending: Termination, answer: Answer?) {
    let master = MasterProgram(self, box: box)
    size = (max(size.rows, master.program.rowCount), max(size.columns, master.program.columnCount))
    var options = SolveOptions()
    options.relaxed = true
    options.timeLimit = timeLimit
    options.startBasis = master.startBasis
    let result = try solver.solve(master.program, options: options, control: control)
    pivots += result.effort.pivots
    guard result.termination.reason == .optimal, let dual = result.dual, let point = result.incumbent,
      let basis = result.basis
    else { return (result.termination, nil) }
    for place in columns.indices where columns[place].count == 1 { columns[place][0].value = 1 }
    for (place, start) in master.choosers {
      for index in columns[place].indices {
        columns[place][index].status = basis.columns[start + index]
        columns[place][index].value = point.values[start + index]
      }
    }
    master.update(&rowBasis, from: basis)
    prices = master.prices(dual.rows, settled: prices)
    var officers = [Double?](repeating: nil, count: columns.count)
    for (row, chooser) in master.choosers.enumerated() { officers[chooser.place] = dual.rows[row] }
    let presses = master.presses(point.values, box: box)
    box.follow(prices, presses: presses)
    return (
      result.termination,
      Answer(prices: prices, officers: officers, presses: presses, objective: point.objective)
    )
  }
}

import LinearProgramming
import StaffingDomain

/// The program over the options found so far, with the basis of its last solve.
struct RestrictedMaster {
  /// How the master tells an officer's options apart: the row of the cell held, or one of these.
  ///
  /// Staying comes first and surplus last, as in every list of options: ``StartingPlan`` relies on it.
  private enum Key {
    static let stay = Int32(-1)
    static let surplus = Int32.max
  }

  private struct Column {
    var key: Int32
    var hours: HoursPerMonth
    var status: BasisStatus
    var value = 0.0
  }

  /// The end of one solve.
  struct Answer {
    /// The dual values of the rows that couple officers.
    var prices: DualPrices
    /// The dual value of every officer's row, by place.
    var officers: [Double]
    var objective: Double
    /// Whether every option in the solution is whole.
    var isWhole: Bool
  }

  private let problem: StaffingProblem
  private var columns: [[Column]]
  private var rowStatuses: [BasisStatus] = []
  private var postStatuses: [BasisStatus] = []
  /// Simplex pivots so far.
  private(set) var pivots = 0
  /// Options in the master.
  private(set) var optionCount = 0

  init(_ problem: StaffingProblem) {
    self.problem = problem
    columns = [[Column]](repeating: [], count: problem.oneOption.officers.count)
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

  /// The program over the options, in the order of keys.
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

  /// Takes the basis of a choice of duties, by place, as the start of the next solve.
  mutating func start(from duties: [Duty?]) {
    let formulation = formulation()
    let chosen = duties.enumerated().map { place, duty in
      let key = duty.map(key)
      return formulation.optionStarts[place] + (columns[place].firstIndex { $0.key == key } ?? 0)
    }
    keep(StartBasis.basis(of: chosen, problem: problem, formulation: formulation))
  }

  private mutating func keep(_ basis: Basis) {
    var next = 0
    for place in columns.indices {
      for index in columns[place].indices {
        columns[place][index].status = basis.columns[next]
        next += 1
      }
    }
    rowStatuses = basis.rows
    postStatuses = Array(basis.columns[next...])
  }

  /// The basis of the last solve for the program that ``formulation()`` gives now.
  var basis: Basis { Basis(rows: rowStatuses, columns: columns.flatMap { $0.map(\.status) } + postStatuses) }

  /// The values of the options in the last solution, in the order of ``formulation()``; options added since are 0.
  var optionValues: [Double] { columns.flatMap { $0.map(\.value) } }

  /// Solves the program from the last basis.
  ///
  /// - Returns: The solve's own ending, with what pricing needs where it ended optimal.
  mutating func solve(
    by solver: any Solver, control: SolveControl, timeLimit: Double?
  ) throws -> (ending: Termination, answer: Answer?) {
    let formulation = formulation()
    var options = SolveOptions()
    options.relaxed = true
    options.timeLimit = timeLimit
    options.startBasis = basis
    let result = try solver.solve(formulation.program, options: options, control: control)
    pivots += result.effort.pivots
    guard result.termination.reason == .optimal, let dual = result.dual, let point = result.incumbent,
      let basis = result.basis
    else { return (result.termination, nil) }
    keep(basis)
    var next = 0
    for place in columns.indices {
      for index in columns[place].indices {
        columns[place][index].value = point.values[next]
        next += 1
      }
    }
    let people = problem.oneOption.officers.count
    let cells = problem.cellBalance.cells.count
    let sides = zip(problem.sideRules, formulation.sideStarts).map { rule, start in
      rule.rows.indices.map { min(0, dual.rows[start + $0]) }
    }
    let isWhole = point.values[..<next].allSatisfy { min($0, 1 - $0) <= Tolerances.integrality }
    return (
      result.termination,
      Answer(
        prices: DualPrices(cells: Array(dual.rows[people..<people + cells]), sides: sides),
        officers: Array(dual.rows[..<people]), objective: point.objective, isWhole: isWhole)
    )
  }
}

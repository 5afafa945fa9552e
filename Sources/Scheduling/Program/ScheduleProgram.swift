import LinearProgramming
import StaffingDomain

/// The mixed-integer program of waves.
///
/// Binary `z(u,t)`: unit u changes in month t, for its months but the last, and `sum_t z(u,t) <= 1`; it changes in the last
/// one otherwise. Whether it has changed by a month is the sum of its z up to there, so that the heads of a cell are sums
/// of z, and the value of its empty posts is convex in them. A cell in a month in which one unit alone has a choice needs
/// no rows: what it costs is linear in that unit's z. The article *WavesModel* states the rows, *WavesForm* why the columns
/// are these.
struct ScheduleProgram {
  /// What is looked for.
  enum Goal {
    /// The least hours.
    case leastHours
    /// The least limit of a month, whatever the settings say.
    case leastPerMonth
    /// The least limit of a commune, whatever the settings say.
    case leastPerCommune
    /// Any schedule within the limits.
    case anySchedule
  }

  let problem: ScheduleProblem
  /// The months that are open to each unit.
  let open: OpenMonths
  private(set) var rows: [ScheduleRow] = []
  private(set) var columns: [ScheduleColumn] = []
  private(set) var program: LinearProgram
  /// Whether those who can change in one month only break a limit alone.
  private(set) var isImpossible = false
  var draft = ProgramDraft()
  private(set) var firstColumn: [LinearProgram.Column]

  /// Sets up the program.
  ///
  /// - Parameter open: Months to choose among, fewer than all where some units are held fast; nil for all.
  init(_ problem: ScheduleProblem, goal: Goal = .leastHours, open: OpenMonths? = nil) {
    self.problem = problem
    self.open = open ?? OpenMonths(of: problem)
    program = LinearProgram(name: "waves")
    firstColumn = []
    for unit in problem.units.indices { addUnit(unit) }
    addLimits(goal)
    if case .leastHours = goal {
      for roster in problem.rosters.indices { addCell(roster) }
    }
    program = draft.program(named: "waves")
  }

  mutating func addColumn(
    _ column: ScheduleColumn, cost: Double, upper: Double = 1, isInteger: Bool = false
  ) -> LinearProgram.Column {
    columns.append(column)
    return draft.addColumn(cost: cost, upper: upper, isInteger: isInteger)
  }

  mutating func addRow(
    _ row: ScheduleRow, _ sum: LinearSum, lower: Double = -.infinity, upper: Double = .infinity
  ) {
    guard !sum.terms.isEmpty else {
      // Nobody who counts in the row has a choice: it is kept, or nothing keeps it.
      if !(lower...upper).contains(sum.constant) { isImpossible = true }
      return
    }
    rows.append(row)
    draft.addRow(sum, lower: lower, upper: upper)
  }

  // MARK: Who has changed

  private mutating func addUnit(_ place: Int) {
    firstColumn.append(columns.count)
    guard open.first[place] < open.last[place] else { return }
    var sum = LinearSum()
    for month in open.first[place]..<open.last[place] {
      sum.add(1, addColumn(.changes(unit: place, month: month), cost: 0, isInteger: true))
    }
    addRow(.once(unit: place), sum, upper: 1)
  }

  /// Whether it is open if a unit has changed by a month.
  func isOpen(_ place: Int, by month: Int) -> Bool {
    month >= open.first[place] && month < open.last[place]
  }

  /// Adds what a unit has done by a month: 1 where it has changed.
  func add(_ factor: Double, _ place: Int, by month: Int, to sum: inout LinearSum) {
    if month >= open.last[place] {
      sum.constant += factor
    } else if month >= open.first[place] {
      for offset in 0...(month - open.first[place]) { sum.add(factor, firstColumn[place] + offset) }
    }
  }

  /// Adds what a unit does in a month: 1 where it changes.
  private func add(_ factor: Double, _ place: Int, in month: Int, to sum: inout LinearSum) {
    if isOpen(place, by: month) {
      sum.add(factor, firstColumn[place] + month - open.first[place])
    } else if month == open.last[place] {
      sum.constant += factor
      for offset in 0..<max(0, open.last[place] - open.first[place]) { sum.add(-factor, firstColumn[place] + offset) }
    }
  }

  // MARK: Limits

  private mutating func addLimits(_ goal: Goal) {
    var (perMonth, perCommune) = (LinearSum(), LinearSum())
    var (monthLimit, communeLimit) = (problem.settings.perMonth, problem.settings.perCommune)
    let most = Double(2 * max(1, problem.changes.count))
    if case .leastPerMonth = goal {
      perMonth.add(-1, addColumn(.mostPerMonth, cost: 1, upper: most, isInteger: true))
      monthLimit = 0
    }
    if case .leastPerCommune = goal {
      perCommune.add(-1, addColumn(.mostPerCommune, cost: 1, upper: most, isInteger: true))
      communeLimit = 0
    }
    if let monthLimit {
      for month in 0..<problem.settings.months {
        var sum = perMonth
        for (place, unit) in problem.units.enumerated() where unit.moves > 0 {
          add(Double(unit.moves), place, in: month, to: &sum)
        }
        addRow(.month(month), sum, upper: Double(monthLimit))
      }
    }
    guard let communeLimit else { return }
    var touching: [Ordinal<Commune>: [(unit: Int, count: Int)]] = [:]
    for (place, unit) in problem.units.enumerated() {
      for (commune, count) in unit.communes { touching[commune, default: []].append((place, count)) }
    }
    for (commune, units) in touching.sorted(by: { $0.key < $1.key }) {
      for month in 0..<problem.settings.months {
        var sum = perCommune
        for (place, count) in units { add(Double(count), place, in: month, to: &sum) }
        addRow(.commune(commune, month: month), sum, upper: Double(communeLimit))
      }
    }
  }
}

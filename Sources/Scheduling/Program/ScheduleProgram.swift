import LinearProgramming
import StaffingDomain

/// The mixed-integer program of waves.
///
/// Binary `z(u,t)`: unit u changes in month t, for its months but the last, and `sum_t z(u,t) <= 1`; it changes in the last
/// one otherwise. Whether it has changed by a month is the sum of its z up to there, so that the heads of a cell are sums
/// of z, and the value of its empty posts is convex in them. The article *WavesModel* states the rows, *WavesForm* why
/// the columns are these.
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
  private(set) var rows: [ScheduleRow] = []
  private(set) var columns: [ScheduleColumn] = []
  private(set) var program: LinearProgram
  /// Whether those who can change in one month only break a limit alone.
  private(set) var isImpossible = false
  private var draft = ProgramDraft()
  private var firstColumn: [LinearProgram.Column]

  init(_ problem: ScheduleProblem, goal: Goal = .leastHours) {
    self.problem = problem
    program = LinearProgram(name: "waves")
    firstColumn = []
    for unit in problem.units.indices { addUnit(unit) }
    addLimits(goal)
    if case .leastHours = goal {
      for roster in problem.rosters.indices { addCell(roster) }
    }
    program = draft.program(named: "waves")
  }

  private mutating func addColumn(
    _ column: ScheduleColumn, cost: Double, upper: Double = 1, isInteger: Bool = false
  ) -> LinearProgram.Column {
    columns.append(column)
    return draft.addColumn(cost: cost, upper: upper, isInteger: isInteger)
  }

  private mutating func addRow(
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
    let unit = problem.units[place]
    firstColumn.append(columns.count)
    guard unit.earliest < unit.latest else { return }
    var sum = LinearSum()
    for month in unit.earliest..<unit.latest {
      sum.add(1, addColumn(.changes(unit: place, month: month), cost: 0, isInteger: true))
    }
    addRow(.once(unit: place), sum, upper: 1)
  }

  /// Whether it is open if a unit has changed by a month.
  private func isOpen(_ place: Int, by month: Int) -> Bool {
    month >= problem.units[place].earliest && month < problem.units[place].latest
  }

  /// Adds what a unit has done by a month: 1 where it has changed.
  private func add(_ factor: Double, _ place: Int, by month: Int, to sum: inout LinearSum) {
    let unit = problem.units[place]
    if month >= unit.latest {
      sum.constant += factor
    } else if month >= unit.earliest {
      for offset in 0...(month - unit.earliest) { sum.add(factor, firstColumn[place] + offset) }
    }
  }

  /// Adds what a unit does in a month: 1 where it changes.
  private func add(_ factor: Double, _ place: Int, in month: Int, to sum: inout LinearSum) {
    let unit = problem.units[place]
    if isOpen(place, by: month) {
      sum.add(factor, firstColumn[place] + month - unit.earliest)
    } else if month == unit.latest {
      sum.constant += factor
      for offset in 0..<max(0, unit.latest - unit.earliest) { sum.add(-factor, firstColumn[place] + offset) }
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

  // MARK: Cells

  private mutating func addCell(_ place: Int) {
    let roster = problem.rosters[place]
    let units = Set(roster.parts.map(\.unit) + roster.shared.flatMap(\.units))
    for month in 0..<problem.settings.months {
      if units.contains(where: { isOpen($0, by: month) }) {
        addCell(place, roster, month)
      } else {
        draft.constant += roster.month(month) { problem.units[$0].latest }.cost
      }
    }
  }

  /// A sum over the officers of a cell in a month.
  private func sum(_ roster: CellRoster, _ month: Int, _ count: (Occupancy) -> Int) -> LinearSum {
    var sum = LinearSum()
    sum.constant = Double(count(roster.base[month]))
    for part in roster.parts {
      sum.constant += Double(count(part.before))
      let step = count(part.after) - count(part.before)
      if step != 0 { add(Double(step), part.unit, by: month, to: &sum) }
    }
    return sum
  }

  private mutating func addCell(_ place: Int, _ roster: CellRoster, _ month: Int) {
    let alone = sum(roster, month, \.alone)
    let combined = sum(roster, month, \.combined)
    let heads = sum(roster, month, \.heads)
    let count = roster.values.count
    // Posts that one who holds two, or the pool, may take up.
    var specials: [Int: LinearProgram.Column] = [:]
    var fixedSpecials: Set<Int> = []
    for post in 1...max(1, count) where post <= count {
      addSpecial(place, roster, month, post, combined, &specials, &fixedSpecials)
    }
    let hasSpecials = !specials.isEmpty || !fixedSpecials.isEmpty
    // Without them a head below the floor is an empty post too: one column counts both.
    let isPlain = !hasSpecials && alone == heads && roster.floor <= count
    if count > 0 {
      var empty: [LinearProgram.Column] = []
      let certain = hasSpecials ? 0 : min(count, Int(max(0, alone.least)))
      for post in certain + 1...count + 1 where post <= count {
        let value = roster.values[post - 1] * (isPlain && post <= roster.floor ? 2 : 1)
        empty.append(addColumn(.empty(roster: place, month: month, post: post), cost: value))
      }
      let ends = fixedSpecials.union(specials.keys).map { $0 - 1 }.filter { $0 > certain && $0 < count } + [count]
      for end in Set(ends).sorted() where end > certain {
        var sum = alone
        for column in empty.prefix(end - certain) { sum.add(1, column) }
        for (post, column) in specials.sorted(by: { $0.key < $1.key }) where post <= end { sum.add(1, column) }
        sum.constant += Double(fixedSpecials.count { $0 <= end })
        addRow(.cover(roster: place, month: month, upTo: end), sum, lower: Double(end))
      }
    }
    if !isPlain { addFloor(place, roster, month, heads) }
  }

  private mutating func addSpecial(
    _ place: Int, _ roster: CellRoster, _ month: Int, _ post: Int, _ combined: LinearSum,
    _ specials: inout [Int: LinearProgram.Column], _ fixed: inout Set<Int>
  ) {
    var sources = post == roster.values.count ? combined : LinearSum()
    for shared in roster.shared where shared.number == post {
      if shared.units.isEmpty {
        sources.constant += 1
        continue
      }
      guard !shared.units.contains(where: { problem.units[$0].earliest > month }) else { continue }
      let column = addColumn(.shared(roster: place, month: month, post: post), cost: 0)
      for unit in shared.units {
        var sum = LinearSum()
        sum.add(-1, column)
        add(1, unit, by: month, to: &sum)
        addRow(.shared(roster: place, month: month, post: post, unit: unit), sum, lower: 0)
      }
      sources.add(1, column)
    }
    if sources.least >= 1 {
      fixed.insert(post)
    } else if !sources.terms.isEmpty {
      let column = addColumn(.special(roster: place, month: month, post: post), cost: 0)
      sources.add(-1, column)
      addRow(.special(roster: place, month: month, post: post), sources, lower: 0)
      specials[post] = column
    }
  }

  private mutating func addFloor(_ place: Int, _ roster: CellRoster, _ month: Int, _ heads: LinearSum) {
    let certain = Int(max(0, heads.least))
    guard certain < roster.floor else { return }
    var sum = heads
    for head in certain + 1...roster.floor {
      sum.add(1, addColumn(.missing(roster: place, month: month, head: head), cost: roster.price(ofHead: head)))
    }
    addRow(.floor(roster: place, month: month), sum, lower: Double(roster.floor))
  }
}

import LinearProgramming
import StaffingDomain

/// The options and supplies found so far, with the basis and the prices of the last master.
///
/// Officers with one option are *settled*: they are no row and no column of the master, only a part of its right-hand
/// sides. Most are, as prices near the optimum leave most officers only one good option; what remains is a fraction of
/// the whole (``MasterProgram``). Recruits of a cell and posts for the pool are columns once pricing has found them.
struct RestrictedMaster {
  /// An option of an officer.
  struct Column {
    var key: OptionKey
    /// What the option adds to the objective; see ``StaffingProblem/cost(of:)``.
    var hours: HoursPerMonth
    /// What the option uses of the rows of side rules.
    var entries: [SideEntry]
    var status: BasisStatus
    var value = 0.0
    /// Whether a change of the problem took the option away; see ``RestrictedMaster/dropBanned()``.
    var isBanned = false
  }

  /// How far the price of a new cut may go at once: what an officer of a pool is worth.
  private static let firstCutWidth = 200.0

  /// The end of one solve.
  struct Answer {
    /// The dual values of the rows that couple officers.
    var prices: DualPrices
    /// The dual value of every officer's row, by place; nil for settled officers.
    var officers: [Double?]
    /// Whether the box binds nowhere, so that the prices are those of the program without it.
    var isFree: Bool
    /// The optimum, as a balance.
    var balance: Double
  }

  private(set) var problem: StaffingProblem
  /// The options of every officer, by place.
  var columns: [[Column]]
  /// The basis of rows, posts, supplies and limits.
  var rowBasis: MasterBasis
  /// Recruits of every cell row, as the last solve left them.
  var recruitValues: [Int32: Double] = [:]
  /// Shared posts, by place in ``Sharing/posts``, as the last solve left them.
  var sharedValues: [Int32: Double] = [:]
  /// The method of the next solve; primal after it.
  var simplex = SimplexMethod.primal
  /// The prices of the last solve, those of ``pricedRules`` as they were given.
  private(set) var prices: DualPrices
  /// The side rules, by place, whose rows cost their price instead of being limits.
  private(set) var pricedRules: Set<Int> = []
  /// What a whole plan may use more than the limits of these, by rule and row; see ``PricedLimits``.
  private(set) var leeway: [[Double]]?
  private var box: StabilizationBox
  /// Simplex pivots so far.
  private(set) var pivots = 0
  /// Rows and columns of the largest program so far.
  private(set) var size = (rows: 0, columns: 0)

  /// A master without options.
  ///
  /// - Parameters:
  ///   - prices: Good prices: the box starts around them, and settled cells keep theirs.
  ///   - isWide: Whether the box is wide for the rows of last posts.
  init(_ problem: StaffingProblem, near prices: DualPrices, isWide: Bool = false) {
    self.problem = problem
    self.prices = prices
    box = StabilizationBox(around: prices, lastPosts: problem.rules.place(of: .lastPost), isWide: isWide)
    columns = [[Column]](repeating: [], count: problem.oneOption.officers.count)
    rowBasis = MasterBasis(problem)
  }

  /// Options in the master.
  var optionCount: Int { columns.reduce(0) { $0 + $1.count } }

  /// The option of a column of the officer at a place.
  func option(of column: Column, for place: Int) -> OfficerOption {
    problem.option(column.key, of: problem.oneOption.officers[place])
  }

  /// The row of the cell in whose equation an officer's option counts; nil for pool, surplus and combinations.
  func cellRow(of column: Column, for place: Int) -> Int? {
    if column.key.isCombined { return nil }
    return switch column.key.duty {
    case .stay: problem.cellRow(of: option(of: column, for: place))
    case .fill(let row): Int(row)
    case .pool, .surplus: nil
    }
  }

  /// The place of an option among its officer's; nil where the master does not have it.
  func index(of key: OptionKey, for place: Int) -> Int? { columns[place].firstIndex { $0.key == key } }

  /// Adds an option unless it is there; returns whether it is new.
  @discardableResult
  mutating func add(_ key: OptionKey, to place: Int) -> Bool {
    let index = columns[place].firstIndex { $0.key >= key } ?? columns[place].count
    if index < columns[place].count, columns[place][index].key == key { return false }
    let option = problem.option(key, of: problem.oneOption.officers[place])
    let entries = problem.sideEntries(of: option, scopes: .any)
    columns[place].insert(
      Column(key: key, hours: problem.cost(of: option), entries: entries, status: .atLower), at: index)
    return true
  }

  /// Adds an option as the choice of its officer, whole unless it is less certain.
  mutating func choose(_ key: OptionKey, for place: Int, certainty: Double = 1) {
    add(key, to: place)
    for index in columns[place].indices {
      columns[place][index].value = columns[place][index].key == key ? certainty : 0
    }
  }

  /// Takes over a problem with more cuts; those it had stay where they are.
  mutating func adopt(_ cut: StaffingProblem) {
    rowBasis.extendSides(
      from: problem.sideRules.map { $0.rows.count }, to: cut.sideRules.map { $0.rows.count })
    problem = cut
    for place in columns.indices {
      for index in columns[place].indices {
        let option = option(of: columns[place][index], for: place)
        columns[place][index].entries = problem.sideEntries(of: option, scopes: .any)
      }
    }
    prices = prices.extended(to: cut)
    box.extend(to: prices, width: Self.firstCutWidth)
  }

  /// Forgets what the options use of side rules, which is a third of a master that waits; ``adopt(_:)`` recalls it.
  mutating func forgetUses() {
    for place in columns.indices {
      for index in columns[place].indices { columns[place][index].entries = [] }
    }
  }

  /// Takes over a problem with the same rows, other limits and other hours of an officer's options.
  mutating func adopt(_ problem: StaffingProblem, repricing place: Int?) {
    adopt(problem)
    guard let place else { return }
    for index in columns[place].indices {
      columns[place][index].hours = problem.cost(of: option(of: columns[place][index], for: place))
    }
  }

  /// Lets the rows of some side rules cost given prices instead of being limits.
  ///
  /// - Parameters:
  ///   - given: The prices; those of other rules do not matter.
  ///   - leeway: What a whole plan may use more than each limit, by rule and row; nil for any amount, as in relaxations.
  mutating func price(_ rules: Set<Int>, at given: DualPrices, leeway: [[Double]]? = nil) {
    (pricedRules, self.leeway) = (rules, leeway)
    for rule in rules { prices.sides[rule] = given.sides[rule] }
  }

  /// Makes limits of all rows again; the box of the next solve starts around the prices that they had.
  ///
  /// The basis stays primal feasible: a row that the last point exceeds gets its excess basic.
  mutating func limitPricedRules() {
    let activity = sideActivity
    var next = 0
    for (rule, limits) in problem.sideLimits.enumerated() {
      for (row, limit) in limits.enumerated() {
        if pricedRules.contains(rule) {
          let isOver = activity[rule][row] > limit.upper
          rowBasis.sides[next] = isOver ? (.basic, .atLower) : (.atLower, .basic)
        }
        next += 1
      }
    }
    (pricedRules, leeway) = ([], nil)
    box.follow(prices, binds: problem.sideLimits.map { $0.map { _ in false } })
  }

  /// Takes supplies as what the last solve left.
  mutating func choose(_ supplies: Supplies) {
    for (row, count) in supplies.recruits.enumerated() where count > 0 {
      recruitValues[Int32(truncatingIfNeeded: row)] = Double(count)
    }
    for post in supplies.sharedPosts {
      if let index = problem.sharing.index(of: post) { sharedValues[Int32(truncatingIfNeeded: index)] = 1 }
    }
  }

  /// Lets a cell row have recruits; returns whether that is new.
  @discardableResult
  mutating func addRecruits(of row: Int) -> Bool { rowBasis.addRecruits(of: row) }

  /// Lets the pool do the work of the post at a place of ``Sharing/posts``; returns whether that is new.
  @discardableResult
  mutating func addSharing(of index: Int) -> Bool { rowBasis.addSharing(of: index) }

  /// Adds the recruits and shared posts that would improve the master under its own prices; returns how many are new.
  mutating func addSupplies(under own: Pricing) -> Int {
    var added = 0
    for row in problem.cellBalance.cells.indices where own.costs.recruits[row].isFinite {
      if own.reducedHours(ofRecruitIn: row) < -Tolerances.comparison, addRecruits(of: row) { added += 1 }
    }
    for index in problem.sharing.posts.indices where own.reducedHours(ofSharing: index) < -Tolerances.comparison {
      if addSharing(of: index) { added += 1 }
    }
    return added
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
    options.simplex = simplex
    simplex = .primal
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
    for (row, column) in master.recruitColumns { recruitValues[row] = point.values[column] }
    for (index, column) in master.sharedColumns { sharedValues[index] = point.values[column] }
    master.update(&rowBasis, from: basis)
    prices = master.prices(dual.rows, settled: prices)
    var officers = [Double?](repeating: nil, count: columns.count)
    for (row, chooser) in master.choosers.enumerated() { officers[chooser.place] = dual.rows[row] }
    let binds = master.binds(point.values, box: box)
    box.follow(prices, binds: binds)
    let answer = Answer(
      prices: prices, officers: officers, isFree: !binds.contains { $0.contains(true) },
      balance: point.objective + master.origin)
    return (result.termination, answer)
  }
}

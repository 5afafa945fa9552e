public import LinearProgramming
import StaffingDomain
import Workloads

/// The program of the formulation (*Variables*, *Rows*) over a list of options: one column for each option, post and
/// overflow.
///
/// Columns stand in the order: options, then the posts of every cell row by cell and post number, overflows, recruits by
/// cell row, shared posts, and the slacks of soft rows. Rows stand in the order: one-option, cell-balance, the side rules
/// in the problem's order, then `y + w <= 1` for every shareable post.
public struct Formulation: Sendable {
  /// The program; its objective includes the value of all posts as a constant.
  public let program: LinearProgram
  /// The options; option k is column k.
  public let options: [OfficerOption]
  /// Where each officer's options start in `options`, by place in `one-option`, with one more element at the end.
  public let optionStarts: [Int]
  /// The first column of the posts of each cell row; post j of cell row k is column `postStarts[k] + j - 1`.
  public let postStarts: [Int]
  /// The overflow column of each cell row that has one.
  public let overflowColumns: [LinearProgram.Column?]
  /// Where the rows of each side rule start.
  public let sideStarts: [LinearProgram.Row]
  /// The column of the recruits of each cell row that may have any.
  public let recruitColumns: [LinearProgram.Column?]
  /// The first column of the shared posts, which stand in the order of ``Sharing/posts``.
  public let sharedStart: LinearProgram.Column
  private let problem: StaffingProblem

  /// Builds the program.
  ///
  /// - Parameters:
  ///   - problem: The problem.
  ///   - options: The options of every officer in the plan, in the order of the officers.
  ///   - named: Whether rows and columns get readable names, which a solve does not need.
  public init(_ problem: StaffingProblem, options: [OfficerOption], named: Bool = false) {
    var builder = FormulationBuilder(problem: problem, named: named)
    builder.addRows()
    builder.addOptions(options)
    builder.addPosts()
    builder.addSupplies()
    builder.addSlacks()
    self.problem = problem
    program = builder.program
    self.options = options
    optionStarts = builder.optionStarts
    postStarts = builder.postStarts
    overflowColumns = builder.overflowColumns
    sideStarts = builder.sideStarts
    recruitColumns = builder.recruitColumns
    sharedStart = builder.sharedStart
  }

  /// The row of the officer at a place of `one-option`.
  public func officerRow(_ place: Int) -> LinearProgram.Row { place }

  /// The row of a cell row of `cell-balance`.
  public func cellRow(_ row: Int) -> LinearProgram.Row { optionStarts.count - 1 + row }

  /// The program with an objective that counts from a reference plan: what nobody can change is no part of it.
  func program(from reference: PlanValue) -> LinearProgram {
    var program = program
    program.objectiveConstant = -reference.balance.value
    return program
  }

  /// The hours of an option, less what the last posts of a combination are worth.
  func hours(of column: LinearProgram.Column) -> HoursPerMonth { HoursPerMonth(program.costs[column]) }

  /// The plan of a point; nil where somebody's option is not whole.
  func draft(of point: [Double]) -> DraftPlan? {
    var draft = DraftPlan(options: [], supplies: Supplies(rows: postStarts.count))
    for place in optionStarts.indices.dropLast() {
      let range = optionStarts[place]..<optionStarts[place + 1]
      guard let column = range.first(where: { point[$0] > 1 - Tolerances.integrality }) else { return nil }
      draft.options.append(options[column])
    }
    for (row, column) in recruitColumns.enumerated() {
      if let column { draft.supplies.recruits[row] = Int(exactly: point[column].rounded()) ?? 0 }
    }
    for (index, post) in problem.sharing.posts.enumerated() where point[sharedStart + index] > 0.5 {
      draft.supplies.sharedPosts.append(post)
    }
    return draft
  }

  /// A plan as a point; nil where one of its options has no column.
  func point(of draft: DraftPlan) -> [Double]? {
    var point = [Double](repeating: 0, count: program.columnCount)
    var activity = RowActivity(problem: problem)
    for (place, option) in draft.options.enumerated() {
      let range = optionStarts[place]..<optionStarts[place + 1]
      guard let column = range.first(where: { options[$0] == option }) else { return nil }
      point[column] = 1
      activity.add(option)
    }
    activity.add(draft.supplies)
    let shared = Set(draft.supplies.sharedPosts)
    for (row, cell) in problem.cellBalance.cells.enumerated() {
      var heads = activity.heads[row] + draft.supplies.recruits[row]
      let count = problem.cellBalance.posts(in: cell)
      for post in problem.needs[cell].posts where heads > 0 {
        if shared.contains(TransferPlan.SharedPost(cell: cell, number: post.number)) { continue }
        if post.number == count, activity.combined[row] > 0 { continue }
        point[postStarts[row] + post.number - 1] = 1
        heads -= 1
      }
      if let overflow = overflowColumns[row] { point[overflow] = Double(heads) }
      if let column = recruitColumns[row] { point[column] = Double(draft.supplies.recruits[row]) }
    }
    for (index, post) in problem.sharing.posts.enumerated() where shared.contains(post) {
      point[sharedStart + index] = 1
    }
    var slack = sharedStart + problem.sharing.posts.count
    for (rule, side) in problem.sideRules.enumerated() {
      for (index, row) in side.rows.enumerated() where row.penalty != nil {
        point[slack] = max(0, activity.activity(rule: rule, row: index) - row.upper)
        slack += 1
      }
    }
    return point
  }
}

private struct FormulationBuilder {
  let problem: StaffingProblem
  let named: Bool
  var program: LinearProgram
  var optionStarts: [Int] = [0]
  var postStarts: [Int] = []
  var overflowColumns: [LinearProgram.Column?] = []
  var sideStarts: [LinearProgram.Row] = []
  var recruitColumns: [LinearProgram.Column?] = []
  var sharedStart = 0
  private var cellStart = 0
  private var shareStart = 0

  init(problem: StaffingProblem, named: Bool) {
    self.problem = problem
    self.named = named
    program = LinearProgram(name: "cadre")
  }

  mutating func addRows() {
    let staffingCase = problem.staffingCase
    for officer in problem.oneOption.officers {
      let name = named ? "\(RuleName.oneOption.rawValue)_\(staffingCase.officers[officer].code)" : ""
      program.addRow(lower: 1, upper: 1, name: name)
    }
    cellStart = program.rowCount
    add(problem.cellBalance)
    for rule in problem.sideRules {
      sideStarts.append(program.rowCount)
      add(rule)
    }
    shareStart = program.rowCount
    for post in problem.sharing.posts {
      program.addRow(
        lower: -.infinity, upper: 1, name: named ? "one-holder_\(staffingCase.label(of: post.cell))_\(post.number)" : ""
      )
    }
  }

  private mutating func add(_ rule: some RowRule) {
    for row in rule.rows {
      program.addRow(
        lower: row.lower, upper: row.upper, name: named ? name(of: row, of: rule) : "")
    }
  }

  mutating func addOptions(_ options: [OfficerOption]) {
    let officers = problem.oneOption.officers
    var place = 0
    var entries: [LinearProgram.Entry] = []
    for option in options {
      while officers[place] < option.officer {
        place += 1
        optionStarts.append(program.columnCount)
      }
      let person = problem.staffingCase.officers[option.officer]
      entries.removeAll(keepingCapacity: true)
      entries.append(LinearProgram.Entry(row: place, value: 1))
      let cellStart = cellStart
      problem.cellBalance.forEachCoefficient(of: option) { row, value in
        entries.append(LinearProgram.Entry(row: cellStart + row, value: value))
      }
      for (rule, start) in zip(problem.sideRules, sideStarts) {
        rule.forEachCoefficient(of: option) { row, value in
          entries.append(LinearProgram.Entry(row: start + row, value: value))
        }
      }
      program.addColumn(
        cost: problem.cost(of: option).value, lower: 0, upper: 1, isInteger: true, entries: entries,
        name: named ? "x_\(person.code)_\(label(of: option))" : "")
    }
    while optionStarts.count <= officers.count { optionStarts.append(program.columnCount) }
  }

  /// The row of the rule `last-post` of a cell; nil where nobody might combine its last post.
  private func lastPostRow(of cell: Cell) -> LinearProgram.Row? {
    guard let place = problem.rules.place(of: .lastPost), let row = problem.lastPosts.row(ofCell: cell) else {
      return nil
    }
    return sideStarts[place] + row
  }

  mutating func addPosts() {
    let staffingCase = problem.staffingCase
    for (row, cell) in problem.cellBalance.cells.enumerated() {
      postStarts.append(program.columnCount)
      for post in problem.needs[cell].posts {
        program.objectiveConstant += post.value.value
        var entries = [LinearProgram.Entry(row: cellStart + row, value: -1)]
        if let index = problem.sharing.index(of: TransferPlan.SharedPost(cell: cell, number: post.number)) {
          entries.append(LinearProgram.Entry(row: shareStart + index, value: 1))
        }
        if post.number == problem.cellBalance.posts(in: cell), let last = lastPostRow(of: cell) {
          entries.append(LinearProgram.Entry(row: last, value: 1))
        }
        program.addColumn(
          cost: -post.value.value, lower: 0, upper: 1, entries: entries,
          name: named ? "y_\(staffingCase.label(of: cell))_\(post.number)" : "")
      }
    }
    for (row, cell) in problem.cellBalance.cells.enumerated() {
      let excess = problem.cellBalance.pinnedOfficers(in: cell) - problem.cellBalance.posts(in: cell)
      guard excess > 0 else {
        overflowColumns.append(nil)
        continue
      }
      overflowColumns.append(
        program.addColumn(
          cost: 0, lower: 0, upper: Double(excess),
          entries: CollectionOfOne(LinearProgram.Entry(row: cellStart + row, value: -1)),
          name: named ? "o_\(staffingCase.label(of: cell))" : ""))
    }
  }

  /// Recruits of every cell that may have any, and the posts that the pool may do.
  mutating func addSupplies() {
    let staffingCase = problem.staffingCase
    for (row, cell) in problem.cellBalance.cells.enumerated() {
      guard problem.mayRecruit(in: cell) else {
        recruitColumns.append(nil)
        continue
      }
      var entries = [LinearProgram.Entry(row: cellStart + row, value: 1)]
      for (rule, start) in zip(problem.sideRules, sideStarts) {
        rule.forEachCoefficient(ofRecruitIn: cell) { entries.append(LinearProgram.Entry(row: start + $0, value: $1)) }
      }
      recruitColumns.append(
        program.addColumn(
          cost: staffingCase.policy.recruitHours.value, lower: 0, upper: Double(problem.cellBalance.posts(in: cell)),
          isInteger: true, entries: entries, name: named ? "r_\(staffingCase.label(of: cell))" : ""))
    }
    sharedStart = program.columnCount
    for (index, post) in problem.sharing.posts.enumerated() {
      var entries = [LinearProgram.Entry(row: shareStart + index, value: 1)]
      for (rule, start) in zip(problem.sideRules, sideStarts) {
        rule.forEachCoefficient(of: post) { entries.append(LinearProgram.Entry(row: start + $0, value: $1)) }
      }
      let value = problem.needs[post.cell].posts[post.number - 1].value
      program.addColumn(
        cost: (problem.hours(of: post) - value).value, lower: 0, upper: 1, isInteger: true, entries: entries,
        name: named ? "w_\(staffingCase.label(of: post.cell))_\(post.number)" : "")
    }
  }

  /// What a soft row may be exceeded by, at its penalty.
  mutating func addSlacks() {
    for (rule, start) in zip(problem.sideRules, sideStarts) {
      for (index, row) in rule.rows.enumerated() {
        guard let penalty = row.penalty else { continue }
        program.addColumn(
          cost: penalty.value, lower: 0, upper: .infinity,
          entries: CollectionOfOne(LinearProgram.Entry(row: start + index, value: -1)),
          name: named ? "s_\(name(of: row, of: rule))" : "")
      }
    }
  }

  private func name(of row: RuleRow, of rule: any RowRule) -> String {
    "\(rule.name.rawValue)_\(problem.staffingCase.label(of: row.subject))"
  }

  private func label(of option: OfficerOption) -> String {
    let courses = problem.training.courses(of: option.bundle).map { "+\(problem.staffingCase.courses[$0].code)" }
    let second = option.second.map { "&\(problem.staffingCase.positions[$0].code)" } ?? ""
    return label(of: option.duty) + second + courses.joined()
  }

  private func label(of duty: Duty) -> String {
    switch duty {
    case .stay: "stay"
    case .fill(let cell): problem.staffingCase.label(of: cell)
    case .pool(let position): "pool_\(problem.staffingCase.positions[position].code)"
    case .surplus: "surplus"
    case .outOfPlan: "out"
    }
  }
}

extension StaffingProblem {
  /// Whether a cell may get recruits.
  func mayRecruit(in cell: Cell) -> Bool { cellBalance.posts(in: cell) > 0 && recruitment.allows(cell.position) }
}

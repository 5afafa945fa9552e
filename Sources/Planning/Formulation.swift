public import LinearProgramming
import StaffingDomain
import Workloads

/// The program of model.md, section 4, over a list of options: one column for each option, post and overflow.
///
/// Columns stand in the order: options, then the posts of every cell row by cell and post number, then overflows.
/// Rows stand in the order: one-option, cell-balance, then the side rules in the problem's order.
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
    program = builder.program
    self.options = options
    optionStarts = builder.optionStarts
    postStarts = builder.postStarts
    overflowColumns = builder.overflowColumns
    sideStarts = builder.sideStarts
  }

  /// The row of the officer at a place of `one-option`.
  public func officerRow(_ place: Int) -> LinearProgram.Row { place }

  /// The row of a cell row of `cell-balance`.
  public func cellRow(_ row: Int) -> LinearProgram.Row { optionStarts.count - 1 + row }
}

private struct FormulationBuilder {
  let problem: StaffingProblem
  let named: Bool
  var program: LinearProgram
  var optionStarts: [Int] = [0]
  var postStarts: [Int] = []
  var overflowColumns: [LinearProgram.Column?] = []
  var sideStarts: [LinearProgram.Row] = []
  private var cellStart = 0

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
  }

  private mutating func add(_ rule: some RowRule) {
    for row in rule.rows {
      program.addRow(
        lower: row.lower, upper: row.upper, name: named ? "\(rule.name.rawValue)_\(row.subject)" : "")
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
      let relocation = Relocation(origin: person.cell, duty: option.duty)
      entries.removeAll(keepingCapacity: true)
      entries.append(LinearProgram.Entry(row: place, value: 1))
      let cellStart = cellStart
      problem.cellBalance.forEachCoefficient(of: relocation) { row, value in
        entries.append(LinearProgram.Entry(row: cellStart + row, value: value))
      }
      for (rule, start) in zip(problem.sideRules, sideStarts) {
        rule.forEachCoefficient(of: relocation) { row, value in
          entries.append(LinearProgram.Entry(row: start + row, value: value))
        }
      }
      program.addColumn(
        cost: option.hours.value, lower: 0, upper: 1, isInteger: true, entries: entries,
        name: named ? "x_\(person.code)_\(label(of: option.duty))" : "")
    }
    while optionStarts.count <= officers.count { optionStarts.append(program.columnCount) }
  }

  mutating func addPosts() {
    let staffingCase = problem.staffingCase
    for (row, cell) in problem.cellBalance.cells.enumerated() {
      postStarts.append(program.columnCount)
      let entry = CollectionOfOne(LinearProgram.Entry(row: cellStart + row, value: -1))
      for post in problem.needs[cell].posts {
        program.objectiveConstant += post.value.value
        program.addColumn(
          cost: -post.value.value, lower: 0, upper: 1, entries: entry,
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

  private func label(of duty: Duty) -> String {
    switch duty {
    case .stay: "stay"
    case .fill(let cell): problem.staffingCase.label(of: cell)
    case .pool(let position): "pool_\(problem.staffingCase.positions[position].code)"
    case .surplus: "surplus"
    case .leaving: "leaving"
    }
  }
}

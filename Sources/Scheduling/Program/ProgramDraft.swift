import LinearProgramming

/// A constant and some columns with factors; the columns lie between 0 and 1 where ``least`` is asked for.
struct LinearSum: Equatable {
  var constant = 0.0
  /// The factors by column, none of them 0.
  private(set) var terms: [LinearProgram.Column: Double] = [:]

  mutating func add(_ factor: Double, _ column: LinearProgram.Column) {
    let sum = (terms[column] ?? 0) + factor
    terms[column] = sum == 0 ? nil : sum
  }

  /// The least value.
  var least: Double { terms.values.reduce(constant) { $0 + min(0, $1) } }
}

/// Rows and columns of a program in any order, laid out by columns at the end.
struct ProgramDraft {
  /// Added to the objective of every point.
  var constant = 0.0
  private var bounds: [(lower: Double, upper: Double)] = []
  private var costs: [(cost: Double, upper: Double, isInteger: Bool)] = []
  private var entries: [[LinearProgram.Entry]] = []

  mutating func addColumn(cost: Double, upper: Double, isInteger: Bool) -> LinearProgram.Column {
    costs.append((cost, upper, isInteger))
    entries.append([])
    return costs.count - 1
  }

  /// Adds to what a column costs.
  mutating func addCost(_ cost: Double, to column: LinearProgram.Column) { costs[column].cost += cost }

  mutating func addRow(_ sum: LinearSum, lower: Double, upper: Double) {
    for (column, factor) in sum.terms {
      entries[column].append(LinearProgram.Entry(row: bounds.count, value: factor))
    }
    bounds.append((lower - sum.constant, upper - sum.constant))
  }

  func program(named name: String) -> LinearProgram {
    var program = LinearProgram(name: name)
    program.objectiveConstant = constant
    for (lower, upper) in bounds { program.addRow(lower: lower, upper: upper) }
    for (place, column) in costs.enumerated() {
      program.addColumn(
        cost: column.cost, upper: column.upper, isInteger: column.isInteger, entries: entries[place])
    }
    return program
  }
}

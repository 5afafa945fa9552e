import LinearProgramming
import Testing

/// A program small enough to solve by hand, with its right answer.
struct ConformanceFixture: Sendable, CustomTestStringConvertible {
  /// What the program is.
  var problem: String
  /// Why the answer is right.
  var analysis: String
  var program: LinearProgram
  var options = SolveOptions()
  var reason: Termination.Reason
  /// The optimal objective; nil where there is no optimum.
  var objective: Double?
  /// The only optimal point, where it is unique.
  var point: [Double]?
  /// The duals of the rows, where they are unique.
  var duals: [Double]?

  var testDescription: String { problem }
}

/// A row written as its bounds and its coefficients, one for each column.
struct DenseRow {
  var lower: Double
  var upper: Double
  var coefficients: [Double]

  static func atMost(_ upper: Double, _ coefficients: [Double]) -> DenseRow {
    DenseRow(lower: -.infinity, upper: upper, coefficients: coefficients)
  }
  static func atLeast(_ lower: Double, _ coefficients: [Double]) -> DenseRow {
    DenseRow(lower: lower, upper: .infinity, coefficients: coefficients)
  }
  static func equal(_ value: Double, _ coefficients: [Double]) -> DenseRow {
    DenseRow(lower: value, upper: value, coefficients: coefficients)
  }
  static func between(_ lower: Double, _ upper: Double, _ coefficients: [Double]) -> DenseRow {
    DenseRow(lower: lower, upper: upper, coefficients: coefficients)
  }
}

/// A column's cost, bounds and kind.
struct DenseColumn {
  var cost: Double
  var lower = 0.0
  var upper = Double.infinity
  var isInteger = false

  static func whole(_ cost: Double, _ lower: Double, _ upper: Double) -> DenseColumn {
    DenseColumn(cost: cost, lower: lower, upper: upper, isInteger: true)
  }
}

extension LinearProgram {
  /// Builds a program from dense rows, as one writes it on paper.
  init(_ columns: [DenseColumn], _ rows: [DenseRow], constant: Double = 0) {
    self.init(name: "fixture")
    objectiveConstant = constant
    for row in rows { addRow(lower: row.lower, upper: row.upper) }
    for (place, column) in columns.enumerated() {
      let entries = rows.enumerated().map { Entry(row: $0.offset, value: $0.element.coefficients[place]) }
      addColumn(
        cost: column.cost, lower: column.lower, upper: column.upper, isInteger: column.isInteger,
        entries: entries.filter { $0.value != 0 })
    }
  }
}

let linearFixtures: [ConformanceFixture] = [
  ConformanceFixture(
    problem: "two products, three scarce resources (maximize 3x + 5y)",
    analysis: "vertex of y <= 6 and 3x + 2y <= 18: x = 2, y = 6, -36; duals from 3 = 3 d3, 5 = 2 d2 + 2 d3",
    program: LinearProgram(
      [DenseColumn(cost: -3), DenseColumn(cost: -5)], [.atMost(4, [1, 0]), .atMost(12, [0, 2]), .atMost(18, [3, 2])]),
    reason: .optimal, objective: -36, point: [2, 6], duals: [0, -1.5, -1]),
  ConformanceFixture(
    problem: "diet with a constant in the objective",
    analysis: "x + y >= 10 and x >= 3 y / 2: cheapest is all x: 10 at cost 2, plus the constant 7; dual 2",
    program: LinearProgram(
      [DenseColumn(cost: 2), DenseColumn(cost: 3)], [.atLeast(10, [1, 1])], constant: 7),
    reason: .optimal, objective: 27, point: [10, 0], duals: [2]),
  ConformanceFixture(
    problem: "Beale's program, on which Dantzig's rule cycles",
    analysis: "degenerate at the origin; optimum x = (1/25, 0, 1, 0), -1/20",
    program: LinearProgram(
      [DenseColumn(cost: -0.75), DenseColumn(cost: 150), DenseColumn(cost: -0.02), DenseColumn(cost: 6)],
      [.atMost(0, [0.25, -60, -0.04, 9]), .atMost(0, [0.5, -90, -0.02, 3]), .atMost(1, [0, 0, 1, 0])]),
    reason: .optimal, objective: -0.05, point: [0.04, 0, 1, 0]),
  ConformanceFixture(
    problem: "assignment of three officers to three posts",
    analysis: "every vertex is degenerate; the cheapest of six permutations is 2 + 1 + 3 = 6",
    program: LinearProgram(
      [7, 2, 9, 1, 4, 8, 6, 5, 3].map { DenseColumn(cost: $0) },
      [
        .equal(1, [1, 1, 1, 0, 0, 0, 0, 0, 0]), .equal(1, [0, 0, 0, 1, 1, 1, 0, 0, 0]),
        .equal(1, [0, 0, 0, 0, 0, 0, 1, 1, 1]), .equal(1, [1, 0, 0, 1, 0, 0, 1, 0, 0]),
        .equal(1, [0, 1, 0, 0, 1, 0, 0, 1, 0]), .equal(1, [0, 0, 1, 0, 0, 1, 0, 0, 1]),
      ]),
    reason: .optimal, objective: 6, point: [0, 1, 0, 1, 0, 0, 0, 0, 1]),
  ConformanceFixture(
    problem: "two rows that contradict each other",
    analysis: "x + y <= 1 and x + y >= 2",
    program: LinearProgram(
      [DenseColumn(cost: 1), DenseColumn(cost: 1)], [.atMost(1, [1, 1]), .atLeast(2, [1, 1])]),
    reason: .infeasible),
  ConformanceFixture(
    problem: "bounds of columns that a row contradicts",
    analysis: "x, y in [0, 1] cannot sum to 3",
    program: LinearProgram(
      [DenseColumn(cost: 1, upper: 1), DenseColumn(cost: 1, upper: 1)], [.equal(3, [1, 1])]),
    reason: .infeasible),
  ConformanceFixture(
    problem: "an open direction with falling cost",
    analysis: "x = y + 1 for any y: -x falls without end",
    program: LinearProgram([DenseColumn(cost: -1), DenseColumn(cost: 0)], [.equal(1, [1, -1])]),
    reason: .unbounded),
  ConformanceFixture(
    problem: "a free variable, pushed down to its row",
    analysis: "minimize x with x >= -5 by a row only: -5, dual 1",
    program: LinearProgram([DenseColumn(cost: 1, lower: -.infinity)], [.atLeast(-5, [1])]),
    reason: .optimal, objective: -5, point: [-5], duals: [1]),
  ConformanceFixture(
    problem: "two free variables in two equations",
    analysis: "x + y = 3, x - y = 7: x = 5, y = -2; duals solve a + b = 2, a - b = 4: 3 and -1",
    program: LinearProgram(
      [DenseColumn(cost: 2, lower: -.infinity), DenseColumn(cost: 4, lower: -.infinity)],
      [.equal(3, [1, 1]), .equal(7, [1, -1])]),
    reason: .optimal, objective: 2, point: [5, -2], duals: [3, -1]),
  ConformanceFixture(
    problem: "a range row at its upper side",
    analysis: "2 <= x + y <= 5, maximize x + 2y with y <= 3: y = 3, x = 2; the row's dual is -1",
    program: LinearProgram([DenseColumn(cost: -1), DenseColumn(cost: -2, upper: 3)], [.between(2, 5, [1, 1])]),
    reason: .optimal, objective: -8, point: [2, 3], duals: [-1]),
  ConformanceFixture(
    problem: "a range row at its lower side",
    analysis: "2 <= x + y <= 5, minimize x + 2y: x = 2; dual 1",
    program: LinearProgram([DenseColumn(cost: 1), DenseColumn(cost: 2)], [.between(2, 5, [1, 1])]),
    reason: .optimal, objective: 2, point: [2, 0], duals: [1]),
  ConformanceFixture(
    problem: "negative and upper-only bounds",
    analysis: "x in [-4, -1], y <= -2, x + y >= -5: with y = -5 - x, 2x + y = x - 5, and y <= -2 means x >= -3: -8",
    program: LinearProgram(
      [DenseColumn(cost: 2, lower: -4, upper: -1), DenseColumn(cost: 1, lower: -.infinity, upper: -2)],
      [.atLeast(-5, [1, 1])]),
    reason: .optimal, objective: -8, point: [-3, -2], duals: [2]),
  ConformanceFixture(
    problem: "fixed columns",
    analysis: "x fixed at 2 leaves y >= 3: 2 + 3",
    program: LinearProgram(
      [DenseColumn(cost: 1, lower: 2, upper: 2), DenseColumn(cost: 1)], [.atLeast(5, [1, 1])]),
    reason: .optimal, objective: 5, point: [2, 3], duals: [1]),
  ConformanceFixture(
    problem: "a row without coefficients that cannot be kept",
    analysis: "0 >= 1",
    program: LinearProgram([DenseColumn(cost: 1)], [.atLeast(1, [0])]),
    reason: .infeasible),
  ConformanceFixture(
    problem: "a free row",
    analysis: "the row asks nothing; x rests at 0 and the dual is 0",
    program: LinearProgram([DenseColumn(cost: 1)], [.between(-.infinity, .infinity, [1])]),
    reason: .optimal, objective: 0, point: [0], duals: [0]),
  ConformanceFixture(
    problem: "coefficients nine orders of magnitude apart",
    analysis: "x / 1000 >= 1 and 1e6 y >= 2e6: 1000 + 2",
    program: LinearProgram(
      [DenseColumn(cost: 1), DenseColumn(cost: 1)], [.atLeast(1, [0.001, 0]), .atLeast(2_000_000, [0, 1_000_000])]),
    reason: .optimal, objective: 1002, point: [1000, 2], duals: [1000, 0.000001]),
  ConformanceFixture(
    problem: "no rows",
    analysis: "each column rests at its cheaper bound",
    program: LinearProgram(
      [DenseColumn(cost: 1, lower: -3, upper: 5), DenseColumn(cost: -2, upper: 4), DenseColumn(cost: 0)], [],
      constant: 1),
    reason: .optimal, objective: -10, point: [-3, 4, 0], duals: []),
  ConformanceFixture(
    problem: "no rows and an open direction",
    analysis: "-x with x >= 0 falls without end",
    program: LinearProgram([DenseColumn(cost: -1)], []),
    reason: .unbounded),
  ConformanceFixture(
    problem: "no columns, rows that hold",
    analysis: "an empty sum is 0, within [-1, 1]",
    program: LinearProgram([], [.between(-1, 1, [])], constant: 3),
    reason: .optimal, objective: 3, point: [], duals: [0]),
  ConformanceFixture(
    problem: "no columns, a row that fails",
    analysis: "an empty sum is 0, not 2",
    program: LinearProgram([], [.equal(2, [])]),
    reason: .infeasible),
  ConformanceFixture(
    problem: "nothing at all",
    analysis: "the empty point is optimal",
    program: LinearProgram([], [], constant: -4),
    reason: .optimal, objective: -4, point: [], duals: []),
]

let integerFixtures: [ConformanceFixture] = [
  ConformanceFixture(
    problem: "a knapsack whose relaxation takes a part",
    analysis: "values 60, 100, 120, weights 10, 20, 30, room 50: second and third, 220 (relaxation 240)",
    program: LinearProgram(
      [.whole(-60, 0, 1), .whole(-100, 0, 1), .whole(-120, 0, 1)], [.atMost(50, [10, 20, 30])]),
    reason: .optimal, objective: -220, point: [0, 1, 1]),
  ConformanceFixture(
    problem: "whole numbers beyond 0 and 1",
    analysis: "maximize 5x + 4y, 6x + 4y <= 24, x + 2y <= 6: relaxation (3, 1.5) = 21; (4, 0) = 20 is best whole",
    program: LinearProgram(
      [.whole(-5, 0, 10), .whole(-4, 0, 10)], [.atMost(24, [6, 4]), .atMost(6, [1, 2])]),
    reason: .optimal, objective: -20, point: [4, 0]),
  ConformanceFixture(
    problem: "negative whole numbers",
    analysis: "minimize x with 2x >= -7: -3.5 rounds up to -3",
    program: LinearProgram([.whole(1, -10, 10)], [.atLeast(-7, [2])]),
    reason: .optimal, objective: -3, point: [-3]),
  ConformanceFixture(
    problem: "a whole and a continuous column",
    analysis: "x whole, y <= 0.6, x + y >= 2.5, minimize 3x + y: x = 2, y = 0.5",
    program: LinearProgram(
      [.whole(3, 0, 10), DenseColumn(cost: 1, upper: 0.6)], [.atLeast(2.5, [1, 1])]),
    reason: .optimal, objective: 6.5, point: [2, 0.5]),
  ConformanceFixture(
    problem: "fractional bounds of a whole column",
    analysis: "x in [0.5, 2.7] means 1 or 2; x + y <= 4 does not matter; maximize x: 2",
    program: LinearProgram(
      [DenseColumn(cost: -1, lower: 0.5, upper: 2.7, isInteger: true), DenseColumn(cost: 1)], [.atMost(4, [1, 1])]),
    reason: .optimal, objective: -2, point: [2, 0]),
  ConformanceFixture(
    problem: "no whole number between two bounds",
    analysis: "x in [0.2, 0.8]",
    program: LinearProgram(
      [DenseColumn(cost: 1, lower: 0.2, upper: 0.8, isInteger: true)], [.atMost(4, [1])]),
    reason: .infeasible),
  ConformanceFixture(
    problem: "a feasible relaxation without an integer point",
    analysis: "2x + 2y = 3 in whole numbers is even = odd",
    program: LinearProgram([.whole(1, 0, 5), .whole(1, 0, 5)], [.equal(3, [2, 2])]),
    reason: .infeasible),
  ConformanceFixture(
    problem: "an infeasible relaxation",
    analysis: "x <= 5 and x >= 6",
    program: LinearProgram([.whole(1, 0, 5)], [.atLeast(6, [1])]),
    reason: .infeasible),
  ConformanceFixture(
    problem: "whole numbers without end",
    analysis: "x = y + 1, maximize x: any whole y",
    program: LinearProgram([.whole(-1, 0, .infinity), .whole(0, 0, .infinity)], [.equal(1, [1, -1])]),
    reason: .unbounded),
  ConformanceFixture(
    problem: "an unbounded relaxation without an integer point",
    analysis: "-x falls without end over fractions, but 2z = 1 has no whole solution",
    program: LinearProgram(
      [.whole(-1, 0, .infinity), .whole(0, 0, 1)], [.equal(1, [0, 2]), .atLeast(0, [1, 1])]),
    reason: .infeasible),
  ConformanceFixture(
    problem: "the relaxation of a whole program",
    analysis: "the knapsack of 50 takes 2/3 of the third: 240; the dual of the room is -4",
    program: LinearProgram(
      [.whole(-60, 0, 1), .whole(-100, 0, 1), .whole(-120, 0, 1)], [.atMost(50, [10, 20, 30])]),
    options: {
      var options = SolveOptions()
      options.relaxed = true
      return options
    }(),
    reason: .optimal, objective: -240, point: [1, 1, 2.0 / 3.0], duals: [-4]),
  ConformanceFixture(
    problem: "whole columns without rows",
    analysis: "x in [-2.5, 3.5], maximize: 3",
    program: LinearProgram([DenseColumn(cost: -1, lower: -2.5, upper: 3.5, isInteger: true)], []),
    reason: .optimal, objective: -3, point: [3]),
  ConformanceFixture(
    problem: "the same knapsack with presolve and without cuts",
    analysis: "the optimum does not depend on the way: 220",
    program: LinearProgram(
      [.whole(-60, 0, 1), .whole(-100, 0, 1), .whole(-120, 0, 1)], [.atMost(50, [10, 20, 30])]),
    options: {
      var options = SolveOptions()
      options.presolve = true
      options.cuts = false
      return options
    }(),
    reason: .optimal, objective: -220, point: [0, 1, 1]),
]

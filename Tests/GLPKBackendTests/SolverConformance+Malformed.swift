import LinearProgramming
import Testing

/// A malformed program or option, and the problem that must be named.
struct MalformedFixture: Sendable, CustomTestStringConvertible {
  var problem: String
  var program: LinearProgram
  var options = SolveOptions()
  var expected: LinearProgramError.Problem

  var testDescription: String { problem }
}

extension SolverConformance {
  /// The caller's fault is thrown with its place; nothing aborts.
  func checkMalformed(_ fixture: MalformedFixture) throws {
    do {
      let result = try solver.solve(fixture.program, options: fixture.options, control: SolveControl())
      Issue.record("accepted: \(result.termination)")
    } catch let error as LinearProgramError {
      #expect(error.problems.map(\.description) == [fixture.expected.description])
      #expect(error.count == 1 && error.description.contains(fixture.expected.description))
    }
  }
}

private func program(
  cost: Double = 1, lower: Double = 0, upper: Double = 4, rowLower: Double = 0, rowUpper: Double = 9,
  entries: [LinearProgram.Entry] = [LinearProgram.Entry(row: 0, value: 1)], constant: Double = 0
) -> LinearProgram {
  var program = LinearProgram()
  program.objectiveConstant = constant
  program.addRow(lower: rowLower, upper: rowUpper)
  program.addColumn(cost: cost, lower: lower, upper: upper, entries: entries)
  return program
}

private func options(_ change: (inout SolveOptions) -> Void) -> SolveOptions {
  var options = SolveOptions()
  change(&options)
  return options
}

private typealias Entry = LinearProgram.Entry

let malformedFixtures: [MalformedFixture] = [
  MalformedFixture(problem: "NaN cost", program: program(cost: .nan), expected: .cost(column: 0, value: .nan)),
  MalformedFixture(
    problem: "infinite cost", program: program(cost: -.infinity), expected: .cost(column: 0, value: -.infinity)),
  MalformedFixture(
    problem: "NaN constant", program: program(constant: .nan), expected: .objectiveConstant(.nan)),
  MalformedFixture(
    problem: "NaN bound", program: program(upper: .nan), expected: .columnBound(column: 0, lower: 0, upper: .nan)),
  MalformedFixture(
    problem: "lower bound of plus infinity", program: program(lower: .infinity, upper: .infinity),
    expected: .columnBound(column: 0, lower: .infinity, upper: .infinity)),
  MalformedFixture(
    problem: "crossed column bounds", program: program(lower: 5),
    expected: .crossedColumnBounds(column: 0, lower: 5, upper: 4)),
  MalformedFixture(
    problem: "NaN row bound", program: program(rowLower: .nan), expected: .rowBound(row: 0, lower: .nan, upper: 9)),
  MalformedFixture(
    problem: "row's upper bound of minus infinity", program: program(rowLower: -.infinity, rowUpper: -.infinity),
    expected: .rowBound(row: 0, lower: -.infinity, upper: -.infinity)),
  MalformedFixture(
    problem: "crossed row bounds", program: program(rowLower: 10),
    expected: .crossedRowBounds(row: 0, lower: 10, upper: 9)),
  MalformedFixture(
    problem: "NaN coefficient", program: program(entries: [Entry(row: 0, value: .nan)]),
    expected: .coefficient(column: 0, row: 0, value: .nan)),
  MalformedFixture(
    problem: "infinite coefficient", program: program(entries: [Entry(row: 0, value: .infinity)]),
    expected: .coefficient(column: 0, row: 0, value: .infinity)),
  MalformedFixture(
    problem: "row beyond the last", program: program(entries: [Entry(row: 1, value: 1)]),
    expected: .rowIndex(column: 0, row: 1, rowCount: 1)),
  MalformedFixture(
    problem: "negative row", program: program(entries: [Entry(row: -1, value: 1)]),
    expected: .rowIndex(column: 0, row: -1, rowCount: 1)),
  MalformedFixture(
    problem: "entry given twice", program: program(entries: [Entry(row: 0, value: 1), Entry(row: 0, value: 2)]),
    expected: .duplicateEntry(column: 0, row: 0)),
  MalformedFixture(
    problem: "entry given twice, once as zero",
    program: program(entries: [Entry(row: 0, value: 0), Entry(row: 0, value: 2)]),
    expected: .duplicateEntry(column: 0, row: 0)),
  MalformedFixture(
    problem: "NaN time limit", program: program(), options: options { $0.timeLimit = .nan },
    expected: .option(name: "timeLimit", value: .nan)),
  MalformedFixture(
    problem: "negative time limit", program: program(), options: options { $0.timeLimit = -1 },
    expected: .option(name: "timeLimit", value: -1)),
  MalformedFixture(
    problem: "negative gap", program: program(), options: options { $0.gapTolerance = -0.1 },
    expected: .option(name: "gapTolerance", value: -0.1)),
  MalformedFixture(
    problem: "no feasibility tolerance", program: program(), options: options { $0.feasibilityTolerance = 0 },
    expected: .option(name: "feasibilityTolerance", value: 0)),
  MalformedFixture(
    problem: "integrality tolerance of a half", program: program(), options: options { $0.integralityTolerance = 0.5 },
    expected: .option(name: "integralityTolerance", value: 0.5)),
  MalformedFixture(
    problem: "start basis for another program", program: program(),
    options: options { $0.startBasis = Basis(rows: [.basic], columns: [.atLower, .atLower]) },
    expected: .length(name: "startBasis.columns", expected: 1, found: 2)),
  MalformedFixture(
    problem: "start point for another program", program: program(), options: options { $0.startPoint = [] },
    expected: .length(name: "startPoint", expected: 1, found: 0)),
  MalformedFixture(
    problem: "NaN in the start point", program: program(), options: options { $0.startPoint = [.nan] },
    expected: .startPoint(column: 0, value: .nan)),
]

import LinearProgramming
import Testing

@Suite struct FeasibilityCheckerTests {
  private typealias Entry = LinearProgram.Entry
  private let checker = FeasibilityChecker(tolerance: 1e-6, integralityTolerance: 1e-6)

  /// x + y <= 10 named "room", x whole in [0, 4], y in [-1, 20].
  private static let program: LinearProgram = {
    var program = LinearProgram()
    let row = program.addRow(lower: -.infinity, upper: 10, name: "room")
    program.addColumn(cost: 1, upper: 4, isInteger: true, entries: [Entry(row: row, value: 1)], name: "heads")
    program.addColumn(cost: 1, lower: -1, upper: 20, entries: [Entry(row: row, value: 1)])
    return program
  }()

  @Test(
    arguments: [
      ([3, 7], [] as [FeasibilityChecker.Place]),
      ([3, 7 + 5e-6], []),
      ([3, 7.1], [.row(0)]),
      ([3.5, 0], [.integrality(0)]),
      ([5, -1], [.column(0)]),
      ([-1, -3], [.column(1), .column(0)]),
      ([5, 20], [.row(0), .column(0)]),
      ([.nan, 0], [.notFinite(0)]),
      ([1], [.notFinite(1)]),
    ] as [([Double], [FeasibilityChecker.Place])])
  func violationsAreFoundWorstFirst(_ point: [Double], _ expected: [FeasibilityChecker.Place]) {
    let report = checker.check(point, of: FeasibilityCheckerTests.program)
    #expect(report.worst.map(\.place) == expected)
    #expect(report.count == expected.count && report.isFeasible == expected.isEmpty)
  }

  @Test func violationsSpeakInNames() {
    let report = checker.check([4.25, 7], of: FeasibilityCheckerTests.program)
    #expect(
      report.worst.map(\.description) == [
        "column heads is 4.25, not a whole number", "row room sums to 11.25, its bound is 10.0",
        "column heads is 4.25, its bound is 4.0",
      ])
    #expect(checker.check([4.25, 7], of: FeasibilityCheckerTests.program, listed: 1).worst.count == 1)
    #expect(checker.check([4.25, 7], of: FeasibilityCheckerTests.program, listed: 1).count == 3)
  }

  @Test func aRowIsMeasuredAgainstTheSizeOfItsTerms() {
    // 1e9 - 1e9 + 100 against 0: 100 is less than rounding at 1e-6 of the terms, but not at 1e-8.
    var program = LinearProgram()
    program.addRow(lower: 0, upper: 0)
    for value in [1.0, -1, 1] {
      program.addColumn(cost: 0, lower: 0, upper: .infinity, entries: [Entry(row: 0, value: value)])
    }
    let point = [1e9, 1e9, 100.0]
    #expect(FeasibilityChecker(tolerance: 1e-6, integralityTolerance: nil).check(point, of: program).isFeasible)
    #expect(!FeasibilityChecker(tolerance: 1e-8, integralityTolerance: nil).check(point, of: program).isFeasible)
  }
}

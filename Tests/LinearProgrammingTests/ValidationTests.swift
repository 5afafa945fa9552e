import LinearProgramming
import Testing

@Suite struct ValidationTests {
  private typealias Entry = LinearProgram.Entry

  @Test func aSoundProgramPasses() throws {
    var program = LinearProgram()
    program.addRow(lower: -.infinity, upper: .infinity)
    program.addRow(lower: 1, upper: 1)
    program.addColumn(cost: -1, lower: -.infinity, upper: .infinity, entries: [Entry(row: 1, value: 0)])
    program.addColumn(cost: 0, lower: 2, upper: 2, entries: [Entry(row: 0, value: 1), Entry(row: 1, value: 1)])
    try program.validate()
    try LinearProgram().validate()
  }

  @Test func everyProblemIsNamedInOrder() {
    var program = LinearProgram()
    program.objectiveConstant = .infinity
    program.addRow(lower: 2, upper: 1)
    program.addColumn(
      cost: .infinity, lower: 1, upper: 0,
      entries: [Entry(row: 0, value: .infinity), Entry(row: 0, value: 1), Entry(row: 4, value: 1)])
    #expect(
      problems(of: program) == [
        .objectiveConstant(.infinity), .crossedRowBounds(row: 0, lower: 2, upper: 1),
        .cost(column: 0, value: .infinity), .crossedColumnBounds(column: 0, lower: 1, upper: 0),
        .coefficient(column: 0, row: 0, value: .infinity), .duplicateEntry(column: 0, row: 0),
        .rowIndex(column: 0, row: 4, rowCount: 1),
      ])
  }

  @Test func manyProblemsAreCountedAndTheFirstAreListed() {
    var program = LinearProgram()
    for _ in 0..<1000 { program.addColumn(cost: .infinity, entries: []) }
    do {
      try program.validate()
      Issue.record("accepted")
    } catch let error as LinearProgramError {
      #expect(error.problems.count == LinearProgramError.listed && error.count == 1000)
      #expect(error.description.hasSuffix("and 980 more"))
    } catch {
      Issue.record("\(error)")
    }
  }

  private func problems(of program: LinearProgram) -> [LinearProgramError.Problem] {
    do {
      try program.validate()
      return []
    } catch {
      return (error as? LinearProgramError)?.problems ?? []
    }
  }
}

import GLPKBackend
import Testing

@testable import LinearProgramming

/// What branching gains at least, against solving the sides.
@Suite struct DualAscentTests {
  /// `minimize -3x - 2y, 4x + 2y <= 9, x <= 2 whole, y <= 3`: 2 and a half of y, and x a whole number only by branching.
  private var program: LinearProgram {
    var program = LinearProgram()
    let row = program.addRow(lower: -.infinity, upper: 9)
    program.addColumn(cost: -3, upper: 2, isInteger: true, entries: [.init(row: row, value: 4)])
    program.addColumn(cost: -2, upper: 3, entries: [.init(row: row, value: 2)])
    return program
  }

  /// At x = 3/4, y = 3 the way down costs 3 an x, and the way up takes 2 of y for one x.
  @Test func bothSidesOfASmallProgram() throws {
    try atTheOptimum(of: program) { _, looks in
      let look = try #require(looks.first)
      #expect(looks.count == 1 && abs(look.candidate.value - 0.75) <= 1e-9)
      #expect(abs(look.gains.down - 2.25) <= 1e-9)
      #expect(abs(look.gains.up - 0.25) <= 1e-9)
    }
  }

  /// No side is better than what is read off the tableau, and where nothing stands in the way of the pivot it is as good.
  @Test(arguments: [UInt64(7), 8]) func sidesOfRandomPrograms(seed: UInt64) throws {
    var generator = RepeatableGenerator(seed: seed)
    var (sides, exact, empty) = (0, 0, 0)
    for number in 0..<1_500 {
      let program =
        number.isMultiple(of: 2) ? RandomPrograms.mixed(&generator) : RandomPrograms.enumerable(&generator)
      try atTheOptimum(of: program) { root, looks in
        for look in looks {
          for (side, gain) in [(BranchSide.down, look.gains.down), (.up, look.gains.up)] {
            sides += 1
            let real = try solved(program, look.candidate, side).map { $0 - root } ?? .infinity
            #expect(gain <= real + 1e-6 * max(1, abs(root)), "program \(number), \(look.candidate.place)")
            if gain == .infinity { empty += 1 } else if real - gain <= 1e-6 { exact += 1 }
          }
        }
      }
    }
    #expect(
      sides > 500 && 4 * exact > sides && empty > 20, "the seed must give all kinds: \(sides), \(exact), \(empty)")
  }

  /// Looks at everything that is not whole at the optimum of the relaxation.
  private func atTheOptimum(
    of program: LinearProgram,
    _ body: (Double, [(candidate: BranchItems.Candidate, gains: (down: Double, up: Double))]) throws -> Void
  ) throws {
    let items = BranchItems(program, wholeColumns: [])
    try GLPKSolver().withWorkspace(for: program, options: SolveOptions(), control: SolveControl()) { workspace in
      guard workspace.solve(.primal, cutoff: .infinity) == .optimal else { return }
      var values = [Double](repeating: 0, count: program.columnCount)
      var activities = [Double](repeating: 0, count: program.rowCount)
      var (duals, multipliers) = (activities, activities)
      workspace.readValues(into: &values)
      workspace.readActivities(into: &activities)
      workspace.readDuals(into: &duals)
      let ascent = DualAscent(program, duals: duals, values: values, activities: activities)
      var looks: [(candidate: BranchItems.Candidate, gains: (down: Double, up: Double))] = []
      for candidate in items.fractional(values, tolerance: 1e-6) + items.fractionalRows(activities) {
        guard workspace.readMultipliers(of: candidate.place, into: &multipliers) else { continue }
        looks.append((candidate, ascent.gains(of: candidate, multipliers)))
      }
      try body(workspace.objective, looks)
    }
  }

  /// The objective of a side; nil where it is empty.
  private func solved(_ program: LinearProgram, _ candidate: BranchItems.Candidate, _ side: BranchSide) throws
    -> Double?
  {
    var program = program
    switch candidate.place {
    case .column(let column):
      let change = candidate.change(side, within: (program.columnLower[column], program.columnUpper[column]))
      program.setBounds(of: column, lower: change.lower, upper: change.upper)
    case .row(let row):
      let change = candidate.change(side, within: (program.rowLower[row], program.rowUpper[row]))
      program.setBounds(ofRow: row, lower: change.lower, upper: change.upper)
    }
    return try GLPKSolver().withWorkspace(for: program, options: SolveOptions(), control: SolveControl()) {
      $0.solve(.primal, cutoff: .infinity) == .optimal ? $0.objective : nil
    }
  }
}

import LinearProgramming

/// Programs that keep any solver busy for far longer than a test may take.
enum HardPrograms {
  /// Market split (Cornuejols and Dawande, 1999): 0/1 columns, dense equations, nothing a relaxation or a cut can hold on
  /// to.
  ///
  /// With slack, every point is feasible at the price of its slack and the relaxation's bound stays 0; without, finding
  /// any point is the whole task.
  static func marketSplit(withSlack: Bool, seed: UInt64 = 11, rows: Int = 6) -> LinearProgram {
    var generator = RepeatableGenerator(seed: seed)
    var program = LinearProgram(name: "market split")
    let columns = 10 * (rows - 1)
    var weights: [[Double]] = []
    for _ in 0..<rows {
      weights.append((0..<columns).map { _ in generator.whole(0...99) })
      let half = (weights.last ?? []).reduce(0, +) / 2
      program.addRow(lower: half.rounded(.down), upper: half.rounded(.down))
    }
    for column in 0..<columns {
      program.addColumn(
        cost: 0, upper: 1, isInteger: true,
        entries: (0..<rows).map { LinearProgram.Entry(row: $0, value: weights[$0][column]) })
    }
    guard withSlack else { return program }
    for row in 0..<rows {
      for value in [1.0, -1.0] {
        program.addColumn(cost: 1, entries: [LinearProgram.Entry(row: row, value: value)])
      }
    }
    return program
  }

  /// An assignment of whole officers with dense budgets: tens of thousands of columns, and nodes that take long.
  static func assignmentWithBudgets(_ count: Int, budgets: Int, seed: UInt64 = 9) -> LinearProgram {
    var generator = RepeatableGenerator(seed: seed)
    var program = LinearProgram(name: "assignment with budgets")
    for _ in 0..<(2 * count) { program.addRow(lower: 1, upper: 1) }
    for _ in 0..<budgets { program.addRow(lower: -.infinity, upper: Double(30 * count)) }
    for officer in 0..<count {
      for post in 0..<count {
        var entries = [
          LinearProgram.Entry(row: officer, value: 1), LinearProgram.Entry(row: count + post, value: 1),
        ]
        for budget in 0..<budgets {
          entries.append(LinearProgram.Entry(row: 2 * count + budget, value: generator.whole(1...99)))
        }
        program.addColumn(cost: generator.whole(0...999), upper: 1, isInteger: true, entries: entries)
      }
    }
    return program
  }

  /// An assignment relaxation of every officer to every post at random costs: very degenerate, tens of thousands of
  /// pivots.
  static func assignment(_ count: Int, seed: UInt64 = 5) -> LinearProgram {
    var generator = RepeatableGenerator(seed: seed)
    var program = LinearProgram(name: "assignment")
    for _ in 0..<(2 * count) { program.addRow(lower: 1, upper: 1) }
    for officer in 0..<count {
      for post in 0..<count {
        program.addColumn(
          cost: generator.whole(1...100_000),
          entries: [LinearProgram.Entry(row: officer, value: 1), LinearProgram.Entry(row: count + post, value: 1)])
      }
    }
    return program
  }
}

import LinearProgramming
import Testing

@Suite struct DualBoundTests {
  private typealias Entry = LinearProgram.Entry

  /// minimize 2x + 3y + 7, x + y >= 10, x in [0, 6], y >= 0: x = 6, y = 4, 31.
  private static func program(yUpper: Double = .infinity) -> LinearProgram {
    var program = LinearProgram()
    program.objectiveConstant = 7
    let row = program.addRow(lower: 10, upper: .infinity)
    program.addColumn(cost: 2, upper: 6, entries: [Entry(row: row, value: 1)])
    program.addColumn(cost: 3, upper: yUpper, entries: [Entry(row: row, value: 1)])
    return program
  }

  @Test(
    arguments: [
      // The optimal dual: 3 * 10 - 1 * 6 + 7.
      (3.0, 31.0),
      // A weaker dual proves less: 2 * 10 + 7.
      (2.0, 27.0),
      // No dual: only the costs, which are not negative.
      (0.0, 7.0),
      // A sign that points at the row's infinite bound is set to 0.
      (-5.0, 7.0),
    ])
  func anyDualProvesABound(_ dual: Double, _ expected: Double) throws {
    let bound = try #require(DualBoundTests.program().dualBound(rowDuals: [dual], tolerance: 1e-9))
    #expect(bound <= expected && bound > expected - 1e-12 * 100)
  }

  @Test func aReducedCostWithoutABoundProvesNothing() throws {
    // At dual 3.5 the column y would like to grow without end.
    #expect(DualBoundTests.program().dualBound(rowDuals: [3.5], tolerance: 1e-9) == nil)
    // With y <= 20: 35 - 9 - 10 + 7.
    let bound = try #require(DualBoundTests.program(yUpper: 20).dualBound(rowDuals: [3.5], tolerance: 1e-9))
    #expect(abs(bound - 23) < 1e-12)
    #expect(DualBoundTests.program().dualBound(rowDuals: [3 + 1e-12], tolerance: 1e-9) != nil)
    #expect(DualBoundTests.program().dualBound(rowDuals: [.nan], tolerance: 1e-9) == nil)
    #expect(DualBoundTests.program().dualBound(rowDuals: [], tolerance: 1e-9) == nil)
  }

  @Test func rowsThatLimitAColumnStandInForItsBound() throws {
    // One of x, y >= 0 with x + y = 1; at dual 2 the cost 1 of x gives -1, and x <= 1 by the row.
    var program = LinearProgram()
    program.addRow(lower: 1, upper: 1)
    program.addColumn(cost: 1, entries: [Entry(row: 0, value: 1)])
    program.addColumn(cost: 5, entries: [Entry(row: 0, value: 1)])
    let bound = try #require(program.dualBound(rowDuals: [2], tolerance: 1e-9))
    #expect(bound <= 1 && bound > 1 - 1e-6)
  }

  @Test func noPointLiesBelowABound() {
    // Random points of random programs, rows fitted around the point; random duals must never prove more than it costs.
    var generator = SplitMix(state: 42)
    var proved = 0
    for _ in 0..<3000 {
      var program = LinearProgram()
      var point: [Double] = []
      let rows = Int.random(in: 1...5, using: &generator)
      let columns = Int.random(in: 1...6, using: &generator)
      let matrix = (0..<columns).map { _ in (0..<rows).map { _ in Double.random(in: -3...3, using: &generator) } }
      for _ in 0..<columns { point.append(Double.random(in: -4...4, using: &generator)) }
      for row in 0..<rows {
        let activity = (0..<columns).reduce(0.0) { $0 + matrix[$1][row] * point[$1] }
        let low = Bool.random(using: &generator) ? activity - Double.random(in: 0...1, using: &generator) : -.infinity
        let high = Bool.random(using: &generator) ? activity + Double.random(in: 0...1, using: &generator) : .infinity
        program.addRow(lower: low - 1e-12, upper: high + 1e-12)
      }
      for column in 0..<columns {
        let low = Int.random(in: 0..<4, using: &generator) == 0 ? -.infinity : point[column] - 1
        let high = Int.random(in: 0..<4, using: &generator) == 0 ? .infinity : point[column] + 1
        program.addColumn(
          cost: Double.random(in: -5...5, using: &generator), lower: low, upper: high,
          entries: (0..<rows).map { Entry(row: $0, value: matrix[column][$0]) })
      }
      let duals = (0..<rows).map { _ in Double.random(in: -3...3, using: &generator) }
      guard let bound = program.dualBound(rowDuals: duals, tolerance: 0) else { continue }
      proved += 1
      #expect(bound <= program.objective(at: point) + 1e-12 * 100)
    }
    #expect(proved > 500)
  }
}

/// The same numbers from the same seed on every machine.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

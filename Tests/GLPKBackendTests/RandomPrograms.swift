import LinearProgramming

/// SplitMix64: the same numbers from the same seed on every machine.
struct RepeatableGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 0x1234_5678 }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A whole number as a double.
  mutating func whole(_ range: ClosedRange<Int>) -> Double { Double(Int.random(in: range, using: &self)) }
}

/// Random programs with whole data, so that right answers can be told exactly.
enum RandomPrograms {
  /// Rows and columns of every kind of bounds, some columns whole; often infeasible, sometimes unbounded.
  static func mixed(_ generator: inout RepeatableGenerator, named: Bool = false) -> LinearProgram {
    var program = LinearProgram(name: "random program")
    program.objectiveConstant = generator.whole(-3...3)
    let rows = Int.random(in: 1...6, using: &generator)
    let columns = Int.random(in: 1...8, using: &generator)
    for row in 0..<rows {
      let base = generator.whole(-8...8)
      let name = named ? ["", "row \(row)", "Đất đai", "2nd <row>", "row", "e5"][row % 6] : ""
      switch Int.random(in: 0..<5, using: &generator) {
      case 0: program.addRow(lower: base, upper: base, name: name)
      case 1: program.addRow(lower: -.infinity, upper: base, name: name)
      case 2: program.addRow(lower: base, upper: .infinity, name: name)
      case 3: program.addRow(lower: base, upper: base + generator.whole(1...9), name: name)
      default: program.addRow(lower: -.infinity, upper: .infinity, name: name)
      }
    }
    for column in 0..<columns {
      let (lower, upper) = bounds(&generator)
      var entries: [LinearProgram.Entry] = []
      for row in 0..<rows where Bool.random(using: &generator) {
        entries.append(LinearProgram.Entry(row: row, value: generator.whole(-5...5) / 4))
      }
      program.addColumn(
        cost: generator.whole(-9...9) / 7, lower: lower, upper: upper,
        isInteger: lower.isFinite && upper.isFinite && Int.random(in: 0..<3, using: &generator) == 0, entries: entries,
        name: named ? ["", "x \(column)", "free", "9", "x", "x", "Ở + xã"][column % 7] : "")
    }
    return program
  }

  private static func bounds(_ generator: inout RepeatableGenerator) -> (Double, Double) {
    let base = generator.whole(-6...6)
    return switch Int.random(in: 0..<6, using: &generator) {
    case 0: (0, .infinity)
    case 1: (base, base)
    case 2: (-.infinity, base)
    case 3: (-.infinity, .infinity)
    default: (base, base + generator.whole(1...8))
    }
  }

  /// A whole program small enough to try every point: at most 5 columns of at most 5 values.
  static func enumerable(_ generator: inout RepeatableGenerator) -> LinearProgram {
    var program = LinearProgram(name: "enumerable")
    program.objectiveConstant = generator.whole(-20...20)
    let rows = Int.random(in: 1...4, using: &generator)
    let columns = Int.random(in: 2...5, using: &generator)
    for _ in 0..<rows {
      let base = generator.whole(-6...12)
      switch Int.random(in: 0..<5, using: &generator) {
      case 0: program.addRow(lower: base, upper: base)
      case 1: program.addRow(lower: base, upper: .infinity)
      case 2: program.addRow(lower: base, upper: base + generator.whole(0...5))
      default: program.addRow(lower: -.infinity, upper: base)
      }
    }
    for _ in 0..<columns {
      let lower = generator.whole(-3...2)
      let entries = (0..<rows).map { LinearProgram.Entry(row: $0, value: generator.whole(-6...9)) }
      program.addColumn(
        cost: generator.whole(-20...20), lower: lower, upper: lower + generator.whole(0...4), isInteger: true,
        entries: entries.filter { $0.value != 0 })
    }
    return program
  }

  /// The same with limits that are not whole and a last column that need not be.
  static func enumerableButOne(_ generator: inout RepeatableGenerator) -> LinearProgram {
    let whole = enumerable(&generator)
    var program = LinearProgram(name: "enumerable but one")
    for row in 0..<whole.rowCount {
      program.addRow(lower: whole.rowLower[row] + 0.25, upper: whole.rowUpper[row] + 0.5)
    }
    for column in 0..<whole.columnCount {
      program.addColumn(
        cost: whole.costs[column], lower: whole.columnLower[column], upper: whole.columnUpper[column], isInteger: true,
        entries: whole.entries(of: column))
    }
    let entries = (0..<whole.rowCount).map { LinearProgram.Entry(row: $0, value: generator.whole(-8...8) / 4) }
    program.addColumn(
      cost: generator.whole(-9...9), lower: generator.whole(-2...0), upper: generator.whole(1...2),
      entries: entries.filter { $0.value != 0 })
    return program
  }

  /// Whether every feasible point whose columns but the last are whole keeps a row, but for the rounding of the arithmetic.
  static func keepsWholePointsButOne(_ row: LinearProgram.AppendedRow, of program: LinearProgram) -> Bool {
    let last = program.columnCount - 1
    var isKept = true
    forEachPoint(of: program, columns: last) { point, activity in
      var (lower, upper) = (program.columnLower[last], program.columnUpper[last])
      var free = Set(activity.indices)
      for entry in program.entries(of: last) {
        let ends = [program.rowLower[entry.row], program.rowUpper[entry.row]].map {
          ($0 - activity[entry.row]) / entry.value
        }
        (lower, upper) = (max(lower, ends.min() ?? lower), min(upper, ends.max() ?? upper))
        free.remove(entry.row)
      }
      let isFeasible = free.allSatisfy { program.rowLower[$0] <= activity[$0] && activity[$0] <= program.rowUpper[$0] }
      guard isFeasible, lower <= upper else { return }
      for value in [lower, upper] {
        let sum = row.coefficients.reduce(0) { $0 + $1.value * ($1.column == last ? value : point[$1.column]) }
        if sum < row.lower - 1e-9 || sum > row.upper + 1e-9 { isKept = false }
      }
    }
    return isKept
  }

  /// The least objective over every whole point; nil where none is feasible.
  static func bruteForce(_ program: LinearProgram) -> Double? {
    var best: Double?
    forEachWholePoint(of: program) { best = min(best ?? .infinity, program.objective(at: $0)) }
    return best
  }

  /// Whether every feasible whole point keeps a row.
  static func keepsWholePoints(_ row: LinearProgram.AppendedRow, of program: LinearProgram) -> Bool {
    var isKept = true
    forEachWholePoint(of: program) { point in
      let activity = row.coefficients.reduce(0) { $0 + $1.value * point[$1.column] }
      if activity < row.lower || activity > row.upper { isKept = false }
    }
    return isKept
  }

  private static func forEachWholePoint(of program: LinearProgram, _ body: ([Double]) -> Void) {
    forEachPoint(of: program, columns: program.columnCount) { point, activity in
      // Whole data: the sums are exact.
      if activity.indices.allSatisfy({ program.rowLower[$0] <= activity[$0] && activity[$0] <= program.rowUpper[$0] }) {
        body(point)
      }
    }
  }

  /// Gives every whole point of the first columns within their bounds, with what it comes to in every row.
  private static func forEachPoint(
    of program: LinearProgram, columns: Int, _ body: (_ point: [Double], _ activity: [Double]) -> Void
  ) {
    var point = Array(program.columnLower.prefix(columns))
    while true {
      var activity = [Double](repeating: 0, count: program.rowCount)
      for column in point.indices {
        for entry in program.entries(of: column) { activity[entry.row] += entry.value * point[column] }
      }
      body(point, activity)
      guard let column = point.indices.last(where: { point[$0] < program.columnUpper[$0] }) else { return }
      point[column] += 1
      for later in point.indices where later > column { point[later] = program.columnLower[later] }
    }
  }
}

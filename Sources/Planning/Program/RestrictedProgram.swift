import LinearProgramming

/// A program over some columns of another one, the others being fixed at 0.
struct RestrictedProgram {
  /// The smaller program, with all rows of the larger one.
  let program: LinearProgram
  private let columns: [LinearProgram.Column]
  private let isKept: [Bool]

  /// Keeps some columns, in ascending order or sorted here.
  init(_ whole: LinearProgram, keeping columns: [LinearProgram.Column]) {
    var smaller = LinearProgram(name: whole.name)
    smaller.objectiveConstant = whole.objectiveConstant
    for row in 0..<whole.rowCount { smaller.addRow(lower: whole.rowLower[row], upper: whole.rowUpper[row]) }
    let sorted = columns.sorted()
    var isKept = [Bool](repeating: false, count: whole.columnCount)
    for column in sorted {
      isKept[column] = true
      smaller.addColumn(
        cost: whole.costs[column], lower: whole.columnLower[column], upper: whole.columnUpper[column],
        isInteger: whole.isInteger[column], entries: whole.entries(of: column))
    }
    program = smaller
    self.columns = sorted
    self.isKept = isKept
  }

  /// Whether a column of the larger program is kept.
  func contains(_ column: LinearProgram.Column) -> Bool { isKept[column] }

  /// A point of the smaller program as one of the larger.
  func expand(_ values: [Double]) -> [Double] {
    var point = [Double](repeating: 0, count: isKept.count)
    for (place, column) in columns.enumerated() { point[column] = values[place] }
    return point
  }

  /// A point of the larger program as one of the smaller.
  func contract(_ point: [Double]) -> [Double] { columns.map { point[$0] } }

  /// A point of the larger program as one of the smaller; nil where it uses a column that is left out.
  func contractWhole(_ point: [Double]) -> [Double]? {
    for column in point.indices where !isKept[column] && point[column] != 0 { return nil }
    return contract(point)
  }

  /// A basis of the larger program without the columns left out, which must be nonbasic in it.
  func restrict(_ basis: Basis) -> Basis {
    Basis(rows: basis.rows, columns: columns.map { basis.columns[$0] })
  }
}

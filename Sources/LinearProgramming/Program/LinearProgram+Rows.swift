extension LinearProgram {
  /// A row over columns that are there already.
  public struct AppendedRow: Sendable {
    /// The least activity.
    public var lower: Double
    /// The greatest activity.
    public var upper: Double
    /// The coefficients, one for each column at most.
    public var coefficients: [(column: Column, value: Double)]

    /// Creates a row.
    public init(lower: Double = -.infinity, upper: Double, coefficients: [(column: Column, value: Double)]) {
      (self.lower, self.upper, self.coefficients) = (lower, upper, coefficients)
    }
  }

  /// The same program with rows after its own, over its columns.
  ///
  /// The matrix is kept by columns, so it is laid out anew: once for any number of rows.
  public func appending(_ rows: [AppendedRow]) -> LinearProgram {
    guard !rows.isEmpty else { return self }
    var program = LinearProgram(name: name)
    program.objectiveConstant = objectiveConstant
    for row in 0..<rowCount { program.addRow(lower: rowLower[row], upper: rowUpper[row], name: rowNames[row]) }
    var added = [[Entry]](repeating: [], count: columnCount)
    for row in rows {
      let place = program.addRow(lower: row.lower, upper: row.upper)
      for (column, value) in row.coefficients where value != 0 { added[column].append(Entry(row: place, value: value)) }
    }
    for column in 0..<columnCount {
      program.addColumn(
        cost: costs[column], lower: columnLower[column], upper: columnUpper[column], isInteger: isInteger[column],
        entries: entries(of: column) + added[column], name: columnNames[column])
    }
    return program
  }

  /// The same program without some rows; those behind them move up.
  public func deleting(_ rows: [Row]) -> LinearProgram {
    var places = [Row?](repeating: 0, count: rowCount)
    for row in rows { places[row] = nil }
    var program = LinearProgram(name: name)
    program.objectiveConstant = objectiveConstant
    for row in 0..<rowCount where places[row] != nil {
      places[row] = program.addRow(lower: rowLower[row], upper: rowUpper[row], name: rowNames[row])
    }
    for column in 0..<columnCount {
      program.addColumn(
        cost: costs[column], lower: columnLower[column], upper: columnUpper[column], isInteger: isInteger[column],
        entries: entries(of: column).compactMap { entry in
          places[entry.row].map { Entry(row: $0, value: entry.value) }
        }, name: columnNames[column])
    }
    return program
  }
}

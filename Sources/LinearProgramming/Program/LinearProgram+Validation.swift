extension LinearProgram {
  /// The most rows, columns or coefficients of one program, so that every backend can count them in 32 bits.
  public static let largestCount = 100_000_000

  /// Throws where a solver must not be given this program.
  ///
  /// Checked are NaN and misplaced infinities, crossed bounds, rows that do not exist, entries given twice and sizes;
  /// solvers abort on some of these and answer nonsense on others. It takes time in proportion to the entries.
  ///
  /// - Throws: ``LinearProgramError`` with the first ``LinearProgramError/listed`` problems and the count of all.
  public func validate() throws {
    var error = LinearProgramError()
    if max(rowCount, columnCount, entries.count) > LinearProgram.largestCount {
      error.add(.tooLarge(rows: rowCount, columns: columnCount, entries: entries.count))
      throw error
    }
    if !objectiveConstant.isFinite { error.add(.objectiveConstant(objectiveConstant)) }
    checkRows(&error)
    checkColumns(&error)
    checkEntries(&error)
    guard error.isEmpty else { throw error }
  }

  private func checkRows(_ error: inout LinearProgramError) {
    for row in 0..<rowCount {
      let (lower, upper) = (rowLower[row], rowUpper[row])
      if LinearProgram.isMisplaced(lower: lower, upper: upper) {
        error.add(.rowBound(row: row, lower: lower, upper: upper))
      } else if lower > upper {
        error.add(.crossedRowBounds(row: row, lower: lower, upper: upper))
      }
    }
  }

  private func checkColumns(_ error: inout LinearProgramError) {
    for column in 0..<columnCount {
      let (lower, upper) = (columnLower[column], columnUpper[column])
      if !costs[column].isFinite { error.add(.cost(column: column, value: costs[column])) }
      if LinearProgram.isMisplaced(lower: lower, upper: upper) {
        error.add(.columnBound(column: column, lower: lower, upper: upper))
      } else if lower > upper {
        error.add(.crossedColumnBounds(column: column, lower: lower, upper: upper))
      }
    }
  }

  private func checkEntries(_ error: inout LinearProgramError) {
    // The last column that used a row: one pass finds every duplicate.
    var lastColumn = [Int](repeating: -1, count: rowCount)
    for column in 0..<columnCount {
      for place in columnStarts[column]..<columnStarts[column + 1] {
        let entry = entries[place]
        guard entry.row >= 0, entry.row < rowCount else {
          error.add(.rowIndex(column: column, row: entry.row, rowCount: rowCount))
          continue
        }
        if !entry.value.isFinite { error.add(.coefficient(column: column, row: entry.row, value: entry.value)) }
        if lastColumn[entry.row] == column { error.add(.duplicateEntry(column: column, row: entry.row)) }
        lastColumn[entry.row] = column
      }
    }
  }

  private static func isMisplaced(lower: Double, upper: Double) -> Bool {
    lower.isNaN || upper.isNaN || lower == .infinity || upper == -.infinity
  }
}

extension SolveOptions {
  /// Throws where these options make no sense for a program.
  ///
  /// The start basis must have a status for every row and column; whether its columns are independent only the solver
  /// can tell, and it falls back where they are not.
  ///
  /// - Throws: ``LinearProgramError``.
  public func validate(for program: LinearProgram) throws {
    var error = LinearProgramError()
    if let timeLimit, timeLimit.isNaN || timeLimit < 0 { error.add(.option(name: "timeLimit", value: timeLimit)) }
    if let targetObjective, targetObjective.isNaN {
      error.add(.option(name: "targetObjective", value: targetObjective))
    }
    if let cutoff, cutoff.isNaN { error.add(.option(name: "cutoff", value: cutoff)) }
    if let memoryLimit, memoryLimit < 1 { error.add(.option(name: "memoryLimit", value: Double(memoryLimit))) }
    if let nodeLimit, nodeLimit < 1 { error.add(.option(name: "nodeLimit", value: Double(nodeLimit))) }
    if !(gapTolerance >= 0) { error.add(.option(name: "gapTolerance", value: gapTolerance)) }
    if !(absoluteGap >= 0) { error.add(.option(name: "absoluteGap", value: absoluteGap)) }
    if !(feasibilityTolerance > 0 && feasibilityTolerance < 1) {
      error.add(.option(name: "feasibilityTolerance", value: feasibilityTolerance))
    }
    if !(integralityTolerance > 0 && integralityTolerance < 0.5) {
      error.add(.option(name: "integralityTolerance", value: integralityTolerance))
    }
    if let startBasis {
      checkLength("startBasis.rows", program.rowCount, startBasis.rows.count, &error)
      checkLength("startBasis.columns", program.columnCount, startBasis.columns.count, &error)
    }
    if let startPoint {
      checkLength("startPoint", program.columnCount, startPoint.count, &error)
      for (column, value) in startPoint.enumerated() where !value.isFinite {
        error.add(.startPoint(column: column, value: value))
      }
    }
    guard error.isEmpty else { throw error }
  }

  private func checkLength(_ name: String, _ expected: Int, _ found: Int, _ error: inout LinearProgramError) {
    if expected != found { error.add(.length(name: name, expected: expected, found: found)) }
  }
}

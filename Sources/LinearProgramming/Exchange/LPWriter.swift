/// Writes a program in CPLEX-LP format, which people can read and `glpsol --lp`, HiGHS, SCIP and CBC read too.
///
/// Numbers are written so that they read back as the same doubles. The format has no free rows and does not allow a row
/// or an objective without any column: free rows are left out, and an empty one gets a first column with the coefficient
/// 0. A range row is written as two rows, because readers differ on the short form; the second has "_upper" behind its
/// name. Bounds of integer columns are rounded inwards, which readers demand.
public struct LPWriter {
  private static let lineLength = 200
  private let program: LinearProgram
  private let names: ProgramNames

  /// Words that begin a section or mean infinity, which no column may be called.
  private static let keywords: Set<String> = [
    "minimize", "maximize", "minimum", "maximum", "min", "max", "subject", "such", "st", "s.t.", "st.", "bounds",
    "bound",
    "general", "generals", "gen", "integer", "integers", "int", "binary", "binaries", "bin", "semi-continuous", "semi",
    "semis", "free", "infinity", "inf", "end", "sos", ProgramNames.constantColumn,
  ]

  /// Creates a writer.
  ///
  /// - Throws: ``LinearProgramError`` where the program is malformed.
  public init(_ program: LinearProgram) throws {
    try program.validate()
    self.program = program.withWholeBounds(tolerance: ProgramNames.wholeBoundSlack) ?? program
    names = ProgramNames(program, .lp, reserved: LPWriter.keywords, splitsRanges: true)
  }

  /// Writes the file piece by piece.
  ///
  /// - Parameter write: Takes the next piece; what it throws is passed on.
  public func write(to write: (ArraySlice<UInt8>) throws -> Void) throws {
    try withoutActuallyEscaping(write) { write in
      var sink = ByteSink(write)
      try sink.add("\\ \(ProgramNames.title(program.name))\nMinimize\n")
      try writeObjective(&sink)
      try sink.add("Subject To\n")
      try writeRows(&sink)
      try writeBounds(&sink)
      try writeIntegers(&sink)
      try sink.add("End\n")
      try sink.flush()
    }
  }

  /// The whole file.
  public func bytes() throws -> [UInt8] {
    var bytes: [UInt8] = []
    try write { bytes.append(contentsOf: $0) }
    return bytes
  }

  /// Whether a column fixed at 1 must stand in for the constant or for columns that are not there.
  private var needsConstantColumn: Bool { program.objectiveConstant != 0 || program.columnCount == 0 }
  /// A column that exists, for rows that have none.
  private var anyColumn: String { names.columns.first ?? ProgramNames.constantColumn }

  private func writeObjective(_ sink: inout ByteSink) throws {
    var terms = program.costs.indices.lazy.filter { program.costs[$0] != 0 }
      .map { (program.costs[$0], names.columns[$0]) }.makeIterator()
    var line = LineBuilder(name: names.objective)
    while let (value, name) = terms.next() { try line.add(value, name, &sink) }
    if needsConstantColumn { try line.add(program.objectiveConstant, ProgramNames.constantColumn, &sink) }
    if line.isEmpty { try line.add(0, anyColumn, &sink) }
    try line.end("", &sink)
  }

  private func writeRows(_ sink: inout ByteSink) throws {
    let rows = program.rowTerms()
    var hasRow = false
    for row in 0..<program.rowCount {
      let (lower, upper) = (program.rowLower[row], program.rowUpper[row])
      guard lower.isFinite || upper.isFinite else { continue }
      hasRow = true
      let relation = lower == upper ? "=" : lower.isFinite ? ">=" : "<="
      let terms = rows.terms(of: row)
      try writeRow(names.rows[row], terms, "\(relation) \((lower.isFinite ? lower : upper).exchangeText)", &sink)
      guard let upperSide = names.upperSides[row] else { continue }
      try writeRow(upperSide, terms, "<= \(upper.exchangeText)", &sink)
    }
    // Readers want one row at least.
    if !hasRow { try sink.add(" no_rows: 0 \(anyColumn) <= 0\n") }
  }

  private func writeRow(
    _ name: String, _ terms: some Sequence<(column: Int, value: Double)>, _ end: String, _ sink: inout ByteSink
  ) throws {
    var line = LineBuilder(name: name)
    for (column, value) in terms { try line.add(value, names.columns[column], &sink) }
    if line.isEmpty { try line.add(0, anyColumn, &sink) }
    try line.end(end, &sink)
  }

  private func writeBounds(_ sink: inout ByteSink) throws {
    try sink.add("Bounds\n")
    if needsConstantColumn { try sink.add(" \(ProgramNames.constantColumn) = 1\n") }
    for column in 0..<program.columnCount {
      let (lower, upper) = (program.columnLower[column], program.columnUpper[column])
      let name = names.columns[column]
      if lower == upper {
        try sink.add(" \(name) = \(lower.exchangeText)\n")
      } else if lower.isInfinite, upper.isInfinite {
        try sink.add(" \(name) free\n")
      } else if lower != 0 || upper.isFinite {
        let low = lower.isFinite ? lower.exchangeText : "-inf"
        let high = upper.isFinite ? " <= \(upper.exchangeText)" : ""
        try sink.add(" \(low) <= \(name)\(high)\n")
      }
    }
  }

  private func writeIntegers(_ sink: inout ByteSink) throws {
    guard program.hasIntegers else { return }
    try sink.add("Generals\n")
    for column in 0..<program.columnCount where program.isInteger[column] {
      try sink.add(" \(names.columns[column])\n")
    }
  }

  /// A row written over as many lines as it needs.
  private struct LineBuilder {
    private var text: String
    private(set) var isEmpty = true

    init(name: String) { text = " \(name):" }

    mutating func add(_ value: Double, _ name: String, _ sink: inout ByteSink) throws {
      if text.utf8.count > LPWriter.lineLength {
        try sink.add(text + "\n")
        text = " "
      }
      isEmpty = false
      text += value.sign == .minus ? " - " : " + "
      text += "\(value.magnitude.exchangeText) \(name)"
    }

    mutating func end(_ end: String, _ sink: inout ByteSink) throws {
      try sink.add(text + (end.isEmpty ? "" : " " + end) + "\n")
    }
  }
}

/// The matrix by rows.
struct RowTerms {
  private var starts: [Int]
  private var columns: [Int]
  private var values: [Double]

  init(_ program: LinearProgram) {
    starts = [Int](repeating: 0, count: program.rowCount + 1)
    for entry in program.entries where entry.value != 0 { starts[entry.row + 1] += 1 }
    for row in 0..<program.rowCount { starts[row + 1] += starts[row] }
    columns = [Int](repeating: 0, count: starts[program.rowCount])
    values = [Double](repeating: 0, count: starts[program.rowCount])
    var next = starts
    for column in 0..<program.columnCount {
      for entry in program.entries(of: column) where entry.value != 0 {
        columns[next[entry.row]] = column
        values[next[entry.row]] = entry.value
        next[entry.row] += 1
      }
    }
  }

  /// The terms of a row in column order.
  func terms(of row: Int) -> some Sequence<(column: Int, value: Double)> {
    (starts[row]..<starts[row + 1]).lazy.map { (column: columns[$0], value: values[$0]) }
  }
}

extension LinearProgram {
  func rowTerms() -> RowTerms { RowTerms(self) }
}

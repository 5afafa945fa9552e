/// Writes a program as free-format MPS, which `glpsol --freemps`, HiGHS, SCIP, CBC and the commercial solvers read.
///
/// Numbers are written so that they read back as the same doubles. The constant of the objective is the cost of a column
/// `constant_one` fixed at 1: in the RHS section GLPK 5.0 reads it with its own sign, CPLEX and HiGHS with the other.
/// Bounds of integer columns are rounded inwards, which readers demand. Integer columns stand between markers and always carry both bounds,
/// because readers differ in what they assume. A range row is its lower side and a width, as the format has it, so that its
/// upper side may differ in the last bit. Free rows (both bounds infinite) are written as further N rows after the
/// objective, which readers drop or keep as they like.
public struct MPSWriter {
  private let program: LinearProgram
  private let names: ProgramNames

  /// Creates a writer.
  ///
  /// - Throws: ``LinearProgramError`` where the program is malformed.
  public init(_ program: LinearProgram) throws {
    try program.validate()
    self.program = program.withWholeBounds(tolerance: ProgramNames.wholeBoundSlack) ?? program
    names = ProgramNames(program, .mps, reserved: [ProgramNames.constantColumn])
  }

  /// Writes the file piece by piece.
  ///
  /// - Parameter write: Takes the next piece; what it throws is passed on.
  public func write(to write: (ArraySlice<UInt8>) throws -> Void) throws {
    try withoutActuallyEscaping(write) { write in
      var sink = ByteSink(write)
      let title = ProgramNames.title(program.name)
      try sink.add("NAME \(title)\n")
      try writeRows(&sink)
      try writeColumns(&sink)
      try writeRightHandSides(&sink)
      try writeRanges(&sink)
      try writeBounds(&sink)
      try sink.add("ENDATA\n")
      try sink.flush()
    }
  }

  /// The whole file.
  public func bytes() throws -> [UInt8] {
    var bytes: [UInt8] = []
    try write { bytes.append(contentsOf: $0) }
    return bytes
  }

  private func kind(_ row: Int) -> Character {
    let (lower, upper) = (program.rowLower[row], program.rowUpper[row])
    if lower == upper { return "E" }
    if lower.isFinite { return "G" }
    return upper.isFinite ? "L" : "N"
  }

  private func writeRows(_ sink: inout ByteSink) throws {
    try sink.add("ROWS\n N \(names.objective)\n")
    for row in 0..<program.rowCount { try sink.add(" \(kind(row)) \(names.rows[row])\n") }
  }

  private func writeColumns(_ sink: inout ByteSink) throws {
    try sink.add("COLUMNS\n")
    var isInside = false
    var markers = 0
    func marker(_ word: String) -> String {
      markers += 1
      return " M\(markers) 'MARKER' '\(word)'\n"
    }
    for column in 0..<program.columnCount {
      if program.isInteger[column] != isInside {
        isInside.toggle()
        try sink.add(marker(isInside ? "INTORG" : "INTEND"))
      }
      let name = names.columns[column]
      let entries = program.entries(of: column).filter { $0.value != 0 }
      // A column without any coefficient must be named once all the same.
      if program.costs[column] != 0 || entries.isEmpty {
        try sink.add(" \(name) \(names.objective) \(program.costs[column].exchangeText)\n")
      }
      for entry in entries { try sink.add(" \(name) \(names.rows[entry.row]) \(entry.value.exchangeText)\n") }
    }
    if isInside { try sink.add(marker("INTEND")) }
    if program.objectiveConstant != 0 {
      let constant = program.objectiveConstant.exchangeText
      try sink.add(" \(ProgramNames.constantColumn) \(names.objective) \(constant)\n")
    }
  }

  private func writeRightHandSides(_ sink: inout ByteSink) throws {
    try sink.add("RHS\n")
    for row in 0..<program.rowCount {
      let side = program.rowLower[row].isFinite ? program.rowLower[row] : program.rowUpper[row]
      if side.isFinite, side != 0 { try sink.add(" RHS \(names.rows[row]) \(side.exchangeText)\n") }
    }
  }

  private func writeRanges(_ sink: inout ByteSink) throws {
    var isFirst = true
    for row in 0..<program.rowCount {
      let (lower, upper) = (program.rowLower[row], program.rowUpper[row])
      guard program.isRange(row) else { continue }
      if isFirst { try sink.add("RANGES\n") }
      isFirst = false
      try sink.add(" RANGES \(names.rows[row]) \((upper - lower).exchangeText)\n")
    }
  }

  private func writeBounds(_ sink: inout ByteSink) throws {
    try sink.add("BOUNDS\n")
    if program.objectiveConstant != 0 { try sink.add(" FX BOUNDS \(ProgramNames.constantColumn) 1\n") }
    for column in 0..<program.columnCount {
      let (lower, upper) = (program.columnLower[column], program.columnUpper[column])
      let name = names.columns[column]
      if lower == upper {
        try sink.add(" FX BOUNDS \(name) \(lower.exchangeText)\n")
      } else if lower.isInfinite, upper.isInfinite {
        try sink.add(" FR BOUNDS \(name)\n")
      } else {
        let isInteger = program.isInteger[column]
        if lower.isInfinite { try sink.add(" MI BOUNDS \(name)\n") }
        if lower.isFinite, lower != 0 || isInteger || upper <= 0 {
          try sink.add(" LO BOUNDS \(name) \(lower.exchangeText)\n")
        }
        if upper.isFinite {
          try sink.add(" UP BOUNDS \(name) \(upper.exchangeText)\n")
        } else if isInteger {
          try sink.add(" PL BOUNDS \(name)\n")
        }
      }
    }
  }
}

extension ProgramNames {
  /// The program's name as one word, or "program".
  static func title(_ name: String) -> String {
    let word = name.unicodeScalars.map { scalar -> Character in
      scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
        ? Character(scalar) : "_"
    }
    return word.isEmpty ? "program" : String(word.prefix(longestName))
  }
}

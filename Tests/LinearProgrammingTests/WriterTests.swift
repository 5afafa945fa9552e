import LinearProgramming
import Testing

@Suite struct WriterTests {
  private typealias Entry = LinearProgram.Entry

  /// One row and one column of every kind.
  private static let program: LinearProgram = {
    var program = LinearProgram(name: "every kind")
    program.objectiveConstant = -2.5
    program.addRow(lower: 1, upper: 1, name: "exactly one")
    program.addRow(lower: -.infinity, upper: 9)
    program.addRow(lower: -3, upper: 4.5, name: "range")
    program.addRow(lower: -.infinity, upper: .infinity, name: "free")
    program.addColumn(
      cost: 0.1, entries: [Entry(row: 0, value: 1), Entry(row: 1, value: 1e-7), Entry(row: 3, value: 1)], name: "x 1")
    program.addColumn(cost: 0, lower: -.infinity, upper: .infinity, entries: [Entry(row: 2, value: -1)], name: "x 1")
    program.addColumn(cost: -3, lower: -7, upper: -1, isInteger: true, entries: [Entry(row: 2, value: 2)], name: "free")
    program.addColumn(cost: 0, lower: 2, upper: 2, entries: [])
    program.addColumn(cost: 1, lower: -.infinity, upper: 1.0 / 3, entries: [Entry(row: 0, value: 0)])
    program.addColumn(cost: 0, lower: 0, isInteger: true, entries: [Entry(row: 0, value: 1)], name: "e9")
    return program
  }()

  private static let mps = """
    NAME every_kind
    ROWS
     N objective
     E exactly_one
     L R2
     G range
     N free
    COLUMNS
     x_1 objective 0.1
     x_1 exactly_one 1
     x_1 R2 1e-07
     x_1 free 1
     x_1_C2 range -1
     M1 'MARKER' 'INTORG'
     free objective -3
     free range 2
     M2 'MARKER' 'INTEND'
     C4 objective 0
     C5 objective 1
     M3 'MARKER' 'INTORG'
     _e9 exactly_one 1
     M4 'MARKER' 'INTEND'
     constant_one objective -2.5
    RHS
     RHS exactly_one 1
     RHS R2 9
     RHS range -3
    RANGES
     RANGES range 7.5
    BOUNDS
     FX BOUNDS constant_one 1
     FR BOUNDS x_1_C2
     LO BOUNDS free -7
     UP BOUNDS free -1
     FX BOUNDS C4 2
     MI BOUNDS C5
     UP BOUNDS C5 0.3333333333333333
     LO BOUNDS _e9 0
     PL BOUNDS _e9
    ENDATA

    """

  private static let lp = """
    \\ every_kind
    Minimize
     objective: + 0.1 x_1 - 3 free_C3 + 1 C5 - 2.5 constant_one
    Subject To
     exactly_one: + 1 x_1 + 1 _e9 = 1
     R2: + 1e-07 x_1 <= 9
     range: - 1 x_1_C2 + 2 free_C3 >= -3
     range_upper: - 1 x_1_C2 + 2 free_C3 <= 4.5
    Bounds
     constant_one = 1
     x_1_C2 free
     -7 <= free_C3 <= -1
     C4 = 2
     -inf <= C5 <= 0.3333333333333333
    Generals
     free_C3
     _e9
    End

    """

  private func lines(_ text: String) -> [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }

  @Test func everyKindInMPS() throws {
    #expect(
      lines(String(decoding: try MPSWriter(WriterTests.program).bytes(), as: UTF8.self)) == lines(WriterTests.mps))
  }

  @Test func everyKindInLP() throws {
    #expect(lines(String(decoding: try LPWriter(WriterTests.program).bytes(), as: UTF8.self)) == lines(WriterTests.lp))
  }

  @Test func malformedProgramsAreNotWritten() {
    var program = LinearProgram()
    program.addColumn(cost: .nan, entries: [])
    #expect(throws: LinearProgramError.self) { _ = try MPSWriter(program) }
    #expect(throws: LinearProgramError.self) { _ = try LPWriter(program) }
  }

  @Test func largeProgramsComeInPieces() throws {
    var program = LinearProgram()
    program.addRow(lower: 0, upper: 1)
    for _ in 0..<20_000 { program.addColumn(cost: 1, upper: 1, entries: [Entry(row: 0, value: 1)]) }
    var pieces: [Int] = []
    try MPSWriter(program).write { pieces.append($0.count) }
    #expect(pieces.count > 5 && pieces.allSatisfy { $0 < 1 << 17 })
  }

  @Test func longNamesAreCutAndStayDifferent() throws {
    var program = LinearProgram()
    for _ in 0..<3 {
      program.addRow(lower: 0, upper: 1, name: String(repeating: "đ", count: 300))
      program.addColumn(cost: 1, entries: [], name: String(repeating: "n", count: 300))
    }
    for bytes in [try MPSWriter(program).bytes(), try LPWriter(program).bytes()] {
      let words = bytes.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: ":") }
      #expect(words.allSatisfy { $0.count <= 255 })
      #expect(String(decoding: bytes, as: UTF8.self).contains("_C3"))
    }
  }

  @Test func aFailingWriteIsPassedOn() {
    struct Full: Error {}
    #expect(throws: Full.self) { try MPSWriter(WriterTests.program).write { _ in throw Full() } }
  }
}

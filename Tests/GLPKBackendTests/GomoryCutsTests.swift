import GLPKBackend
import Testing

@testable import LinearProgramming

/// Cuts against all whole points of small programs.
@Suite struct GomoryCutsTests {
  /// Every cut breaks the relaxation's point and keeps every whole point, whether it is made from a column or from a row.
  @Test func cutsAgainstEnumeration() throws {
    let (ofColumns, ofRows, vain) = try cutsKeep(
      RandomPrograms.enumerable, seed: 41, { RandomPrograms.keepsWholePoints($0, of: $1) })
    #expect(vain == 0)
    #expect(ofColumns > 100 && ofRows > 20, "the seed must give both kinds: \(ofColumns), \(ofRows)")
  }

  /// A column that need not be whole, and limits that are not, make rows whose activity is not either.
  @Test func cutsBesideWhatNeedNotBeWhole() throws {
    let (ofColumns, _, vain) = try cutsKeep(
      RandomPrograms.enumerableButOne, seed: 43, { RandomPrograms.keepsWholePointsButOne($0, of: $1) })
    // What is next to nothing in a combination gives way to a bound, after which few cuts cut nothing off.
    #expect(ofColumns > 100 && 50 * vain < ofColumns, "the seed must give cuts: \(ofColumns), \(vain) in vain")
  }

  /// Checks the cuts of 600 programs; returns how many came from columns and from rows, and how many cut nothing off.
  private func cutsKeep(
    _ make: (inout RepeatableGenerator) -> LinearProgram, seed: UInt64,
    _ keeps: (LinearProgram.AppendedRow, LinearProgram) -> Bool
  ) throws -> (ofColumns: Int, ofRows: Int, vain: Int) {
    var generator = RepeatableGenerator(seed: seed)
    var (ofColumns, ofRows, vain) = (0, 0, 0)
    for number in 0..<600 {
      let program = make(&generator)
      let items = BranchItems(program, wholeColumns: [])
      try GLPKSolver().withWorkspace(for: program, options: SolveOptions(), control: SolveControl()) { workspace in
        guard workspace.solve(.primal, cutoff: .infinity) == .optimal else { return }
        var values = [Double](repeating: 0, count: program.columnCount)
        var activities = [Double](repeating: 0, count: program.rowCount)
        var multipliers = activities
        workspace.readValues(into: &values)
        workspace.readActivities(into: &activities)
        let cuts = GomoryCuts(program, items, values: values, activities: activities)
        for candidate in items.fractional(values, tolerance: 1e-6) + items.fractionalRows(activities) {
          guard workspace.readMultipliers(of: candidate.place, into: &multipliers),
            let cut = cuts.cut(multipliers, of: candidate.place)
          else { continue }
          if case .row = candidate.place { ofRows += 1 } else { ofColumns += 1 }
          let point = cut.coefficients.reduce(0) { $0 + $1.value * values[$1.column] }
          if point <= cut.upper { vain += 1 }
          #expect(keeps(cut, program), "program \(number), \(candidate.place)")
        }
      }
    }
    return (ofColumns, ofRows, vain)
  }

  /// What is not basic has no row in the tableau.
  @Test func nothingIsReadOfWhatIsNotBasic() throws {
    var program = LinearProgram()
    let row = program.addRow(lower: -.infinity, upper: 3)
    program.addColumn(cost: -1, upper: 9, isInteger: true, entries: [.init(row: row, value: 2)])
    try GLPKSolver().withWorkspace(for: program, options: SolveOptions(), control: SolveControl()) { workspace in
      var multipliers = [0.0]
      #expect(!workspace.readMultipliers(of: .column(0), into: &multipliers), "nothing is solved yet")
      #expect(workspace.solve(.primal, cutoff: .infinity) == .optimal)
      #expect(!workspace.readMultipliers(of: .row(0), into: &multipliers))
      #expect(workspace.readMultipliers(of: .column(0), into: &multipliers))
      #expect(abs(abs(multipliers[0]) - 0.5) <= 1e-12)
    }
  }
}

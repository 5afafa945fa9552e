import StaffingDomain
import TestSupport
import Testing
import Wording

@testable import Workflows

/// Cells and pairs of posts as planners name them: `COMMUNE/POSITION` and `COMMUNE/POSITION+POSITION`.
@Suite struct CellLookupTests {
  private static let (home, land, tax) = (TwoCommunes.home, TwoCommunes.land, TwoCommunes.tax)

  /// Communes A and `A/LAND`, positions LAND, TAX and `LAND+TAX`.
  private static let staffingCase: StaffingCase = {
    var made = TwoCommunes.make()
    made.addTax(in: TwoCommunes.home)
    made.addPosition("LAND+TAX", work: 0)
    made.communes[TwoCommunes.other].code = Code("A/LAND")
    return made
  }()

  private func posts(_ text: String) throws(NameRefusal) -> (cell: Cell, second: Ordinal<Position>?) {
    try CellLookup(staffingCase: Self.staffingCase).posts(text)
  }

  @Test(
    arguments: [
      ("A/LAND", home, land, nil), ("A/TAX", home, tax, nil), ("A/LAND+TAX", home, Ordinal(2), nil),
      ("A/TAX+LAND", home, tax, land), ("A/LAND+LAND", home, land, land),
      // A position whose code has a plus sign, as main and as second one.
      ("A/LAND+TAX+TAX", home, Ordinal(2), tax), ("A/TAX+LAND+TAX", home, tax, Ordinal(2)),
      ("A/LAND+TAX+LAND+TAX", home, Ordinal(2), Ordinal(2)),
      // A commune whose code has a slash.
      ("A/LAND/TAX+LAND", TwoCommunes.other, tax, land), ("A/LAND/LAND", TwoCommunes.other, land, nil),
    ] as [(String, Ordinal<Commune>, Ordinal<Position>, Ordinal<Position>?)])
  func pairsOfPostsAreFound(
    _ text: String, _ commune: Ordinal<Commune>, _ position: Ordinal<Position>, _ second: Ordinal<Position>?
  ) throws {
    let found = try posts(text)
    #expect(found.cell == Cell(commune: commune, position: position) && found.second == second, "\(text): \(found)")
  }

  @Test(arguments: [
    ("TAX", "'TAX' names no cell; write COMMUNE/POSITION, for example A/LAND"),
    ("TAX+LAND", "'TAX' names no cell; write COMMUNE/POSITION, for example A/LAND"),
    ("B/TAX+LAND", "commune 'B' is not in communes.csv; its codes stand in the column 'commune' there"),
    ("A/TAZ+LAND", "position 'TAZ' is not in positions.csv; did you mean 'TAX'?"),
    ("A/TAX+LANT", "position 'LANT' is not in positions.csv; did you mean 'LAND'?"),
    ("A/TAX+Land officer", "position 'Land officer' is not in positions.csv; did you mean 'LAND' (Land officer)?"),
    ("A/TAX+", "position '' is not in positions.csv; its codes stand in the column 'position' there"),
    ("A/+TAX", "position '' is not in positions.csv; its codes stand in the column 'position' there"),
    // Where the main post is known it is the second one that is wrong.
    ("A/LAND+TAX+LANT", "position 'TAX+LANT' is not in positions.csv; its codes stand in the column 'position' there"),
    ("A/TAX+LAND+LAND", "position 'LAND+LAND' is not in positions.csv; did you mean 'LAND+TAX'?"),
    ("A/TAX LAND", "position 'TAX LAND' is not in positions.csv; its codes stand in the column 'position' there"),
  ])
  func whatIsNotFoundIsNamed(_ text: String, _ words: String) {
    let refusal = #expect(throws: NameRefusal.self) { try posts(text) }
    let said = refusal.map { English().refusal($0) } ?? ""
    #expect(said == words)
  }

  /// The plain form asks for one cell, so a plus sign is part of a code there.
  @Test func aCellIsNoPair() {
    let lookup = CellLookup(staffingCase: Self.staffingCase)
    #expect(throws: NameRefusal.self) { try lookup.cell("A/TAX+LAND") }
    #expect(throws: Never.self) { try lookup.cell("A/LAND+TAX") }
  }
}

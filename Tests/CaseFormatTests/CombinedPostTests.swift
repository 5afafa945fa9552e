import CaseFormat
import StaffingDomain
import TestSupport
import Testing

@Suite("Combined posts")
struct CombinedPostTests {
  static let findings = [
    PlausibilityExample(
      "a position combined with itself", [("combinations.csv", "CIVIL,LAND", "CIVIL,CIVIL")],
      [
        "combinations.csv:3:7: error: combination-with-itself: position 'CIVIL' is combined with itself; name the other "
          + "position, or delete the row"
      ]),
    PlausibilityExample(
      "an unknown position", [("combinations.csv", "CIVIL,LAND", "CIVIL,LANDX")],
      [
        "combinations.csv:3:7: error: unknown-position: position 'LANDX' is not in positions.csv; did you mean 'LAND'?"
      ]),
    PlausibilityExample(
      "a pair twice", [("combinations.csv", "CIVIL,LAND", "CIVIL,LAND\nCIVIL,LAND")],
      [
        "combinations.csv:4:1: error: duplicate-row: position 'CIVIL', with 'LAND': the same as on line 3; delete one of the "
          + "two rows"
      ]),
    PlausibilityExample(
      "a pair twice, the other way round", [("combinations.csv", "CIVIL,LAND", "CIVIL,LAND\nLAND,CIVIL")],
      [
        "combinations.csv:4:6: note: combination-given-twice: positions 'LAND' and 'CIVIL' are named on line 3 already, the "
          + "other way round; nothing needs to be done: a row holds both ways"
      ]),
    PlausibilityExample(
      "two positions that lead",
      [
        ("combinations.csv", "CIVIL,LAND", "CHAIR,IT"),
        ("positions.csv", "officer,office,3,0,no,no,no,,\nSERVE", "officer,office,3,0,no,yes,no,,\nSERVE"),
      ],
      [
        "combinations.csv:3:7: warning: combination-without-use: positions 'CHAIR' and 'IT' both lead the commune, and a "
          + "position that leads is never a second one; delete the row"
      ]),
    PlausibilityExample(
      "a leader who takes a second post", [("combinations.csv", "CIVIL,LAND", "CHAIR,IT")], []),
    PlausibilityExample(
      "a pair of which one may not be combined", [("combinations.csv", "CIVIL,LAND", "CIVIL,SERVE")],
      [
        "combinations.csv:3:7: warning: combination-without-use: position 'SERVE' is to be combined here, but its "
          + "combinable is no on positions.csv:7; delete the row, or write yes there; as it stands the row decides, and "
          + "they may be combined"
      ]),
    PlausibilityExample(
      "a second position that is the first", [("officers.csv", ",,LAND", ",,ACCT")],
      [
        "officers.csv:13:75: error: second-position-is-first: second_position 'ACCT' is the position that the officer "
          + "holds anyway; name the other position, or leave the cell empty"
      ]),
    PlausibilityExample(
      "a second position that leads", [("officers.csv", ",,LAND", ",,CHAIR")],
      [
        "officers.csv:13:75: warning: implausible-second-position: second_position 'CHAIR' leads the commune, and a "
          + "position that leads is the main one; make it the position, and 'ACCT' the second_position"
      ]),
    PlausibilityExample(
      "an unknown second position", [("officers.csv", ",,LAND", ",,LAMD")],
      [
        "officers.csv:13:75: error: unknown-position: position 'LAMD' is not in positions.csv; did you mean 'LAND'?"
      ]),
    PlausibilityExample(
      "a load above 2", [("policy.yml", "maximum_km: 40", "maximum_km: 40\nmaximum_load: 110")],
      [
        "policy.yml:3:15: error: out-of-range: maximum_load is 110, which is out of range; give a number, above 0, at most 2"
      ]),
  ]

  @Test("what cannot be held together is found, and what can is not", arguments: findings)
  func finding(_ example: PlausibilityExample) { example.check() }

  @Test("pairs, second positions and what may be combined arrive, whatever the order of rows")
  func values() throws {
    let files = try edited([("combinations.csv", "ACCT,LAND\nCIVIL,LAND", "CIVIL,LAND\nLAND,ACCT")])
    let made = try ChangedCase(files: files).staffingCase()
    func code(_ position: Ordinal<Position>) -> String { made.positions[position].code.text }
    #expect(
      made.combinations.map { "\(code($0.position)) \(code($0.other)) \($0.source)" } == [
        "CIVIL LAND combinations.csv:2", "LAND ACCT combinations.csv:3",
      ])
    #expect(made.positions.filter(\.isCombinable).map(\.code.text) == ["ACCT", "CIVIL", "IT", "LAND"])
    #expect(made.officers.compactMap { $0.secondPosition.map(code) } == ["LAND"])
    #expect(made.officers.compactMap(\.homeCommune).map { made.communes[$0].code.text } == ["00725"])
    #expect(made.officers[0].residence == made.officers[0].commune)
  }

  @Test("a position of the leadership may be combined where its row says so")
  func explicitlyCombinable() throws {
    let files = try edited([("positions.csv", "yes,yes,no,,", "yes,yes,no,,yes")])
    let made = try ChangedCase(files: files).staffingCase()
    #expect(made.positions.first { $0.isLeading }?.isCombinable == true)
  }

  @Test(
    "what-ifs change the new table and columns",
    arguments: [
      ("- table: combinations\n  insert: {position: IT, with: LAND}", "combinations.csv:4 row - -> IT, LAND"),
      ("- table: combinations\n  where: {position: CIVIL}\n  remove: yes", "combinations.csv:3 row CIVIL, LAND -> -"),
      (
        "- table: officers\n  where: {officer: O001}\n  set: {second_position: IT}",
        "officers.csv:2 second_position  -> IT"
      ),
      (
        "- table: positions\n  where: {position: SERVE}\n  set: {combinable: yes}",
        "positions.csv:7 combinable no -> yes"
      ),
      ("- policy: {maximum_positions: 1}", "maximum_positions 2 -> 1"),
      ("- policy: {retirements: no}", "retirements yes -> no"),
      ("- policy: {settling_months: {add: 3}}", "settling_months 0 -> 3"),
    ])
  func whatIfs(changes: String, difference: String) throws {
    #expect(try ChangedCase(changes).differences == [difference])
  }

  @Test("repairs of combined posts are written as what-ifs that do what they say")
  func repairs() throws {
    let plain = try ChangedCase(files: CleanCase.files).staffingCase()
    let serve = try #require(plain.positions.ordinals.first { plain.positions[$0].code.text == "SERVE" })
    let technology = try #require(plain.positions.ordinals.first { plain.positions[$0].code.text == "IT" })
    let edits: [CaseEdit] = [.combinable(serve), .newCombination(technology, serve)]
    let text = CaseEdit.whatIf(edits, name: "Combine", of: plain)
    let whatIf = try #require(WhatIfReader.read(Array(text.utf8), fileName: "combine.yml").whatIf)
    let folder = try TemporaryFolder(CleanCase.files)
    let read = try #require(try CaseReader.read(folder.url, whatIfs: [whatIf]).staffingCase)
    let applied = plain.applying(edits)
    #expect(read.positions.map(\.isCombinable) == applied.positions.map(\.isCombinable))
    #expect(
      read.combinations.map { [$0.position, $0.other] } == applied.combinations.map { [$0.position, $0.other] })
  }
}

import Testing

/// One person under two codes, where a date of birth is missing.
@Suite struct SameOfficerTests {
  /// Adds officer O015 with a competency, so that nothing else is found.
  private static func added(_ row: String, competency: String) -> [(file: String, old: String, new: String)] {
    [
      ("officers.csv", "O014,Nông", "O015,\(row),,\nO014,Nông"),
      ("officer_competencies.csv", "O014,CIVLAW", "O015,\(competency),3,\nO014,CIVLAW"),
    ]
  }

  private static let once = "if they are one person, delete one of the two rows"
  private static let place = "officers.csv:15: "

  static let examples = [
    PlausibilityExample(
      "same name, commune and position, one without a date of birth",
      added("Lê Văn Cường,00701,LAND,1,3,movable,,,male,,", competency: "LANDLAW"),
      [
        place
          + "warning: same-officer-twice: officer 'O015' has the name, commune and position of officer 'O003' on line 4, "
          + "and one of them has no date of birth; \(once); if not, give both dates of birth"
      ]),
    PlausibilityExample(
      "same name, commune and position, and neither has a date of birth",
      added("Lê Văn Cường,00701,LAND,1,3,movable,,,male,,", competency: "LANDLAW")
        + [("officers.csv", "movable,,1990-01-25,male", "movable,,,male")],
      [
        place
          + "warning: same-officer-twice: officer 'O015' has the name, commune and position of officer 'O003' on line 4, "
          + "and neither has a date of birth; \(once); if not, give both dates of birth"
      ]),
    PlausibilityExample(
      "same name and commune only",
      added("LÊ  VĂN CƯỜNG,00701,ACCT,1,3,movable,,,,,", competency: "ACCOUNT"),
      [
        place
          + "note: same-officer-twice: officer 'O015' has the name and commune of officer 'O003' on line 4, and one of "
          + "them has no date of birth; \(once); if not, give both dates of birth"
      ]),
    PlausibilityExample(
      "the other one is locked", added("Trần Thị Bình,00701,ACCT,1,3,movable,,,,,", competency: "ACCOUNT"),
      [
        place
          + "warning: same-officer-twice: officer 'O015' has the name and commune of officer 'O002' on line 3, and one "
          + "of them has no date of birth; 'O002' is locked (decisions.csv:2); \(once); until then 'O015' may be moved all "
          + "the same"
      ]),
    PlausibilityExample(
      "the other one is barred", added("Vũ Thị Giang,00713,SERVE,1,2,movable,,,,,", competency: "DIGITAL"),
      [
        place
          + "warning: same-officer-twice: officer 'O015' has the name and commune of officer 'O006' on line 7, and one "
          + "of them has no date of birth; 'O006' may not be moved (barred, bars.csv:2); \(once); until then 'O015' may be "
          + "moved all the same"
      ]),
    PlausibilityExample(
      "same date of birth, and the other one is fixed",
      added("Hoàng Văn Em,00749,IT,1,5,movable,,1971-08-30,male,,", competency: "DIGITAL"),
      [
        place
          + "warning: same-officer-twice: officer 'O015' has the name and date of birth of officer 'O005' on line 6; "
          + "'O005' may not be moved (fixed, officers.csv:6); \(once); until then 'O015' may be moved all the same"
      ]),
    PlausibilityExample(
      "a name in an old encoding is the same name",
      added("Lª V¨n C­êng,00701,LAND,1,3,movable,,,male,,", competency: "LANDLAW"),
      [
        place
          + "warning: same-officer-twice: officer 'O015' has the name, commune and position of officer 'O003' on line 4, "
          + "and one of them has no date of birth; \(once); if not, give both dates of birth",
        "officers.csv:15:6: warning: damaged-text: name is 'Lª V¨n C­êng', most likely 'Lê Văn Cường' in the old encoding "
          + "TCVN3 (fonts .Vn...); convert the table from TCVN3 to Unicode, and save it as 'CSV UTF-8'",
      ]),
    PlausibilityExample(
      "two dates of birth", added("Lê Văn Cường,00701,LAND,1,3,movable,,1991-01-25,male,,", competency: "LANDLAW"), []),
    PlausibilityExample(
      "a woman and a man", added("Lê Văn Cường,00701,LAND,1,3,movable,,,female,,", competency: "LANDLAW"), []),
    PlausibilityExample(
      "another commune", added("Lê Văn Cường,00713,LAND,1,3,movable,,,male,,", competency: "LANDLAW"), []),
    PlausibilityExample("no name", added(",00701,LAND,1,3,movable,,,male,,", competency: "LANDLAW"), []),
  ]

  @Test(arguments: examples)
  func `Namesakes are asked about where they may be one`(example: PlausibilityExample) { example.check() }
}

import CaseFormat
import StaffingDomain
import TestSupport
import Testing

@Suite("Where officers live, until when they serve, who may move")
struct ServiceFindingTests {
  /// A commune of another province, in `communes.csv`.
  private static let beyond = "0.45,3,08\n00999,Thạch Hà,commune,22.7,106.2,9000,150,30,0.8,1,09"
  private static let workBeyond = "00749,BUDGET,2050\n00999,CERT,3000"

  static let findings = [
    PlausibilityExample(
      "an unknown home", [("officers.csv", ",00725,\n", ",00731,\n")],
      ["officers.csv:4:71: error: unknown-commune: commune '00731' is not in communes.csv; did you mean '00713'?"]),
    PlausibilityExample(
      "a home in another province",
      [
        ("communes.csv", "0.45,3,08", beyond), ("workload.csv", "00749,BUDGET,2050", workBeyond),
        ("officers.csv", ",00725,\n", ",00999,\n"), ("team_rules.csv", ",DIGITAL,2,1,20\n", ""),
      ],
      [
        "officers.csv:4:71: error: home-in-other-province: home_commune '00999' lies in province '09', while commune "
          + "'00701' lies in province '08'; name a commune of the same province, or leave the cell empty"
      ]),
    PlausibilityExample(
      "a home in another province where officers may cross the border",
      [
        ("communes.csv", "0.45,3,08", beyond), ("workload.csv", "00749,BUDGET,2050", workBeyond),
        ("officers.csv", ",00725,\n", ",00999,\n"),
        ("policy.yml", "maximum_km: 40", "maximum_km: 200\ncross_province: yes"),
      ],
      [
        "officers.csv:4:71: note: home-in-other-province: home_commune '00999' lies in province '09', while commune "
          + "'00701' lies in province '08'; correct it; if the officer lives there, nothing needs to be done"
      ]),
    PlausibilityExample(
      "a home that is farther away than anybody may be sent",
      [("policy.yml", "maximum_km: 40", "maximum_km: 5")],
      [
        "officers.csv:4: note: distant-home: officer 'O003' lives in '00725', 9 km from '00701' and farther than anybody "
          + "may be sent (maximum_km 5); correct home_commune; if it is right, nothing "
          + "needs to be done"
      ]),
    PlausibilityExample(
      "retirements that nobody wrote down, by the middle of the horizon and later",
      [
        ("officers.csv", "1971-08-30", "1964-11-10"), ("officers.csv", "1975-03-12", "1965-03-12"),
        ("officers.csv", "1973-04-04", "1964-10-04"),
      ],
      [
        "officers.csv:2: note: retirement-within-horizon: 3 officers without leaves_on retire before 2026-12-01: 2 before "
          + "the middle of the horizon, so that their posts are to be filled and 1 later, who may not be moved; give "
          + "leaves_on where another day is agreed, or set retirements to no"
      ]),
    PlausibilityExample(
      "retirements that do not count",
      [
        ("officers.csv", "1971-08-30", "1964-11-10"),
        ("policy.yml", "maximum_km: 40", "maximum_km: 40\nretirements: no"),
      ],
      []),
    PlausibilityExample(
      "months of settling in that reach back before everybody's start",
      [("policy.yml", "maximum_km: 40", "maximum_km: 40\nsettling_months: 120")],
      [
        "policy.yml:3:18: warning: settling-pins-all: settling_months 120 keeps all 8 officers in place who might move, "
          + "because they took up their post after that; lower it, or correct since"
      ]),
    PlausibilityExample(
      "months of settling in that keep the reform's appointments",
      [("policy.yml", "maximum_km: 40", "maximum_km: 40\nsettling_months: 6")], []),
    PlausibilityExample(
      "ranks counted from the top",
      [
        ("officers.csv", ",1,3,movable,", ",1,1,movable,"), ("officers.csv", "0.5,2,movable", "0.5,1,movable"),
        ("officers.csv", "1,2,movable", "1,1,movable"),
      ],
      [
        "officers.csv:3: warning: ranks-pin-all: all 8 officers who might move have a rank below that of every position "
          + "they might take; correct rank: 1 is the lowest, 5 the highest; empty means the rank of the position"
      ]),
    PlausibilityExample(
      "one officer with a rank that is too low",
      [("officers.csv", "O002,Trần Thị Bình,00701,LAND,1,3", "O002,Trần Thị Bình,00701,LAND,1,1")],
      []),
    PlausibilityExample(
      "ranks so far apart that nobody may take another position",
      [
        ("policy.yml", "maximum_km: 40", "maximum_km: 40\nmaximum_rank_drop: 0"),
        ("positions.csv", "officer,economy,3,0,yes", "officer,economy,5,0,yes"),
        ("positions.csv", "Accountant,office,3", "Accountant,office,4"),
        ("positions.csv", "Information technology officer,office,3", "Information technology officer,office,1"),
        ("officers.csv", ",LAND,1,3,", ",LAND,1,,"), ("officers.csv", ",ACCT,1,3,", ",ACCT,1,,"),
        ("officers.csv", ",IT,1,3,", ",IT,1,,"),
        ("positions.csv", "yes,yes,no,,", "yes,yes,no,,no"),
        ("officers.csv", "O002,Trần Thị Bình,00701,LAND,1,,movable", "O002,Trần Thị Bình,00701,LAND,1,,fixed"),
        ("officers.csv", "O003,Lê Văn Cường,00701,LAND,1,,movable", "O003,Lê Văn Cường,00701,LAND,1,,fixed"),
      ],
      [
        "policy.yml:3:20: warning: ranks-pin-all: the ranks of positions.csv lie so far apart that nobody may take another "
          + "position: maximum_rank_drop 0 rules it out for 5 of 6 officers; raise maximum_rank_drop, or correct the ranks"
      ]),
  ]

  @Test("what can hardly be meant is asked about, and what can is not", arguments: findings)
  func finding(_ example: PlausibilityExample) { example.check() }
}

@Suite("Who stays and who is out of the plan")
struct OfficerRoleTests {
  /// O001 and O005 are fixed in two communes; O006 is barred in 00713.
  private static let apart: FileEdit = ("relations.csv", "O009,O010", "O006,O001")

  @Test(
    "a barred officer stays, one who is away for most of the horizon is out of the plan",
    arguments: [
      // The horizon is 2025-12-01 to 2026-12-01, 365 days: 183 days are more than half of it, 182 are not.
      ("discipline,2027-02-28", true), ("maternity,2027-02-28", false), ("maternity,2026-06-01", false),
      ("maternity,2026-05-31", true), ("illness,", false), ("long_study,2026-02-01", true), ("other,", true),
    ])
  func away(bar: String, stays: Bool) throws {
    let edits = [Self.apart] + (bar == "discipline,2027-02-28" ? [] : [("bars.csv", "discipline,2027-02-28", bar)])
    let files = try edited(edits)
    let codes = try ChangedCase(files: files).reading.findings.map(\.code)
    #expect(codes == (stays ? [.relationCannotHold] : []))
  }

  @Test(
    "who retires in the second half of the horizon stays, who retires before is out of the plan",
    arguments: [("1965-04-10", true), ("1964-10-10", false), ("1975-03-12", false)])
  func retirement(born: String, stays: Bool) throws {
    // O003, a man who may be moved, forms a couple with O005, who is fixed elsewhere.
    let files = try edited([("relations.csv", "O009,O010", "O003,O005"), ("officers.csv", "1990-01-25", born)])
    let codes = try ChangedCase(files: files).reading.findings.map(\.code)
    #expect(codes.contains(.relationCannotHold) == stays)
    let without = try edited([
      ("relations.csv", "O009,O010", "O003,O005"), ("officers.csv", "1990-01-25", born),
      ("policy.yml", "maximum_km: 40", "maximum_km: 40\nretirements: no"),
    ])
    #expect(try !ChangedCase(files: without).reading.findings.map(\.code).contains(.relationCannotHold))
  }

  @Test("a horizon that cannot be read hides nobody who serves beyond every horizon")
  func unknownHorizon() throws {
    // O005 was born in 1971 and is fixed; O006 is barred.
    let files = try edited([
      ("relations.csv", "O009,O010", "O006,O001"),
      ("policy.yml", "maximum_km: 40", "maximum_km: 40\nhorizon_months: 0"),
    ])
    let codes = try ChangedCase(files: files).reading.findings.map(\.code)
    #expect(codes.contains(.relationCannotHold))
  }

  @Test("ranks are not blamed where the work of the positions cannot be read")
  func unreadWork() throws {
    let ranks: [FileEdit] = [
      ("officers.csv", ",1,3,movable,", ",1,1,movable,"), ("officers.csv", "0.5,2,movable", "0.5,1,movable"),
      ("officers.csv", "1,2,movable", "1,1,movable"),
    ]
    let blamed = try ChangedCase(files: edited(ranks)).reading.findings.map(\.code)
    #expect(blamed.contains(.ranksPinAll))
    let files = try edited(ranks + [("workload.csv", "00749,BUDGET,2050", "00749,BUDGET,many")])
    #expect(try !ChangedCase(files: files).reading.findings.map(\.code).contains(.ranksPinAll))
  }

  @Test("ranks are not blamed where no position has any posts yet")
  func noPosts() throws {
    var files = CleanCase.files
    (files["workload.csv"], files["posts.csv"]) = (nil, nil)
    #expect(try !ChangedCase(files: files).reading.findings.map(\.code).contains(.ranksPinAll))
  }

  @Test("who is settling in stays", arguments: [(5, false), (6, true)])
  func settling(months: Int, stays: Bool) throws {
    // O003 took up the post on 2025-07-01: five months before the plan date are 2025-07-01, six are 2025-06-01.
    let files = try edited([
      ("relations.csv", "O009,O010", "O003,O005"),
      ("policy.yml", "maximum_km: 40", "maximum_km: 40\nsettling_months: \(months)"),
    ])
    let texts = try ChangedCase(files: files).reading.texts.map(\.description)
    #expect(
      texts
        == (stays
          ? [
            "relations.csv:2:6: error: relation-cannot-hold: a couple is to serve in one commune, but officer 'O003' stays in "
              + "'00701' (in the post since 2025-07-01, officers.csv:4) and officer 'O005' in '00713' (fixed, "
              + "officers.csv:6); delete the row, or let one of the two move"
          ] : []))
  }

  @Test("officers who are away keep their places of the establishment: a team has what they leave")
  func establishment() throws {
    let plain: [FileEdit] = [
      ("communes.csv", "11850,121.3,33", "11850,121.3,3"),
      ("team_rules.csv", "00749,TAY,3,1,15", "00713,DIGITAL,2,3,15"),
    ]
    // Three officers are allowed in 00713; O006 is barred there, and away with another ground.
    #expect(try ChangedCase(files: edited(plain)).reading.findings.isEmpty)
    let away = plain + [("bars.csv", "discipline", "illness")]
    let findings = try ChangedCase(files: edited(away)).reading.findings
    #expect(findings.map { "\($0.place) \($0.code.rawValue)" } == ["team_rules.csv:3:17 team-rule-out-of-reach"])
  }
}

import CaseFormat
import Foundation
import StaffingDomain
import TestSupport
import Testing
import Wording

/// Changes of the clean case that competency planning cannot use, and their findings.
struct PlanningExample: Sendable, CustomStringConvertible {
  let name: String
  /// By file: a text and what stands in its place.
  let changes: [(file: String, old: String, new: String)]
  let findings: [String]
  var description: String { name }

  init(_ name: String, _ changes: [(String, String, String)], _ findings: [String]) {
    (self.name, self.findings) = (name, findings)
    self.changes = changes.map { (file: $0.0, old: $0.1, new: $0.2) }
  }

  func files() throws -> [String: String] {
    var files = CleanCase.files
    for change in changes {
      let text = try #require(files[change.file])
      files[change.file] = text.replacingOccurrences(of: change.old, with: change.new)
      #expect(files[change.file] != text, "'\(change.old)' has to be there")
    }
    return files
  }
}

@Suite("Rules of competency planning")
struct CompetencyPlanningRuleTests {
  /// O001, O005, O008, O011 and O013 are fixed, O006 is barred, O013 leaves within the horizon.
  static let relations: [PlanningExample] = [
    PlanningExample(
      "a couple of two fixed officers apart", [("relations.csv", "O009,O010", "O001,O005")],
      ["relations.csv:2:6 error relation-cannot-hold"]),
    PlanningExample(
      "a couple of a fixed and a barred officer apart", [("relations.csv", "O009,O010", "O006,O001")],
      ["relations.csv:2:6 error relation-cannot-hold"]),
    PlanningExample(
      "a couple of a fixed and a barred officer together", [("relations.csv", "O009,O010", "O006,O005")], []),
    PlanningExample(
      "a couple apart whose bar has ended",
      [("relations.csv", "O009,O010", "O006,O001"), ("bars.csv", "2027-02-28", "2025-11-30")],
      ["bars.csv:2:17 note stale-bar"]),
    PlanningExample(
      "a couple apart whose bar has no end",
      [("relations.csv", "O009,O010", "O006,O001"), ("bars.csv", "2027-02-28", "")],
      ["relations.csv:2:6 error relation-cannot-hold"]),
    PlanningExample("a couple apart of whom one is free", [("relations.csv", "O009,O010", "O001,O014")], []),
    PlanningExample(
      "a couple apart of whom one stays until leaving late in the horizon",
      [
        ("relations.csv", "O009,O010", "O001,O014"),
        ("officers.csv", "1991-03-08,female,2025-07-01,", "1991-03-08,female,2025-07-01,2026-06-01"),
      ],
      ["relations.csv:2:6 error relation-cannot-hold"]),
    PlanningExample(
      "a couple apart of whom one leaves before the middle of the horizon",
      [("relations.csv", "O009,O010", "O001,O013"), ("officers.csv", "2026-09-30", "2026-05-31")], []),
    PlanningExample(
      "a leader and a relative in a sensitive post, both fixed",
      [
        ("relations.csv", "O005,O012", "O011,O012"),
        ("officers.csv", "00737,ACCT,1,3,movable", "00737,ACCT,1,3,fixed"),
      ],
      ["relations.csv:3:6 error relation-cannot-hold"]),
    PlanningExample(
      "the relative named first",
      [
        ("relations.csv", "O005,O012", "O012,O011"),
        ("officers.csv", "00737,ACCT,1,3,movable", "00737,ACCT,1,3,fixed"),
      ],
      ["relations.csv:3:6 error relation-cannot-hold"]),
    PlanningExample(
      "a leader and a relative in a sensitive post who may be moved", [("relations.csv", "O005,O012", "O011,O012")],
      []),
    PlanningExample(
      "fixed relatives in two communes", [("officers.csv", "00737,ACCT,1,3,movable", "00737,ACCT,1,3,fixed")], []),
    PlanningExample(
      "a couple listed from both sides", [("relations.csv", "O009,O010,couple", "O009,O010,couple\nO010,O009,couple")],
      ["relations.csv:3:6 note relation-given-twice"]),
    PlanningExample(
      "a couple who are relatives",
      [("relations.csv", "O009,O010,couple", "O009,O010,couple\nO010,O009,relative")],
      ["relations.csv:3:6 warning contradictory-relations"]),
    PlanningExample(
      "couples in a circle",
      [("relations.csv", "O009,O010,couple", "O009,O010,couple\nO010,O002,couple\nO002,O009,couple")],
      [
        "relations.csv:3 warning two-couples", "relations.csv:4 warning two-couples",
        "relations.csv:4 warning two-couples",
      ]),
  ]

  static let courses: [PlanningExample] = [
    PlanningExample(
      "a competency that nothing asks for",
      [("courses.csv", "C-CIV3", "C-TAY3,Tày,TAY,0,3,40,1,\nC-CIV3"), ("team_rules.csv", "00749,TAY,3,1,15\n", "")],
      ["courses.csv:4:12 warning course-without-use"]),
    PlanningExample(
      "a competency that only a team rule names", [("courses.csv", "C-CIV3", "C-TAY3,Tày,TAY,0,3,40,1,\nC-CIV3")], []),
    PlanningExample(
      "a course above all requirements",
      [("courses.csv", "C-CIV3", "C-LAND4,Land law for masters,LANDLAW,3,4,40,1,\nC-CIV3")],
      ["courses.csv:4:38 warning course-without-use"]),
    PlanningExample(
      "a requirement whose level cannot be read hides nothing",
      [
        ("courses.csv", "C-CIV3", "C-LAND4,Land law for masters,LANDLAW,3,4,40,1,\nC-CIV3"),
        ("requirements.csv", "LAND,LANDLAW,3", "LAND,LANDLAW,9"),
      ],
      ["requirements.csv:3:14 error out-of-range"]),
    PlanningExample(
      "a requirement of an unknown competency may be any",
      [
        ("courses.csv", "C-CIV3", "C-LAND4,Land law for masters,LANDLAW,3,4,40,1,\nC-CIV3"),
        ("requirements.csv", "LAND,LANDLAW,3", "LAND,XXXXXXXXXXX,3"),
      ],
      ["requirements.csv:3:6 error unknown-competency"]),
    PlanningExample(
      "seats below zero", [("courses.csv", "2.8,8", "2.8,-8")], ["courses.csv:4:43 error out-of-range"]),
    PlanningExample(
      "a quota below zero", [("recruitment.csv", "IT,2", "IT,-2")], ["recruitment.csv:3:4 error out-of-range"]),
    PlanningExample(
      "a quota above the total", [("recruitment.csv", ",3", ",1")], ["recruitment.csv:3:4 warning quota-above-total"]),
    PlanningExample("a quota without a total", [("recruitment.csv", ",3\n", "")], []),
  ]

  /// O002 holds LANDLAW 4, O003 2; O013 holds TAY 5, O014 4; everybody can reach DIGITAL 2.
  static let teamRules: [PlanningExample] = [
    PlanningExample(
      "more officers than hold the competency", [("team_rules.csv", "00749,TAY,3,1", "00749,TAY,3,3")],
      ["team_rules.csv:3:11 warning team-rule-out-of-reach"]),
    PlanningExample("as many officers as hold it", [("team_rules.csv", "00749,TAY,3,1", "00749,TAY,4,2")], []),
    PlanningExample(
      "a competency that has expired",
      [("team_rules.csv", "TAY,3,1", "TAY,5,1"), ("officer_competencies.csv", "O013,TAY,5,", "O013,TAY,5,2025-11-30")],
      [
        "officer_competencies.csv:19:12 note expired-competency",
        "team_rules.csv:3:11 warning team-rule-out-of-reach",
      ]),
    PlanningExample(
      "the only holder leaves before the middle of the horizon",
      [("team_rules.csv", "TAY,3,1", "TAY,5,1"), ("officers.csv", "2026-09-30", "2026-05-31")],
      ["team_rules.csv:3:11 warning team-rule-out-of-reach"]),
    PlanningExample(
      "a level that no course leads to", [("team_rules.csv", "TAY,3,1", "LANDLAW,4,2")],
      ["team_rules.csv:3:15 warning team-rule-out-of-reach"]),
    PlanningExample(
      "a level that two courses lead to",
      [
        ("team_rules.csv", "TAY,3,1", "LANDLAW,4,2"),
        ("courses.csv", "C-CIV3", "C-LAND4,Land law for masters,LANDLAW,3,4,40,1,\nC-CIV3"),
      ], []),
    PlanningExample(
      "two courses where one is allowed",
      [
        ("team_rules.csv", "TAY,3,1", "LANDLAW,4,2"), ("policy.yml", "maximum_km: 40", "maximum_courses: 1"),
        ("courses.csv", "C-CIV3", "C-LAND4,Land law for masters,LANDLAW,3,4,40,1,\nC-CIV3"),
      ],
      ["team_rules.csv:3:15 warning team-rule-out-of-reach"]),
    PlanningExample(
      "a course without seats",
      [
        ("team_rules.csv", "TAY,3,1", "LANDLAW,4,2"),
        ("courses.csv", "C-CIV3", "C-LAND4,Land law for masters,LANDLAW,3,4,40,1,0\nC-CIV3"),
      ],
      ["team_rules.csv:3:15 warning team-rule-out-of-reach"]),
    PlanningExample(
      "holders in another province",
      [("team_rules.csv", "00749,TAY", "00701,TAY"), ("communes.csv", "0.45,3,08", "0.45,3,09")],
      ["team_rules.csv:3:11 warning team-rule-out-of-reach"]),
    PlanningExample(
      "holders in another province who may come",
      [
        ("team_rules.csv", "00749,TAY", "00701,TAY"), ("communes.csv", "0.45,3,08", "0.45,3,09"),
        ("policy.yml", "maximum_km: 40", "cross_province: yes"),
      ], []),
    PlanningExample(
      "more officers than the establishment", [("team_rules.csv", ",DIGITAL,2,1", ",DIGITAL,2,33")],
      [
        "team_rules.csv:2:10 warning team-rule-out-of-reach",
        "team_rules.csv:2:12 warning team-rule-out-of-reach",
      ]),
    PlanningExample(
      "a holder whose row has a mistake may be one more",
      [("team_rules.csv", "00749,TAY,3,1", "00749,TAY,3,3"), ("officer_competencies.csv", "O014,TAY,4", "O014,TAY,x")],
      ["officer_competencies.csv:21:10 error invalid-integer"]),
  ]

  static let dates: [PlanningExample] = [
    PlanningExample(
      "leaving before birth", [("officers.csv", "1994-07-14,male,2024-03-01,", "1994-07-14,male,,1990-01-31")],
      ["officers.csv:10:58 error dates-in-wrong-order"]),
    PlanningExample(
      "a start before birth", [("officers.csv", "1994-07-14,male,2024-03-01,", "1994-07-14,male,1990-01-31,")],
      ["officers.csv:10:57 error dates-in-wrong-order"]),
    PlanningExample(
      "leaving before the start",
      [("officers.csv", "1994-07-14,male,2024-03-01,", "1994-07-14,male,2026-03-01,2026-02-01")],
      ["officers.csv:10:68 error dates-in-wrong-order"]),
    PlanningExample(
      "a start after the plan date", [("officers.csv", "1994-07-14,male,2024-03-01,", "1994-07-14,male,2026-03-01,")],
      ["officers.csv:10:57 warning date-in-future"]),
  ]

  @Test(
    "each has its findings, all at once, and says how to mend them", arguments: relations + courses + teamRules + dates)
  func example(_ example: PlanningExample) throws {
    let reading = try TemporaryFolder(try example.files()).read()
    #expect(reading.brief == example.findings)
    #expect(reading.texts.allSatisfy { !$0.words.remedy.isEmpty })
  }

  @Test("the message names who stays where, and why")
  func grounds() throws {
    let files = changed("relations.csv", "O009,O010", "O001,O006")
    let message = try #require(try TemporaryFolder(files).read().texts.first?.words.message)
    #expect(
      message == "a couple is to serve in one commune, but officer 'O001' stays in '00701' (fixed, officers.csv:2) and "
        + "officer 'O006' in '00713' (barred, bars.csv:2)")
  }

  @Test("the message says how many officers can have the level")
  func reach() throws {
    let files = changed("team_rules.csv", "00749,TAY,3,1", "00749,TAY,5,2")
    let message = try #require(try TemporaryFolder(files).read().texts.first?.words.message)
    #expect(
      message == "the rule asks for 2 with 'TAY' at level 5, but only 1 officer can have it, even after 2 courses")
  }

  @Test("courses without any requirement are one finding")
  func nothingAsked() throws {
    var files = CleanCase.files
    for name in ["requirements.csv", "team_rules.csv"] { files[name] = nil }
    #expect(try TemporaryFolder(files).read().brief == ["courses.csv warning course-without-use"])
  }
}

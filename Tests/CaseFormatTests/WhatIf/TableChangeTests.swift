import CaseFormat
import StaffingDomain
import TestSupport
import Testing
import Wording

@Suite("What-ifs: changes of tables")
struct TableChangeTests {
  /// A change of the clean case, and the same made by hand in the files.
  struct Example: Sendable, CustomStringConvertible {
    let name: String
    let change: String
    let edits: [FileEdit]
    var description: String { name }
  }

  static let examples: [Example] = [
    Example(
      name: "set where a cell is equal", change: "- {table: officers, where: {officer: O003}, set: {max_km: 12}}",
      edits: [("officers.csv", "00701,LAND,1,3,movable,,1990", "00701,LAND,1,3,movable,12,1990")]),
    Example(
      name: "set several columns in every row of a list",
      change: "- {table: team_rules, where: {competency: [TAY, DIGITAL]}, set: {officers: 2, penalty_hours: 9}}",
      edits: [("team_rules.csv", ",1,20", ",2,9"), ("team_rules.csv", ",1,15", ",2,9")]),
    Example(
      name: "clear an optional cell", change: "- {table: officers, where: {officer: O013}, set: {leaves_on: ~}}",
      edits: [("officers.csv", "2026-09-30", "")]),
    Example(
      name: "where a cell is empty", change: "- {table: recruitment, where: {position: ''}, set: {quota: 9}}",
      edits: [("recruitment.csv", ",3", ",9")]),
    Example(
      name: "where a row stands on a line", change: "- {table: officers, where: {line: 4}, set: {max_km: 12}}",
      edits: [("officers.csv", "00701,LAND,1,3,movable,,1990", "00701,LAND,1,3,movable,12,1990")]),
    Example(
      name: "where one of several lines holds a text",
      change: "- {table: officers, where: {line: [2, 4], officer: O003}, set: {max_km: 12}}",
      edits: [("officers.csv", "00701,LAND,1,3,movable,,1990", "00701,LAND,1,3,movable,12,1990")]),
    Example(
      name: "multiply", change: "- {table: workload, where: {activity: CERT}, multiply: {annual_volume: 1.1}}",
      edits: [
        ("workload.csv", "CERT,9200", "CERT,10120"), ("workload.csv", "CERT,7100", "CERT,7810"),
        ("workload.csv", "CERT,16800", "CERT,18480"), ("workload.csv", "CERT,4300", "CERT,4730"),
        ("workload.csv", "CERT,3600", "CERT,3960"),
      ]),
    Example(
      name: "a product is the decimal number that one expects",
      change: "- {table: courses, where: {course: C-DIG2}, multiply: {cost: 1.1}}",
      edits: [("courses.csv", "24,1.2,", "24,1.32,")]),
    Example(
      name: "whole numbers are rounded, halves away from zero",
      change: "- {table: communes, where: {commune: [00701, 00713]}, multiply: {establishment: 0.25}}",
      edits: [("communes.csv", "88.5,34", "88.5,9"), ("communes.csv", "121.3,33", "121.3,8")]),
    Example(
      name: "add to a default", change: "- {table: activities, where: {activity: CERT}, add: {shareable_share: 0.25}}",
      edits: [("activities.csv", "SERVE,0.2,0.1,0", "SERVE,0.2,0.1,0.25")]),
    Example(
      name: "remove", change: "- {table: allowances, where: {position: CIVIL}, remove: yes}",
      edits: [("allowances.csv", "CIVIL,Reception of citizens,,120,00725\n", "")]),
    Example(
      name: "remove every row of a table", change: "- {table: relations, remove: yes}",
      edits: [("relations.csv", "O009,O010,couple\nO005,O012,relative\n", "")]),
    Example(
      name: "insert one row", change: "- {table: posts, insert: {position: IT, posts: 2, commune: 00713}}",
      edits: [("posts.csv", "00749,IT,1\n", "00749,IT,1\n00713,IT,2\n")]),
    Example(
      name: "insert several rows with commas, quotes and line breaks",
      change: "- table: allowances\n  insert:\n"
        + "    - {position: IT, name: 'A, \"b\"', share: 0.1}\n    - {position: LAND, name: \"c\\nd\", share: 0.2}",
      edits: [
        (
          "allowances.csv", "120,00725\n",
          "120,00725\nIT,\"A, \"\"b\"\"\",0.1,,\nLAND,\"c\nd\",0.2,,\n"
        )
      ]),
    Example(
      name: "texts are compared in NFC and without spaces",
      change: "- {table: communes, where: {name: ' Yên Bi\u{300}nh '}, set: {hardship: 3}}",
      edits: [("communes.csv", "88.5,34,0.8,0", "88.5,34,0.8,3")]),
    Example(
      name: "changes apply in order",
      change: "- {table: posts, set: {posts: 5}}\n- {table: posts, multiply: {posts: 3}}\n"
        + "- {table: posts, where: {posts: 15}, add: {posts: -1}}",
      edits: [("posts.csv", "IT,1", "IT,14")]),
  ]

  @Test("a change gives the case that the same edit of the files gives", arguments: examples)
  func example(_ example: Example) throws {
    let changed = try ChangedCase(example.change)
    let byHand = try TemporaryFolder(edited(example.edits)).read()
    let expected = try #require(byHand.staffingCase)
    #expect(try whole(changed.staffingCase()) == whole(expected))
    #expect(changed.reading.dataQuality == byHand.dataQuality)
    #expect(changed.reading.files == byHand.files)
  }

  @Test("columns that the file lacks are added")
  func newColumn() throws {
    let withoutShares = try edited([
      ("activities.csv", ",shareable_share", ""), ("activities.csv", "0.3,0.2", "0.3"),
      ("activities.csv", "0.4,0.2", "0.4"), ("activities.csv", "0.8,0.9", "0.8"), ("activities.csv", "0.5,0.3", "0.5"),
      ("activities.csv", "0.1,0\n", "0.1\n"), ("activities.csv", "0.9,0.5", "0.9"), ("activities.csv", "1,0.8", "1"),
    ])
    let changed = try ChangedCase(
      "- {table: activities, where: {activity: BIRTH}, set: {shareable_share: 0.5}}\n"
        + "- {table: activities, add: {shareable_share: 0.1}}", files: withoutShares)
    let shares = try changed.staffingCase().activities.map(\.shareableShare)
    #expect(shares == [0.6, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1])
  }

  @Test("insert adds a table that the case does not have")
  func newTable() throws {
    var files = CleanCase.files
    files["courses.csv"] = nil
    let insert = """
      - table: courses
        insert:
          - {course: IT-4, name: Networks, competency: DIGITAL, from_level: 2, to_level: 4, hours: 40}
          - {course: IT-5, name: Security, competency: DIGITAL, from_level: 2, to_level: 3, hours: 20, seats: 3}
      """
    let changed = try ChangedCase(insert, files: files)
    let courses = try changed.staffingCase().courses
    #expect(courses.map(\.code.text) == ["IT-4", "IT-5"])
    #expect(courses.map(\.seats) == [nil, 3])
    #expect(courses.map(\.source.line) == [2, 3])
    #expect(!changed.reading.files.contains("courses.csv"))
    let closed = try ChangedCase(insert, "- {table: courses, where: {course: IT-4}, remove: yes}", files: files)
    #expect(try closed.staffingCase().courses.map(\.code.text) == ["IT-5"])
  }

  @Test("rows keep the lines of their file after removals, and new ones count on after the last")
  func lines() throws {
    let changed = try ChangedCase(
      """
      - {table: officers, where: {officer: [O003, O006]}, remove: yes}
      - {table: bars, where: {officer: O006}, remove: yes}
      - {table: officer_competencies, where: {officer: [O003, O006]}, remove: yes}
      - {table: preferences, where: {officer: O003}, remove: yes}
      - {table: officers, insert: {officer: O099, commune: 00701, position: IT, rank: 3}}
      - {table: decisions, insert: {officer: O014, decision: lock, note: New}}
      """)
    let lines = try changed.staffingCase().officers.map { "\($0.code) \($0.source.line)" }
    #expect(lines.prefix(4) == ["O001 2", "O002 3", "O004 5", "O005 6"])
    #expect(lines.suffix(2) == ["O014 15", "O099 16"])
    // The last order of decisions.csv takes two lines.
    #expect(try changed.staffingCase().decisions.map(\.source.line) == [2, 3, 4, 6])
  }

  @Test("effects name the row, the text before and the text after")
  func effects() throws {
    let changed = try ChangedCase(
      """
      - {table: posts, set: {posts: 1}}
      - {table: posts, multiply: {posts: 4}}
      - {table: posts, insert: {commune: 00713, position: IT, posts: 1}}
      - {table: recruitment, where: {position: IT}, remove: yes}
      - {policy: {maximum_km: {add: 5}, training_budget: none, recruit_hours: 10}}
      """)
    #expect(
      changed.differences == [
        "posts.csv:2 posts 1 -> 4", "posts.csv:3 row - -> 00713, IT", "recruitment.csv:3 row IT -> -",
        "maximum_km 40 -> 45", "training_budget 200 -> none", "recruit_hours 60 -> 10",
      ])
    #expect(changed.reading.changes.map(\.place) == ["a.yml:3", "a.yml:4", "a.yml:5", "a.yml:6", "a.yml:7"])
    #expect(
      changed.reading.changes.compactMap(\.deed).map(English().sentence) == [
        "posts set to 1 in 1 row of posts.csv", "posts multiplied by 4 in 1 row of posts.csv",
        "1 row added to posts.csv", "1 row of recruitment.csv where position is IT removed",
        "maximum_km 40 -> 45, training_budget 200 -> none, recruit_hours 60 -> 10",
      ])
  }
}

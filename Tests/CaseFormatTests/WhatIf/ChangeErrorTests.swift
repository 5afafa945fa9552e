import CaseFormat
import Foundation
import StaffingDomain
import TestSupport
import Testing
import Wording

@Suite("What-ifs: changes that find nothing or do harm")
struct ChangeErrorTests {
  private static func noRow(_ place: String) -> [String] { ["\(place) error no-row-matches"] }

  static let mistakes: [(change: String, findings: [String])] = [
    ("- {table: workload, where: {activity: CERTS}, remove: yes}", noRow("a.yml:3:41")),
    ("- {table: workload, where: {activity: [CERT, CERTS]}, set: {annual_volume: 1}}", noRow("a.yml:3:48")),
    ("- {table: workload, where: {activity: HELP, commune: 00749}, remove: yes}", noRow("a.yml:3:31")),
    ("- {table: officers, where: {name: ''}, remove: yes}", noRow("a.yml:3:37")),
    ("- {table: bars, where: {until: 2020-01-01}, remove: yes}", noRow("a.yml:3:34")),
    ("- {table: officers, where: {officer: O001}, multiply: {max_km: 2}}", noRow("a.yml:3:5")),
    (
      "- {policy: {surplus_hours: 3, maximum_transfers: none}}\n- {policy: {maximum_transfers: {add: 5}}}",
      noRow("a.yml:4:40")
    ),
    ("- {merge_communes: {into: 00702, from: [00714, 00725]}}", noRow("a.yml:3:29") + noRow("a.yml:3:43")),
    ("- {move_activity: {activity: HELPS, to: 00999}}", noRow("a.yml:3:32") + noRow("a.yml:3:43")),
    ("- {move_activity: {activity: HELP, from: [00749], to: 00701}}", noRow("a.yml:3:45")),
    (
      "- {table: workload, where: {activity: HELP}, remove: yes}\n- {move_activity: {activity: HELP, to: 00701}}",
      noRow("a.yml:4:32")
    ),
    (
      "- {table: workload, where: {activity: HELP, commune: 00725}, remove: yes}\n"
        + "- {move_activity: {activity: HELP, to: 00701}}",
      noRow("a.yml:4:5")
    ),
    (
      "- {table: workload, where: {activity: X}, remove: yes}\n- {table: officers, where: {officer: Y}, remove: yes}",
      noRow("a.yml:3:41") + noRow("a.yml:4:40")
    ),
  ]

  @Test("a change that finds nothing is an error at its place", arguments: mistakes)
  func mistake(_ change: String, _ findings: [String]) throws {
    let reading = try ChangedCase(change).reading
    #expect(reading.staffingCase == nil)
    #expect(reading.brief == findings)
  }

  @Test("the nearest text of the column is suggested, and who took a text out is told")
  func remedies() throws {
    let reading = try ChangedCase(
      "- {table: workload, where: {activity: CERTS}, remove: yes}\n- {merge_communes: {into: 00701, from: 00713}}",
      "- {table: workload, where: {commune: 00713}, remove: yes}"
    ).reading
    #expect(
      reading.texts.map(\.words.remedy) == [
        "did you mean 'CERT'?", "a.yml:4 took it out; name what it became, if anything",
      ])
  }

  @Test("a table that the case lacks can only be added to")
  func absentTable() throws {
    var files = CleanCase.files
    files["bars.csv"] = nil
    let reading = try ChangedCase("- {table: bars, remove: yes}", files: files).reading
    #expect(reading.brief == ["a.yml:3:5 error no-row-matches"])
  }

  @Test("a file that cannot be read is reported once, as without what-ifs")
  func unreadableTable() throws {
    for text in ["", "\u{FEFF}\n"] {
      var files = CleanCase.files
      files["bars.csv"] = text
      let plain = try TemporaryFolder(files).read()
      #expect(plain.hasErrors)
      for change in ["- {table: bars, remove: yes}", "- {table: bars, insert: {officer: O001, rule: other}}"] {
        let reading = try ChangedCase(change, files: files).reading
        #expect(reading.brief == plain.brief)
        #expect(reading.files == plain.files)
      }
    }
  }

  @Test("what a change makes of a row is checked like the file, and the change is named")
  func blame() throws {
    let reading = try ChangedCase(
      """
      - {table: workload, where: {commune: 00749, activity: CERT}, multiply: {annual_volume: -1}}
      - {table: officers, insert: {officer: O099, commune: 00739, position: IT}}
      - {table: officers, where: {officer: O014}, set: {commune: 00748}}
      - {policy: {horizon_months: {multiply: 100}}}
      """
    ).reading
    #expect(
      reading.texts.map(\.description) == [
        "a.yml:6:42: error: out-of-range: horizon_months is 1200, which is out of range; "
          + "give a whole number, 1 to 120",
        "officers.csv:15:21: error: unknown-commune: commune '00748' is not in communes.csv (a.yml:5 changed this row); "
          + "did you mean '00749'?",
        "officers.csv:16: error: unknown-commune: commune '00739' is not in communes.csv (a.yml:4 added this row); "
          + "did you mean '00737'?",
        "workload.csv:25:12: error: out-of-range: annual_volume is -3600, which is out of range "
          + "(a.yml:3 changed this row); give a number, 0 to 100000000",
      ])
  }

  @Test("a row that names what a change took out says so")
  func removedCode() throws {
    let reading = try ChangedCase("- {table: positions, where: {position: IT}, remove: yes}").reading
    #expect(reading.findings.count == 5)
    #expect(
      reading.texts.first { $0.file == "officers.csv" }?.description
        == "officers.csv:10:25: error: unknown-position: position 'IT' is not in positions.csv any more: "
        + "a.yml:3 took it out; let the what-if change or remove the rows that name it, too")
    let renamed = try ChangedCase(
      "- {table: courses, set: {competency: TAY}}\n"
        + "- {table: competencies, where: {competency: LEAD}, set: {competency: LEADING}}"
    ).reading
    #expect(renamed.texts.allSatisfy { $0.severity != .error || $0.words.message.contains("a.yml:4 took it out") })
    #expect(renamed.hasErrors)
  }

  @Test("an error of rows that no change touched names the what-if with which it appears")
  func laterWhatIf() throws {
    // Fixing both officers of a couple in two communes makes their relation impossible.
    let reading = try ChangedCase(
      "- {table: posts, set: {posts: 2}}",
      "- {table: officers, where: {officer: [O009, O010]}, set: {mobility: fixed}}\n"
        + "- {table: officers, where: {officer: O010}, set: {commune: 00701}}",
      "- {table: posts, set: {posts: 3}}"
    ).reading
    #expect(reading.findings.map(\.code) == [.relationCannotHold])
    #expect(reading.texts.first?.words.message.hasSuffix("(since b.yml)") == true)
  }

  @Test("errors of the files as they stand are not laid at a what-if's door")
  func ownErrors() throws {
    let files = try edited([("officers.csv", "O002,Trần Thị Bình,00701", "O002,Trần Thị Bình,00702")])
    let plain = try TemporaryFolder(files).read()
    let changed = try ChangedCase("- {table: posts, set: {posts: 2}}", files: files).reading
    #expect(plain.hasErrors)
    #expect(changed.findings == plain.findings)
  }

  @Test("malformed and blank rows stay what they are")
  func malformedRows() throws {
    let files = try edited([
      ("posts.csv", "00749,IT,1\n", "00749,IT,1\n,,\n00713,IT\n00725,IT,x\n\n00737,\"IT\",2\n")
    ])
    let plain = try TemporaryFolder(files).read()
    let changed = try ChangedCase("- {table: posts, where: {commune: 00737}, add: {posts: 1}}", files: files).reading
    #expect(plain.brief.count == 4)
    #expect(changed.brief == plain.brief)
    #expect(changed.changes.first?.touched.map(\.source.line) == [7])
    #expect(changed.dataQuality == plain.dataQuality)
  }
}

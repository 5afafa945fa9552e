import CaseFormat
import Foundation
import StaffingDomain
import TestSupport
import Testing
import Wording

/// Anchors are refused where the YAML library finds them, before it makes anything of them, and nothing else is.
@Suite("Anchors, aliases and depth of YAML files")
struct YAMLGuardTests {
  private func whatIf(_ text: String) -> WhatIfReading { WhatIfReader.read(Array(text.utf8), fileName: "w.yml") }

  private func policy(_ text: String) throws -> CaseReading {
    var files = CleanCase.files
    files["policy.yml"] = text
    return try TemporaryFolder(files).read()
  }

  static let anchors: [(text: String, place: String)] = [
    ("name: x\nchanges: &a []\n", "w.yml:2:10"),
    ("name: x\nchanges: [*a]\n", "w.yml:2:11"),
    (
      "name: x\nchanges:\n  - table: workload\n    where: {activity: [x 'y, &a CIVIL, *a]}\n    remove: yes\n",
      "w.yml:4:30"
    ),
    ("name: x\nchanges:\n  - {table: workload, where: {activity: \"x\", commune: &b y}, remove: yes}\n", "w.yml:3:55"),
    ("name: &n x\nchanges: []\n", "w.yml:1:7"),
    ("&k name: x\nchanges: []\n", "w.yml:1:1"),
    ("&root\nname: x\nchanges: []\n", "w.yml:1:1"),
    ("name: x\ndescription: |\n  &no anchor\nchanges:\n  - &c\n    table: posts\n", "w.yml:5:5"),
    ("name: x\nchanges:\n  - <<: *base\n", "w.yml:3:9"),
    ("name: x\n? *key\n: y\n", "w.yml:2:3"),
    ("name: x\n---\n- &second y\n", "w.yml:3:3"),
  ]

  @Test("an anchor or an alias is refused at its place, wherever it stands", arguments: anchors)
  func anchor(_ text: String, _ place: String) {
    let reading = whatIf(text)
    #expect(reading.whatIf == nil)
    #expect(
      reading.texts.map(\.description) == [
        "\(place): error: invalid-what-if: anchors and aliases (& and *) have no place in a what-if; "
          + "write the value itself, and a text that begins with one of them in quotes"
      ])
  }

  @Test("and so in a policy", arguments: ["&a ", "! &a "])
  func policyAnchor(_ anchor: String) throws {
    let reading = try policy("# A policy.\nplan_date: \(anchor)2025-12-01\n")
    #expect(reading.texts.map(\.description).count == 1)
    #expect(
      reading.texts.first?.description.contains("anchors and aliases (& and *) have no place in a policy") == true)
    #expect(reading.findings.first?.line == 2)
  }

  /// Lists of which each holds the one before several times, as a value and as a key.
  static func bomb(levels: Int, asKey: Bool) -> String {
    var text = "name: x\nchanges:\n  - a0: &a0 [x, x, x, x]\n"
    for level in 1...levels {
      let alias = "*a\(level - 1)"
      text +=
        asKey
        ? "    ? &a\(level) [\(alias), \(alias)]\n    : y\n"
        : "    a\(level): &a\(level) [\(alias), \(alias), \(alias)]\n"
    }
    return text
  }

  @Test("lists that double with each line are refused at once", arguments: [true, false])
  func bombs(asKey: Bool) {
    let clock = ContinuousClock()
    let time = clock.measure { #expect(whatIf(Self.bomb(levels: 64, asKey: asKey)).findings.map(\.line) == [3]) }
    #expect(time < .seconds(2))
  }

  static let harmless: [(text: String, description: String)] = [
    ("description: Văn hóa & Xã hội", "Văn hóa & Xã hội"),
    ("description: 3 * 4 &c", "3 * 4 &c"),
    ("description: \"&a *b\"", "&a *b"),
    ("description: '*b & ''&a'''", "*b & '&a'"),
    ("description: |\n  * one\n  * two & three\n  &four", "* one\n* two & three\n&four"),
    ("description: >-\n  R&D\n  *all*", "R&D *all*"),
    ("description: plain text over\n  &two lines *with* signs", "plain text over &two lines *with* signs"),
    ("description: it's 5 % & more # *a", "it's 5 % & more"),
    ("description: a#&b", "a#&b"),
    ("# &a\ndescription: x # *a", "x"),
  ]

  @Test("& and * in texts are accepted, however the texts are written", arguments: harmless)
  func harmlessSigns(_ text: String, _ description: String) throws {
    let reading = whatIf("name: x\n\(text)\nchanges: []\n")
    #expect(reading.findings == [])
    #expect(reading.whatIf?.description == description)
  }

  @Test("and so in policies")
  func harmlessPolicy() throws {
    let reading = try policy("# R&D *\n'plan_date': \"2025-12-01\" # & *\nmaximum_transfers: ~\n")
    #expect(reading.brief == [])
  }

  /// Parts of which a text has so many one after the other.
  static let deep: [(start: String, part: String, count: Int, end: String)] = [
    ("changes: ", "[", 40, ""), ("changes: ", "{a: ", 900, ""), ("changes:\n", "- ", 500_000, "x\n"),
    ("", "? ", 100_000, "x\n"), ("changes: ", "[", 1_000_000, ""),
  ]

  @Test("lists and keys deeper than any what-if are refused, not followed", arguments: deep)
  func depth(_ start: String, _ part: String, _ count: Int, _ end: String) {
    let reading = whatIf(start + String(repeating: part, count: count) + end)
    #expect(reading.findings.map(\.code) == [.invalidWhatIf])
    #expect(
      reading.texts.first?.words.message == "lists and keys lie more than 32 levels deep within each other")
  }

  /// Each row looked at once takes a few seconds, each looked at once for every other one hours.
  @Test("four megabytes of changes are read in a time that grows with their length alone", .timeLimit(.minutes(3)))
  func length() {
    let rows = (0..<70_000).map { "      - {officer: N\($0), commune: '00701', position: IT}\n" }
    let text = "name: x\nchanges:\n  - table: officers\n    insert:\n" + rows.joined()
    #expect((3_900_000...4 << 20).contains(text.utf8.count))
    #expect(whatIf(text).whatIf?.changes.count == 1)
  }

  @Test("every way to write null means that there is no value", arguments: ["", "~", "null", "Null", "NULL"])
  func null(_ text: String) throws {
    let read = try policy("plan_date: 2025-12-01\nmaximum_transfers: \(text)\n")
    #expect(read.brief == [])
    #expect(read.staffingCase?.policy.maximumTransfers == nil)
    let change = "- {table: officers, where: {officer: O002}, set: {max_km: \(text)}}"
    let changed = try ChangedCase(change)
    #expect(try changed.staffingCase().officers[1].maximumDistance == nil)
    #expect(changed.differences == ["officers.csv:3 max_km 30 -> "])
    #expect(whatIf("name: x\nchanges: \(text)\n").whatIf?.changes == [])
  }

  @Test("null in quotes is a text, and other words are none")
  func notNull() throws {
    #expect(whatIf("name: 'null'\nchanges: []\n").whatIf?.name == "null")
    #expect(
      try policy("plan_date: 2025-12-01\nmaximum_transfers: 'NULL'\n").brief == [
        "policy.yml:2:20 error invalid-integer"
      ])
    #expect(
      try policy("plan_date: 2025-12-01\nmaximum_transfers: nULL\n").brief == ["policy.yml:2:20 error invalid-integer"])
  }

  @Test("a policy in UTF-16 is said to be no UTF-8, with a mark and without one", arguments: [true, false])
  func utf16(hasMark: Bool) throws {
    let text = "plan_date: 2025-12-01\n"
    let bytes =
      (hasMark ? [0xFF, 0xFE] : [] as [UInt8])
      + text.utf16.flatMap { unit -> [UInt8] in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    var files = CleanCase.files.mapValues { Array($0.utf8) }
    files["policy.yml"] = bytes
    #expect(CaseReader.read(MemorySource(files)).brief == ["policy.yml error not-utf-8"])
    files["policy.yml"] = [0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF] + Array(text.utf8)
    #expect(CaseReader.read(MemorySource(files)).brief == [])
  }
}

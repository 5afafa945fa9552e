import CaseFormat
import Foundation
import StaffingDomain
import TestSupport
import Testing
import Wording

@Suite("What-if files")
struct WhatIfReaderTests {
  private func read(_ text: String) -> WhatIfReading { WhatIfReader.read(Array(text.utf8), fileName: "w.yml") }

  private func brief(_ reading: WhatIfReading) -> [String] {
    reading.findings.map { "\($0.place) \($0.code.rawValue)" }
  }

  @Test("every form is read into types, with its place")
  func everyForm() throws {
    let text = """
      name: " More dossiers "
      description: >-
        A fifth more
        of them.
      changes:
        - table: workload
          where: {activity: CERT, commune: [00701, 00713]}
          multiply: {annual_volume: 1.2}
        - table: officers
          insert: {officer: N1, commune: 00701, position: IT}
        - policy: {allowance_budget: none, maximum_km: {add: 10}, maximum_transfers: 5}
        - merge_communes: {into: 00701, from: 00713}
        - move_activity: {activity: CERT, to: 00701, share: 0.5}
      """
    let whatIf = try #require(read(text).whatIf)
    #expect(whatIf.name == "More dossiers")
    #expect(whatIf.description == "A fifth more of them.")
    #expect(whatIf.fileName == "w.yml")
    #expect(whatIf.sha256.count == 64)
    #expect(whatIf.changes.map(\.place.description) == ["w.yml:6", "w.yml:9", "w.yml:11", "w.yml:12", "w.yml:13"])
    guard case .table(let work) = whatIf.changes[0].kind, case .table(let staff) = whatIf.changes[1].kind,
      case .policy(let keys) = whatIf.changes[2].kind, case .mergeCommunes(let merge) = whatIf.changes[3].kind,
      case .moveActivity(let move) = whatIf.changes[4].kind
    else {
      Issue.record("a change has another kind")
      return
    }
    #expect(work.table == .workload)
    #expect(work.conditions.map(\.column) == ["activity", "commune"])
    #expect(work.conditions[1].values.map(\.text) == ["00701", "00713"])
    guard case .multiply(let amounts) = work.action, case .insert(let rows) = staff.action else {
      Issue.record("an action has another kind")
      return
    }
    #expect(amounts.map { "\($0.column) \($0.amount)" } == ["annual_volume 1.2"])
    #expect(rows.map { $0.map(\.value.text) } == [["N1", "00701", "IT"]])
    #expect(keys.map(\.action) == [.none, .add(10), .set("5")])
    #expect(merge.from.map(\.text) == ["00713"])
    #expect(move.from == nil)
    #expect(move.share == 0.5)
  }

  static let mistakes: [(text: String, findings: [String])] = [
    ("", ["w.yml invalid-what-if"]),
    ("- a\n", ["w.yml:1:1 invalid-what-if"]),
    ("name: x\n", ["w.yml:1:1 missing-key"]),
    ("name:\nchanges: []\n", ["w.yml:1:1 missing-key"]),
    ("nam: x\nchanges: []\n", ["w.yml:1:1 missing-key", "w.yml:1:1 unknown-key"]),
    ("name: x\nchanges: 3\n", ["w.yml:2:10 invalid-what-if"]),
    ("name: x\nname: y\nchanges: []\n", ["w.yml:1:1 duplicate-key"]),
    ("name: [x]\nchanges: []\n", ["w.yml:1:7 invalid-what-if"]),
    ("name: \"x\nchanges: []\n", ["w.yml:3:1 invalid-what-if"]),
    ("name: x\nchanges: &a []\n", ["w.yml:2:10 invalid-what-if"]),
    ("name: x\nchanges: [*a]\n", ["w.yml:2:11 invalid-what-if"]),
    ("name: x\n---\nname: y\n", ["w.yml:2:1 invalid-what-if"]),
  ]

  @Test("each mistake of a file has its finding", arguments: mistakes)
  func mistake(_ text: String, _ findings: [String]) {
    let reading = read(text)
    #expect(reading.whatIf == nil)
    #expect(brief(reading) == findings)
  }

  /// Changes from the third line on, indented by two.
  static let changeMistakes: [(change: String, findings: [String])] = [
    ("- 3", ["w.yml:3:5 invalid-what-if"]),
    ("- {}", ["w.yml:3:5 invalid-what-if"]),
    ("- tabel: workload\n  remove: yes", ["w.yml:3:5 unknown-key"]),
    ("- table: workloads\n  remove: yes", ["w.yml:3:12 unknown-table"]),
    ("- table: workload.csv\n  remove: yes", ["w.yml:3:12 unknown-table"]),
    ("- table: workload", ["w.yml:3:5 invalid-what-if"]),
    ("- table: workload\n  set: {annual_volume: 1}\n  remove: yes", ["w.yml:3:5 invalid-what-if"]),
    ("- table: workload\n  policy: {maximum_km: 3}", ["w.yml:3:5 invalid-what-if"]),
    ("- policy: {maximum_km: 3}\n  set: {km: 3}", ["w.yml:4:5 invalid-what-if"]),
    ("- table: workload\n  remove: no", ["w.yml:4:13 invalid-yes-no"]),
    ("- table: workload\n  remove: [yes]", ["w.yml:4:13 invalid-what-if"]),
    ("- table: workload\n  where: {comune: 00701}\n  remove: yes", ["w.yml:4:13 unknown-column"]),
    ("- table: workload\n  where: 00701\n  remove: yes", ["w.yml:4:12 invalid-what-if"]),
    ("- table: workload\n  where: {commune: []}\n  remove: yes", ["w.yml:4:22 missing-value"]),
    ("- table: workload\n  where: {commune: {a: b}}\n  remove: yes", ["w.yml:4:22 invalid-what-if"]),
    ("- table: workload\n  where: {annual_volume: many}\n  remove: yes", ["w.yml:4:28 invalid-number"]),
    ("- table: workload\n  set: {anual_volume: 3}", ["w.yml:4:11 unknown-column"]),
    ("- table: workload\n  set: {annual_volume: 3 %}", ["w.yml:4:26 invalid-number"]),
    ("- table: workload\n  set: {annual_volume: '1,5'}", ["w.yml:4:26 decimal-comma"]),
    ("- table: workload\n  set: {annual_volume: -1}", ["w.yml:4:26 out-of-range"]),
    ("- table: workload\n  set: {annual_volume: }", ["w.yml:4:26 missing-value"]),
    ("- table: workload\n  set: {annual_volume: [1]}", ["w.yml:4:26 invalid-what-if"]),
    ("- table: officers\n  set: {mobility: fix}", ["w.yml:4:21 unknown-word"]),
    ("- table: officers\n  set: {leaves_on: 31/3/2026}", ["w.yml:4:22 invalid-date"]),
    ("- table: officers\n  set: {rank: 9}", ["w.yml:4:17 out-of-range"]),
    ("- table: workload\n  multiply: {commune: 2}", ["w.yml:4:16 invalid-what-if"]),
    ("- table: workload\n  multiply: {annual_volume: twice}", ["w.yml:4:31 invalid-number"]),
    ("- table: workload\n  multiply: {annual_volume: .inf}", ["w.yml:4:31 invalid-number"]),
    ("- table: workload\n  multiply: 2", ["w.yml:4:15 invalid-what-if"]),
    ("- table: courses\n  insert: []", ["w.yml:4:13 missing-value"]),
    ("- table: courses\n  insert: 3", ["w.yml:4:13 invalid-what-if"]),
    ("- table: recruitment\n  insert: {position: IT}", ["w.yml:4:13 missing-value"]),
    ("- table: recruitment\n  where: {quota: 3}\n  insert: {quota: 3}", ["w.yml:4:5 invalid-what-if"]),
    ("- policy: {maximum_kms: 3}", ["w.yml:3:14 unknown-key"]),
    ("- policy: 3", ["w.yml:3:13 invalid-what-if"]),
    ("- policy: {}", ["w.yml:3:13 missing-value"]),
    ("- policy: {maximum_km: far}", ["w.yml:3:26 invalid-number"]),
    ("- policy: {maximum_km: none}", ["w.yml:3:26 invalid-what-if"]),
    ("- policy: {maximum_km: }", ["w.yml:3:26 missing-value"]),
    ("- policy: {plan_date: none}", ["w.yml:3:25 invalid-what-if"]),
    ("- policy: {maximum_km: {times: 3}}", ["w.yml:3:27 unknown-key"]),
    ("- policy: {maximum_km: {add: 3, multiply: 2}}", ["w.yml:3:26 invalid-what-if"]),
    ("- policy: {cross_province: {add: 3}}", ["w.yml:3:30 invalid-what-if"]),
    ("- merge_communes: {into: 00701}", ["w.yml:3:21 missing-key"]),
    ("- merge_communes: {into: 00701, from: []}", ["w.yml:3:41 missing-value"]),
    ("- merge_communes: {into: 00701, from: [00713, 00701]}", ["w.yml:3:49 invalid-what-if"]),
    ("- merge_communes: {into: 00701, from: [00713, 00713]}", ["w.yml:3:49 invalid-what-if"]),
    ("- merge_communes: {into: 00701, form: 00713}", ["w.yml:3:35 unknown-key"]),
    ("- move_activity: {activity: CERT}", ["w.yml:3:20 missing-key"]),
    ("- move_activity: {activity: CERT, to: 00701, share: 0}", ["w.yml:3:55 out-of-range"]),
    ("- move_activity: {activity: CERT, to: 00701, share: 1.1}", ["w.yml:3:55 out-of-range"]),
    ("- move_activity: {activity: CERT, to: 00701, from: [00701]}", ["w.yml:3:55 invalid-what-if"]),
    (
      "- table: workloads\n  remove: yes\n- policy: {maximum_kms: 3}\n- {}",
      ["w.yml:3:12 unknown-table", "w.yml:5:14 unknown-key", "w.yml:6:5 invalid-what-if"]
    ),
  ]

  @Test("each mistake of a change has its finding with line and column", arguments: changeMistakes)
  func changeMistake(_ change: String, _ findings: [String]) {
    let lines = change.split(separator: "\n").map { "  \($0)\n" }
    let reading = read("name: x\nchanges:\n" + lines.joined())
    #expect(reading.whatIf == nil)
    #expect(brief(reading) == findings)
  }

  @Test("a slip is answered with the nearest known name")
  func nearest() {
    let reading = read("name: x\nchanges:\n  - table: workload\n    set: {anual_volume: 3}\n  - {polcy: {a: b}}\n")
    #expect(reading.texts.map(\.words.remedy) == ["did you mean 'annual_volume'?", "did you mean 'policy'?"])
  }

  @Test("files that cannot be read are findings")
  func unreadable() throws {
    let folder = try TemporaryFolder(["latin.yml": [0x6E, 0xE9], "empty.yml": []])
    func code(_ name: String) -> [FindingCode] {
      WhatIfReader.read(folder.url.appendingPathComponent(name)).findings.map(\.code)
    }
    #expect(code("none.yml") == [.missingFile])
    #expect(code(".") == [.unreadableFile])
    #expect(code("latin.yml") == [.notUTF8])
    #expect(code("empty.yml") == [.invalidWhatIf])
  }
}

@Suite("What-if files: the page and damaged files")
struct WhatIfPageTests {
  /// The examples of the page `WhatIfFormat.md`.
  private static func examples() throws -> [String] {
    let page = Project.root.appendingPathComponent("Sources/CaseFormat/CaseFormat.docc/WhatIfFormat.md")
    let parts = try String(contentsOf: page, encoding: .utf8).components(separatedBy: "```")
    return parts.enumerated().filter { $0.offset % 2 == 1 && $0.element.hasPrefix("yaml\n") }.map { _, text in
      let text = String(text.dropFirst(5))
      return text.hasPrefix("name:") ? text : "name: x\nchanges:\n\(text)"
    }
  }

  @Test("every example of the page is a what-if")
  func examplesOfThePage() throws {
    let examples = try Self.examples()
    #expect(examples.count == 5)
    for example in examples {
      let reading = WhatIfReader.read(Array(example.utf8), fileName: "w.yml")
      #expect(reading.findings == [], "\(example)")
      #expect(reading.whatIf?.changes.isEmpty == false)
    }
  }

  @Test("damaged what-ifs end in findings or are applied, never in a trap", arguments: 0..<4)
  func damagedWhatIf(_ block: Int) throws {
    var generator = SeededGenerator(seed: UInt64(block))
    let examples = try Self.examples()
    let folder = try TemporaryFolder(CleanCase.files)
    for _ in 0..<80 {
      var bytes = Array(try #require(examples.randomElement(using: &generator)).utf8)
      for _ in 0...Int.random(in: 0...2, using: &generator) {
        Damage.allCases.randomElement(using: &generator)?.apply(to: &bytes, &generator)
      }
      let reading = WhatIfReader.read(bytes, fileName: "w.yml")
      #expect((reading.whatIf == nil) == reading.findings.contains { $0.severity == .error })
      if let whatIf = reading.whatIf {
        let changed = try CaseReader.read(folder.url, whatIfs: [whatIf])
        #expect((changed.staffingCase == nil) == changed.hasErrors)
      }
    }
  }

  /// Changes that load nearly every table as text and change nothing.
  private static let neutral = [
    "communes latitude", "positions rank", "activities unit_hours", "workload annual_volume", "allowances share",
    "posts posts", "officers fte", "requirements level", "officer_competencies level", "courses hours",
    "team_rules officers", "preferences hours", "distances km", "allowance_bands from_km", "recruitment quota",
  ].map { $0.split(separator: " ") }.map { "- {table: \($0[0]), add: {\($0[1]): 0}}" }.joined(separator: "\n")

  @Test("damaged tables have the same findings through a what-if that changes nothing", arguments: 0..<4)
  func damagedTables(_ block: Int) throws {
    var generator = SeededGenerator(seed: UInt64(block) + 100)
    let clean = CleanCase.files.mapValues { Array($0.utf8) }
    let folder = try TemporaryFolder(clean)
    let nothing = try whatIf(Self.neutral)
    let names = clean.keys.sorted()
    for _ in 0..<50 {
      let name = try #require(names.randomElement(using: &generator))
      var bytes = try #require(clean[name])
      for _ in 0...Int.random(in: 0...3, using: &generator) {
        Damage.allCases.randomElement(using: &generator)?.apply(to: &bytes, &generator)
      }
      try folder.write(bytes, to: name)
      let plain = try folder.read()
      let changed = try CaseReader.read(folder.url, whatIfs: [nothing])
      // A table that lost its rows or its column has nothing to change.
      #expect(changed.findings.filter { $0.file != "a.yml" } == plain.findings, "\(name)")
      #expect(changed.dataQuality.tables == plain.dataQuality.tables)
      #expect(changed.files == plain.files)
      if !changed.hasErrors, let expected = plain.staffingCase {
        #expect(try whole(#require(changed.staffingCase)) == whole(expected))
      }
      try folder.write(try #require(clean[name]), to: name)
    }
  }
}

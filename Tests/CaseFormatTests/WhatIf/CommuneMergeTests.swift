import CaseFormat
import StaffingDomain
import Testing

@Suite("What-ifs: communes merged, work moved")
struct CommuneMergeTests {
  private static let merge = "- merge_communes: {into: 00713, from: [00701, 00749]}"

  @Test("everything of the communes goes to the one that stays")
  func merge() throws {
    let made = try ChangedCase(Self.merge).staffingCase()
    #expect(made.communes.map(\.code.text) == ["00713", "00725", "00737"])
    let ward = made.communes[0]
    #expect(ward.name == "Tân Lập")
    #expect(ward.population == 11_850 + 14_200 + 7_400)
    #expect(ward.areaInSquareKilometres.map { ($0 * 10).rounded() / 10 } == 413.2)
    #expect(ward.establishment == 33 + 34 + 32)
    #expect(ward.digitalReadiness == 0.7)
    #expect(ward.source.line == 3)
    let officers = made.officers.filter { $0.commune == Ordinal(0) }.map(\.code.text)
    #expect(officers == ["O001", "O002", "O003", "O004", "O005", "O006", "O007", "O013", "O014"])
    let volumes = made.workload.filter { $0.commune == Ordinal(0) }
      .map { "\(made.activities[$0.activity].code) \($0.annualVolume) \($0.source.line)" }
    #expect(
      volumes.sorted() == [
        "BIRTH 645.0 4", "BUDGET 6950.0 7", "CERT 19900.0 6", "HELP 1900.0 8", "LAND-CHG 120.0 3",
        "LAND-REG 740.0 2", "MARRY 140.0 5",
      ])
    #expect(
      made.workload.reduce(0) { $0 + $1.annualVolume }
        == (try ChangedCase().staffingCase()).workload.reduce(0) {
          $0 + $1.annualVolume
        })
    #expect(made.posts.map { "\($0.cell.commune.offset) \($0.posts)" } == ["0 1"])
    #expect(made.teamRules.map { $0.commune?.offset } == [nil, 0])
    // O007 served in 00713 and refused 00749, which is the same commune now.
    #expect(made.decisions.map(\.source.line) == [2, 4])
    // O003 wished for land work in 00713; the officer does land work, and is there.
    #expect(made.preferences.map(\.source.line) == [3])
    // The measured roads between 00701 and 00713, and from 00737 to 00749, lead nowhere now.
    #expect(made.distances.isEmpty)
  }

  @Test("a part without a figure leaves the sum open")
  func missingFigures() throws {
    let files = try edited([
      ("communes.csv", "14200,88.5,34", ",88.5,"), ("communes.csv", "7400,203.4", "7400,"),
    ])
    let ward = try ChangedCase(Self.merge, files: files).staffingCase().communes[0]
    #expect(ward.population == nil)
    #expect(ward.areaInSquareKilometres == nil)
    #expect(ward.establishment == nil)
  }

  /// Two communes with the same rows in every table that may hold them.
  private static let twins: [FileEdit] = [
    ("posts.csv", "00749,IT,1\n", "00749,IT,1\n00701,IT,2\n00713,CIVIL,3\n"),
    (
      "allowances.csv", "120,00725\n",
      "120,00725\nCIVIL,Reception of citizens,,80,00701\nCIVIL,Reception of citizens,,100,00713\n"
        + "CIVIL,Archives,,30,00701\n"
    ),
    (
      "team_rules.csv", "00749,TAY,3,1,15\n",
      "00749,TAY,3,1,15\n00701,TAY,3,2,10\n00713,TAY,2,1,5\n00701,LANDLAW,3,1,8\n00713,LANDLAW,3,1,8\n"
    ),
    (
      "decisions.csv", "officer,decision,commune,position,decided_on,note\n",
      "officer,decision,commune,position,decided_on,note\nO009,forbid,00701,,,\nO009,forbid,00713,,,\n"
        + "O006,forbid,00701,CIVIL,,\nO006,forbid,00701,LAND,,\nO012,lock,00749,,,\n"
    ),
    (
      "preferences.csv", "officer,commune,position,hours\n",
      "officer,commune,position,hours\nO009,00701,,-3\nO009,00713,,-4\nO012,00749,ACCT,6\n"
    ),
    ("distances.csv", "00737,00749,11.2\n", "00737,00749,11.2\n00737,00713,20\n00725,00713,12\n00725,00701,9\n"),
  ]

  @Test("rows that meet are added up, of rules the more demanding holds, of orders one is enough")
  func twins() throws {
    let made = try ChangedCase(Self.merge, files: edited(Self.twins)).staffingCase()
    #expect(
      made.posts.map { "\(made.positions[$0.cell.position].code) \($0.posts)" }.sorted() == ["CIVIL 3", "IT 3"])
    let hours = made.allowances.compactMap { row -> String? in
      guard case .individual(let hours, let commune) = row.kind else { return nil }
      return "\(row.name) \(commune.offset) \(hours.value)"
    }
    #expect(hours.sorted() == ["Archives 0 30.0", "Reception of citizens 0 180.0", "Reception of citizens 1 120.0"])
    let rules = made.teamRules.map {
      "\($0.commune?.offset ?? -1) \(made.competencies[$0.competency].code) \($0.level) \($0.officers) \($0.penalty.value)"
    }
    #expect(
      rules.sorted() == [
        "-1 DIGITAL 2 1 20.0", "0 LANDLAW 3 1 8.0", "0 TAY 2 1 5.0", "0 TAY 3 2 15.0",
      ])
    let decisions = made.decisions.map {
      "\(made.officers[$0.officer].code) \($0.kind.rawValue) \($0.commune?.offset ?? -1) \($0.source.line)"
    }
    // Line 4 forbade O006 the work that O006 does, in another part of the same commune; line 5 forbids another work there.
    #expect(
      decisions == [
        "O002 lock -1 7", "O006 forbid 0 5", "O009 forbid 0 2", "O012 lock 0 6", "O014 forbid 1 9",
      ])
    let wishes = made.preferences.map {
      "\(made.officers[$0.officer].code) \($0.commune?.offset ?? -1) \($0.hours.value)"
    }
    #expect(wishes == ["O009 0 -7.0", "O010 -1 -4.0", "O012 0 6.0"])
    // The seat of 00713 stays the seat: only its own roads count.
    #expect(
      made.distances.map { "\($0.from.offset) \($0.to.offset) \($0.distance.value)" } == ["1 0 12.0", "2 0 20.0"])
  }

  @Test("a mistake that was in the files before stays one")
  func duplicatesOfTheFiles() throws {
    let files = try edited([("posts.csv", "00749,IT,1\n", "00749,IT,1\n00749,IT,2\n00701,IT,4\n")])
    let reading = try ChangedCase(Self.merge, files: files).reading
    #expect(reading.findings.map(\.code) == [.duplicateRow])
    #expect(reading.changes.first?.touched.contains { $0.column == "posts" && $0.after == "5" } == true)
  }

  @Test("merging in two steps and in one give the same case")
  func steps() throws {
    let files = try edited(Self.twins)
    let once = try ChangedCase(Self.merge, files: files).staffingCase()
    let twice = try ChangedCase(
      "- merge_communes: {into: 00713, from: 00701}", "- merge_communes: {into: 00713, from: 00749}", files: files)
    #expect(try whole(twice.staffingCase()) == whole(once))
  }

  @Test("every table that names communes is known to the merger")
  func everyTable() throws {
    let made = try ChangedCase(Self.merge, files: edited(Self.twins)).reading
    #expect(made.findings.filter { $0.severity == .error } == [])
    // Were a table forgotten, its rows would name communes that are gone, which is an error; so each has such a row.
    let files = try edited(Self.twins)
    for schema in TableSchema.all where schema.columns.contains(where: { $0.type == .reference(.communes) }) {
      let text = try #require(files[schema.table.fileName])
      #expect(text.contains("00701") || text.contains("00749"), "\(schema.table.fileName)")
    }
  }

  private func volumes(_ changes: String...) throws -> [String] {
    let made = try ChangedCase(changes.joined(separator: "\n")).staffingCase()
    return made.workload.filter { made.activities[$0.activity].code.text == "HELP" }
      .map { "\(made.communes[$0.commune].code) \($0.annualVolume) \($0.source.line)" }
  }

  @Test("work moves to a commune that does it already, or starts to")
  func moves() throws {
    #expect(try volumes() == ["00701 1900.0 8", "00725 4100.0 19"])
    #expect(try volumes("- move_activity: {activity: HELP, to: 00701}") == ["00701 6000.0 8", "00725 0.0 19"])
    #expect(
      try volumes("- move_activity: {activity: HELP, to: 00749, share: 0.25}")
        == ["00701 1425.0 8", "00725 3075.0 19", "00749 1500.0 27"])
    #expect(
      try volumes("- move_activity: {activity: HELP, to: 00749, from: 00725, share: 0.1}")
        == ["00701 1900.0 8", "00725 3690.0 19", "00749 410.0 27"])
  }
}

extension CommuneMergeTests {
  @Test("homes in a merged commune lie in the one that stays, whoever lives there")
  func homes() throws {
    let changed = try ChangedCase("- merge_communes: {into: 00713, from: [00725, 00749]}")
    let made = try changed.staffingCase()
    let homes = made.officers.compactMap { officer in
      officer.homeCommune.map { "\(officer.code) \(made.communes[$0].code)" }
    }
    #expect(homes == ["O003 00713"])
    #expect(changed.differences.contains("officers.csv:4 home_commune 00725 -> 00713"))
  }
}

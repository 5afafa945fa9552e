import CaseFormat
import Foundation
import StaffingDomain
import TestSupport
import Testing

@Suite("Case reader")
struct CaseReaderTests {
  @Test("a clean case has no finding and full coverage where nothing is missing")
  func clean() throws {
    let reading = try TemporaryFolder(CleanCase.files).read()
    #expect(reading.brief == [])
    #expect(reading.files == CleanCase.files.keys.sorted())
    #expect(reading.dataQuality.heads.map(\.head) == QualityHead.allCases)
    let coverage = reading.dataQuality.heads.flatMap(\.coverage)
    #expect(coverage.filter { $0.measure != .filledOptionalCells }.allSatisfy { $0.percent == 100 })
    #expect(coverage.first { $0.measure == .soundRows }?.total == 122)
  }

  @Test("a pipe in the place of a file is a finding, not an endless wait", arguments: ["officers.csv", "policy.yml"])
  func pipe(name: String) throws {
    var files = CleanCase.files
    files[name] = nil
    let made = try TemporaryFolder(files)
    #expect(mkfifo(made.url.appendingPathComponent(name).path, 0o600) == 0)
    #expect(try made.read().findings.contains { $0.code == .unreadableFile && $0.file == name })
  }

  @Test("entities are sorted by code, other rows by the codes that they name, and every value arrives")
  func values() throws {
    let files = changed("communes.csv", "00701,Yên", "00799,Yên").mapValues {
      $0.replacingOccurrences(of: "00701", with: "00799")
    }
    let staffingCase = try #require(try TemporaryFolder(files).read().staffingCase)
    #expect(staffingCase.communes.map(\.code.text) == ["00713", "00725", "00737", "00749", "00799"])
    #expect(staffingCase.communes[4].source == SourceRow(table: .communes, line: 2))
    #expect(staffingCase.positions.map(\.code.text) == ["ACCT", "CHAIR", "CIVIL", "IT", "LAND", "SERVE"])
    #expect(staffingCase.workload.last?.commune == Ordinal(4))
    // BIRTH, BUDGET, CERT, HELP, LAND-CHG, LAND-REG and MARRY of the commune whose rows come first in the file.
    #expect(staffingCase.workload.suffix(7).map(\.source.line) == [4, 7, 6, 8, 3, 2, 5])
    #expect(staffingCase.workload.map(\.source.line).sorted() == Array(2...26))
    let officer = staffingCase.officers[1]
    #expect(officer.name == "Trần Thị Bình")
    #expect(officer.commune == Ordinal(4))
    #expect(staffingCase.positions[officer.position].code.text == "LAND")
    #expect(officer.maximumDistance == Kilometres(30))
    #expect(officer.born == CalendarDate(year: 1988, month: 11, day: 2))
    #expect(officer.competencies.map { staffingCase.competencies[$0.competency].code.text } == ["DIGITAL", "LANDLAW"])
    #expect(officer.competencies.map(\.level) == [2, 4])
    #expect(staffingCase.policy.maximumTransfers == 20)
    #expect(staffingCase.policy.maximumDistance == Kilometres(40))
    #expect(staffingCase.allowances[0].kind == .individual(hoursPerYear: Hours(120), commune: Ordinal(1)))
    #expect(staffingCase.decisions[2].note == "Asked to stay near home;\ntalk held on 24 November")
    #expect(staffingCase.decisions[2].source.line == 4)
    #expect(staffingCase.recruitment.map(\.position) == [nil, Ordinal(3)])
    #expect(staffingCase.allowanceBands[3].to == nil)
    #expect(staffingCase.courses[0].code.text == "C-CIV3")
  }

  @Test("optional cells and columns take their defaults")
  func defaults() throws {
    var files = CleanCase.files
    files["officers.csv"] = "officer,commune,position\nO1,00701,ACCT\n"
    files["communes.csv"] = "commune,name,kind,latitude,longitude\n00701,Yên Bình,commune,22.4,105.8\n"
    files["workload.csv"] = "commune,activity,annual_volume\n00701,BIRTH,260\n"
    for name in [
      "officer_competencies.csv", "bars.csv", "relations.csv", "decisions.csv", "preferences.csv", "distances.csv",
      "team_rules.csv", "requirements.csv", "allowances.csv", "posts.csv", "allowance_bands.csv", "courses.csv",
      "waves.csv",
    ] { files[name] = nil }
    let reading = try TemporaryFolder(files).read()
    // IT has neither workload nor posts any more, LAND and SERVE no workload.
    #expect(reading.brief == ["positions.csv:3 warning no-workload", "positions.csv:6 warning no-workload"])
    let staffingCase = try #require(reading.staffingCase)
    let officer = try #require(staffingCase.officers.first)
    #expect(officer.rank == 3)
    #expect(officer.fullTimeEquivalent == FullTimeEquivalents(1))
    #expect(officer.mobility == .movable)
    #expect(staffingCase.communes[0].digitalReadiness == 1)
    #expect(staffingCase.communes[0].establishment == nil)
    #expect(staffingCase.provinces == [Province(code: Code(""))])
  }

  @Test("semicolons, tabs, CRLF and a byte-order mark change nothing")
  func forms() throws {
    let plain = try #require(try TemporaryFolder(CleanCase.files).read().staffingCase)
    for separator in [";", "\t"] {
      let files = CleanCase.files.mapValues { text in
        // The two quoted cells hold no separator but the comma of one.
        "\u{FEFF}" + text.replacingOccurrences(of: "servants, article", with: "servants; article")
      }
      let converted = Dictionary(
        uniqueKeysWithValues: files.map { name, text in
          guard name.hasSuffix(".csv") else { return (name, text) }
          var quoted = false
          let characters = text.map { character -> String in
            if character == "\"" { quoted.toggle() }
            if quoted { return character == ";" ? "," : String(character) }
            return character == "," ? separator : character == "\n" ? "\r\n" : String(character)
          }
          return (name, characters.joined())
        })
      let reading = try TemporaryFolder(converted).read()
      #expect(reading.brief == [])
      #expect(reading.staffingCase?.communes == plain.communes)
      #expect(reading.staffingCase?.officers == plain.officers)
      #expect(reading.staffingCase?.bars == plain.bars)
    }
  }

  @Test("decomposed characters mean the same: names, codes and references")
  func normalForm() throws {
    let files = CleanCase.files.mapValues { $0.replacingOccurrences(of: "LANDLAW", with: "LUẬT_ĐẤT") }
    let composed = try #require(try TemporaryFolder(files).read().staffingCase)
    let decomposed = try TemporaryFolder(files.mapValues { $0.decomposedStringWithCanonicalMapping }).read()
    #expect(decomposed.findings.allSatisfy { $0.severity == .note && $0.code == .notNFC })
    #expect(decomposed.findings.contains { $0.file == "officer_competencies.csv" })
    let staffingCase = try #require(decomposed.staffingCase)
    #expect(staffingCase.communes == composed.communes)
    #expect(staffingCase.officers == composed.officers)
    #expect(staffingCase.competencies == composed.competencies)
    // Swift compares strings by canonical equivalence; bytes tell the forms apart.
    #expect(
      staffingCase.officers.map { Array(($0.name ?? "").utf8) } == composed.officers.map { Array(($0.name ?? "").utf8) }
    )
  }

  @Test("a missing folder and a file instead of a folder are findings")
  func missingFolder() throws {
    let folder = try TemporaryFolder(CleanCase.files)
    #expect(
      try CaseReader.read(folder.url.appendingPathComponent("none")).brief == ["none error missing-folder"])
    #expect(
      try CaseReader.read(folder.url.appendingPathComponent("policy.yml")).brief
        == ["policy.yml error missing-folder"])
  }

  @Test("each required file is missed by one finding", arguments: CaseTable.allCases)
  func missingFile(_ table: CaseTable) throws {
    var files = CleanCase.files
    files[table.fileName] = nil
    let reading = try TemporaryFolder(files).read()
    let errors = reading.findings.filter { $0.severity == .error }.map { "\($0.place) \($0.code.rawValue)" }
    let isNeeded = TableSchema.schema(of: table).isRequired || table == .competencies
    #expect(errors == (isNeeded ? ["\(table.fileName) missing-file"] : []))
    #expect((reading.staffingCase == nil) == isNeeded)
  }

  @Test("a directory under the name of a table is a finding")
  func directoryAsTable() throws {
    var files = CleanCase.files
    files["bars.csv"] = nil
    let folder = try TemporaryFolder(files)
    try FileManager.default.createDirectory(
      at: folder.url.appendingPathComponent("bars.csv"), withIntermediateDirectories: false)
    let reading = try folder.read()
    #expect(reading.findings.map(\.file) == ["bars.csv"])
    #expect(reading.findings.first?.code == .unreadableFile)
  }

  @Test("more findings of a kind than the limit are counted, not listed")
  func limit() throws {
    var files = CleanCase.files
    let rows = (0..<10_005).map { "00701,\($0),x" }
    files["posts.csv"] = "commune,position,posts\n" + rows.joined(separator: "\n") + "\n"
    let reading = try TemporaryFolder(files).read()
    #expect(reading.findings.filter { $0.code == .unknownPosition }.count == 10_000)
    #expect(reading.tally.number(of: .error) == 20_010)
    #expect(reading.findings.filter { $0.code == .moreFindings }.count == 2)
  }
}

import Foundation
import ResultsFormat
import StaffingDomain
import TestSupport
import Testing

@Suite("Results written and read back")
struct ResultsRoundTripTests {
  @Test("Every file comes back as it was, whatever the texts", arguments: ResultsFixture.awkwardTexts)
  func roundTrip(text: String) throws {
    try Project.withTemporaryFolder { folder in
      let tables = ResultsFixture.tables(text: text)
      let out = folder.appendingPathComponent("out")
      try ResultsWriter.stage(tables, for: out).publish()
      let reading = try ResultsReader.read(out)
      #expect(reading.findings == [])
      #expect(reading.tables?.asMade == tables)
      #expect(reading.tables?.summary.files == reading.tables?.digestsRead)
      #expect(reading.tables?.assignments.map(\.line) == [2, 3, 4])
    }
  }

  @Test("A staged folder holds exactly the nine files of the contract, headers in its order")
  func contractColumns() throws {
    try Project.withTemporaryFolder { folder in
      let staged = try ResultsWriter.stage(ResultsFixture.tables(), for: folder.appendingPathComponent("out"))
      #expect(
        ResultsFixture.names(in: staged.folder) == [
          "assignments.csv", "recruits.csv", "sharing.csv", "staffing.csv", "summary.json", "surplus.csv",
          "training.csv", "transfers.csv", "vacancies.csv",
        ])
      for (name, header) in contract {
        let text = try String(contentsOf: staged.folder.appendingPathComponent(name), encoding: .utf8)
        #expect(text.prefix { $0 != "\n" } == header)
      }
      staged.discard()
      #expect(ResultsFixture.names(in: folder) == [])
    }
  }

  @Test("The same tables give the same bytes; only seconds may differ")
  func sameBytes() throws {
    var other = ResultsFixture.tables().summary
    other.seconds = [.init(.read, 7)]
    let first = ResultsFixture.tables().summary
    #expect(try first.json() == ResultsFixture.tables().summary.json())
    #expect(try first.json() != other.json())
    #expect(try first.withoutSeconds.json() == other.withoutSeconds.json())
  }

  @Test(
    "A damaged file is a located finding, and there are no tables",
    arguments: [
      ("assignments.csv", "transferred", "vanished", FindingCode.unknownWord, 2),
      ("assignments.csv", "status", "state", .missingColumn, 1),
      ("assignments.csv", "00731,LAND,transferred,1,", "00731,LAND,transferred,1", .wrongCellCount, 2),
      ("assignments.csv", "JUSTICE,0.75", "JUSTICE,half", .invalidNumber, 2),
      ("assignments.csv", "second_fit", "fit_second", .missingColumn, 1),
      ("staffing.csv", "1.25", "1e5", .invalidNumber, 2),
      ("staffing.csv", "1.25", "nan", .invalidNumber, 2),
      ("staffing.csv", "LAND,1.25,2", "LAND,1.25,2.5", .invalidInteger, 2),
      ("vacancies.csv", "00713", "", .missingValue, 2),
      ("transfers.csv", "C1;C2", "C1;;C2", .invalidText, 2),
    ])
  func damaged(file: String, old: String, new: String, code: FindingCode, line: Int) throws {
    try Project.withTemporaryFolder { folder in
      let out = folder.appendingPathComponent("out")
      try ResultsWriter.stage(ResultsFixture.tables(), for: out).publish()
      let url = out.appendingPathComponent(file)
      let text = try String(contentsOf: url, encoding: .utf8)
      #expect(text.contains(old))
      try text.replacingOccurrences(of: old, with: new).write(to: url, atomically: true, encoding: .utf8)
      let reading = try ResultsReader.read(out)
      #expect(reading.tables == nil)
      #expect(reading.findings.contains { $0.code == code && $0.file == file && $0.line == line })
    }
  }

  @Test("A missing file and a damaged summary are findings; a missing folder is an error")
  func missing() throws {
    try Project.withTemporaryFolder { folder in
      let out = folder.appendingPathComponent("out")
      #expect(throws: ResultsError.self) { try ResultsReader.read(out) }
      try ResultsWriter.stage(ResultsFixture.tables(), for: out).publish()
      try FileManager.default.removeItem(at: out.appendingPathComponent("sharing.csv"))
      try Data("{\"status\": \"wonderful\"}".utf8).write(to: out.appendingPathComponent("summary.json"))
      let reading = try ResultsReader.read(out)
      #expect(reading.tables == nil)
      #expect(reading.findings.map(\.code) == [.missingFile, .unreadableFile])
      #expect(reading.findings.last?.fact == ResultsFact(.summaryValueUnknown("status"), in: .plan))
    }
  }

  @Test("A number that is not finite is refused before anything is written")
  func notFinite() throws {
    try Project.withTemporaryFolder { folder in
      var tables = ResultsFixture.tables()
      tables.transfers[0].hoursRecovered = HoursPerMonth(.nan)
      #expect(throws: ResultsError.self) {
        try ResultsWriter.stage(tables, for: folder.appendingPathComponent("out"))
      }
      #expect(ResultsFixture.names(in: folder) == [])
    }
  }

  /// The columns of the case format, word for word.
  private let contract = [
    "transfers.csv":
      "rank,officer,name,from_commune,from_commune_name,from_position,to_commune,to_commune_name,to_position,"
      + "distance_km,fit_before,fit_after,courses,hours_recovered,allowance_million_vnd,reason",
    "assignments.csv": "officer,commune,position,status,fit,courses,second_position,second_fit",
    "staffing.csv":
      "commune,position,required_fte,posts,fte_before,fte_after,ratio_before,ratio_after,shortage_before,"
      + "shortage_after,surplus_before,surplus_after,uncovered_hours_before,uncovered_hours_after,"
      + "value_of_one_more_officer,value_of_last_officer,value_holds_for,value_is_degenerate",
    "vacancies.csv": "commune,position,posts_empty,uncovered_hours,why,remedy",
    "surplus.csv": "officer,commune,position,best_alternative,missing",
    "training.csv": "officer,course,for_commune,for_position,hours,cost",
    "recruits.csv": "commune,position,recruits",
    "sharing.csv": "officer,from_commune,to_commune,position,post,hours_per_month",
  ]
}

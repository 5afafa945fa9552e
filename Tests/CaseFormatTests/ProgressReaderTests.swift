import StaffingDomain
import Testing

@testable import CaseFormat

/// The file that says what has come of changes: every problem at once, with its place.
@Suite struct ProgressReaderTests {
  private static func month(_ text: String) throws -> CalendarMonth { try #require(CalendarMonth(iso8601: text)) }

  private func read(_ text: String, month: String = "2026-03") throws -> ProgressReading {
    try read(Array(text.utf8), month: month)
  }

  private func read(_ bytes: [UInt8], month: String = "2026-03") throws -> ProgressReading {
    ProgressReader.read(bytes, fileName: "progress.csv", for: try context(month: month))
  }

  private func context(month: String = "2026-03") throws -> ProgressContext {
    ProgressContext(
      officers: Set(["A1", "B2", "C3"].map { Code($0) }),
      planned: [Code("A1"): try Self.month("2026-05"), Code("B2"): try Self.month("2026-02")],
      planDate: CalendarDate(clampingYear: 2026, month: 1, day: 1), first: try Self.month("2026-02"),
      last: try Self.month("2026-05"), month: try Self.month(month))
  }

  @Test func rowsAreReadByOfficerWhateverTheOrder() throws {
    let reading = try read(
      "note,officer,date,status,until\nsick,B2,2026-03-04,delayed,2026-06\n,A1,2026-03-31,done,\n")
    #expect(reading.findings.isEmpty)
    #expect(
      reading.entries == [
        ProgressEntry(
          officer: Code("A1"), status: .done, date: CalendarDate(clampingYear: 2026, month: 3, day: 31), line: 3),
        ProgressEntry(
          officer: Code("B2"), status: .delayed, date: CalendarDate(clampingYear: 2026, month: 3, day: 4),
          until: try Self.month("2026-06"), note: "sick", line: 2),
      ])
  }

  @Test(
    "a wrong row is told at its cell",
    arguments: [
      ("A2,done,2026-02-02,,", FindingCode.unknownOfficer, 1), ("C3,done,2026-02-02,,", .invalidProgress, 1),
      ("A1,dome,2026-02-02,,", .unknownWord, 4), ("A1,done,2026-02-30,,", .invalidDate, 9),
      ("A1,done,2026-04-01,,", .dateInFuture, 9), ("A1,done,2026-01-31,,", .datesInWrongOrder, 9),
      ("A1,agreed,2025-12-31,,", .datesInWrongOrder, 11), ("A1,refused,2026-02-02,, ", .missingValue, 24),
      ("A1,done,2026-02-02,2026-04,", .invalidProgress, 20), ("A1,delayed,2026-02-02,2026-03,", .datesInWrongOrder, 23),
      ("A1,delayed,2026-02-02,2026-04,", .datesInWrongOrder, 23),
      ("A1,delayed,2026-02-02,soon,", .invalidDate, 23), ("A1,,2026-02-02,,", .missingValue, 4),
    ])
  func wrongRow(_ row: String, _ code: FindingCode, _ column: Int) throws {
    let reading = try read("officer,status,date,until,note\n" + row + "\n")
    #expect(!reading.isUsable && reading.entries.isEmpty)
    #expect(reading.findings.contains { $0.code == code && $0.line == 2 && $0.column == column }, "\(reading.findings)")
  }

  @Test func aDelayToAnEarlierMonthThanPlannedNamesThePlannedOne() throws {
    let reading = try read("officer,status,date,until\nA1,delayed,2026-02-02,2026-04\nB2,delayed,2026-02-02,2026-04\n")
    #expect(
      reading.findings.map(\.fact) == [
        .untilBeforePlanned(try Self.month("2026-04"), planned: try Self.month("2026-05"))
      ])
    // A date stands for its month, and the planned month itself is none before it.
    let same = try read("officer,status,date,until\nA1,delayed,2026-02-02,2026-05-01\n")
    let until = try Self.month("2026-05")
    #expect(same.findings.map(\.fact) == [.untilAsPlanned(until)] && same.isUsable)
    #expect(same.entries.map(\.until) == [until])
  }

  @Test(
    "a file without a header is told once, whatever stands in it",
    arguments: ["A1,done,2026-02-02\nB2,done,2026-02-02\n", "Mã,Tình trạng,Ngày,,,,,\nA1,xong,2/2/2026,,,,,\n"])
  func noHeader(_ text: String) throws {
    let reading = try read(text)
    #expect(reading.findings.map(\.fact) == [.noHeader] && reading.findings.first?.line == 1, "\(reading.findings)")
  }

  @Test func aFileOfAnotherFormIsToldAsSuch() throws {
    let text: [UInt8] = "officer,status,date\nA1,done,2026-02-02\n".utf8.flatMap { [$0, 0] as [UInt8] }
    let reading = try read([0xFF, 0xFE] + text)
    #expect(reading.findings.contains { $0.code == .notCSV } && !reading.findings.contains { $0.fact == .noHeader })
  }

  @Test func theProgressOfAMonthFolderSaysAgainWhatWasReported() throws {
    let reading = try read(
      "officer,name,change,to_commune,to_position,month,reported,state,date,expected,note\n"
        + "A1,An,transferred,1,X,2026-05,delayed,delayed,2026-03-02,2026-07,late\n"
        + "B2,Bình,transferred,1,X,2026-02,done,done,2026-02-05,2026-02,\n"
        + "C3,Ca,transferred,1,X,2026-04,,planned,,2026-04,\n")
    #expect(reading.findings.isEmpty, "\(reading.findings)")
    #expect(reading.entries.map(\.status) == [.delayed, .done])
    #expect(reading.entries.map(\.until) == [try Self.month("2026-07"), nil])
  }

  @Test func rowsThatOnlyNameAnOfficerHaveNothingToReport() throws {
    let reading = try read("officer,status,date,until,note\nA1,,,,\nB2,done,2026-02-02,,\nC3,,,,\n")
    #expect(reading.findings.isEmpty && reading.entries.map(\.officer) == [Code("B2")])
  }

  @Test func slipsAreLookedForNearTheRowsOfOfficersAlone() throws {
    func read(_ count: Int) throws -> ProgressReading {
      let junk = String(repeating: ",,,,nothing\n", count: count)
      return try self.read("officer,status,date,until,note\nA1,done,2026-03-02,,\n" + junk + "A11,unclear,,,\n")
    }
    #expect(try !read(100).isUsable)
    // Further down a row is told all the same.
    let far = try read(1_000)
    #expect(far.isUsable && far.entries.map(\.officer) == [Code("A1")])
    #expect(far.findings.map(\.fact) == [.footer(rows: 1_000, text: "nothing"), .unreadRow("A11 unclear")])
    #expect(far.findings.map(\.line) == [3, 1_003] && far.findings.map(\.severity) == [.note, .warning])
  }

  @Test func suggestionsOfALongFileStopAfterManyComparisons() throws {
    var context = try context()
    context.officers = Set((0..<5_000).map { Code("O\(100_000 + $0)") })
    let rows = (0..<50_000).map { "P\(100_000 + $0),done,2026-02-02\n" }.joined()
    let clock = ContinuousClock()
    var reading: ProgressReading?
    let time = clock.measure {
      reading = ProgressReader.read(
        Array(("officer,status,date\n" + rows).utf8), fileName: "p.csv", for: context)
    }
    let findings = try #require(reading?.findings)
    #expect(findings.count == 50_000)
    #expect(findings.first?.fact == .unknownOfficer("P100000", nearest: "O100000"))
    #expect(findings.last?.fact == .unknownOfficer("P149999", nearest: nil))
    #expect(time < .seconds(10), "\(time)")
  }

  @Test func aFileThatIsTooLongIsToldAndNotRead() throws {
    let reading = try read([UInt8](repeating: 0x2C, count: ProgressReader.longestFile + 1))
    #expect(reading.findings.map(\.fact) == [.tooLong(bytes: ProgressReader.longestFile)])
  }

  @Test func aDamagedWorkbookIsToldAsAWorkbook() throws {
    let reading = try read(Array("PK\u{3}\u{4} and nothing more".utf8))
    guard case .workbook = reading.findings.first?.fact, reading.findings.count == 1 else {
      Issue.record("\(reading.findings)")
      return
    }
  }

  @Test func aDelayWithoutAMonthIsAWarning() throws {
    let reading = try read("officer,status,date\nA1,delayed,2026-02-02\n")
    #expect(reading.isUsable && reading.entries.count == 1)
    #expect(reading.findings.map(\.severity) == [.warning])
  }

  @Test func allProblemsAreToldAtOnce() throws {
    let reading = try read(
      "officer,status,date,untill\nA1,done,2026-02-02,\nA1,refused,2026-02-02,\nX9,done,2026-09-01,\n", month: "2026-06"
    )
    #expect(
      reading.findings.map(\.code) == [
        .monthOutsideWaves, .unknownColumn, .missingValue, .duplicateRow, .unknownOfficer, .dateInFuture,
      ])
  }

  @Test func aFileThatIsMissingOrLacksColumnsIsTold() throws {
    let context = ProgressContext(
      officers: [], planned: [:], planDate: CalendarDate(clampingYear: 2026, month: 1, day: 1),
      first: try Self.month("2026-02"), last: try Self.month("2026-05"), month: try Self.month("2026-02"))
    #expect(ProgressReader.read(nil, fileName: "p.csv", for: context).findings.map(\.fact) == [.unreadable])
    #expect(
      try read("officer,date\nA1,2026-02-02\n").findings.map(\.fact) == [.missingColumn(.status)])
    #expect(try read("").findings.map(\.code) == [.emptyFile])
  }
}

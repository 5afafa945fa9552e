import StaffingDomain
import Testing

@testable import CaseFormat

/// The file that says what has come of changes: every problem at once, with its place.
@Suite struct ProgressReaderTests {
  private static func month(_ text: String) throws -> CalendarMonth { try #require(CalendarMonth(iso8601: text)) }

  private func read(_ text: String, month: String = "2026-03") throws -> ProgressReading {
    let context = ProgressContext(
      officers: Set(["A1", "B2", "C3"].map { Code($0) }), changing: Set(["A1", "B2"].map { Code($0) }),
      planDate: CalendarDate(clampingYear: 2026, month: 1, day: 1), first: try Self.month("2026-02"),
      last: try Self.month("2026-05"), month: try Self.month(month))
    return ProgressReader.read(Array(text.utf8), fileName: "progress.csv", for: context)
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
      ("A1,delayed,2026-02-02,soon,", .invalidDate, 23), ("A1,,2026-02-02,,", .missingValue, 4),
    ])
  func wrongRow(_ row: String, _ code: FindingCode, _ column: Int) throws {
    let reading = try read("officer,status,date,until,note\n" + row + "\n")
    #expect(!reading.isUsable && reading.entries.isEmpty)
    #expect(reading.findings.contains { $0.code == code && $0.line == 2 && $0.column == column }, "\(reading.findings)")
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
      officers: [], changing: [], planDate: CalendarDate(clampingYear: 2026, month: 1, day: 1),
      first: try Self.month("2026-02"), last: try Self.month("2026-05"), month: try Self.month("2026-02"))
    #expect(ProgressReader.read(nil, fileName: "p.csv", for: context).findings.map(\.fact) == [.unreadable])
    #expect(
      try read("officer,date\nA1,2026-02-02\n").findings.map(\.fact) == [.missingColumn(.status)])
    #expect(try read("").findings.map(\.code) == [.emptyFile])
  }
}

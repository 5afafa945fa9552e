import StaffingDomain
import Testing

@Suite struct CalendarDateClampingTests {
  @Test(arguments: [
    (2025, 2, 31, "2025-02-28"), (2024, 2, 31, "2024-02-29"), (2025, 13, 5, "2025-12-05"), (2025, 0, 0, "2025-01-01"),
    (-3, 7, 9, "0001-07-09"), (10_000, 4, 31, "9999-04-30"), (2026, 1, 1, "2026-01-01"),
  ])
  func `A part outside its range moves to the end of the range`(year: Int, month: Int, day: Int, date: String) {
    #expect(CalendarDate(clampingYear: year, month: month, day: day).description == date)
  }

  @Test(arguments: [
    ("2025-07-02", "2025-07-01"), ("2025-07-01", "2025-06-30"), ("2024-03-01", "2024-02-29"),
    ("2025-01-01", "2024-12-31"), ("0001-01-01", "0001-01-01"),
  ])
  func `The day before is the calendar's`(_ day: String, before: String) {
    #expect(CalendarDate(iso8601: day)?.dayBefore.description == before)
  }
}

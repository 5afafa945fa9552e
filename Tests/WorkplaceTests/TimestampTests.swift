import StaffingDomain
import Testing

@testable import Workplace

@Suite("Points in time")
struct TimestampTests {
  @Test(
    "The clock of Vietnam is seven hours before Greenwich, in every year",
    arguments: [
      (0, "1970-01-01", 7, 0, 0), (-1, "1970-01-01", 6, 59, 59), (1_709_139_600_000, "2024-02-29", 0, 0, 0),
      (1_709_139_599_999, "2024-02-28", 23, 59, 59), (1_796_053_800_000, "2026-11-30", 22, 50, 0),
      (951_782_400_000, "2000-02-29", 7, 0, 0), (-2_203_891_200_000, "1900-03-01", 7, 0, 0),
    ] as [(Int64, String, Int, Int, Int)])
  func clock(_ milliseconds: Int64, _ date: String, _ hour: Int, _ minute: Int, _ second: Int) {
    let time = LocalTime(Timestamp(milliseconds: milliseconds))
    #expect(time.date.description == date)
    #expect([time.hour, time.minute, time.second] == [hour, minute, second])
  }

  @Test("The start of each day of many years is that day, and a moment earlier is the day before")
  func days() throws {
    var date = try #require(CalendarDate(year: 1995, month: 1, day: 1))
    for _ in 0..<15_000 {
      let start = LocalTime.start(of: date)
      #expect(LocalTime(start).date == date && LocalTime(start).hour == 0)
      #expect(LocalTime(Timestamp(milliseconds: start.milliseconds - 1)).date == date.dayBefore)
      date = date.adding(days: 1)
    }
  }

  @Test("Seconds between two points are rounded down, in both directions")
  func seconds() {
    let now = Timestamp(milliseconds: 10_500)
    #expect(now.seconds(until: Timestamp(milliseconds: 12_499)) == 1)
    #expect(now.seconds(until: Timestamp(milliseconds: 9_501)) == -1)
    #expect(now.seconds(until: Timestamp(milliseconds: 9_500)) == -1)
    #expect(now.seconds(until: now) == 0)
  }
}

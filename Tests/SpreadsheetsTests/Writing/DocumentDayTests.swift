import Spreadsheets
import Testing

@Suite("Days in workbooks")
struct DocumentDayTests {
  @Test(
    "Days have the numbers of spreadsheet programs, with the day that never was",
    arguments: [
      (DocumentDay(year: 1900, month: 1, day: 1), 1),
      (DocumentDay(year: 1900, month: 2, day: 28), 59),
      (DocumentDay(year: 1900, month: 3, day: 1), 61),
      (DocumentDay(year: 1970, month: 1, day: 1), 25_569),
      (DocumentDay(year: 2000, month: 2, day: 29), 36_585),
      (DocumentDay(year: 2026, month: 7, day: 1), 46_204),
      (DocumentDay(year: 2100, month: 3, day: 1), 73_110),
      (DocumentDay(year: 9999, month: 12, day: 31), 2_958_465),
    ])
  func serial(_ date: DocumentDay, _ number: Int) { #expect(date.serial == number) }

  @Test(
    "What is no day, or none of the years 1900 to 9999, has no number",
    arguments: [
      DocumentDay(year: 1900, month: 2, day: 29), DocumentDay(year: 2025, month: 2, day: 29),
      DocumentDay(year: 2100, month: 2, day: 29), DocumentDay(year: 2026, month: 4, day: 31),
      DocumentDay(year: 2026, month: 0, day: 1), DocumentDay(year: 2026, month: 13, day: 1),
      DocumentDay(year: 2026, month: 1, day: 0), DocumentDay(year: 1899, month: 12, day: 31),
      DocumentDay(year: 10_000, month: 1, day: 1), DocumentDay(year: .min, month: .min, day: .min),
    ])
  func none(_ date: DocumentDay) { #expect(date.serial == nil) }

  @Test("Days follow each other by one")
  func everyDay() {
    var previous = 60
    for year in 1900...2100 {
      for month in 1...12 {
        for day in 1...31 {
          guard (year, month) >= (1900, 3), let serial = DocumentDay(year: year, month: month, day: day).serial else {
            continue
          }
          #expect(serial == previous + 1)
          previous = serial
        }
      }
    }
    #expect(previous == 73_415)
  }

  @Test("Days are read as ISO 8601 has them, and in no other form")
  func iso() {
    #expect(DocumentDay(iso: "2026-07-01") == DocumentDay(year: 2026, month: 7, day: 1))
    for text in [
      "", "2026-7-1", "01/07/2026", "2026-07-01T00:00", "2026-07", "+026-07-01", "２０２６-07-01", "2026-07-01-",
    ] {
      #expect(DocumentDay(iso: text) == nil)
    }
  }
}

import StaffingDomain
import Testing

@Suite("Retirement age")
struct RetirementAgeTests {
  @Test(
    "retirement dates follow the table of Decree 135/2020",
    arguments: [
      // Born, sex, the day on which the age of that year is reached.
      ("1960-12-15", Sex.male, "2020-12-15"), ("1961-01-15", .male, "2021-04-15"), ("1961-09-15", .male, "2021-12-15"),
      ("1961-10-15", .male, "2022-04-15"), ("1963-12-31", .male, "2024-12-31"), ("1966-04-10", .male, "2028-04-10"),
      ("1970-05-05", .male, "2032-05-05"), ("1966-01-20", .female, "2021-05-20"), ("1966-08-20", .female, "2021-12-20"),
      ("1966-09-20", .female, "2022-05-20"), ("1975-05-02", .female, "2035-05-02"),
      ("1990-02-28", .female, "2050-02-28"),
    ])
  func retirement(_ born: String, _ sex: Sex, _ date: String) throws {
    let day = try #require(CalendarDate(iso8601: born))
    #expect(RetirementAge.date(born: day, sex: sex).description == date)
  }

  @Test(
    "service ends with the month in which the age is reached",
    arguments: [
      ("1960-12-15", Sex.male, "2020-12-31"), ("1961-01-15", .male, "2021-04-30"), ("1966-02-28", .male, "2027-11-30"),
      ("1966-01-20", .female, "2021-05-31"), ("1963-12-31", .male, "2024-12-31"), ("1970-02-10", .male, "2032-02-29"),
    ])
  func lastDay(_ born: String, _ sex: Sex, _ date: String) throws {
    let day = try #require(CalendarDate(iso8601: born))
    #expect(RetirementAge.lastDay(born: day, sex: sex).description == date)
  }

  @Test("dates at the end of the calendar do not trap", arguments: [Sex.male, .female])
  func farDates(_ sex: Sex) {
    let date = RetirementAge.lastDay(born: CalendarDate(clampingYear: 9999, month: 12, day: 31), sex: sex)
    #expect(date.description == "9999-12-31")
  }
}

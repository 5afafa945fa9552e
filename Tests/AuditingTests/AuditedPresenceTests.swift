import StaffingDomain
import Testing

@testable import Auditing

@Suite("Who is there, by the audit's own calendar")
struct AuditedPresenceTests {
  private static func date(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate {
    CalendarDate(clampingYear: year, month: month, day: day)
  }

  @Test("The last day of service is that of the decree, for every month of birth", arguments: Sex.allCases)
  func retirement(sex: Sex) {
    for year in 1955...1990 {
      for month in 1...12 {
        let born = AuditedPresenceTests.date(year, month, 1 + (year * 7 + month * 5) % 28)
        #expect(
          AuditedPresence.lastDayOfService(born: born, sex: sex) == RetirementAge.lastDay(born: born, sex: sex),
          "\(born)")
      }
    }
  }

  @Test("Ages are those of the annex to Decree 135/2020")
  func annex() {
    func last(_ year: Int, _ month: Int, _ sex: Sex) -> String {
      AuditedPresence.lastDayOfService(born: AuditedPresenceTests.date(year, month, 5), sex: sex).description
    }
    // Men born in January 1961 at 60 years 3 months, in December 1962 at 60 years 9 months; women born in August 1966
    // at 55 years 4 months, a month later at 55 years 8 months.
    #expect(last(1961, 1, .male) == "2021-04-30")
    #expect(last(1962, 12, .male) == "2023-09-30")
    #expect(last(1966, 8, .female) == "2021-12-31")
    #expect(last(1966, 9, .female) == "2022-05-31")
  }

  @Test("Days are counted one by one, over leap years and turns of the century")
  func days() {
    var day = AuditedPresenceTests.date(1899, 12, 25)
    let first = day.julianDay
    for count in 1...80_000 {
      day = day.adding(days: 1)
      if day.julianDay != first + count { #expect(day.julianDay == first + count, "\(day)") }
    }
  }

  @Test(
    "The share of the horizon that an absence covers counts its last day",
    arguments: [
      ("2026-01-01", 1.0 / 365), ("2026-03-14", 0.2), ("2026-12-31", 1), ("2027-06-30", 1), ("2025-12-31", 0),
    ])
  func away(until: String, share: Double) {
    var made = CombinedCase.make()
    made.bars = [CombinedCase.bar(1, .longStudy, CalendarDate(iso8601: until))]
    let presence = AuditedPresence(made)
    #expect(abs(presence.away[1] - share) < 1e-12)
    #expect(abs(presence.workingTimes[1] - (1 - share)) < 1e-12)
  }

  @Test("Of several absences the longest counts, and a bar of another kind not at all")
  func longest() {
    var made = CombinedCase.make()
    made.bars = [
      CombinedCase.bar(1, .illness, CalendarDate(iso8601: "2026-03-14")),
      CombinedCase.bar(1, .maternity, CalendarDate(iso8601: "2026-02-01")), CombinedCase.bar(1, .discipline, nil),
    ]
    #expect(abs(AuditedPresence(made).away[1] - 0.2) < 1e-12)
  }

  @Test("Half of the horizon away is in the plan, more is out of it")
  func half() {
    var made = CombinedCase.make()
    // 2024 has 366 days: 183 of them are half.
    made.policy.planDate = AuditedPresenceTests.date(2024, 1, 1)
    for (until, isAway) in [("2024-07-01", false), ("2024-07-02", true)] {
      made.bars = [CombinedCase.bar(1, .illness, CalendarDate(iso8601: until))]
      #expect((AuditedRole.ofOfficers(in: made, AuditedPresence(made))[1] == .away) == isAway)
    }
  }
}

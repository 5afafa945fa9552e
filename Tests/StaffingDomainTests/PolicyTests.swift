import StaffingDomain
import Testing

/// What planning and the audit share: working time and the horizon are tested here.
@Suite("Policy")
struct PolicyTests {
  private func policy(_ date: String = "2026-01-31") throws -> Policy {
    Policy(planDate: try #require(CalendarDate(iso8601: date)))
  }

  @Test("working time by WISN: 260 days less 31 of absences, 8 hours each, a twelfth a month")
  func workingTime() throws {
    let policy = try policy()
    #expect(policy.availableWorkingDays == Days(229))
    #expect(policy.availableWorkingTime == Hours(1832))
    #expect(abs(policy.monthlyWorkingTime.value - 152.666_666_666_7) < 1e-9)
  }

  @Test("every absence counts once")
  func absences() throws {
    var policy = try policy()
    (policy.workingDays, policy.publicHolidays, policy.annualLeave) = (Days(100), Days(1), Days(2))
    (policy.sickLeave, policy.otherAbsence, policy.hoursPerDay) = (Days(4), Days(8), Hours(6))
    #expect(policy.availableWorkingDays == Days(85))
    #expect(policy.availableWorkingTime == Hours(510))
    #expect(policy.monthlyWorkingTime == HoursPerMonth(42.5))
  }

  @Test(
    "the horizon ends that many months later, on the last day where the month is shorter, and has its middle halfway",
    arguments: [("2026-01-31", 1, "2026-02-28"), ("2026-01-31", 12, "2027-01-31"), ("2025-11-30", 3, "2026-02-28")])
  func horizon(_ start: String, _ months: Int, _ end: String) throws {
    var policy = try policy(start)
    policy.horizonMonths = months
    #expect(policy.horizonEnd.description == end)
    policy.horizonMonths = 2 * months
    #expect(policy.horizonMiddle.description == end)
  }

  @Test("one-off hours are spread over the months of the horizon")
  func spread() throws {
    var policy = try policy()
    policy.horizonMonths = 24
    #expect(policy.spread(Hours(120)) == HoursPerMonth(5))
  }
}

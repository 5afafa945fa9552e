import StaffingDomain
import Testing

@Suite("Quantities")
struct QuantityTests {
  @Test("sums, differences, multiples and ratios are those of the amounts")
  func arithmetic() {
    #expect(Hours(3) + Hours(4.5) == Hours(7.5))
    #expect(Hours(3) - Hours(4.5) == Hours(-1.5))
    #expect(2 * Kilometres(1.5) == Kilometres(3))
    #expect(Kilometres(1.5) * 2 == Kilometres(3))
    #expect(MillionDong(9) / 4 == MillionDong(2.25))
    #expect(FullTimeEquivalents(3) / FullTimeEquivalents(4) == 0.75)
    #expect([Hours(1), Hours(2)].reduce(.zero, +) == Hours(3))
  }

  @Test("quantities are ordered by amount, negative ones below zero")
  func order() {
    #expect(HoursPerMonth(-2) < .zero)
    #expect(max(HoursPerMonth(1), HoursPerMonth(2)) == HoursPerMonth(2))
  }
}

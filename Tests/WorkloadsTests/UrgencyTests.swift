import StaffingDomain
import Testing
import Workloads

@Suite("Urgency")
struct UrgencyTests {
  @Test(
    "With peak 3 and exponent 2 urgency falls from 3 towards 1 as the cell fills",
    arguments: [
      (1, 1, 3), (1, 2, 3), (2, 2, 1.5), (1, 4, 3), (2, 4, 2.125), (3, 4, 1.5), (4, 4, 1.125),
    ] as [(Int, Int, Double)])
  func falls(number: Int, posts: Int, expected: Double) {
    #expect(urgency().ofPost(number, of: posts) == expected)
  }

  @Test("A critical position counts 1.5 times as much")
  func criticalFactor() {
    #expect(urgency(isCritical: true).ofPost(2, of: 4) == 2.125 * 1.5)
  }

  @Test("Exponent 0 keeps the peak for every post, exponent 1 falls in equal steps")
  func exponents() {
    #expect((1...4).map { urgency(exponent: 0).ofPost($0, of: 4) } == [3, 3, 3, 3])
    #expect((1...4).map { urgency(exponent: 1).ofPost($0, of: 4) } == [3, 2.5, 2, 1.5])
  }

  private func urgency(isCritical: Bool = false, exponent: Double = 2) -> Urgency {
    var builder = CaseBuilder()
    builder.policy.urgencyExponent = exponent
    builder.position("P1", isCritical: isCritical)
    return Urgency(policy: builder.policy, position: builder.positions[0])
  }
}

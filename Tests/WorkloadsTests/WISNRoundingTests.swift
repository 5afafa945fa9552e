import StaffingDomain
import Testing
import Workloads

@Suite("WISN rounding")
struct WISNRoundingTests {
  @Test(
    "A requirement becomes the posts of the WISN table",
    arguments: [
      (0, 0), (0.05, 0), (0.1, 0), (0.100_000_000_5, 0), (0.11, 1), (0.9, 1), (0.999_999_999_9, 1), (1, 1), (1.1, 1),
      (1.100_000_000_5, 1), (1.11, 2), (1.2, 2), (1.99, 2), (2, 2), (2.2, 2), (2.21, 3), (2.3, 3), (3.3, 3), (3.31, 4),
      (4.4, 4), (4.41, 5), (5, 5), (5.5, 5), (5.500_000_000_5, 5), (5.51, 6), (6.5, 6), (6.51, 7), (10.5, 10),
      (10.51, 11), (17.46, 17), (18.49, 18), (99.5, 99), (99.51, 100), (10_000, 10_000),
    ] as [(Double, Int)])
  func roundsByTheTable(required: Double, posts: Int) {
    #expect(WISNRounding.posts(for: FullTimeEquivalents(required)) == posts)
  }

  @Test("What no commune can need is no number of posts", arguments: [-0.01, 10_000.1, 1e300, .infinity, .nan])
  func refusesTheImplausible(required: Double) {
    #expect(WISNRounding.posts(for: FullTimeEquivalents(required)) == nil)
  }

  @Test("Sums that binary fractions miss by a hair round as the exact sum does")
  func toleratesBinaryFractions() {
    let sum = Array(repeating: 0.1, count: 22).reduce(0, +)
    #expect(sum > 2.2 || sum < 2.2, "the sum is meant to miss 2.2")
    #expect(WISNRounding.posts(for: FullTimeEquivalents(sum)) == 2)
  }
}

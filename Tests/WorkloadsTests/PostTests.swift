import StaffingDomain
import TestSupport
import Testing
import Workloads

@Suite("Posts")
struct PostTests {
  /// The shares of a full post, rounded so that the sums of binary fractions read as written.
  private func shares(_ need: CellNeed, _ policy: Policy) -> [Double] {
    need.posts.map { ($0.hours / policy.monthlyWorkingTime * 1e9).rounded() / 1e9 }
  }

  private func need(_ builder: CaseBuilder) -> CellNeed { StaffingNeeds(builder.staffingCase)[cell(0, 0)] }

  @Test(
    "Posts carry the requirement from the first on; the last carries what is left",
    arguments: [
      (0.1, []), (0.6, [0.6]), (1.1, [1]), (1.2, [1, 0.2]), (2.3, [1, 1, 0.3]), (3, [1, 1, 1]),
      (5.5, [1, 1, 1, 1, 1]),
    ] as [(Double, [Double])])
  func workloadPosts(required: Double, expected: [Double]) {
    let builder = CaseBuilder.oneCell(requiredStaff: required)
    #expect(shares(need(builder), builder.policy) == expected)
  }

  @Test(
    "Minimum posts carry at least a quarter of a post each",
    arguments: [
      (0, 2, [0.25, 0.25]), (0.1, 1, [0.25]), (0.6, 2, [0.6, 0.25]), (1.1, 2, [1, 0.25]), (1.2, 2, [1, 0.25]),
      (1.2, 1, [1, 0.2]), (2.9, 2, [1, 1, 0.9]),
    ] as [(Double, Int, [Double])])
  func minimumPosts(required: Double, minimum: Int, expected: [Double]) {
    var builder = CaseBuilder.oneCell(requiredStaff: required)
    builder.positions[0].minimumPosts = minimum
    #expect(shares(need(builder), builder.policy) == expected)
    #expect(need(builder).computedPosts == expected.count)
  }

  @Test(
    "A row of posts.csv replaces the number; posts that it adds carry at least a quarter",
    arguments: [
      (2.3, 1, [1]), (2.3, 0, []), (2.3, 3, [1, 1, 0.3]), (2.3, 5, [1, 1, 0.3, 0.25, 0.25]),
      (1.2, 3, [1, 0.2, 0.25]), (1.1, 2, [1, 0.25]), (1.5, 2, [1, 0.5]), (5.5, 6, [1, 1, 1, 1, 1, 0.5]),
      (0, 2, [0.25, 0.25]),
    ] as [(Double, Int, [Double])])
  func establishedPosts(required: Double, established: Int, expected: [Double]) {
    var builder = CaseBuilder.oneCell(requiredStaff: required)
    builder.establish(established, commune: 0, position: 0)
    #expect(shares(need(builder), builder.policy) == expected)
  }

  @Test("An establishment below the minimum posts holds, and urgency uses its number")
  func establishmentWins() {
    var builder = CaseBuilder.oneCell(requiredStaff: 4)
    builder.positions[0].minimumPosts = 3
    builder.establish(2, commune: 0, position: 0)
    let need = need(builder)
    #expect(need.computedPosts == 4)
    #expect(need.posts.map(\.number) == [1, 2])
    #expect(need.posts.map(\.urgency) == [3, 1.5])
  }

  @Test("Where a later post would be worth more than an earlier one, its value falls to the earlier one's")
  func valuesNeverRise() {
    var builder = CaseBuilder.oneCell(requiredStaff: 1.2)
    builder.policy.urgencyPeak = 1
    builder.establish(3, commune: 0, position: 0)
    let month = builder.policy.monthlyWorkingTime
    let posts = need(builder).posts
    #expect(posts[2].hours > posts[1].hours)
    #expect(abs(posts[2].hours / month - 0.25) < 1e-9)
    #expect(abs(posts[2].value / month - 0.2) < 1e-9)
    builder.policy.urgencyPeak = 0.5
    let rising = need(builder).posts.map(\.value)
    #expect(rising == rising.sorted(by: >))
  }

  @Test("Values are urgency x hours: 2.3 officers make 3, 17/9 and 11/9 x 0.3 months")
  func values() {
    let builder = CaseBuilder.oneCell(requiredStaff: 2.3)
    let month = builder.policy.monthlyWorkingTime
    let expected = [3, 1 + 2 * 4.0 / 9, (1 + 2 / 9.0) * 0.3]
    for (post, share) in zip(need(builder).posts, expected) { #expect(abs(post.value / month - share) < 1e-9) }
    var critical = builder
    critical.positions[0].isCritical = true
    for (post, share) in zip(need(critical).posts, expected) { #expect(abs(post.value / month - 1.5 * share) < 1e-9) }
  }

  @Test(
    "Uncovered hours are those of the posts beyond the holders",
    arguments: [(-1, 2.3), (0, 2.3), (1, 1.3), (2, 0.3), (3, 0), (9, 0)])
  func uncoveredHours(heads: Int, share: Double) {
    let builder = CaseBuilder.oneCell(requiredStaff: 2.3)
    let uncovered = need(builder).uncoveredHours(heads: heads)
    #expect(abs(uncovered / builder.policy.monthlyWorkingTime - share) < 1e-9)
    let values = need(builder).posts.dropFirst(max(heads, 0)).map(\.value.value).reduce(0, +)
    #expect(need(builder).uncoveredValue(heads: heads).value == values)
  }

  @Test("On random cells values never rise, and urgency keeps between 1 and its peak", arguments: 0..<20)
  func randomCells(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    var builder = CaseBuilder.oneCell(requiredStaff: .random(in: 0...12, using: &random))
    builder.positions[0].minimumPosts = .random(in: 0...4, using: &random)
    builder.policy.urgencyExponent = .random(in: 0...4, using: &random)
    if Bool.random(using: &random) { builder.establish(.random(in: 0...15, using: &random), commune: 0, position: 0) }
    let posts = need(builder).posts
    for (earlier, later) in zip(posts, posts.dropFirst()) { #expect(later.value <= earlier.value) }
    for post in posts {
      #expect(post.urgency >= 1 && post.urgency <= 3)
      #expect(post.value <= post.urgency * post.hours)
      #expect(post.hours <= builder.policy.monthlyWorkingTime)
    }
  }

  @Test("A covered first post leaves the others as they are, one number lower", arguments: [0.6, 1.2, 3.0, 5.5])
  func coveredPosts(required: Double) {
    let builder = CaseBuilder.oneCell(requiredStaff: required)
    var staffingCase = builder.staffingCase
    let whole = StaffingNeeds(staffingCase)[cell(0, 0)]
    staffingCase.coveredPosts = [cell(0, 0)]
    let rest = StaffingNeeds(staffingCase)[cell(0, 0)]
    #expect(rest.posts.map(\.number) == Array(1..<whole.posts.count))
    for heads in 0..<whole.posts.count {
      #expect(rest.uncoveredValue(heads: heads) == whole.uncoveredValue(heads: heads + 1))
    }
    staffingCase.coveredPosts = [cell(0, 0), cell(0, 0)]
    #expect(StaffingNeeds(staffingCase)[cell(0, 0)].posts.count == max(0, whole.posts.count - 2))
  }
}
